//! A world with one shop, and its operations in all versions.

use std::sync::{Arc, LazyLock};

use codegen::drift::{Target, compare};
use serde_json::{Map, Value, json};
use tiktok_shop_sandbox::api::Api;
use tiktok_shop_sandbox::world::fulfilment::FulfilmentAction;
use tiktok_shop_sandbox::world::orders::{OrderAction, OrderItem, OrderStatus, PlaceOrder, ShippingType};
use tiktok_shop_sandbox::world::products::stock::Stock;
use tiktok_shop_sandbox::world::products::{Product, ProductContent, ProductStatus, Sku};
use tiktok_shop_sandbox::world::shops::{Shop, Warehouse, WarehouseKind};
use tiktok_shop_sandbox::world::{Action, Call, Command, Event, Id, IdKind, Refusal, World};
pub(crate) use tiktok_shop_sandbox::world::{DAY, HOUR};

/// Monday, 2026-06-01 12:00 UTC.
pub(crate) const START: i64 = 1_780_315_200;

static API: LazyLock<Arc<Api>> = LazyLock::new(|| Api::embedded().expect("the embedded specs are valid"));

/// The world with its time, and the events of the last step.
#[derive(Clone)]
pub(crate) struct Bench {
    pub(crate) world: World,
    pub(crate) now: i64,
    pub(crate) shop: Id,
    pub(crate) warehouse: Id,
    /// Two SKUs of one product and one of another, with 100 units each.
    pub(crate) skus: [Id; 3],
    pub(crate) events: Vec<Event>,
}

impl Bench {
    pub(crate) fn new(region: &str) -> Self {
        let mut world = World::default();
        world.settings.public_url = "http://sandbox.test".to_owned();
        let (shop, warehouse) = add_shop(&mut world, region);
        let skus = add_products(&mut world, shop, warehouse);
        Self { world, now: START, shop, warehouse, skus, events: Vec::new() }
    }

    /// Applies a command. One that is refused must change nothing.
    fn apply(&mut self, command: &Command) -> Result<Value, Refusal> {
        self.world.apply(&Command::Tick, self.now);
        let before = self.state();
        let outcome = self.world.apply(command, self.now);
        self.events = outcome.events;
        if let Err(refusal) = &outcome.reply {
            assert_eq!(self.state(), before, "{refusal:?} changed the world");
            assert!(self.events.is_empty(), "{refusal:?} emitted webhooks");
        }
        self.events.iter().for_each(check_webhook);
        outcome.reply
    }

    /// The whole state, for comparisons.
    pub(crate) fn state(&self) -> Value {
        serde_json::to_value(&self.world).unwrap()
    }

    /// Time passes.
    pub(crate) fn wait(&mut self, seconds: i64) {
        self.now += seconds;
        self.world.apply(&Command::Tick, self.now);
    }

    pub(crate) fn perform(&mut self, action: Action) -> Result<Value, Refusal> {
        self.apply(&Command::Perform(Box::new(action)))
    }

    pub(crate) fn buyer(&mut self, action: OrderAction) -> Result<Value, Refusal> {
        self.perform(Action::Orders(action))
    }

    pub(crate) fn carrier(&mut self, action: FulfilmentAction) -> Result<Value, Refusal> {
        self.perform(Action::Fulfilment(action))
    }

    pub(crate) fn settings(&mut self, change: impl FnOnce(&mut tiktok_shop_sandbox::world::Settings)) {
        change(&mut self.world.settings);
    }

    /// Calls an operation: `POST /order/202309/orders/{order_id}/split`. Each `{}` takes a value of `path`. The reply must suit all
    /// versions of the operation.
    pub(crate) fn call(&mut self, operation: &str, path: &[Id], query: Value, body: Value) -> Result<Value, Refusal> {
        let names = operation.split('/').filter(|part| part.starts_with('{')).map(|part| part.trim_matches(['{', '}']).to_owned());
        let call = Call {
            operation: operation.to_owned(),
            path: names.zip(path.iter().map(|id| json!(id))).collect(),
            query: object(query),
            body: object(body),
            shop: Some(self.shop),
            account: Id(1),
            ..Call::default()
        };
        let reply = self.apply(&Command::Call(Box::new(call)))?;
        check_reply(operation, &reply);
        Ok(reply)
    }

