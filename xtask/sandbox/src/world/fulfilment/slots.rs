//! When a carrier picks packages up: three days, two slots each, from tomorrow on.

use serde_json::{Value, json};

use super::super::orders::ShippingType;
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::{ship, view};
use crate::world::{DAY, HOUR};

/// The hours of the day in UTC.
const SLOTS: [(i64, i64); 2] = [(9, 12), (13, 17)];

/// The slots that can be booked.
pub(super) fn free(world: &World, shop: Id, now: Time) -> Vec<(Time, Time)> {
    if world.shops.get(shop).is_none_or(|shop| !shop.is_active) {
        return Vec::new();
    }
    let today = now.div_euclid(DAY) * DAY;
    (1..=3).flat_map(|day| SLOTS.map(|(from, to)| (today + day * DAY + from * HOUR, today + day * DAY + to * HOUR))).collect()
}

/// `GET /fulfillment/{version}/packages/{package_id}/handover_time_slots`
pub(super) fn of_package(world: &World, call: &Call, now: Time) -> Reply {
    let package = ship::own(world, call.shop()?, call.id("package_id"))?;
    let order = package.orders.first().and_then(|id| world.orders.get(*id));
    answer(world, package.shop, order.is_some_and(|order| order.shipping_type == ShippingType::Tiktok), now)
}

/// `GET /fulfillment/{version}/orders/{order_id}/handover_time_slots`
pub(super) fn of_order(world: &World, call: &Call, now: Time) -> Reply {
    let order = view::own_order(world, call)?;
    answer(world, order.shop, order.shipping_type == ShippingType::Tiktok, now)
}

fn answer(world: &World, shop: Id, is_tiktok: bool, now: Time) -> Reply {
    if !is_tiktok {
        let text = "Invalid parameters. Please ensure you are passing the correct request parameter(s).";
        return Err(Refusal::new(21_001_001, text));
    }
    let slots: Vec<Value> = free(world, shop, now)
        .into_iter()
        .map(|(start, end)| json!({ "start_time": start, "end_time": end, "avaliable": true }))
        .collect();
    let region = world.shops.get(shop).map(|shop| shop.region.as_str()).unwrap_or_default();
    Ok(json!({
        "can_pickup": !slots.is_empty(),
        "can_drop_off": true,
        "can_van_collection": region == "GB",
        "drop_off_point_url": format!("{}/_sandbox/drop_off_points/{region}", world.settings.public_url),
        "pickup_slots": slots,
    }))
}
