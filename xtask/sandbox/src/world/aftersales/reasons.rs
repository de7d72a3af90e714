//! The reasons of requests and of rejections. `data/reasons.yaml` holds them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Refusal;
use super::super::orders::OrderStatus;
use super::{RequestKind, ReturnDecision, User};
use crate::data;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    suffixes: BTreeMap<String, String>,
    pub rules: Vec<RequestRule>,
    pub partial_cancel_markets: Vec<String>,
    reasons: Vec<Reason>,
    rejections: Vec<RejectionReason>,
}

/// Statuses in which someone can make a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestRule {
    pub request: RequestKind,
    pub user: User,
    pub statuses: Vec<OrderStatus>,
    /// All if empty.
    #[serde(default)]
    pub markets: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reason {
    name: String,
    pub text: String,
    user: User,
    requests: Vec<RequestKind>,
    statuses: Vec<OrderStatus>,
    /// All if empty.
    #[serde(default)]
    markets: Vec<String>,
    #[serde(default)]
    pub is_out_of_stock: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RejectionReason {
    name: String,
    text: String,
    decisions: Vec<ReturnDecision>,
    #[serde(default)]
    except_markets: Vec<String>,
}

pub(super) static DATA: LazyLock<Data> = LazyLock::new(|| data::read("reasons.yaml", include_str!("../../../data/reasons.yaml")));

/// The circumstances of a reason.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case<'a> {
    pub region: &'a str,
    pub request: RequestKind,
    pub user: User,
    pub status: OrderStatus,
}

impl Reason {
    fn is_offered_in(&self, region: &str) -> bool {
        self.markets.is_empty() || self.markets.iter().any(|market| market == region)
    }

    fn fits(&self, case: Case<'_>) -> bool {
        self.user == case.user
            && self.requests.contains(&case.request)
            && self.statuses.contains(&case.status)
            && self.is_offered_in(case.region)
    }
}

/// The names of the reasons that can be given.
pub(super) fn names(case: Case<'_>) -> Vec<String> {
    let suffix = DATA.suffixes.get(case.region).map(String::as_str).unwrap_or_default();
    DATA.reasons.iter().filter(|reason| reason.fits(case)).map(|reason| format!("{}{suffix}", reason.name)).collect()
}

/// The reason with this name, if it can be given. Countries with a suffix accept names without it too.
pub(super) fn check(case: Case<'_>, name: &str) -> Result<&'static Reason, Refusal> {
    let found = find(case.region, name);
    let reason = found
        .ok_or_else(|| Refusal::new(25_001_014, "Unknown return reason. Please ensure you are passing a valid return reason."))?;
    if reason.user != case.user {
        let message = "The provided return reason cannot be used by the seller. Please select a valid return reason and try again.";
        return Err(Refusal::new(25_001_015, message));
    }
    if !reason.is_offered_in(case.region) {
        let message = "The provided return reason is currently offline. Please select a different return reason.";
        return Err(Refusal::new(25_001_020, message));
    }
    if !reason.fits(case) {
        return Err(Refusal::new(25_001_021, "Reason not match order status"));
    }
    Ok(reason)
}

/// The text of a reason. Unknown reasons are their own text.
pub(super) fn text(region: &str, name: &str) -> String {
    find(region, name).map_or_else(|| name.to_owned(), |reason| reason.text.clone())
}

fn find(region: &str, name: &str) -> Option<&'static Reason> {
    let bare = DATA.suffixes.get(region).and_then(|suffix| name.strip_suffix(suffix.as_str())).unwrap_or(name);
    DATA.reasons.iter().find(|reason| reason.name == bare)
}

/// The reasons for a decision that rejects, as `RejectReason`.
pub(super) fn rejections(region: &str, decision: ReturnDecision) -> Vec<Value> {
    let fits = |rejection: &&RejectionReason| {
        rejection.decisions.contains(&decision) && !rejection.except_markets.iter().any(|market| market == region)
    };
    DATA.rejections.iter().filter(fits).map(|reason| json!({ "name": reason.name, "text": reason.text })).collect()
}

/// Checks the reason of a decision that rejects.
pub(super) fn check_rejection(region: &str, decision: ReturnDecision, name: &str) -> Result<(), Refusal> {
    let Some(reason) = DATA.rejections.iter().find(|reason| reason.name == name) else {
        return Err(Refusal::new(25_001_014, "Unknown return reason. Please ensure you are passing a valid return reason."));
    };
    if reason.except_markets.iter().any(|market| market == region) {
        let message = "The provided return reason is currently offline. Please select a different return reason.";
        return Err(Refusal::new(25_001_020, message));
    }
    if !reason.decisions.contains(&decision) {
        return Err(Refusal::new(25_001_016, "reverse reason not match action type"));
    }
    Ok(())
}
