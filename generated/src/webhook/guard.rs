//! Replay protection: each delivery is handled once, and only while its timestamp is recent.
//!
//! The signature covers no time, so a recorded delivery can be replayed indefinitely. TikTok also retries a delivery after 2
//! minutes, 30 minutes, 3 hours and 12 hours until it receives a success response. A delivery therefore counts as handled only
//! when the application confirms it. Otherwise a retry after a failure would be discarded.
//!
//! The guard does not read a clock. The current time is an argument.

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

/// Rejects outdated and duplicate deliveries. Clones share their store.
#[derive(Clone)]
pub struct ReplayGuard {
    store: Arc<dyn SeenStore>,
    max_age: i64,
}

/// One day. The last retry of TikTok arrives within 16 hours.
const MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);
/// Duration of a claim, in seconds: longer than the response timeout of TikTok, shorter than its first retry interval.
const LEASE: i64 = 60;
/// Default capacity of the in-memory store.
const CAPACITY: usize = 100_000;

impl ReplayGuard {
    /// Creates a guard that remembers the last 100,000 deliveries in memory.
    pub fn new() -> Self {
        Self::over(SeenMemory::new(CAPACITY))
    }

    /// Creates a guard with another store: a different capacity, or a store shared between processes.
    pub fn over(store: impl SeenStore) -> Self {
        Self { store: Arc::new(store), max_age: seconds(MAX_AGE) }
    }

    /// Sets the maximum difference between the timestamp of a delivery and the current time, in both directions. Defaults to one
    /// day. Values under 16 hours reject the last retries of TikTok.
    pub fn max_age(self, age: Duration) -> Self {
        Self { max_age: seconds(age), ..self }
    }

    /// Claims a verified delivery. The claim expires after one minute unless the delivery is [finished](Self::finish) before.
    ///
    /// Deliveries are identified by their [`id`](Delivery::id), or by a hash of the raw body if they have none. A missing
    /// `timestamp` counts as the current time.
    ///
    /// # Errors
    ///
    /// Returns [`WebhookRejection::Stale`], [`WebhookRejection::Busy`], [`WebhookRejection::Duplicate`], or
    /// [`WebhookRejection::Store`] if the store fails.
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

    /// Marks a delivery as handled. Later copies are duplicates until they are outdated.
    ///
    /// # Errors
    ///
    /// Returns an error if the store fails. Respond with 503, so that TikTok retries the delivery.
    pub async fn finish(&self, taken: &TakenDelivery) -> Result<(), SeenError> {
        self.store.keep(&taken.key, taken.until).await
    }
}

/// A claimed delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenDelivery {
    key: String,
    /// When the delivery becomes outdated.
    until: Timestamp,
}

/// The store key of a delivery. Several apps may share a store.
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
