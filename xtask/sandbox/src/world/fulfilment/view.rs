//! Packages as JSON.

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::orders::{self, Order, OrderLine, OrderStatus, Recipient};
use super::super::{Call, Refusal, Reply, Time, World};
use super::{Grouping, Package, PackageStatus, rules, ship, warehouses};

/// `GET /fulfillment/{version}/packages/{package_id}`
pub(super) fn get(world: &World, call: &Call, now: Time) -> Reply {
    let package = ship::own(world, call.shop()?, call.id("package_id"))?;
    let shop = world.shops.get(package.shop).ok_or_else(|| Refusal::parameter("no such shop"))?;
    let order = package.orders.first().and_then(|id| world.orders.get(*id));
    let recipient = order.and_then(|order| orders::visible_recipient(order, &shop.region, now));
    let sender = order.map(|order| warehouses::sender(world, shop, order.warehouse));
    let option = order.and_then(|order| rules::option(&shop.region, order.details.delivery_option));
    let skus = order.map(|order| lines(package, order).map(|line| line.sku).collect::<std::collections::BTreeSet<_>>());
    let has_note = order.is_some_and(|order| !order.details.buyer_message.is_empty());
    let handover = package.extra().and_then(|extra| extra.handover);
    let slot = handover.and_then(|handover| handover.slot);
    let label = package.extra().and_then(|extra| extra.label.as_ref());
    Ok(compact(json!({
        "package_id": package.id,
        "package_status": package.status,
        "package_sub_status": sub_status(package, order),
        "ship_exception_reason": package.exception,
        "orders": package.orders.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>(),
        "order_line_item_ids": package.lines,
        "split_and_combine_tag": match package.grouping {
            Grouping::Single => "DEFAULT",
            Grouping::Combined => "COMBINE",
            Grouping::Split => "SPLIT",
        },
        "has_multi_skus": skus.is_some_and(|skus| skus.len() > 1) || package.orders.len() > 1,
        "note_tag": if has_note { "BUYER_NOTED" } else { "BUYER_UNNOTED" },
        "shipping_type": order.map(|order| order.shipping_type),
        "shipping_provider_id": package.provider,
        "shipping_provider_name": package.provider.and_then(rules::provider_name),
        "tracking_number": package.tracking_number.as_deref().unwrap_or_default(),
        "delivery_option_id": option.map(|option| option.id),
        "delivery_option_name": option.map(|option| option.name.as_str()),
        "warehouse_id": order.map(|order| order.warehouse),
        "handover_method": handover.map(|handover| handover.method),
        "pickup_slot": slot.map(|(start, end)| json!({ "start_time": start, "end_time": end })),
        "recipient_address": recipient.as_ref().map(address),
        "sender_address": sender.as_ref().map(address),
        "weight": weight(label.and_then(|label| label.weight.as_ref())),
        "dimension": dimension(label.and_then(|label| label.dimension.as_ref())),
        "create_time": package.create_time,
        "update_time": package.update_time,
    })))
}

/// A package in the result of a search.
pub(super) fn listed(package: &Package) -> Value {
    compact(json!({
        "id": package.id,
        "status": package.status,
        "orders": package.orders.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>(),
        "order_line_item_ids": package.lines,
        "tracking_number": package.tracking_number.as_deref().unwrap_or_default(),
        "shipping_provider_id": package.provider,
        "shipping_provider_name": package.provider.and_then(rules::provider_name),
        "create_time": package.create_time,
        "update_time": package.update_time,
    }))
}

/// A package that was handed over.
pub(super) fn scheduled(world: &World, package: &Package) -> Value {
    let order = package.orders.first().filter(|id| world.orders.get(**id).is_some());
    compact(json!({
        "package_id": package.id,
        "order_id": order,
        "order_line_item_ids": package.lines,
        "handover_method": package.extra().and_then(|extra| extra.handover).map(|handover| handover.method),
        "shipping_provider_id": package.provider,
        "shipping_provider_name": package.provider.and_then(rules::provider_name),
        "tracking_number": package.tracking_number,
        "weight": weight(None),
        "dimension": dimension(None),
        "create_time": package.create_time,
        "update_time": package.update_time,
    }))
}

fn sub_status(package: &Package, order: Option<&Order>) -> &'static str {
    if package.exception.is_some() {
        return "SHIP_EXCEPTION";
    }
    match package.status {
        PackageStatus::ToFulfill if order.is_some_and(|order| order.details.is_fbt) => "HBW",
        PackageStatus::ToFulfill if order.is_some_and(|order| order.status <= OrderStatus::OnHold) => "CREATED",
        PackageStatus::ToFulfill => "STOCKING",
        PackageStatus::Processing if package.tracking_number.is_none() => "RTSING",
        PackageStatus::Processing => "RTS",
        PackageStatus::Fulfilling => "TTS",
        PackageStatus::Completed => "DELIVERED",
        PackageStatus::Cancelled => "CANCELLED",
    }
}

/// The weight of a package as it was packed, else a standard one.
pub(super) fn weight(packed: Option<&Value>) -> Value {
    let packed = packed.filter(|packed| packed["value"].is_string() || packed["value"].is_number());
    json!({
        "value": packed.map_or(json!("500"), |packed| packed["value"].clone()),
        "unit": packed.map_or(json!("GRAM"), |packed| packed["unit"].clone()),
    })
}

/// The size of a package as it was packed, else a standard one. Calls write `CM`, replies `CENTIMETER`.
pub(super) fn dimension(packed: Option<&Value>) -> Value {
    let packed = packed.filter(|packed| packed["length"].is_string() || packed["length"].is_number());
    let part = |name: &str, standard: &str| packed.map_or(json!(standard), |packed| packed[name].clone());
    let unit = match packed.and_then(|packed| packed["unit"].as_str()) {
        Some("INCH") => "INCH",
        _ => "CENTIMETER",
    };
    json!({ "length": part("length", "30"), "width": part("width", "20"), "height": part("height", "10"), "unit": unit })
}

/// The lines of an order that are in a package.
pub(super) fn lines<'a>(package: &'a Package, order: &'a Order) -> impl Iterator<Item = &'a OrderLine> {
    order.details.lines.iter().filter(|line| line.package == Some(package.id))
}

fn address(recipient: &Recipient) -> Value {
    orders::view::address(recipient)
}

/// A failure in a list of packages.
pub(super) fn error(refusal: &Refusal, package: &Value) -> Value {
    json!({ "code": refusal.code, "message": refusal.message, "detail": { "package_id": package } })
}

/// The order of a call's path or body.
pub(super) fn own_order<'a>(world: &'a World, call: &Call) -> Result<&'a Order, Refusal> {
    orders::own(world, call.shop()?, call.id("order_id"))
}
