//! A slot of a shared bucket.

use std::time::Duration;

use super::{RedisLimits, SharedBucket};
use crate::client::Transport;
use crate::client::deadline::Deadline;
use crate::error::Error;

/// A slot that a call waits for. Dropping it before returns the slot to Redis, so that cancelled calls do not block others.
pub(crate) struct SharedSlot {
    limits: RedisLimits,
    bucket: SharedBucket,
    /// When the slot was taken or last moved, in microseconds since 1970 by the clock of the server.
    taken_at: u64,
    /// When the request may be sent.
    time: u64,
    wait: Duration,
    is_used: bool,
}

impl SharedSlot {
    pub(super) fn new(limits: RedisLimits, bucket: SharedBucket, taken_at: u64, wait: Duration) -> Self {
        let micros = u64::try_from(wait.as_micros()).unwrap_or(u64::MAX);
        Self { limits, bucket, taken_at, time: taken_at.saturating_add(micros), wait, is_used: false }
    }

    /// Whether the request may be sent at once.
    pub(crate) fn is_immediate(&self) -> bool {
        self.wait.is_zero()
    }

    /// Waits for the slot. If the bucket slows down during the wait, the slot moves.
    pub(crate) async fn wait(mut self, transport: &dyn Transport, deadline: &Deadline<'_>) -> Result<(), Error> {
        let mut wait = self.wait;
        while !wait.is_zero() {
            deadline.check(wait)?;
            transport.sleep(wait).await;
            wait = self.follow_slowdown();
        }
        self.is_used = true;
        Ok(())
    }

    /// Moves the slot if the bucket has slowed down since. Returns the additional wait.
    fn follow_slowdown(&mut self) -> Duration {
        let Some(slowdown) = self.limits.known_slowdown(&self.bucket).filter(|known| known.slowed_at > self.taken_at) else {
            return Duration::ZERO;
        };
        let moved = slowdown.moved(self.time).max(self.time);
        let wait = moved - self.time;
        (self.taken_at, self.time) = (slowdown.slowed_at, moved);
        Duration::from_micros(wait)
    }
}

impl Drop for SharedSlot {
    fn drop(&mut self) {
        // Returning an immediate slot would cost a round trip and gain nothing.
        if !self.is_used && !self.is_immediate() {
            self.limits.release(&self.bucket, self.taken_at, self.time);
        }
    }
}
