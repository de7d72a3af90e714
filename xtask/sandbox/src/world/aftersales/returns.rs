//! Returns: refunds, returns with a refund, replacements and exchanges.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::super::{CommandContext, Id, Time};
use super::amount::{RefundAmounts, RequestLine};
use super::{AftersalesTimer, RequestKind, User, event};
use crate::world::{DAY, Timer};

/// A return of an order or of a part of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Return {
    pub id: Id,
    pub shop: Id,
    pub order: Id,
    pub buyer: Id,
    pub kind: RequestKind,
    pub status: ReturnStatus,
    pub user: User,
    /// The name of the reason.
    pub reason: String,
    pub lines: Vec<RequestLine>,
    pub arbitration: Option<Arbitration>,
    /// Whether the buyer keeps the items of a return that was approved.
    pub is_kept: bool,
    /// What the seller offers instead.
    pub offer: Option<Offer>,
    /// The id of the aftersales request that this return is a part of.
    pub request: Id,
    /// The package that comes back, once the return was approved.
    pub parcel: Option<Parcel>,
    /// The order that replaces the items.
    pub replacement: Option<Id>,
    pub records: Vec<Record>,
    pub create_time: Time,
    pub update_time: Time,
    /// When the status changes without an answer.
    pub deadline: Option<Time>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReturnStatus {
    #[serde(rename = "RETURN_OR_REFUND_REQUEST_PENDING")]
    Pending,
    #[serde(rename = "REFUND_OR_RETURN_REQUEST_REJECT")]
    Reject,
    #[serde(rename = "AWAITING_BUYER_SHIP")]
    AwaitingBuyerShip,
    #[serde(rename = "BUYER_SHIPPED_ITEM")]
    BuyerShipped,
    #[serde(rename = "REJECT_RECEIVE_PACKAGE")]
    RejectPackage,
    /// Granted, but not paid yet.
    #[serde(rename = "RETURN_OR_REFUND_REQUEST_SUCCESS")]
    Success,
    #[serde(rename = "RETURN_OR_REFUND_REQUEST_CANCEL")]
    Cancel,
    #[serde(rename = "RETURN_OR_REFUND_REQUEST_COMPLETE")]
    Complete,
    #[serde(rename = "AWAITING_BUYER_RESPONSE")]
    AwaitingBuyerResponse,
    #[serde(rename = "REPLACEMENT_REQUEST_PENDING")]
    ReplacementPending,
    #[serde(rename = "REPLACEMENT_REQUEST_REJECT")]
    ReplacementReject,
    #[serde(rename = "REPLACEMENT_REQUEST_REFUND_SUCCESS")]
    ReplacementRefund,
    #[serde(rename = "REPLACEMENT_REQUEST_CANCEL")]
    ReplacementCancel,
    #[serde(rename = "REPLACEMENT_REQUEST_COMPLETE")]
    ReplacementComplete,
    #[serde(rename = "EXCHANGE_REQUEST_PENDING")]
    ExchangePending,
    #[serde(rename = "EXCHANGE_REQUEST_REFUND_SUCCESS")]
    ExchangeRefund,
    #[serde(rename = "EXCHANGE_REQUEST_CANCEL")]
    ExchangeCancel,
    #[serde(rename = "EXCHANGE_REQUEST_COMPLETE")]
    ExchangeComplete,
}

/// TikTok's decision on a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Arbitration {
    InProgress,
    SupportBuyer,
    SupportSeller,
}

/// A partial refund that the seller offers; the buyer keeps the items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub amount: Decimal,
    pub is_rejected: bool,
    /// Whether the package had come back.
    pub is_after_return: bool,
}

/// The package in which items come back: a return merchandise authorization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// The id of the authorization.
    pub rma: Id,
    pub package: Id,
    pub tracking_number: Option<String>,
    pub create_time: Time,
    pub is_delivered: bool,
}

/// An event in the history of a return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub at: Time,
    pub user: User,
    pub description: String,
    pub note: Option<String>,
}

impl ReturnStatus {
    /// Whether nothing follows. A rejection can still be disputed.
    pub fn is_final(self) -> bool {
        match self {
            Self::Cancel | Self::Complete | Self::ReplacementRefund | Self::ReplacementCancel | Self::ReplacementComplete => true,
            Self::ExchangeRefund | Self::ExchangeCancel | Self::ExchangeComplete => true,
            Self::Pending | Self::Reject | Self::AwaitingBuyerShip | Self::BuyerShipped | Self::RejectPackage => false,
            Self::Success | Self::AwaitingBuyerResponse | Self::ReplacementPending | Self::ReplacementReject => false,
            Self::ExchangePending => false,
        }
    }

    /// Whether the seller or TikTok granted a refund.
    pub fn is_refunded(self) -> bool {
        matches!(self, Self::Success | Self::Complete | Self::ReplacementRefund | Self::ExchangeRefund)
    }

    /// Whether a refund was granted, or still can be.
    pub(super) fn can_refund(self) -> bool {
        self.is_refunded() || !self.is_final()
    }

