//! Whether a delivery is to be handled: once, and not long after TikTok sent it.
//!
//! The signature holds no time, so who has recorded a delivery can send it again for ever; and TikTok itself sends one again, after
//! 2 minutes, 30 minutes, 3 hours and 12 hours, until it is answered. A delivery therefore counts as handled when the application
//! says so, not when it comes: were the first one's handling to fail, the next one would be dropped.
//!
//! The guard reads no clock: the time is an argument.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest as _, Sha256};

use super::seen::{Claim, SeenError, SeenMemory, SeenStore};
use super::{Delivery, WebhookRejection};
use crate::request::App;
use crate::request::sign::{hex, hex_text};
use crate::values::Timestamp;

#[cfg(test)]
mod tests;

/// Drops what is too old, and what was handled before. Clones share their memory.
#[derive(Clone)]
pub struct ReplayGuard {
    store: Arc<dyn SeenStore>,
    max_age: i64,
}

/// A day: the last of TikTok's own repetitions comes within 16 hours.
const MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);
/// Seconds for which a delivery belongs to who took it: longer than TikTok waits for an answer, shorter than until it comes again.
const LEASE: i64 = 60;
/// Deliveries in a process's own memory, unless it is said.
const CAPACITY: usize = 100_000;

impl ReplayGuard {
    /// A guard that remembers the last 100,000 deliveries in this process.
    pub fn new() -> Self {
        Self::over(SeenMemory::new(CAPACITY))
    }

    /// A guard with another memory: smaller, larger, or shared with other processes.
    pub fn over(store: impl SeenStore) -> Self {
        Self { store: Arc::new(store), max_age: seconds(MAX_AGE) }
    }

    /// The greatest distance between a delivery's `timestamp` and now, to either side; a day unless it is set. With less than 16
    /// hours, what TikTok sends for the last time is refused.
    pub fn max_age(self, age: Duration) -> Self {
        Self { max_age: seconds(age), ..self }
    }

    /// Takes a verified delivery to handle it. A minute later it can be taken again, unless it was [finished](Self::finish) before.
    ///
    /// Deliveries are told apart by their [`id`](Delivery::id), those without one by a hash of the raw body. One without a
    /// `timestamp` counts as sent now.
    ///
    /// # Errors
    ///
    /// [`WebhookRejection::Stale`], [`WebhookRejection::Busy`], [`WebhookRejection::Duplicate`], or
    /// [`WebhookRejection::Store`] when the memory cannot be asked.
    pub async fn take(
        &self,
        app: &App,
        delivery: &Delivery,
        raw_body: &[u8],
        now: Timestamp,
    ) -> Result<TakenDelivery, WebhookRejection> {
        let sent = delivery.timestamp.unwrap_or(now).unix_seconds();
        let seconds = now.unix_seconds();
        if sent.abs_diff(seconds) > self.max_age.unsigned_abs() {
            return Err(WebhookRejection::Stale);
        }
        let key = key(app, delivery, raw_body);
        let lease = seconds.saturating_add(LEASE).into();
        match self.store.claim(&key, now, lease).await.map_err(WebhookRejection::Store)? {
            Claim::New => Ok(TakenDelivery { key, until: sent.max(seconds).saturating_add(self.max_age).saturating_add(1).into() }),
            Claim::Busy => Err(WebhookRejection::Busy),
            Claim::Done => Err(WebhookRejection::Duplicate),
        }
    }

    /// Notes that a delivery was handled: whenever it comes again, it is a duplicate, until it is too old for anything.
    ///
    /// # Errors
    ///
    /// When the memory cannot be told. Nothing is lost: answer 503, and TikTok sends the delivery again.
    pub async fn finish(&self, taken: &TakenDelivery) -> Result<(), SeenError> {
        self.store.keep(&taken.key, taken.until).await
    }
}

/// A delivery that is being handled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenDelivery {
    key: String,
    /// When it is too old for anything.
    until: Timestamp,
}

/// What stands for a delivery in a store, which several apps may share.
fn key(app: &App, delivery: &Delivery, raw_body: &[u8]) -> String {
    match &delivery.id {
        Some(id) => format!("{}:id:{id}", app.key()),
        None => format!("{}:body:{}", app.key(), hex_text(&hex(&Sha256::digest(raw_body).into()))),
    }
}

fn seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

impl Default for ReplayGuard {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard").field("max_age", &self.max_age).finish_non_exhaustive()
    }
}
