//! A world with a seller in Britain and one in Vietnam, and an app that receives all webhooks.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::sync::Arc;

use codegen::drift::{self, Target};
use codegen::model::OperationId;
use serde_json::{Map, Value, json};
use tiktok_shop_sandbox::api::Api;
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::products::{Product, ProductAction};
use tiktok_shop_sandbox::world::routes::{Handler, handler};
use tiktok_shop_sandbox::world::shops::WarehouseKind;
use tiktok_shop_sandbox::world::{Action, Call, Command, Id, Refusal, Reply, Time, Upload, World};

/// The begin of all tests: 2026-06-01.
pub(crate) const START: Time = 1_780_272_000;

pub(crate) struct Fixture {
    pub(crate) world: World,
    pub(crate) now: Time,
    pub(crate) shop: Id,
    pub(crate) api: Arc<Api>,
    /// Paths of replies that a version of an operation does not document.
    pub(crate) lost: BTreeSet<String>,
    seen: usize,
}

impl Fixture {
    /// A shop in Britain.
    pub(crate) fn new() -> Self {
        Self::of("GB")
    }

    pub(crate) fn of(region: &str) -> Self {
        let api = Api::embedded().unwrap();
        let mut fixture = Self { world: World::default(), now: START, shop: Id(0), api, lost: BTreeSet::new(), seen: 0 };
        let app = fixture.perform(Action::Access(AccessAction::CreateApp { name: "App".to_owned(), seller: None })).unwrap();
        let app = app["key"].as_str().or_else(|| app["app_key"].as_str()).unwrap().to_owned();
        let webhook_url = Some("http://localhost/webhooks".to_owned());
        let update = AccessAction::UpdateApp { app: app.clone(), redirect_url: None, webhook_url, scopes: None };
        fixture.perform(Action::Access(update)).unwrap();
        fixture.shop = fixture.open(&app, region);
        fixture.open(&app, "VN");
        fixture
    }

    fn open(&mut self, app: &str, region: &str) -> Id {
        let before: BTreeSet<_> = self.world.shops.iter().map(|shop| shop.id).collect();
        let create =
            AccessAction::CreateAccount { kind: AccountKind::Seller, name: region.to_owned(), regions: vec![region.to_owned()] };
        self.perform(Action::Access(create)).unwrap();
        let shop = self.world.shops.iter().find(|shop| !before.contains(&shop.id)).unwrap();
        let (id, account) = (shop.id, shop.seller);
        self.perform(Action::Access(AccessAction::Consent { app: app.to_owned(), account })).unwrap();
        id
    }

    /// The shop of the other seller.
    pub(crate) fn other_shop(&self) -> Id {
        self.world.shops.iter().find(|shop| shop.id != self.shop).unwrap().id
    }

    pub(crate) fn warehouse(&self, kind: WarehouseKind) -> Id {
        let shop = self.world.shops.get(self.shop).unwrap();
        shop.warehouses.iter().find(|warehouse| warehouse.kind == kind).unwrap().id
    }

    pub(crate) fn perform(&mut self, action: Action) -> Reply {
        self.apply(&Command::Perform(Box::new(action)))
    }

    pub(crate) fn product_happens(&mut self, action: ProductAction) -> Reply {
        self.perform(Action::Products(action))
    }

    /// Lets time pass, and fires the timers.
    pub(crate) fn pass(&mut self, seconds: i64) {
        self.now += seconds;
        self.apply(&Command::Tick).unwrap();
    }

    /// Applies a command. A refused one must change nothing.
    fn apply(&mut self, command: &Command) -> Reply {
        let before = serde_json::to_value(&self.world).unwrap();
        let outcome = self.world.apply(command, self.now);
        if outcome.reply.is_err() {
            assert!(serde_json::to_value(&self.world).unwrap() == before, "a refused command changed the world: {command:?}");
            assert!(outcome.events.is_empty(), "{command:?}");
        }
        outcome.reply
    }

