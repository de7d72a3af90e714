//! Splitting an order into packages before shipping. All units of an SKU stay together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::orders::{self, Order, OrderStatus};
use super::super::{Call, CommandContext, Id, Refusal, Reply, Time, World};
use super::grouping::{self, OrderLineId, rules_of};
use super::{Grouping, view};

/// How many orders a call asks about at most.
const MAX_ORDERS: usize = 50;

/// Why an order cannot be split.
enum Obstacle {
    Rule(&'static str),
    Combined,
    OneSku,
}

impl Obstacle {
    fn refusal(&self) -> Refusal {
        match self {
            Self::Rule(_) => Refusal::new(21_011_035, "split order not allowed"),
            Self::Combined => Refusal::new(21_011_046, "Order has combine, not allow split order"),
            Self::OneSku => Refusal::new(21_011_036, "split same sku in Multi Package not allow."),
        }
    }

    fn text(&self) -> &'static str {
        match self {
            Self::Rule(text) => text,
            Self::Combined => "Order has combine, not allow split order",
            Self::OneSku => "split same sku in Multi Package not allow",
        }
    }
}

fn obstacle(world: &World, order: &Order) -> Option<Obstacle> {
    let group = rules_of(world, order.shop).map(|rules| rules.group);
    if order.details.is_fbt || group.is_none_or(|group| !group.splits()) {
        return Some(Obstacle::Rule("split order not allowed in this region"));
    }
    if order.status != OrderStatus::AwaitingShipment || order.is_cancel_requested {
        return Some(Obstacle::Rule("split order not allowed in this status"));
    }
    let packages = || order.details.packages.iter().filter_map(|id| world.fulfilment.get(*id));
    if packages().any(|package| package.orders.len() > 1) {
        return Some(Obstacle::Combined);
    }
    if packages().count() > 1 {
        return Some(Obstacle::Rule("order already split"));
    }
    let skus: BTreeSet<Id> = order.active_lines().map(|line| line.sku).collect();
    (skus.len() < 2).then_some(Obstacle::OneSku)
}

/// `GET /fulfillment/{version}/orders/split_attributes`
pub(super) fn attributes(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    if call.list("order_ids").len() > MAX_ORDERS {
        return Err(Refusal::parameter(format!("Invalid parameter. The 'order_ids' accepts up to {MAX_ORDERS} values.")));
    }
    let mut attributes: Vec<Value> = Vec::new();
    for id in call.ids("order_ids") {
        let Some(order) = world.orders.get(id) else { continue };
        orders::own(world, shop, Some(id))?;
        let obstacle = obstacle(world, order);
        attributes.push(compact(json!({
            "order_id": id,
            "can_split": obstacle.is_none(),
            "reason": obstacle.map(|obstacle| obstacle.text()),
            "must_split": false,
        })));
    }
    Ok(json!({ "split_attributes": attributes }))
}

/// `POST /fulfillment/{version}/orders/{order_id}/split`
pub(super) fn split(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let order = view::own_order(ctx.world, call)?;
    let groups = groups(call);
    if let Some(obstacle) = obstacle(ctx.world, order) {
        return Err(obstacle.refusal());
    }
    check(order, &groups)?;
    let (id, shop) = (order.id, order.shop);
    let mut packages = Vec::new();
    for (name, lines) in &groups {
        let lines: Vec<OrderLineId> = lines.iter().map(|line| (id, *line)).collect();
        packages.push((name, grouping::pack(ctx, shop, &lines, Grouping::Split)));
    }
    let ids: Vec<Id> = packages.iter().map(|(_, id)| *id).collect();
    grouping::emit_package_event(ctx, "SPLIT", "ROLE_SELLER", &ids);
    let packages = packages.iter().map(|(name, id)| json!({ "id": id, "splittable_group_id": name }));
    Ok(json!({ "packages": packages.collect::<Vec<_>>() }))
}

/// The name and the lines of each group.
fn groups(call: &Call) -> Vec<(String, Vec<Id>)> {
    let name = |group: &Value| group["id"].as_str().unwrap_or_default().to_owned();
    match call.list("splittable_groups_v2") {
        [] => {
            let ids =
                |group: &Value| group["order_line_item_ids"].as_array().into_iter().flatten().filter_map(Id::from_json).collect();
            call.list("splittable_groups").iter().map(|group| (name(group), ids(group))).collect()
        }
        newer => {
            let lines = |group: &Value| {
                let list = group["order_line_list"].as_array().into_iter().flatten();
                list.filter_map(|line| Id::from_json(&line["order_line_id"])).collect()
            };
            newer.iter().map(|group| (name(group), lines(group))).collect()
        }
    }
}

/// Whether the groups contain each line that can be shipped once, and each SKU is in one group.
fn check(order: &Order, groups: &[(String, Vec<Id>)]) -> Result<(), Refusal> {
    let invalid =
        || Refusal::new(21_011_005, "Invalid parameters. Please ensure you are passing the correct request parameter(s).");
    let named: Vec<Id> = groups.iter().flat_map(|(_, lines)| lines.iter().copied()).collect();
    let expected: BTreeSet<Id> = order.active_lines().map(|line| line.id).collect();
    let has_empty = groups.iter().any(|(_, lines)| lines.is_empty());
    if groups.len() < 2 || has_empty || named.len() != expected.len() || named.iter().any(|line| !expected.contains(line)) {
        return Err(invalid());
    }
    if named.iter().collect::<BTreeSet<_>>().len() != named.len() {
        return Err(invalid());
    }
    let mut group_of: BTreeMap<Id, usize> = BTreeMap::new();
    for (index, (_, lines)) in groups.iter().enumerate() {
        for line in order.details.lines.iter().filter(|line| lines.contains(&line.id)) {
            if *group_of.entry(line.sku).or_insert(index) != index {
                return Err(Obstacle::OneSku.refusal());
            }
        }
    }
    Ok(())
}
