//! The conversations of the standard scenario.

use super::super::{CommandContext, Id};
use super::{Role, commands};

/// A conversation about the latest order of a shop. Nothing without orders.
pub fn seed(ctx: &mut CommandContext<'_>, shop: Id) {
    let Some(buyer) = ctx.world.orders.iter().rfind(|order| order.shop == shop).map(|order| order.buyer) else { return };
    let conversation = commands::open(ctx, shop, buyer);
    commands::add(ctx, conversation, Role::Buyer, "TEXT", r#"{"content":"Hello! When will my order arrive?"}"#);
    commands::add(ctx, conversation, Role::CustomerService, "TEXT", r#"{"content":"It is on its way, and arrives this week."}"#);
    commands::add(ctx, conversation, Role::Buyer, "TEXT", r#"{"content":"Thank you!"}"#);
}
