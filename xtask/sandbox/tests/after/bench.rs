//! A world with one shop, for the tests of what follows orders.

use serde_json::{Map, Value, json};
use tiktok_shop_sandbox::world::orders::{Order, OrderStatus};
use tiktok_shop_sandbox::world::shops::{Shop, Warehouse, WarehouseKind};
use tiktok_shop_sandbox::world::{Action, Call, Command, Event, Id, IdKind, Refusal, World, finance};
pub(crate) use tiktok_shop_sandbox::world::{DAY, HOUR};

/// 2026-06-01 12:00 UTC.
pub(crate) const START: i64 = 1_780_315_200;

/// The world with its time and the events of the last step.
#[derive(Clone)]
pub(crate) struct Bench {
    pub(crate) world: World,
    pub(crate) now: i64,
    pub(crate) shop: Id,
    pub(crate) warehouse: Id,
    pub(crate) events: Vec<Event>,
}

/// A line of an order to make: SKU, price, the seller's discount, TikTok's discount.
pub(crate) type Unit<'a> = (u64, &'a str, &'a str, &'a str);

impl Bench {
    pub(crate) fn new(region: &str) -> Self {
        let mut world = World::default();
        let (shop, warehouse) = (world.ids.next(IdKind::Shop), world.ids.next(IdKind::Warehouse));
        let warehouses =
            vec![Warehouse { id: warehouse, name: "Main".to_owned(), is_default: true, kind: WarehouseKind::SalesWarehouse }];
        world.shops.insert(Shop {
            id: shop,
            name: "Shop".to_owned(),
            region: region.to_owned(),
            is_cross_border: false,
            cipher: "ROW_shop".to_owned(),
            code: "CODE".to_owned(),
            seller: Id(1),
            is_active: true,
            holds_orders: true,
            warehouses,
        });
        Self { world, now: START, shop, warehouse, events: Vec::new() }
    }

    /// An order with these units, in a status. The shipping fee is 4.00 and the tax 0.
    pub(crate) fn order(&mut self, status: OrderStatus, units: &[Unit<'_>]) -> Id {
        let id = self.world.ids.next(IdKind::Order);
        let buyer = self.world.ids.next(IdKind::Buyer);
        let line = |(sku, price, seller, platform): &Unit<'_>, id: Id| {
            json!({
                "id": id, "product": "17", "sku": sku.to_string(), "product_name": "Shirt", "sku_name": "Red", "seller_sku": "S-1",
                "image_url": "https://example.com/a.png", "original_price": price, "seller_discount": seller,
                "platform_discount": platform, "tax": "0", "status": status, "package": null, "rts_time": null,
                "cancel_reason": null, "cancel_user": null,
            })
        };
        let lines: Vec<Value> = units.iter().map(|unit| line(unit, self.world.ids.next(IdKind::LineItem))).collect();
        let paid = (status != OrderStatus::Unpaid).then_some(self.now);
        let delivered = (status >= OrderStatus::Delivered).then_some(self.now);
        let order: Order = serde_json::from_value(json!({
            "id": id, "shop": self.shop, "buyer": buyer, "warehouse": self.warehouse, "status": status, "shipping_type": "TIKTOK",
            "is_cancel_requested": false, "create_time": self.now, "update_time": self.now,
            "details": {
                "lines": lines, "packages": [], "buyer_message": "", "is_cod": false, "is_held": false, "is_fbt": false,
                "is_sample": false, "has_new_address": false, "delivery_option": "7", "shipping_fee": "4.00",
                "shipping_seller_discount": "0", "shipping_platform_discount": "0", "tax": "0", "shipping_tax": "0",
                "recipient":
                    { "name": "A", "phone": "1", "street": "S", "city": "C", "state": "T", "postal_code": "1", "region": "GB" },
                "paid_time": paid, "delivery_time": delivered,
            },
        }))
        .unwrap();
        self.world.orders.insert(order);
        if delivered.is_some() {
            let mut events = Vec::new();
            finance::schedule_settlement(
                &mut tiktok_shop_sandbox::world::CommandContext::new(&mut self.world, self.now, &mut events),
                id,
            );
        }
        id
    }

    /// An order of one unit at 10.00.
    pub(crate) fn simple_order(&mut self, status: OrderStatus) -> Id {
        self.order(status, &[(1, "10.00", "0", "0")])
    }

    pub(crate) fn status(&self, order: Id) -> OrderStatus {
        self.world.orders.get(order).unwrap().status
    }

    pub(crate) fn lines(&self, order: Id) -> Vec<Id> {
        self.world.orders.get(order).unwrap().details.lines.iter().map(|line| line.id).collect()
    }

    /// Calls an operation. `operation` has the values of its path in place of their names; `names` are the names, in order.
    pub(crate) fn call_of(&self, operation: &str, path: Value, query: Value, body: Value) -> Call {
        let object = |value: Value| -> Map<String, Value> { value.as_object().cloned().unwrap_or_default() };
        Call {
            operation: operation.to_owned(),
            path: object(path),
            query: object(query),
            body: object(body),
            shop: Some(self.shop),
            ..Call::default()
        }
    }

    pub(crate) fn call(&mut self, operation: &str, path: Value, query: Value, body: Value) -> Result<Value, Refusal> {
        let call = self.call_of(operation, path, query, body);
        self.apply(&Command::Call(Box::new(call)))
    }

    /// The data of a call that succeeds.
    #[track_caller]
    pub(crate) fn ok(&mut self, operation: &str, path: Value, query: Value, body: Value) -> Value {
        match self.call(operation, path, query, body) {
            Ok(data) => data,
            Err(refusal) => panic!("{operation}: {} {}", refusal.code, refusal.message),
        }
    }

    /// The code of a call that is refused, which must change nothing.
    #[track_caller]
    pub(crate) fn refused(&mut self, operation: &str, path: Value, query: Value, body: Value) -> i64 {
        let before = serde_json::to_string(&self.world).unwrap();
        let refusal = self.call(operation, path, query, body).expect_err("the call must be refused");
        assert_eq!(serde_json::to_string(&self.world).unwrap(), before, "{operation} changed the world and refused");
        assert!(self.events.is_empty(), "{operation} emitted events and refused");
        refusal.code
    }

    /// Something happens, given as the JSON of the test interface.
    #[track_caller]
    pub(crate) fn perform(&mut self, action: Value) -> Value {
        match self.try_happen(action.clone()) {
            Ok(data) => data,
            Err(refusal) => panic!("{action}: {} {}", refusal.code, refusal.message),
        }
    }

    pub(crate) fn try_happen(&mut self, action: Value) -> Result<Value, Refusal> {
        let action: Action = serde_json::from_value(action).unwrap();
        self.apply(&Command::Perform(Box::new(action)))
    }

    /// Lets time pass.
    pub(crate) fn advance(&mut self, seconds: i64) {
        let reply = self.apply(&Command::Advance(seconds));
        self.now += seconds;
        reply.unwrap();
    }

    fn apply(&mut self, command: &Command) -> Result<Value, Refusal> {
        let outcome = self.world.apply(command, self.now);
        self.events = outcome.events;
        outcome.reply
    }

    /// The data of the events of a webhook in the last step.
    pub(crate) fn events_of(&self, webhook: i64) -> Vec<&Value> {
        self.events.iter().filter(|event| event.webhook == webhook).map(|event| &event.data).collect()
    }
}

/// The id in a field of a reply.
#[track_caller]
pub(crate) fn id(reply: &Value, field: &str) -> Id {
    Id::from_json(&reply[field]).unwrap_or_else(|| panic!("{reply} has no id {field}"))
}
