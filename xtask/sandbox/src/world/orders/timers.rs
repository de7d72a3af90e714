//! What happens to orders by itself, and by when the seller must act.

use serde::{Deserialize, Serialize};

use super::super::{CommandContext, Id, Time, Timer, World, aftersales, market};
use super::{Order, OrderStatus, rules, set_status, working_days_after};
use crate::world::DAY;

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderTimer {
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

impl OrderTimer {
    pub(in super::super) fn fire(self, ctx: &mut CommandContext<'_>) {
        let (Self::PayTimeout(id) | Self::Release(id) | Self::ShipTimeout(id) | Self::CollectTimeout(id) | Self::Complete(id)) =
            self;
        let Some(status) = ctx.world.orders.get(id).map(|order| order.status) else { return };
        match (self, status) {
            (Self::PayTimeout(_), OrderStatus::Unpaid) => {
                aftersales::cancel_by_platform(ctx, id, &[], "system_cancel_unpaid_time_out")
            }
            (Self::Release(_), OrderStatus::OnHold) => set_status(ctx, id, &[], OrderStatus::AwaitingShipment),
            (Self::ShipTimeout(_), OrderStatus::AwaitingShipment | OrderStatus::PartiallyShipping) => {
                let lines: Vec<Id> =
                    ctx.world.orders.get(id).iter().flat_map(|order| order.unshipped_lines()).map(|line| line.id).collect();
                aftersales::cancel_by_platform(ctx, id, &lines, "system_cancel_order_reason_shipping_timeout");
            }
            (Self::CollectTimeout(_), OrderStatus::AwaitingCollection) => {
                aftersales::cancel_by_platform(ctx, id, &[], "system_cancel_order_untracked")
            }
            // An open request keeps the window open.
            (Self::Complete(_), OrderStatus::Delivered) if ctx.world.aftersales.is_open(id) => {
                ctx.after(DAY, Timer::Orders(Self::Complete(id)));
            }
            (Self::Complete(_), OrderStatus::Delivered) => set_status(ctx, id, &[], OrderStatus::Completed),
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
        OrderStatus::Unpaid => (ctx.now + settings.pay_timeout, OrderTimer::PayTimeout(id)),
        OrderStatus::OnHold => {
            let released = order.details.release_date.map(|date| date - DAY).filter(|date| *date > ctx.now);
            (released.unwrap_or(ctx.now + settings.hold), OrderTimer::Release(id))
        }
        OrderStatus::AwaitingShipment => match sla {
            Some(sla) => (sla.cancel, OrderTimer::ShipTimeout(id)),
            None => return,
        },
        OrderStatus::AwaitingCollection => {
            let days = country(ctx.world, order).and_then(rules).map_or(3, |rules| rules.deadlines.collect);
            (working_days_after(ctx.now, days), OrderTimer::CollectTimeout(id))
        }
        OrderStatus::Delivered => {
            let days = country(ctx.world, order).and_then(market::market).map_or(15, |market| market.return_days);
            (ctx.now + days * DAY, OrderTimer::Complete(id))
        }
        OrderStatus::PartiallyShipping | OrderStatus::InTransit | OrderStatus::Completed | OrderStatus::Cancelled => return,
    };
    ctx.world.timers.set(at.max(ctx.now), Timer::Orders(timer));
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