    pub(crate) fn get(&mut self, operation: &str, path: &[Id], query: Value) -> Result<Value, Refusal> {
        self.call(&format!("GET {operation}"), path, query, json!({}))
    }

    pub(crate) fn post(&mut self, operation: &str, path: &[Id], body: Value) -> Result<Value, Refusal> {
        self.call(&format!("POST {operation}"), path, json!({}), body)
    }

    /// The code of a refusal.
    pub(crate) fn refused(&mut self, operation: &str, path: &[Id], body: Value) -> i64 {
        self.post(operation, path, body).expect_err(operation).code
    }

    /// Places an order of units of the first SKUs: `&[2, 1]` is two units of the first one and one of the second.
    pub(crate) fn place_with(&mut self, quantities: &[u32], request: PlaceOrder) -> Id {
        let items = self.skus.iter().zip(quantities).filter(|(_, quantity)| **quantity > 0);
        let items = items.map(|(sku, quantity)| OrderItem { sku: *sku, quantity: *quantity }).collect();
        let reply = self.buyer(OrderAction::Place(PlaceOrder { items, ..request })).unwrap();
        id(&reply["order_id"])
    }

    pub(crate) fn place(&mut self, quantities: &[u32], shipping: ShippingType) -> Id {
        self.place_with(quantities, PlaceOrder { shipping_type: Some(shipping), ..PlaceOrder::default() })
    }

    /// An order in a status.
    pub(crate) fn order(&mut self, quantities: &[u32], shipping: ShippingType, status: OrderStatus) -> Id {
        let order = self.place(quantities, shipping);
        self.reach(order, status);
        order
    }

    pub(crate) fn reach(&mut self, order: Id, status: OrderStatus) {
        let reply = self.buyer(OrderAction::Reach { order, status }).unwrap();
        assert_eq!(reply["after_status"], json!(status));
    }

    pub(crate) fn status(&self, order: Id) -> OrderStatus {
        self.world.orders.get(order).unwrap().status
    }

    pub(crate) fn lines(&self, order: Id) -> Vec<Id> {
        self.world.orders.get(order).unwrap().details.lines.iter().map(|line| line.id).collect()
    }

    pub(crate) fn packages(&self, order: Id) -> Vec<Id> {
        self.world.orders.get(order).unwrap().details.packages.clone()
    }

    pub(crate) fn package(&self, order: Id) -> Id {
        let packages = self.packages(order);
        assert_eq!(packages.len(), 1, "{packages:?}");
        packages[0]
    }

    /// The order as `GetOrderDetail` returns it.
    pub(crate) fn view(&mut self, order: Id) -> Value {
        self.get("/order/202507/orders", &[], json!({ "ids": [order] })).unwrap()["orders"][0].clone()
    }

    /// Available and committed units of the first SKU.
    pub(crate) fn stock(&self) -> (i64, i64) {
        let (_, sku) = self.world.products.sku(self.skus[0]).unwrap();
        let stock = sku.stock.iter().find(|stock| stock.warehouse == self.warehouse).unwrap();
        (stock.available, stock.committed)
    }

    /// The statuses of webhook 1 in the last step.
    pub(crate) fn order_statuses(&self) -> Vec<String> {
        let events = self.events.iter().filter(|event| event.webhook == 1);
        events.map(|event| event.data["order_status"].as_str().unwrap().to_owned()).collect()
    }

    /// The data of a webhook in the last step.
    pub(crate) fn webhook(&self, number: i64) -> Value {
        self.events.iter().find(|event| event.webhook == number).map(|event| event.data.clone()).unwrap_or_default()
    }

    /// The first carrier of the seller's choice.
    pub(crate) fn provider(&mut self) -> Id {
        self.providers()[0]
    }

    pub(crate) fn providers(&mut self) -> Vec<Id> {
        let options = self
            .get("/logistics/202309/warehouses/{warehouse_id}/delivery_options", &[self.warehouse], json!({ "scope": "WAREHOUSE" }))
            .unwrap();
        let own = options["delivery_options"].as_array().unwrap().iter().find(|option| option["type"] == "SEND_BY_SELLER").unwrap();
        let reply = self
            .get("/logistics/202309/delivery_options/{delivery_option_id}/shipping_providers", &[id(&own["id"])], json!({}))
            .unwrap();
        reply["shipping_providers"].as_array().unwrap().iter().map(|provider| id(&provider["id"])).collect()
    }

