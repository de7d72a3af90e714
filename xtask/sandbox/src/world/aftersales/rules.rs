//! Who can make which request, in which status of the order.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::orders::{Order, OrderLine, OrderStatus};
use super::super::{Call, Refusal};
use super::Aftersales;
use super::reasons::{DATA, RequestRule};
use super::refusal;

/// What a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RequestKind {
    Cancel,
    /// A refund without a return.
    Refund,
    ReturnAndRefund,
    Replacement,
    Exchange,
}

/// Who makes a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum User {
    Buyer,
    Seller,
    /// TikTok's staff.
    Operator,
    /// TikTok's rules.
    System,
}

impl RequestKind {
    /// The request in a parameter of a call. `RETURN` is an older name of a return with a refund.
    pub(super) fn of_call(call: &Call, name: &str) -> Result<Self, Refusal> {
        match call.text(name) {
            Some("CANCEL") => Ok(Self::Cancel),
            Some("REFUND") => Ok(Self::Refund),
            Some("RETURN" | "RETURN_AND_REFUND") => Ok(Self::ReturnAndRefund),
            Some("REPLACEMENT") => Ok(Self::Replacement),
            Some("EXCHANGE") => Ok(Self::Exchange),
            _ => Err(refusal::invalid(name)),
        }
    }
}

/// Whether someone can make a request for a line.
pub(super) fn check(
    aftersales: &Aftersales,
    region: &str,
    order: &Order,
    line: &OrderLine,
    request: RequestKind,
    user: User,
) -> Result<(), Refusal> {
    if aftersales.is_line_open(order.id, line.id) {
        return Err(Refusal::new(25_001_011, "A return request is already in process, or the order has already been cancelled."));
    }
    let status = status(order, line);
    if matches!(status, OrderStatus::Completed | OrderStatus::Cancelled) {
        return Err(Refusal::new(25_001_051, "Not allowed to return or cancel since order is completed or cancelled"));
    }
    if request != RequestKind::Cancel && aftersales.is_line_refunded(order, line) {
        let message = "A return request has already been completed, or the order has already been cancelled.";
        return Err(Refusal::new(25_001_010, message));
    }
    let fits = |rule: &&RequestRule| {
        rule.request == request
            && rule.user == user
            && rule.statuses.contains(&status)
            && (rule.markets.is_empty() || rule.markets.iter().any(|market| market == region))
    };
    match DATA.rules.iter().find(fits) {
        Some(_) => Ok(()),
        None if request == RequestKind::Cancel && status >= OrderStatus::AwaitingCollection => {
            let message = "The order has already been shipped and we are unable to cancel shipment with the courier.";
            Err(Refusal::new(25_001_045, message))
        }
        None => Err(Refusal::new(25_001_003, "Invalid order status.")),
    }
}

/// The status that decides which requests are possible for a line. Lines of an order that is shipped in parts have their own.
pub(super) fn status(order: &Order, line: &OrderLine) -> OrderStatus {
    match (order.status, line.status) {
        (_, OrderStatus::Cancelled) => OrderStatus::Cancelled,
        (OrderStatus::PartiallyShipping, status) => status,
        (status, _) => status,
    }
}
