//! Searches for orders, and orders by id.

use serde_json::{Map, Value, json};

use super::super::paging::{self, SortOrder};
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::{Order, OrderStatus, view};

/// The largest number of orders that a call can ask for by id.
const MAX_IDS: usize = 50;

/// `POST /order/{version}/orders/search`
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let filter = OrderFilter::of(call, shop);
    let by_update = call.text("sort_field") == Some("update_time");
    let key = |order: &Order| if by_update { order.update_time } else { order.create_time };
    let found = world.orders.iter().filter(|order| filter.matches(order)).map(|order| (key(order), order.id)).collect();
    let page = paging::page(call, now, found, SortOrder::of(call, SortOrder::Descending), 20)?;
    let orders: Vec<Value> =
        page.ids.iter().filter_map(|id| world.orders.get(*id)).map(|order| view::order(world, order, now)).collect();
    let mut data = Map::new();
    if !orders.is_empty() {
        data.insert("orders".to_owned(), Value::Array(orders));
    }
    data.insert("next_page_token".to_owned(), json!(page.next_token));
    data.insert("total_count".to_owned(), json!(page.total));
    Ok(Value::Object(data))
}

/// What a search asks for, read once: the search compares each order with it.
struct OrderFilter {
    shop: Id,
    /// Whether no order can match, because no order has such a value.
    is_impossible: bool,
    status: Option<OrderStatus>,
    shipping_type: Option<super::ShippingType>,
    buyer: Option<Id>,
    is_cancel_requested: Option<bool>,
    warehouses: Vec<Id>,
    created: std::ops::Range<Time>,
    updated: std::ops::Range<Time>,
}

impl OrderFilter {
    fn of(call: &Call, shop: Id) -> Self {
        fn read<T: serde::de::DeserializeOwned>(call: &Call, name: &str) -> Option<T> {
            serde_json::from_value(call.get(name)?.clone()).ok()
        }
        let range = |from: &str, to: &str| call.int(from).unwrap_or(Time::MIN)..call.int(to).unwrap_or(Time::MAX);
        let mut filter = Self {
            shop,
            is_impossible: false,
            status: read(call, "order_status"),
            shipping_type: read(call, "shipping_type"),
            buyer: call.id("buyer_user_id"),
            is_cancel_requested: call.flag("is_buyer_request_cancel"),
            warehouses: call.ids("warehouse_ids"),
            created: range("create_time_ge", "create_time_lt"),
            updated: range("update_time_ge", "update_time_lt"),
        };
        let unknown = [
            ("order_status", filter.status.is_none()),
            ("shipping_type", filter.shipping_type.is_none()),
            ("buyer_user_id", filter.buyer.is_none()),
            ("warehouse_ids", filter.warehouses.len() < call.list("warehouse_ids").len() && filter.warehouses.is_empty()),
        ];
        filter.is_impossible = unknown.into_iter().any(|(name, is_unknown)| is_unknown && call.get(name).is_some());
        filter
    }

    fn matches(&self, order: &Order) -> bool {
        order.shop == self.shop
            && !self.is_impossible
            && self.status.is_none_or(|status| order.status == status)
            && self.created.contains(&order.create_time)
            && self.updated.contains(&order.update_time)
            && self.shipping_type.is_none_or(|kind| order.shipping_type == kind)
            && self.buyer.is_none_or(|buyer| order.buyer == buyer)
            && self.is_cancel_requested.is_none_or(|is_requested| order.is_cancel_requested == is_requested)
            && (self.warehouses.is_empty() || self.warehouses.contains(&order.warehouse))
    }
}

/// `GET /order/{version}/orders`
pub(super) fn details(world: &World, call: &Call, now: Time) -> Reply {
    let orders: Vec<Value> = requested(world, call)?.into_iter().map(|order| view::order(world, order, now)).collect();
    Ok(json!({ "orders": orders }))
}

/// `GET /order/{version}/privileged_orders`
pub(super) fn privileged(world: &World, call: &Call, now: Time) -> Reply {
    let orders: Vec<Value> = requested(world, call)?.into_iter().map(|order| view::privileged(world, order, now)).collect();
    Ok(json!({ "orders": orders }))
}

/// The orders that a call names. Unknown ids are left out.
fn requested<'a>(world: &'a World, call: &Call) -> Result<Vec<&'a Order>, Refusal> {
    let shop = call.shop()?;
    let ids = call.ids("ids");
    if call.list("ids").len() > MAX_IDS {
        return Err(Refusal::parameter(format!("Invalid parameter. The 'ids' accepts up to {MAX_IDS} values.")));
    }
    let orders: Vec<&Order> = ids.iter().filter_map(|id| world.orders.get(*id)).collect();
    match orders.iter().any(|order| order.shop != shop) {
        true => Err(foreign()),
        false => Ok(orders),
    }
}

/// An order of the shop that calls.
pub(in crate::world) fn own(world: &World, shop: Id, id: Option<Id>) -> Result<&Order, Refusal> {
    let order = id.and_then(|id| world.orders.get(id)).ok_or_else(unknown)?;
    if order.shop == shop { Ok(order) } else { Err(foreign()) }
}

/// The refusal of an unknown order id.
pub(in crate::world) fn unknown() -> Refusal {
    Refusal::new(21_001_001, "Invalid parameters. Please ensure you are passing the correct request parameter(s).")
}

fn foreign() -> Refusal {
    Refusal::new(21_008_111, "The order or package does not belong to the current seller.")
}
