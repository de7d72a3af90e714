//! The conversations of the standard scenario.

use super::super::{Id, Turn};
use super::{Role, commands};

/// A conversation about the latest order of a shop. Nothing without orders.
pub fn seed(turn: &mut Turn<'_>, shop: Id) {
    let Some(buyer) = turn.world.orders.iter().rfind(|order| order.shop == shop).map(|order| order.buyer) else { return };
    let conversation = commands::open(turn, shop, buyer);
    commands::add(turn, conversation, Role::Buyer, "TEXT", r#"{"content":"Hello! When will my order arrive?"}"#);
    commands::add(turn, conversation, Role::CustomerService, "TEXT", r#"{"content":"It is on its way, and arrives this week."}"#);
    commands::add(turn, conversation, Role::Buyer, "TEXT", r#"{"content":"Thank you!"}"#);
}