    /// Sends a request: `query` and `body` as JSON objects. The ids of the path are in `query` too, by name.
    pub(crate) fn send(&mut self, operation: &str, query: Value, body: Value) -> Reply {
        self.request(operation, query, body, Vec::new())
    }

    pub(crate) fn request(&mut self, operation: &str, query: Value, body: Value, uploads: Vec<Upload>) -> Reply {
        let (id, call) = self.call(operation, query, body, uploads);
        let data = match handler(operation).unwrap() {
            Handler::Query(_) => self.world.query(&call, self.now),
            Handler::Command(_) => self.apply(&Command::Call(Box::new(call))),
        }?;
        self.check_reply(operation, id, &data);
        Ok(data)
    }

    pub(crate) fn call(&self, operation: &str, query: Value, body: Value, uploads: Vec<Upload>) -> (OperationId, Call) {
        let (id, path) = self.find(operation);
        let (mut query, body) = (object(query), object(body));
        let path = path.iter().map(|name| (name.clone(), query.shift_remove(name).unwrap())).collect();
        let account = self.world.shops.get(self.shop).unwrap().seller;
        let shop = Some(self.shop);
        let call = Call { operation: operation.to_owned(), path, query, body, uploads, app_key: "key".to_owned(), account, shop };
        (id, call)
    }

