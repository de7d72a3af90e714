//! Buying labels: `CreatePackage` makes a package of an order, a part of it or several orders, and ships it with TikTok's carrier.

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::orders::{self, Order, OrderStatus, ShippingType};
use super::super::{Call, CommandContext, Id, Refusal, Reply, Time, World};
use super::grouping::{self, OrderLineId, rules_of};
use super::rules::{FulfilmentRules, MarketGroup, Service};
use super::ship::{self, Carriage};
use super::{Extra, Grouping, Label, view};

/// How many orders share a package at most.
pub(super) const MAX_ORDERS: usize = 20;

/// The largest weight that a service takes, in grams.
const MAX_GRAMS: f64 = 68_000.0;

/// `POST /fulfillment/{version}/packages`
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let rules = rules_of(ctx.world, shop).ok_or_else(ship::wrong_region)?;
    let is_newer = call.get("ship_type").is_some();
    match rules.group {
        MarketGroup::Us => {}
        MarketGroup::Emea | MarketGroup::Jp if is_newer => {}
        _ => return Err(ship::wrong_region()),
    }
    let contents = contents(ctx.world, call)?;
    check_weight(call)?;
    let service = service(rules, call.id("shipping_service_id"))?;
    let is_combined = contents.iter().any(|(order, _)| contents.first().is_some_and(|(first, _)| first != order));
    let packages = match contents.first() {
        Some((order, _)) if !is_combined => {
            let lines: Vec<Id> = contents.iter().map(|(_, line)| *line).collect();
            ship::packages_with(ctx, shop, *order, &lines)
        }
        _ => vec![create_combined(ctx, shop, &contents)],
    };
    let label = Label {
        service: service.map(|service| service.id),
        weight: call.get("weight").cloned(),
        dimension: call.get("dimension").cloned(),
    };
    for id in &packages {
        if let Some(package) = ctx.world.fulfilment.get_mut(*id) {
            package.extra.get_or_insert_with(Box::<Extra>::default).label = Some(label.clone());
        }
        ship::ship(ctx, *id, Carriage::Tiktok, None);
    }
    Ok(answer(ctx.world, rules, &packages, call, &contents))
}

/// One package with the lines of several orders.
fn create_combined(ctx: &mut CommandContext<'_>, shop: Id, contents: &[OrderLineId]) -> Id {
    let id = grouping::pack(ctx, shop, contents, Grouping::Combined);
    grouping::emit_package_event(ctx, "COMBINE", "ROLE_SELLER", &[id]);
    id
}

fn answer(world: &World, rules: &'static FulfilmentRules, packages: &[Id], call: &Call, contents: &[OrderLineId]) -> Value {
    let Some(package) = packages.first().and_then(|id| world.fulfilment.get(*id)) else { return Value::Null };
    let service = package.extra().and_then(|extra| extra.label.as_ref()?.service);
    let service = rules.services.iter().find(|known| Some(known.id) == service);
    let lines: Vec<Id> = contents.iter().map(|(_, line)| *line).collect();
    compact(json!({
        "package_id": package.id,
        "order_id": package.orders.first(),
        "order_line_item_ids": lines,
        "create_time": package.create_time,
        "weight": view::weight(call.get("weight")),
        "dimension": view::dimension(call.get("dimension")),
        "shipping_service_info": service.map(|service| service_view(world, package.shop, rules, service)),
    }))
}

/// The lines that a call wants to ship.
fn contents(world: &World, call: &Call) -> Result<Vec<OrderLineId>, Refusal> {
    let named: Vec<Id> = match call.list("order_line_item") {
        [] => call.ids("order_line_item_ids"),
        list => list.iter().filter_map(|line| Id::from_json(&line["order_line_id"])).collect(),
    };
    let ship_type = call.get("ship_type").and_then(|kind| kind.as_i64().or_else(|| kind.as_str()?.parse().ok()));
    match ship_type {
        Some(3) => lines_of_orders(world, call),
        kind => {
            if call.get("order_id").is_none() {
                return Err(missing("order_id"));
            }
            if kind == Some(2) && named.is_empty() {
                return Err(missing("order_line_item"));
            }
            let named = if kind == Some(1) { Vec::new() } else { named };
            let order = view::own_order(world, call)?;
            check(world, order)?;
            Ok(requested_lines(order, &named)?.into_iter().map(|line| (order.id, line)).collect())
        }
    }
}

fn missing(name: &str) -> Refusal {
    Refusal::parameter(format!("Invalid parameter. The '{name}' is a required field."))
}

/// All lines of several orders with the same buyer, address and warehouse.
fn lines_of_orders(world: &World, call: &Call) -> Result<Vec<OrderLineId>, Refusal> {
    let shop = call.shop()?;
    let ids = call.ids("order_list_ids");
    if ids.len() < 2 {
        return Err(missing("order_list_ids"));
    }
    if ids.len() > MAX_ORDERS {
        return Err(orders::unknown());
    }
    let mut orders: Vec<&Order> = Vec::new();
    for id in ids {
        let order = orders::own(world, shop, Some(id))?;
        check(world, order)?;
        if orders.first().is_some_and(|first| !super::combine::can_share_package(first, order)) {
            return Err(Refusal::new(21_011_012, "not match trade rule"));
        }
        if orders.iter().any(|known| known.id == order.id) {
            return Err(orders::unknown());
        }
        orders.push(order);
    }
    Ok(orders.iter().flat_map(|order| order.unshipped_lines().map(|line| (order.id, line.id))).collect())
}

