//! Shipping packages that exist since the payment: one, several, or that of an order whose package has no id yet.

use serde_json::{Value, json};

use super::super::orders::ShippingType;
use super::super::{Call, CommandContext, Id, Refusal, Reply, Time, World};
use super::ship::{self, Carriage};
use super::{Handover, HandoverMethod, Invoice, Package, slots, tracking, view};

/// `POST /fulfillment/{version}/packages/{package_id}/ship`
pub(super) fn ship(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let request = Value::Object(call.body.clone());
    let package = ship::own(ctx.world, shop, call.id("package_id"))?;
    let (id, shipment) = (package.id, Shipment::of(ctx.world, package, &request, ctx.now)?);
    shipment.carry_out(ctx, id);
    Ok(json!({}))
}

/// `POST /fulfillment/{version}/packages/ship`
pub(super) fn batch(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let mut errors = Vec::new();
    for request in call.list("packages") {
        let package = ship::own(ctx.world, shop, Id::from_json(&request["id"]));
        let shipment = package.and_then(|package| Ok((package.id, Shipment::of(ctx.world, package, request, ctx.now)?)));
        match shipment {
            Ok((id, shipment)) => shipment.carry_out(ctx, id),
            Err(refusal) => errors.push(view::error(&refusal, &request["id"])),
        }
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({ "errors": errors }) })
}

/// `POST /fulfillment/{version}/packages/schedule`: for packages that have no id before they are shipped.
pub(super) fn schedule(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let order = view::own_order(ctx.world, call)?;
    ship::check_order(ctx.world, order)?;
    if order.shipping_type != ShippingType::Tiktok {
        return Err(Refusal::new(21_011_013, "not match logistics rule"));
    }
    for package in order.details.packages.iter().filter_map(|id| ctx.world.fulfilment.get(*id)) {
        check_invoice(ctx.world, package)?;
    }
    let (shop, id) = (order.shop, order.id);
    let handover = handover(ctx.world, order.shop, &Value::Object(call.body.clone()), ctx.now)?;
    let lines = super::create_package::requested_lines(order, &call.ids("order_line_item_ids"))?;
    let mut first = None;
    for package in ship::packages_with(ctx, shop, id, &lines) {
        ship::ship(ctx, package, Carriage::Tiktok, handover);
        first.get_or_insert(package);
    }
    let package = first.and_then(|id| ctx.world.fulfilment.get(id));
    Ok(package.map(|package| view::scheduled(ctx.world, package)).unwrap_or_default())
}

/// A shipment that was checked.
struct Shipment {
    carriage: Carriage,
    handover: Option<Handover>,
}

impl Shipment {
    fn of(world: &World, package: &Package, request: &Value, now: Time) -> Result<Self, Refusal> {
        ship::check_package(world, package)?;
        check_invoice(world, package)?;
        let orders = || package.orders.iter().filter_map(|id| world.orders.get(*id));
        if orders().any(|order| order.shipping_type == ShippingType::Tiktok) {
            let handover = handover(world, package.shop, request, now)?;
            return Ok(Self { carriage: Carriage::Tiktok, handover });
        }
        let own = &request["self_shipment"];
        let number = own["tracking_number"].as_str().ok_or_else(tracking::invalid)?;
        let provider = Id::from_json(&own["shipping_provider_id"]).ok_or_else(tracking::invalid)?;
        for order in orders() {
            tracking::check(world, order, provider, number)?;
        }
        Ok(Self { carriage: Carriage::Own { provider, number: number.to_owned() }, handover: None })
    }

    fn carry_out(self, ctx: &mut CommandContext<'_>, package: Id) {
        ship::ship(ctx, package, self.carriage, self.handover);
    }
}

/// In Brazil, packages ship with an accepted invoice.
fn check_invoice(world: &World, package: &Package) -> Result<(), Refusal> {
    if world.shops.get(package.shop).is_none_or(|shop| shop.region != "BR") {
        return Ok(());
    }
    match package.invoice {
        Some(Invoice::Accepted) => Ok(()),
        Some(Invoice::Processing | Invoice::Rejected) => {
            Err(Refusal::new(21_004_020, "Fulfillment Invoice status is not success, can not rts pkg."))
        }
        None if package.orders.len() > 1 => Err(Refusal::new(21_004_019, "Need invoice uploaded for all order before rts.")),
        None => Err(Refusal::new(21_004_006, "Failed to ship. Please ensure an invoice is uploaded before shipping.")),
    }
}

/// How the package gets to TikTok's carrier.
fn handover(world: &World, shop: Id, request: &Value, now: Time) -> Result<Option<Handover>, Refusal> {
    let slot = &request["pickup_slot"];
    let slot = Option::zip(time(&slot["start_time"]), time(&slot["end_time"]));
    let method = match request["handover_method"].as_str() {
        Some("DROP_OFF") => return Ok(Some(Handover { method: HandoverMethod::DropOff, slot: None })),
        Some("PICKUP") => HandoverMethod::Pickup,
        _ if slot.is_some() => HandoverMethod::Pickup,
        _ => return Ok(None),
    };
    let free = slots::free(world, shop, now);
    match slot {
        Some(slot) if !free.contains(&slot) => {
            Err(Refusal::new(21_011_053, "Fail to ship package because the shipment time is outside of the pick-up time slot."))
        }
        None if free.is_empty() => {
            let text = "No available shipping services for this request due to missing pick-up time slot. Please contact customer service for assistance.";
            Err(Refusal::new(21_011_054, text))
        }
        Some(slot) => Ok(Some(Handover { method, slot: Some(slot) })),
        None => Ok(Some(Handover { method, slot: free.first().copied() })),
    }
}

fn time(value: &Value) -> Option<Time> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}