    /// Whether the buyer or TikTok ended the request.
    pub(super) fn is_cancelled(self) -> bool {
        matches!(self, Self::Cancel | Self::ReplacementCancel | Self::ExchangeCancel)
    }

    /// Whether the seller has to decide on the request itself.
    pub(super) fn is_request(self) -> bool {
        matches!(self, Self::Pending | Self::ReplacementPending | Self::ExchangePending)
    }
}

impl Return {
    pub fn has(&self, line: Id) -> bool {
        self.lines.iter().any(|entry| entry.line == line)
    }

    pub fn amounts(&self) -> RefundAmounts {
        self.lines.iter().map(|line| line.amounts).sum()
    }

    /// The status of a request that waits for the seller.
    pub(super) fn first_status(kind: RequestKind) -> ReturnStatus {
        match kind {
            RequestKind::Replacement => ReturnStatus::ReplacementPending,
            RequestKind::Exchange => ReturnStatus::ExchangePending,
            RequestKind::Cancel | RequestKind::Refund | RequestKind::ReturnAndRefund => ReturnStatus::Pending,
        }
    }

    /// The status of a request that ends without a refund.
    pub(super) fn last_status(kind: RequestKind) -> ReturnStatus {
        match kind {
            RequestKind::Replacement => ReturnStatus::ReplacementCancel,
            RequestKind::Exchange => ReturnStatus::ExchangeCancel,
            RequestKind::Cancel | RequestKind::Refund | RequestKind::ReturnAndRefund => ReturnStatus::Cancel,
        }
    }
}

/// What changes a return, for its history.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cause<'a> {
    pub user: User,
    pub description: &'a str,
    pub note: Option<&'a str>,
}

impl<'a> Cause<'a> {
    pub(super) fn new(user: User, description: &'a str) -> Self {
        Self { user, description, note: None }
    }
}

/// Sets the status of a return, and emits the webhooks. Statuses that wait for someone have a deadline.
pub(super) fn set(ctx: &mut CommandContext<'_>, id: Id, status: ReturnStatus, cause: Cause<'_>) {
    let now = ctx.now;
    let Some(item) = ctx.world.aftersales.returns.get_mut(&id) else { return };
    let before = item.clone();
    item.status = status;
    add_record(item, now, cause);
    set_deadline(ctx, id);
    event::emit_return(ctx, &before, id);
}

/// Changes a return without a new status, such as when its package arrives, and emits the webhooks that follow for the newer views.
pub(super) fn update(ctx: &mut CommandContext<'_>, id: Id, cause: Cause<'_>, change: impl FnOnce(&mut Return)) {
    let now = ctx.now;
    let Some(item) = ctx.world.aftersales.returns.get_mut(&id) else { return };
    let before = item.clone();
    change(item);
    add_record(item, now, cause);
    set_deadline(ctx, id);
    event::emit_request_and_rma(ctx, &before, id);
}

/// Ends the returns of these lines that are not decided.
pub(super) fn end(ctx: &mut CommandContext<'_>, order: Id, lines: &[Id], cause: Cause<'_>) {
    let is_open =
        |item: &&Return| !item.status.is_final() && !item.status.is_refunded() && lines.iter().any(|line| item.has(*line));
    let open: Vec<_> = ctx.world.aftersales.returns_of(order).filter(is_open).map(|item| (item.id, item.kind)).collect();
    for (id, kind) in open {
        set(ctx, id, Return::last_status(kind), cause);
    }
}

fn add_record(item: &mut Return, now: Time, cause: Cause<'_>) {
    item.update_time = now;
    let note = cause.note.map(str::to_owned);
    item.records.push(Record { at: now, user: cause.user, description: cause.description.to_owned(), note });
}

/// Sets the deadline of the status.
fn set_deadline(ctx: &mut CommandContext<'_>, id: Id) {
    let answer = ctx.world.settings.answer_timeout;
    let now = ctx.now;
    let Some(item) = ctx.world.aftersales.returns.get_mut(&id) else { return };
    let is_delivered = item.parcel.as_ref().is_some_and(|parcel| parcel.is_delivered);
    let is_disputed = item.arbitration == Some(Arbitration::InProgress);
    let seconds = match item.status {
        ReturnStatus::Pending | ReturnStatus::AwaitingBuyerResponse => Some(answer),
        ReturnStatus::Reject | ReturnStatus::RejectPackage | ReturnStatus::ReplacementReject => (!is_disputed).then_some(answer),
        ReturnStatus::AwaitingBuyerShip => Some(5 * DAY),
        ReturnStatus::BuyerShipped => is_delivered.then_some(answer),
        ReturnStatus::ReplacementPending | ReturnStatus::ExchangePending => Some(answer / 2),
        _ => None,
    };
    item.deadline = seconds.map(|seconds| now + seconds);
    if let Some(deadline) = item.deadline {
        ctx.world.timers.set(deadline, Timer::Aftersales(AftersalesTimer::Deadline { request: id, deadline }));
    }
}
