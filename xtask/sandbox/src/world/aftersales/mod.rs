//! Cancellations, returns, refunds and replacements.
//!
//! A request is one cancellation or one return. Aftersales requests and return merchandise authorizations (RMA) are newer views of
//! returns: each return has one of the first kind, and one of the second kind once the buyer has to send something back.

mod action;
mod amount;
mod cancel;
mod cancellation;
mod decision;
mod eligibility;
mod event;
mod idempotency;
mod lines;
mod listing;
mod newer;
mod reasons;
mod refund;
mod returns;
mod review;
mod rules;
mod seed;
mod seller_center;
mod start;
mod timer;
mod view;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::orders::{Order, OrderLine};
use super::routes::Route;
use super::{Id, Refusal};
use cancellation::CancellationStatus;

pub use action::AftersalesAction;
pub use amount::RefundAmounts;
pub use cancel::{by_force as cancel_by_force, by_platform as cancel_by_platform};
pub use cancellation::{Cancellation, reject_open_request};
pub use decision::ReturnDecision;
pub use returns::Return;
pub use rules::{RequestKind, User};
pub use seed::seed;
pub use timer::AftersalesTimer;

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::command("POST /return_refund/*/cancellations", cancel::create),
    Route::command("POST /return_refund/*/cancellations/*/approve", cancel::approve),
    Route::command("POST /return_refund/*/cancellations/*/reject", cancel::reject),
    Route::query("POST /return_refund/*/cancellations/search", listing::cancellations),
    Route::command("POST /return_refund/*/returns", start::create),
    Route::command("POST /return_refund/*/returns/*/approve", review::approve),
    Route::command("POST /return_refund/*/returns/*/reject", review::reject),
    Route::query("POST /return_refund/*/returns/search", listing::returns),
    Route::query("GET /return_refund/*/returns/*/records", view::records),
    Route::query("GET /return_refund/*/orders/*/aftersale_eligibility", eligibility::of_order),
    Route::query("GET /return_refund/*/decision_eligibility", eligibility::of_decisions),
    Route::query("GET /return_refund/*/review_decision", eligibility::of_lines),
    Route::query("GET /return_refund/*/reject_reasons", eligibility::reject_reasons),
    Route::query("POST /return_refund/*/refunds/calculate", amount::calculate),
    Route::query("POST /return_refund/*/aftersales/search", newer::search),
    Route::query("POST /return_refund/*/rma/search", newer::search_rma),
    Route::command("POST /return_refund/*/aftersales/review", newer::review),
];

/// All requests.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Aftersales {
    cancellations: IndexMap<Id, Cancellation>,
    returns: IndexMap<Id, Return>,
    /// The requests of each order, the oldest first.
    by_order: BTreeMap<Id, Vec<Id>>,
    /// The first answer to each idempotency key.
    answers: BTreeMap<String, serde_json::Value>,
}

impl Aftersales {
    pub fn cancellation(&self, id: Id) -> Option<&Cancellation> {
        self.cancellations.get(&id)
    }

    pub fn cancellations(&self) -> impl Iterator<Item = &Cancellation> {
        self.cancellations.values()
    }

    pub fn get_return(&self, id: Id) -> Option<&Return> {
        self.returns.get(&id)
    }

    pub fn returns(&self) -> impl Iterator<Item = &Return> {
        self.returns.values()
    }

    /// The cancellations of an order, the oldest first.
    pub fn cancellations_of(&self, order: Id) -> impl Iterator<Item = &Cancellation> {
        self.by_order.get(&order).into_iter().flatten().filter_map(|id| self.cancellation(*id))
    }

    /// The returns of an order, the oldest first.
    pub fn returns_of(&self, order: Id) -> impl Iterator<Item = &Return> {
        self.by_order.get(&order).into_iter().flatten().filter_map(|id| self.get_return(*id))
    }

    /// Whether a request of the order is not decided, or not paid.
    pub fn is_open(&self, order: Id) -> bool {
        self.cancellations_of(order).any(|cancellation| !cancellation.status.is_final())
            || self.returns_of(order).any(|item| !item.status.is_final())
    }

    /// Whether such a request covers a line.
    pub fn is_line_open(&self, order: Id, line: Id) -> bool {
        self.cancellations_of(order).any(|cancellation| !cancellation.status.is_final() && cancellation.has(line))
            || self.returns_of(order).any(|item| !item.status.is_final() && item.has(line))
    }

    /// What the buyer has got back for a line, or will get.
    pub fn refunded(&self, order: Id, line: Id) -> RefundAmounts {
        let returned = self.returns_of(order).filter(|item| item.status.is_refunded()).flat_map(|item| &item.lines);
        let granted = |found: &&Cancellation| matches!(found.status, CancellationStatus::Success | CancellationStatus::Complete);
        let cancelled = self.cancellations_of(order).filter(granted).flat_map(|found| &found.lines);
        returned.chain(cancelled).filter(|entry| entry.line == line).map(|entry| entry.amounts).sum()
    }

    /// Whether a return has refunded a line in full. For a line that cost nothing, that is any refund.
    pub fn is_line_refunded(&self, order: &Order, line: &OrderLine) -> bool {
        self.returns_of(order.id).any(|item| item.status.is_refunded() && item.has(line.id))
            && self.refunded(order.id, line.id).subtotal >= line.sale_price()
    }

    /// What all requests of an order have refunded, or can still refund.
    fn claimed(&self, order: Id) -> RefundAmounts {
        let returned = self.returns_of(order).filter(|item| item.status.can_refund()).flat_map(|item| &item.lines);
        let open = |found: &&Cancellation| found.status != CancellationStatus::Cancel;
        let cancelled = self.cancellations_of(order).filter(open).flat_map(|found| &found.lines);
        returned.chain(cancelled).map(|entry| entry.amounts).sum()
    }

    fn index(&mut self, order: Id, request: Id) {
        self.by_order.entry(order).or_default().push(request);
    }

    /// The cancellation of a shop with this id.
    fn cancellation_of_shop(&self, shop: Id, id: Id) -> Result<&Cancellation, Refusal> {
        let cancellation = self.cancellation(id).ok_or_else(refusal::unknown)?;
        if cancellation.shop == shop { Ok(cancellation) } else { Err(refusal::other_shop()) }
    }

    /// The return of a shop with this id.
    fn return_of_shop(&self, shop: Id, id: Id) -> Result<&Return, Refusal> {
        let item = self.get_return(id).ok_or_else(refusal::unknown)?;
        if item.shop == shop { Ok(item) } else { Err(refusal::other_shop()) }
    }
}

/// Refusals that several operations send.
mod refusal {
    use crate::world::Refusal;

    pub(super) fn unknown() -> Refusal {
        Refusal::new(25_007_006, "Order not found.")
    }

    pub(super) fn other_shop() -> Refusal {
        Refusal::new(25_020_005, "No permission to process this order")
    }

    pub(super) fn invalid(what: &str) -> Refusal {
        let message =
            "An invalid request parameter was passed. Please check that you have the correct parameter type(s) and format.";
        Refusal::new(25_001_001, format!("{message} {what}"))
    }
}
