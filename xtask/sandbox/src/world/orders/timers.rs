//! What happens to orders by itself, and by when the seller must act.

use serde::{Deserialize, Serialize};

use super::super::{CommandContext, Id, Time, World, aftersales, market};
use super::{Order, Status, rules, set_status, working_days_after};
use crate::world::DAY;

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {
    /// An unpaid order is cancelled.
    PayTimeout(Id),
    /// A paid order can be shipped.
    Release(Id),
    /// An order that was not shipped is cancelled.
    ShipTimeout(Id),
    /// An order that no carrier collected is cancelled.
    CollectTimeout(Id),
    /// The return window ends.
    Complete(Id),
}

impl Timer {
    pub(in super::super) fn fire(self, ctx: &mut CommandContext<'_>) {
        let (Self::PayTimeout(id) | Self::Release(id) | Self::ShipTimeout(id) | Self::CollectTimeout(id) | Self::Complete(id)) =
            self;
        let Some(status) = ctx.world.orders.get(id).map(|order| order.status) else { return };
        match (self, status) {
            (Self::PayTimeout(_), Status::Unpaid) => aftersales::cancel_by_platform(ctx, id, &[], "system_cancel_unpaid_time_out"),
            (Self::Release(_), Status::OnHold) => set_status(ctx, id, &[], Status::AwaitingShipment),
            (Self::ShipTimeout(_), Status::AwaitingShipment | Status::PartiallyShipping) => {
                let lines: Vec<Id> =
                    ctx.world.orders.get(id).iter().flat_map(|order| order.unshipped_lines()).map(|line| line.id).collect();
                aftersales::cancel_by_platform(ctx, id, &lines, "system_cancel_order_reason_shipping_timeout");
            }
            (Self::CollectTimeout(_), Status::AwaitingCollection) => {
                aftersales::cancel_by_platform(ctx, id, &[], "system_cancel_order_untracked")
            }
            // An open request keeps the window open.
            (Self::Complete(_), Status::Delivered) if ctx.world.aftersales.is_open(id) => {
                ctx.after(DAY, super::super::Timer::Orders(Self::Complete(id)));
            }
            (Self::Complete(_), Status::Delivered) => set_status(ctx, id, &[], Status::Completed),
            _ => {}
        }
    }
}

/// Sets the timer that belongs to the status of an order.
pub(super) fn schedule(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(order) = ctx.world.orders.get(id) else { return };
    let settings = &ctx.world.settings;
    let sla = sla(ctx.world, order);
    let (at, timer) = match order.status {
        Status::Unpaid => (ctx.now + settings.pay_timeout, Timer::PayTimeout(id)),
        Status::OnHold => {
            let released = order.details.release_date.map(|date| date - DAY).filter(|date| *date > ctx.now);
            (released.unwrap_or(ctx.now + settings.hold), Timer::Release(id))
        }
        Status::AwaitingShipment => match sla {
            Some(sla) => (sla.cancel, Timer::ShipTimeout(id)),
            None => return,
        },
        Status::AwaitingCollection => {
            let days = country(ctx.world, order).and_then(rules).map_or(3, |rules| rules.deadlines.collect);
            (working_days_after(ctx.now, days), Timer::CollectTimeout(id))
        }
        Status::Delivered => {
            let days = country(ctx.world, order).and_then(market::market).map_or(15, |market| market.return_days);
            (ctx.now + days * DAY, Timer::Complete(id))
        }
        Status::PartiallyShipping | Status::InTransit | Status::Completed | Status::Cancelled => return,
    };
    ctx.world.timers.set(at.max(ctx.now), super::super::Timer::Orders(timer));
}

/// The deadlines of an order, which count from its payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sla {
    /// When the seller must have shipped.
    pub ship: Time,
    /// When the carrier must have collected.
    pub collect: Time,
    /// When TikTok cancels an order that was not shipped.
    pub cancel: Time,
    /// When the order must be delivered.
    pub deliver: Time,
}

/// The deadlines of an order. Unpaid orders have none.
pub fn sla(world: &World, order: &Order) -> Option<Sla> {
    let deadlines = rules(country(world, order)?)?.deadlines;
    let paid = match order.details.paid_time {
        Some(time) => time,
        None if order.details.is_cod => order.create_time,
        None => return None,
    };
    let start = order.details.release_date.map_or(paid, |date| date.max(paid));
    let after = |days| working_days_after(start, days);
    Some(Sla {
        ship: after(deadlines.ship),
        collect: after(deadlines.collect),
        cancel: after(deadlines.cancel),
        deliver: after(deadlines.deliver),
    })
}

fn country<'a>(world: &'a World, order: &Order) -> Option<&'a str> {
    world.shops.get(order.shop).map(|shop| shop.region.as_str())
}
