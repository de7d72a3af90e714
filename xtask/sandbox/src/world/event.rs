//! Events: what has happened in the shops. Webhooks follow from them.

use super::{Id, Time};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An event of a shop or an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The number of the webhook that reports it.
    pub webhook: i64,
    pub owner: Owner,
    /// The `data` of the delivery, as a superset of what the webhook documents.
    pub data: Value,
    pub at: Time,
}

/// Whom an event belongs to. The envelope of a webhook names one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    Shop(Id),
    /// The account of a seller or of a creator.
    Account(Id),
}
