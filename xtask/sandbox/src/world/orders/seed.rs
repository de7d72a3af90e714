//! Orders of scenarios: each status of the standard one, and many orders at once for measurements.

use super::super::aftersales::{self, User};
use super::super::{CommandContext, Event, Id, Time, fulfilment, products};
use super::place::OrderPlan;
use super::{Order, OrderItem, OrderStatus, PlaceOrder, ShippingType, place, set_status, timers};
use crate::world::{DAY, HOUR};

/// The orders of the standard scenario: how far each is, how many hours ago it was placed, and what is special.
const STANDARD: [(OrderStatus, i64, Special); 14] = [
    (OrderStatus::Unpaid, 1, Special::None),
    (OrderStatus::Unpaid, 20, Special::Seller),
    (OrderStatus::OnHold, 0, Special::None),
    (OrderStatus::AwaitingShipment, 3, Special::None),
    (OrderStatus::AwaitingShipment, 5, Special::None),
    (OrderStatus::AwaitingShipment, 6, Special::Seller),
    (OrderStatus::PartiallyShipping, 8, Special::Several),
    (OrderStatus::AwaitingCollection, 20, Special::None),
    (OrderStatus::InTransit, 48, Special::Seller),
    (OrderStatus::InTransit, 72, Special::Several),
    (OrderStatus::Delivered, 96, Special::None),
    (OrderStatus::Delivered, 120, Special::Cod),
    (OrderStatus::Completed, 40 * 24, Special::Several),
    (OrderStatus::Cancelled, 30, Special::None),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Special {
    None,
    /// The seller ships.
    Seller,
    /// The order has two units.
    Several,
    /// The buyer pays on delivery, where the market offers it.
    Cod,
}

/// Places orders in every status, in the past. Does nothing if no product is in stock. Webhooks do not report it.
pub fn seed(ctx: &mut CommandContext<'_>, shop: Id) {
    let (now, mut events) = (ctx.now, Vec::new());
    for (status, hours, special) in STANDARD {
        let placed = now - hours * HOUR - 600;
        let Some(order) = place_at(ctx, &mut events, placed, shop, special) else { return };
        advance_to(ctx, &mut events, order, (status, placed, special));
    }
}

fn place_at(ctx: &mut CommandContext<'_>, events: &mut Vec<Event>, at: Time, shop: Id, special: Special) -> Option<Id> {
    let mut past = CommandContext::new(ctx.world, at, events);
    let offers_cod = past.world.shops.get(shop).is_some_and(|shop| products::offers_cash_on_delivery(&shop.region));
    let mut request = PlaceOrder {
        shop: Some(shop),
        is_cod: special == Special::Cod && offers_cod,
        shipping_type: (special == Special::Seller).then_some(ShippingType::Seller),
        ..PlaceOrder::default()
    };
    if special == Special::Several {
        let products = past.world.products.iter().filter(|product| product.shop == shop);
        let skus = products.flat_map(|product| &product.skus);
        let enough = |stock: &super::super::products::stock::Stock| stock.available >= 2;
        let sku = skus.into_iter().find(|sku| sku.stock.iter().any(enough))?.id;
        request.items = vec![OrderItem { sku, quantity: 2 }];
    }
    let reply = place::place(&mut past, &request).ok()?;
    Id::from_json(&reply["order_id"])
}

/// Moves an order to its status, each step at its time.
fn advance_to(
    ctx: &mut CommandContext<'_>,
    events: &mut Vec<Event>,
    order: Id,
    (target, placed, special): (OrderStatus, Time, Special),
) {
    let now = ctx.now;
    let is_held = ctx.world.orders.get(order).is_some_and(|order| order.details.is_held);
    let mut at = |world_turn: &mut CommandContext<'_>, time: Time, step: &dyn Fn(&mut CommandContext<'_>)| {
        step(&mut CommandContext::new(world_turn.world, time.min(now), events));
    };
    if target == OrderStatus::Unpaid {
        return;
    }
    if special != Special::Cod {
        at(ctx, placed + 300, &|ctx| place::accept(ctx, order, true));
    }
    if target == OrderStatus::OnHold {
        return;
    }
    if is_held {
        at(ctx, placed + 300 + HOUR, &|ctx| set_status(ctx, order, &[], OrderStatus::AwaitingShipment));
    }
    if target == OrderStatus::Cancelled {
        let reason = "seller_cancel_reason_out_of_stock";
        at(ctx, placed + 2 * HOUR, &|ctx| aftersales::cancel_by_force(ctx, order, &[], User::Seller, reason));
        return;
    }
    let lines: Vec<Id> = ctx.world.orders.get(order).iter().flat_map(|order| order.unshipped_lines()).map(|line| line.id).collect();
    let shipped = if target == OrderStatus::PartiallyShipping { 1 } else { lines.len() };
    if target >= OrderStatus::PartiallyShipping {
        at(ctx, placed + 4 * HOUR, &|ctx| fulfilment::ship_lines(ctx, order, lines.get(..shipped).unwrap_or_default()));
    }
    if target >= OrderStatus::InTransit {
        at(ctx, placed + 10 * HOUR, &|ctx| fulfilment::collect_all(ctx, order));
    }
    if target >= OrderStatus::Delivered {
        at(ctx, placed + 3 * DAY, &|ctx| fulfilment::deliver_all(ctx, order));
    }
    if target >= OrderStatus::Completed {
        at(ctx, placed + 33 * DAY, &|ctx| set_status(ctx, order, &[], OrderStatus::Completed));
    }
}

