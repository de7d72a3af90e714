//! When a shop may write to a buyer.

use super::super::{Id, Time, World};
use crate::world::{DAY, HOUR};

/// Whether a shop may write: the buyer wrote within 30 days, ordered within 60 days, or has a return.
pub(super) fn can_write(world: &World, shop: Id, buyer: Id, now: Time) -> bool {
    let conversation = world.messages.with(shop, buyer);
    let last = conversation.and_then(|found| found.messages.iter().rev().find(|message| message.role == super::Role::Buyer));
    last.is_some_and(|message| now - message.at <= 30 * DAY)
        || world.aftersales.returns().any(|item| item.shop == shop && item.buyer == buyer && !item.status.is_final())
        || world.orders.iter().any(|order| order.shop == shop && order.buyer == buyer && now - order.create_time <= 60 * DAY)
}

/// From the last message to the end of a session: buyers have less time than shops.
pub(super) fn silence(role: super::Role) -> i64 {
    if role == super::Role::Buyer { 7 * DAY } else { 6 * HOUR }
}
