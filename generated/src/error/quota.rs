//! The error of a used-up daily quota.

use std::error::Error as StdError;
use std::fmt;

use super::advice::Advice;
use super::kind::{ErrorKind, Retry};

/// The daily quota that the client was configured with is used up for this shop, or TikTok reported that its own daily quota is. Nothing
/// was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaError {
    /// Maximum number of requests per day in UTC.
    pub limit: u32,
}

impl QuotaError {
    pub(super) const ADVICE: Advice = Advice {
        kind: ErrorKind::RateLimit,
        retry: Retry::NextDay,
        hint: "Wait for the next day in UTC. Raise the daily quota of the client if it is lower than TikTok's. Nothing was sent.",
    };
}

impl fmt::Display for QuotaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the daily quota of the shop, {} requests per day in UTC, is used up", self.limit)
    }
}

impl StdError for QuotaError {}
