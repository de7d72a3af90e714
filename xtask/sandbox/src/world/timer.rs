//! Timers: what happens later, on the sandbox clock.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::access::AccessTimer;
use super::affiliate::AffiliateTimer;
use super::aftersales::AftersalesTimer;
use super::finance::FinanceTimer;
use super::fulfilment::FulfilmentTimer;
use super::messages::MessageTimer;
use super::orders::OrderTimer;
use super::products::ProductTimer;
use super::promotions::PromotionTimer;
use super::{CommandContext, Time};

/// What happens when a timer fires. Each variant belongs to one domain, which checks whether it still applies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {
    Access(AccessTimer),
    Affiliate(AffiliateTimer),
    Aftersales(AftersalesTimer),
    Finance(FinanceTimer),
    Fulfilment(FulfilmentTimer),
    Messages(MessageTimer),
    Orders(OrderTimer),
    Products(ProductTimer),
    Promotions(PromotionTimer),
}

/// The timers that have not fired, by time. Those of the same second fire in the order in which they were set.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Timers {
    waiting: BTreeSet<(Time, u64, Timer)>,
    set: u64,
}

impl Timers {
    pub fn set(&mut self, at: Time, timer: Timer) {
        self.set += 1;
        self.waiting.insert((at, self.set, timer));
    }

    /// When the next timer fires.
    pub fn next(&self) -> Option<Time> {
        self.waiting.first().map(|(at, _, _)| *at)
    }

    pub(super) fn pop_due(&mut self, now: Time) -> Option<(Time, Timer)> {
        if self.next()? > now {
            return None;
        }
        self.waiting.pop_first().map(|(at, _, timer)| (at, timer))
    }
}

impl Timer {
    pub(super) fn fire(self, ctx: &mut CommandContext<'_>) {
        match self {
            Self::Access(timer) => timer.fire(ctx),
            Self::Affiliate(timer) => timer.fire(ctx),
            Self::Aftersales(timer) => timer.fire(ctx),
            Self::Finance(timer) => timer.fire(ctx),
            Self::Fulfilment(timer) => timer.fire(ctx),
            Self::Messages(timer) => timer.fire(ctx),
            Self::Orders(timer) => timer.fire(ctx),
            Self::Products(timer) => timer.fire(ctx),
            Self::Promotions(timer) => timer.fire(ctx),
        }
    }
}