/// Whether TikTok's carrier takes an order now.
fn check(world: &World, order: &Order) -> Result<(), Refusal> {
    let has_label = !matches!(
        order.status,
        OrderStatus::Unpaid
            | OrderStatus::OnHold
            | OrderStatus::AwaitingShipment
            | OrderStatus::PartiallyShipping
            | OrderStatus::Cancelled
    );
    if has_label && order.shipping_type == ShippingType::Tiktok && !order.details.is_fbt {
        return Err(label_bought());
    }
    ship::check_order(world, order)?;
    match order.shipping_type {
        ShippingType::Tiktok => Ok(()),
        ShippingType::Seller => Err(Refusal::new(21_011_012, "not match trade rule")),
    }
}

fn label_bought() -> Refusal {
    Refusal::new(21_022_025, "A shipping label has already been purchased.")
}

/// The lines that a call names, or all that are not shipped. An order with several packages needs names.
pub(super) fn requested_lines(order: &Order, named: &[Id]) -> Result<Vec<Id>, Refusal> {
    if named.is_empty() {
        let mut packages: Vec<Option<Id>> = order.unshipped_lines().map(|line| line.package).collect();
        packages.dedup();
        if packages.len() > 1 {
            let text = "There are multiple packages that can be shipped, please specify the order line that needs to be shipped.";
            return Err(Refusal::new(21_011_048, text));
        }
        return Ok(order.unshipped_lines().map(|line| line.id).collect());
    }
    for id in named {
        let line = order.details.lines.iter().find(|line| line.id == *id);
        match line.map(|line| line.status) {
            None => return Err(Refusal::new(21_011_029, "order does not belong to fulfill unit")),
            Some(OrderStatus::Cancelled) => return Err(ship::cancelled()),
            Some(status) if status >= OrderStatus::AwaitingCollection => {
                let is_tiktok = order.shipping_type == ShippingType::Tiktok;
                return Err(if is_tiktok { label_bought() } else { ship::already_shipped() });
            }
            Some(_) => {}
        }
    }
    Ok(named.to_vec())
}

/// The service that a call chooses, by default the first. Markets without services have none.
fn service(rules: &'static FulfilmentRules, selected: Option<Id>) -> Result<Option<&'static Service>, Refusal> {
    match selected {
        Some(id) => {
            let found = rules.services.iter().find(|service| service.id == id);
            found.map(Some).ok_or_else(|| Refusal::new(21_004_008, "create label shipping service not found"))
        }
        None => Ok(rules.services.first()),
    }
}

fn check_weight(call: &Call) -> Result<(), Refusal> {
    let Some(weight) = call.get("weight") else { return Ok(()) };
    let value = &weight["value"];
    let value = value.as_f64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_default();
    let grams = if weight["unit"] == "POUND" { value * 453.592 } else { value };
    match grams > MAX_GRAMS {
        true => Err(Refusal::new(
            21_011_037,
            "There are no available shipping services for this request. Please modify the package weight, or double check the recipient address. If after multiple retries you continue to experience this error, please contact the platform for assistance.",
        )),
        false => Ok(()),
    }
}

/// `POST /fulfillment/{version}/orders/{order_id}/shipping_services/query`
pub(super) fn services(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    let rules = rules_of(world, shop).filter(|rules| !rules.services.is_empty()).ok_or_else(ship::wrong_region)?;
    let order = view::own_order(world, call)?;
    check(world, order).map_err(|refusal| match refusal.code {
        21_022_025 => Refusal::new(21_011_006, "These orders are already shipped."),
        _ => refusal,
    })?;
    let named: Vec<Id> = match call.list("order_line_list") {
        [] => call.ids("order_line_item_ids"),
        list => list.iter().filter_map(|line| Id::from_json(&line["order_line_id"])).collect(),
    };
    let lines = requested_lines(order, &named)?;
    check_weight(call)?;
    let services = rules.services.iter().enumerate().map(|(index, service)| {
        let mut view = service_view(world, shop, rules, service);
        if let Some(fields) = view.as_object_mut() {
            fields.insert("is_default".to_owned(), json!(index == 0));
            fields.insert("shipping_fee".to_owned(), fields["price"].clone());
        }
        view
    });
    Ok(compact(json!({
        "order_id": order.id,
        "order_line_id": lines,
        "weight": view::weight(call.get("weight")),
        "dimension": view::dimension(call.get("dimension")),
        "shipping_services": services.collect::<Vec<_>>(),
    })))
}

fn service_view(world: &World, shop: Id, rules: &FulfilmentRules, service: &Service) -> Value {
    let market = world.shops.get(shop).and_then(|shop| shop.market().ok());
    json!({
        "id": service.id,
        "name": service.name,
        "currency": market.map(|market| market.currency.as_str()),
        "price": market.map(|market| market.text(service.price)),
        "earliest_delivery_days": service.days[0],
        "latest_delivery_days": service.days[1],
        "shipping_provider_id": rules.carrier.id,
        "shipping_provider_name": rules.carrier.name,
    })
}
