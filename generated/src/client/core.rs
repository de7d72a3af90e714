//! State that all handles of a client share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::client::clock::Clock;
use crate::client::limits::Limits;
use crate::client::retry::{RetryBudget, RetryPolicy};
use crate::client::skew::ClockSkew;
use crate::client::transport::Transport;
use crate::client::unknown::UnknownListener;
use crate::request::App;

pub(crate) struct Core {
    pub(crate) app: App,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) limits: Limits,
    pub(crate) budget: RetryBudget,
    pub(crate) skew: ClockSkew,
    pub(crate) retries: RetryPolicy,
    pub(crate) is_strict: bool,
    pub(crate) unknown: Option<UnknownListener>,
    /// Timeout of one attempt, until the head of the response arrives.
    pub(crate) timeout: Duration,
    /// Maximum size of a response body, in bytes.
    pub(crate) max_body: usize,
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("app", &self.app)
            .field("retries", &self.retries)
            .field("timeout", &self.timeout)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}
