//! References to orders in other systems. A reference for the same system replaces the present one.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::{Call, CommandContext, Id, Reply, Time, World};
use super::search;

/// The reference of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Reference {
    /// The id in the other system.
    id: String,
    platform: String,
    line_items: Vec<LineReference>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct LineReference {
    /// The id in the other system.
    id: String,
    origin_id: Id,
}

#[derive(Debug, Deserialize)]
struct Input {
    id: Id,
    external_order: Reference,
}

/// `POST /order/{version}/orders/external_orders`
pub(super) fn add(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let mut errors = Vec::new();
    for entry in call.list("orders") {
        let input = Input::deserialize(entry).ok();
        let order = input.as_ref().and_then(|input| ctx.world.orders.get(input.id)).filter(|order| order.shop == shop);
        let (Some(input), Some(order)) = (input, order) else {
            errors.push(error("36020001", "Invalid order_id", entry));
            continue;
        };
        let knows = |line: &LineReference| order.details.lines.iter().any(|known| known.id == line.origin_id);
        if !input.external_order.line_items.iter().all(knows) {
            errors.push(error("36020001", "Invalid line item origin_id", entry));
            continue;
        }
        let references = ctx.world.orders.external.entry(input.id).or_default();
        references.retain(|reference| reference.platform != input.external_order.platform);
        references.push(input.external_order);
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({ "errors": errors }) })
}

fn error(code: &str, message: &str, entry: &Value) -> Value {
    let external = &entry["external_order"];
    let detail = json!({ "order_id": entry["id"], "external_order": { "id": external["id"], "platform": external["platform"] } });
    json!({ "code": code, "message": message, "detail": detail })
}

/// `GET /order/{version}/orders/{order_id}/external_orders`
pub(super) fn list(world: &World, call: &Call, _: Time) -> Reply {
    let order = search::own(world, call.shop()?, call.id("order_id"))?;
    let requested = call.text("platform");
    let all = world.orders.external.get(&order.id).into_iter().flatten();
    let found: Vec<&Reference> = all.filter(|reference| requested.is_none_or(|platform| reference.platform == platform)).collect();
    Ok(json!({ "external_orders": found }))
}

/// `POST /order/{version}/orders/external_order_search`
pub(super) fn search(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    let (platform, requested) = (call.text("platform"), call.text("external_order_id"));
    let mut found = Vec::new();
    for (id, references) in &world.orders.external {
        let is_own = world.orders.get(*id).is_some_and(|order| order.shop == shop);
        let matches =
            |reference: &&Reference| Some(reference.platform.as_str()) == platform && Some(reference.id.as_str()) == requested;
        if let Some(reference) = references.iter().find(matches).filter(|_| is_own) {
            found.push(json!({ "id": id, "external_order": reference }));
        }
    }
    Ok(if found.is_empty() { json!({}) } else { json!({ "orders": found }) })
}
