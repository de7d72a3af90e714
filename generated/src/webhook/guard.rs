//! Replay protection: a delivery is handled once, and only while it is recent.
//!
//! The signature does not cover the time, so a recorded delivery can be replayed. TikTok also repeats a delivery after 2 minutes,
//! 30 minutes, 3 hours and 12 hours until it gets a successful response. Therefore the guard records a delivery as handled when the
//! application confirms it, not when it arrives. Otherwise the repetition after a failure would be dropped.
//!
//! The guard does not read a clock: the time is an argument.

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

/// Rejects deliveries that are too old or were already handled. Clones share their store.
#[derive(Clone)]
pub struct ReplayGuard {
    store: Arc<dyn SeenStore>,
    max_age: i64,
}

/// One day: TikTok's last repetition arrives within 16 hours.
const MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);
/// Seconds until a claimed delivery can be claimed again. Longer than TikTok's timeout, shorter than its first repetition interval.
const LEASE: i64 = 60;
/// Default number of deliveries in memory.
const CAPACITY: usize = 100_000;

impl ReplayGuard {
    /// Creates a guard that records the last 100,000 deliveries in memory.
    pub fn new() -> Self {
        Self::over(SeenMemory::new(CAPACITY))
    }

    /// Creates a guard with another store, for example with another capacity or shared between processes.
    pub fn over(store: impl SeenStore) -> Self {
        Self { store: Arc::new(store), max_age: seconds(MAX_AGE) }
    }

    /// Sets the maximum difference between a delivery's `timestamp` and now, in both directions. Defaults to one day. With less
    /// than 16 hours, TikTok's last repetition is rejected.
    pub fn max_age(self, age: Duration) -> Self {
        Self { max_age: seconds(age), ..self }
    }

    /// Claims a verified delivery. It can be claimed again after one minute, unless it was [finished](Self::finish).
    ///
    /// A delivery is identified by its [`id`](Delivery::id), or by a hash of the raw body if it has none. Without a `timestamp`, it
    /// counts as sent now.
    ///
    /// # Errors
    ///
    /// Returns [`WebhookRejection::Stale`], [`WebhookRejection::Busy`], [`WebhookRejection::Duplicate`], or
    /// [`WebhookRejection::Store`] if the store fails.
    pub async fn claim(
        &self,
        app: &App,
        delivery: &Delivery,
        raw_body: &[u8],
        now: Timestamp,
    ) -> Result<ClaimedDelivery, WebhookRejection> {
        let sent = delivery.timestamp.unwrap_or(now).unix_seconds();
        let seconds = now.unix_seconds();
        if sent.abs_diff(seconds) > self.max_age.unsigned_abs() {
            return Err(WebhookRejection::Stale);
        }
        let key = key(app, delivery, raw_body);
        let lease = seconds.saturating_add(LEASE).into();
        match self.store.claim(&key, now, lease).await.map_err(WebhookRejection::Store)? {
            Claim::New => {
                Ok(ClaimedDelivery { key, until: sent.max(seconds).saturating_add(self.max_age).saturating_add(1).into() })
            }
            Claim::Busy => Err(WebhookRejection::Busy),
            Claim::Done => Err(WebhookRejection::Duplicate),
        }
    }

    /// Records that a delivery was handled. It is then a duplicate until its timestamp is too old.
    ///
    /// # Errors
    ///
    /// Returns an error if the store fails. Respond with 503: TikTok sends the delivery again.
    pub async fn finish(&self, claimed: &ClaimedDelivery) -> Result<(), SeenError> {
        self.store.keep(&claimed.key, claimed.until).await
    }
}

/// A claimed delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimedDelivery {
    key: String,
    /// When the delivery is too old to be accepted.
    until: Timestamp,
}

/// The key of a delivery in a store, which several apps may share.
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