    /// The operation of a request line, with the names of its path.
    fn find(&self, operation: &str) -> (OperationId, Vec<String>) {
        let index = self.api.model.operations.iter().position(|known| known.request_line() == operation);
        let names = operation.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).map(str::to_owned);
        (OperationId(index.unwrap_or_else(|| panic!("no operation {operation}"))), names.collect())
    }

    /// A reply has only what the operation documents, once it is reduced to that.
    fn check_reply(&mut self, operation: &str, id: OperationId, data: &Value) {
        let fitted = self.api.fit(id, data.clone());
        if self.api.operation(id).response.is_some() {
            let drift = drift::compare(&self.api.model, Target::Operation(id), &fitted);
            let findings: Vec<_> =
                drift.findings.iter().map(|finding| format!("{:?} {}", finding.kind, finding.value_text())).collect();
            assert!(findings.is_empty(), "{operation}: {findings:?}");
            assert!(data.as_object().is_none_or(Map::is_empty) || fitted != json!({}), "{operation} answers {data}");
        }
        lost(data, &fitted, operation, &mut self.lost);
    }

    /// The webhooks since the last call: number and data. All data is documented.
    pub(crate) fn webhooks(&mut self) -> Vec<(i64, Value)> {
        let new: Vec<_> =
            self.world.webhooks.iter().skip(self.seen).map(|delivery| (delivery.webhook, delivery.data.clone())).collect();
        self.seen += new.len();
        for (kind, data) in &new {
            let fitted = self.api.fit_webhook(*kind, data.clone());
            let mut dropped = BTreeSet::new();
            lost(data, &fitted, "", &mut dropped);
            assert!(dropped.is_empty(), "webhook {kind} does not document {dropped:?}: {data}");
            let target = drift::webhook(&self.api.model, &kind.to_string()).unwrap();
            let drift = drift::compare(&self.api.model, target, &fitted);
            assert!(drift.findings.is_empty(), "webhook {kind}: {:?}", drift.findings);
        }
        new
    }

    /// The numbers of the webhooks since the last call.
    pub(crate) fn webhook_kinds(&mut self) -> Vec<i64> {
        self.webhooks().into_iter().map(|(kind, _)| kind).collect()
    }

    /// Uploads a PNG image, and returns its `uri`.
    pub(crate) fn image(&mut self, width: u32, height: u32) -> String {
        let reply = self.upload("images", png(width, height), json!({ "use_case": "DESCRIPTION_IMAGE" })).unwrap();
        reply["uri"].as_str().unwrap().to_owned()
    }

    pub(crate) fn upload(&mut self, kind: &str, content: Vec<u8>, body: Value) -> Reply {
        let upload = Upload { field: "data".to_owned(), file_name: None, media_type: None, content };
        self.request(&format!("POST /product/202309/{kind}/upload"), json!({}), body, vec![upload])
    }

    /// The body of a valid T-shirt with two SKUs.
    pub(crate) fn shirt(&mut self) -> Value {
        let (uri, warehouse) = (self.image(600, 600), self.warehouse(WarehouseKind::SalesWarehouse));
        let market = self.world.shops.get(self.shop).unwrap().market().unwrap();
        let (currency, is_v2) = (market.currency.clone(), self.world.shops.get(self.shop).unwrap().region == "VN");
        let (category, version) = if is_v2 { ("842250", "v2") } else { ("601226", "v1") };
        let price = if is_v2 { "199000" } else { "19.90" };
        let sku = |code: &str, color: &str| {
            json!({
                "seller_sku": code,
                "price": { "amount": price, "currency": currency },
                "inventory": [{ "warehouse_id": warehouse, "quantity": 50 }],
                "sales_attributes": [{ "id": "100000", "value_id": color }, { "name": "Cut", "value_name": "Slim" }],
            })
        };
        json!({
            "title": "A cotton T-shirt with a round neck",
            "description": "<p>It is soft.</p>",
            "category_id": category,
            "category_version": version,
            "main_images": [{ "uri": uri }],
            "package_weight": { "value": "0.3", "unit": "KILOGRAM" },
            "package_dimensions": { "length": "20", "width": "15", "height": "3", "unit": "CENTIMETER" },
            "product_attributes": [{ "id": "100392", "values": [{ "id": "1001533" }, { "name": "Linen" }] }],
            "skus": [sku("TS-BLACK", "1000001"), sku("TS-WHITE", "1000002")],
        })
    }

    pub(crate) fn create(&mut self, body: Value) -> Result<Id, Refusal> {
        let reply = self.send("POST /product/202309/products", json!({}), body)?;
        Ok(Id::from_json(&reply["product_id"]).unwrap())
    }

    /// A T-shirt that passed its audit. The webhooks about it are over.
    pub(crate) fn live(&mut self) -> Id {
        let body = self.shirt();
        let id = self.create(body).unwrap();
        self.pass(5);
        self.webhooks();
        id
    }

    pub(crate) fn product(&self, id: Id) -> &Product {
        self.world.products.get(id).unwrap()
    }

    /// The statuses of a product and of its audit.
    pub(crate) fn state(&self, id: Id) -> (Value, Value) {
        (json!(self.product(id).status), json!(self.product(id).audit_status()))
    }

    /// `GetProduct`.
    pub(crate) fn get(&mut self, id: Id, query: Value) -> Reply {
        let mut query = object(query);
        query.insert("product_id".to_owned(), json!(id));
        self.send("GET /product/202309/products/{product_id}", Value::Object(query), json!({}))
    }

    pub(crate) fn sku(&self, id: Id, index: usize) -> Id {
        self.product(id).skus[index].id
    }
}

fn object(value: Value) -> Map<String, Value> {
    let Value::Object(object) = value else { panic!("{value} is no object") };
    object
}

/// The paths of values that a reduction drops.
fn lost(data: &Value, fitted: &Value, path: &str, all: &mut BTreeSet<String>) {
    match (data, fitted) {
        (Value::Object(data), Value::Object(fitted)) => {
            for (name, value) in data.iter().filter(|(_, value)| !value.is_null()) {
                match fitted.get(name) {
                    Some(fitted) => lost(value, fitted, &format!("{path} {name}"), all),
                    None => drop(all.insert(format!("{path} {name}"))),
                }
            }
        }
        (Value::Array(data), Value::Array(fitted)) => {
            data.iter().zip(fitted).for_each(|(data, fitted)| lost(data, fitted, path, all))
        }
        _ => {}
    }
}

/// A PNG image without pixels, of which only the size is read.
pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.write_all(&width.to_be_bytes()).unwrap();
    bytes.write_all(&height.to_be_bytes()).unwrap();
    bytes.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

/// The code of a refusal.
pub(crate) fn code(reply: Result<impl std::fmt::Debug, Refusal>) -> i64 {
    reply.unwrap_err().code
}