    /// Another shop, of the same market.
    pub(crate) fn other_shop(&mut self) -> Id {
        let region = self.world.shops.get(self.shop).unwrap().region.clone();
        let (shop, warehouse) = add_shop(&mut self.world, &region);
        add_products(&mut self.world, shop, warehouse);
        shop
    }
}

pub(crate) fn id(value: &Value) -> Id {
    Id::from_json(value).unwrap_or_else(|| panic!("{value} is no id"))
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap()
}

/// A reply must have no findings in any version of its operation.
fn check_reply(operation: &str, reply: &Value) {
    let pattern = |line: &str| -> Vec<String> {
        let is_variable = |part: &str| part.starts_with('{') || (part.len() == 6 && part.parse::<u32>().is_ok());
        line.split('/').map(|part| if is_variable(part) { "*".to_owned() } else { part.to_owned() }).collect()
    };
    let mut versions = 0;
    for (index, known) in API.model.operations.iter().enumerate() {
        if pattern(&known.request_line()) != pattern(operation) {
            continue;
        }
        versions += 1;
        let version = codegen::model::OperationId(index);
        let fitted = API.fit(version, reply.clone());
        let drift = compare(&API.model, Target::Operation(version), &fitted);
        let found: Vec<String> = drift.findings.iter().map(|finding| format!("{} {}", finding.path, finding.kind.name())).collect();
        assert!(found.is_empty(), "{} differs from its spec: {found:?} in {fitted}", known.request_line());
        if known.response.is_some() && reply.as_object().is_some_and(|reply| !reply.is_empty()) {
            assert!(
                fitted.as_object().is_some_and(|fitted| !fitted.is_empty()),
                "{} documents nothing of {reply}",
                known.request_line()
            );
        }
    }
    assert!(versions > 0, "no spec describes {operation}");
}

/// The data of the webhooks of orders and packages must be what their specs describe.
fn check_webhook(event: &Event) {
    if !matches!(event.webhook, 1 | 3 | 4 | 36) {
        return;
    }
    let fitted = API.fit_webhook(event.webhook, event.data.clone());
    let fields = |value: &Value| value.as_object().unwrap().len();
    assert_eq!(fields(&fitted), fields(&event.data), "webhook {} has fields that its spec lacks: {}", event.webhook, event.data);
}

fn add_shop(world: &mut World, region: &str) -> (Id, Id) {
    let (shop, warehouse) = (world.ids.next(IdKind::Shop), world.ids.next(IdKind::Warehouse));
    let warehouses =
        vec![Warehouse { id: warehouse, name: "Main".to_owned(), is_default: true, kind: WarehouseKind::SalesWarehouse }];
    world.shops.insert(Shop {
        id: shop,
        name: "Maple & Thread".to_owned(),
        region: region.to_owned(),
        is_cross_border: false,
        cipher: format!("ROW_{shop}"),
        code: "CODE".to_owned(),
        seller: Id(1),
        is_active: true,
        holds_orders: true,
        warehouses,
    });
    (shop, warehouse)
}

fn add_products(world: &mut World, shop: Id, warehouse: Id) -> [Id; 3] {
    let skus = [200, 350, 120].map(|price: i64| Sku {
        id: world.ids.next(IdKind::Sku),
        seller_sku: format!("S-{price}").into(),
        name: "Red, XL".into(),
        price: price.into(),
        stock: vec![Stock { warehouse, available: 100, committed: 0 }],
        ..Sku::default()
    });
    for (title, skus) in [("Linen shirt", &skus[..2]), ("Wool scarf", &skus[2..])] {
        let image_url = Some("https://example.com/a.png".into());
        let content = ProductContent { title: title.into(), image_url, skus: skus.to_vec(), ..ProductContent::default() };
        let mut product = Product::new(world.ids.next(IdKind::Product), shop, START, content);
        product.status = ProductStatus::Activate;
        world.products.insert(product);
    }
    skus.map(|sku| sku.id)
}