/// The number of different products in many orders.
const PRODUCT_COUNT: usize = 200;
const YEAR: i64 = 365 * DAY;

/// Places many orders of a shop, spread over the last year, most of them completed. Neither webhooks nor statements report them, and they
/// take nothing from the stock.
pub fn seed_many(ctx: &mut CommandContext<'_>, shop: Id, count: u32) {
    let (now, mut events) = (ctx.now, Vec::new());
    let plans = plans(ctx, shop);
    if plans.is_empty() {
        return;
    }
    for index in 0..count {
        let age = YEAR - YEAR * i64::from(index) / i64::from(count);
        let status = status_at(age, index);
        let Some((plan, request)) = usize::try_from(index).ok().and_then(|index| plans.get(index % plans.len())) else { continue };
        let mut past = CommandContext::new(ctx.world, now - age, &mut events);
        let mut order = plan.order(&mut past, request);
        let id = order.id;
        set_history(&mut order, status, now);
        fulfilment::seed_package(&mut past, &mut order);
        past.now = order.update_time;
        past.world.orders.insert(order);
        timers::schedule(&mut past, id);
    }
}

/// An order for each of some SKUs, of one or two units.
fn plans(ctx: &CommandContext<'_>, shop: Id) -> Vec<(OrderPlan, PlaceOrder)> {
    let products = ctx.world.products.iter().filter(|product| product.shop == shop);
    let skus = products.filter_map(|product| product.skus.first()).map(|sku| sku.id).take(PRODUCT_COUNT);
    let requests = skus.enumerate().map(|(index, sku)| PlaceOrder {
        shop: Some(shop),
        items: vec![OrderItem { sku, quantity: if index % 4 == 0 { 2 } else { 1 } }],
        shipping_type: (index % 5 == 0).then_some(ShippingType::Seller),
        ..PlaceOrder::default()
    });
    requests.filter_map(|request| OrderPlan::new(ctx.world, &request).ok().map(|plan| (plan, request))).collect()
}

/// How far an order of this age is.
fn status_at(age: i64, index: u32) -> OrderStatus {
    match age {
        _ if index.is_multiple_of(25) => OrderStatus::Cancelled,
        0..=HOUR if index.is_multiple_of(2) => OrderStatus::Unpaid,
        0..=HOUR => OrderStatus::OnHold,
        _ if age < DAY => OrderStatus::AwaitingShipment,
        _ if age < 2 * DAY => OrderStatus::AwaitingCollection,
        _ if age < 5 * DAY => OrderStatus::InTransit,
        _ if age < 12 * DAY => OrderStatus::Delivered,
        _ => OrderStatus::Completed,
    }
}

/// Gives an order the times that lead to its status.
fn set_history(order: &mut Order, status: OrderStatus, now: Time) {
    let placed = order.create_time;
    let details = &mut order.details;
    let mut last = placed;
    let mut at = |is_reached: bool, time: Time| {
        let time = time.min(now);
        last = if is_reached { time } else { last };
        is_reached.then_some(time)
    };
    let is_cancelled = status == OrderStatus::Cancelled;
    let reached = |least: OrderStatus| !is_cancelled && status >= least;
    details.paid_time = at(reached(OrderStatus::OnHold), placed + 300);
    at(reached(OrderStatus::AwaitingShipment), placed + HOUR + 300);
    details.rts_time = at(reached(OrderStatus::AwaitingCollection), placed + 20 * HOUR);
    details.collection_time = at(reached(OrderStatus::InTransit), placed + 30 * HOUR);
    details.delivery_time = at(reached(OrderStatus::Delivered), placed + 4 * DAY);
    at(reached(OrderStatus::Completed), placed + 11 * DAY);
    details.cancel_time = at(is_cancelled, placed + 2 * HOUR);
    if is_cancelled {
        details.cancel_user = Some("SYSTEM".to_owned());
        details.cancel_reason = Some("system_cancel_unpaid_time_out".to_owned());
    }
    for line in &mut details.lines {
        line.status = status;
        line.rts_time = details.rts_time;
        line.cancel_user.clone_from(&details.cancel_user);
        line.cancel_reason.clone_from(&details.cancel_reason);
    }
    order.status = status;
    order.update_time = last;
}
