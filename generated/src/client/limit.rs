//! How fast to go: TikTok counts requests for each app, shop and operation, and so does this.
//!
//! Pure: time is an argument. A pace starts at the documented limit, is halved when TikTok says that it was too fast, and comes
//! back slowly. A refused pace also waits as long as TikTok asked for.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use crate::access::{Access, AccessToken};

/// What TikTok counts together; the app is the client's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Lane {
    /// By a hash of its name.
    operation: u64,
    /// Whose shop, by a hash of its cipher, or of the token where there is none.
    shop: u64,
}

impl Lane {
    /// The lane of an operation on someone's behalf.
    pub(crate) fn of(operation: &str, access: Access<'_>) -> Self {
        let mut hasher = DefaultHasher::new();
        operation.hash(&mut hasher);
        let operation = hasher.finish();
        match access.shop_cipher {
            Some(cipher) => cipher.hash(&mut hasher),
            None => access.token.map(AccessToken::header).hash(&mut hasher),
        }
        Self { operation, shop: hasher.finish() }
    }
}

/// The paces of one app.
#[derive(Debug)]
pub(crate) struct Limiter {
    /// Requests in a second, until TikTok says otherwise; none is without bound.
    rate: Option<f64>,
    paces: Mutex<HashMap<Lane, Pace>>,
}

/// How fast one lane goes.
#[derive(Clone, Copy, Debug)]
struct Pace {
    /// Requests in a second.
    rate: f64,
    /// The earliest moment of the next request, were there no burst.
    next: SystemTime,
    /// When the rate was last changed.
    changed: SystemTime,
}

/// How much may be sent at once by who was idle.
const BURST: Duration = Duration::from_secs(1);
/// How long a rate must hold before it is raised.
const RECOVERY: Duration = Duration::from_secs(10);
/// Below this nothing would move.
const SLOWEST: f64 = 0.1;
/// Beyond so many lanes, those that are idle are forgotten.
const MANY: usize = 4096;

impl Limiter {
    pub(crate) fn new(rate: Option<u32>) -> Self {
        Self { rate: rate.map(f64::from), paces: Mutex::default() }
    }

    /// Books the next request of a lane, and says how long to wait for its turn.
    pub(crate) fn book(&self, lane: &Lane, now: SystemTime) -> Duration {
        let Some(rate) = self.rate else { return Duration::ZERO };
        let mut paces = self.paces.lock().unwrap_or_else(PoisonError::into_inner);
        if paces.len() >= MANY {
            paces.retain(|_, pace| !pace.is_idle(now, rate));
        }
        let pace = paces.entry(*lane).or_insert(Pace { rate, next: now - BURST, changed: now });
        pace.recover(now, rate);
        let turn = pace.next.max(now - BURST);
        pace.next = turn + Duration::from_secs_f64(1.0 / pace.rate);
        turn.duration_since(now).unwrap_or_default()
    }

    /// Learns that a lane was too fast: half the pace, and nothing before TikTok's own moment.
    pub(crate) fn slow_down(&self, lane: &Lane, asked: Option<Duration>, now: SystemTime) {
        let Some(rate) = self.rate else { return };
        let mut paces = self.paces.lock().unwrap_or_else(PoisonError::into_inner);
        let pace = paces.entry(*lane).or_insert(Pace { rate, next: now, changed: now });
        // Requests that were under way together are refused together: that is one lesson.
        if now.duration_since(pace.changed).unwrap_or_default() >= Duration::from_millis(500) || pace.rate >= rate {
            pace.rate = (pace.rate / 2.0).max(SLOWEST);
            pace.changed = now;
        }
        pace.next = pace.next.max(now + asked.unwrap_or(Duration::from_secs_f64(1.0 / pace.rate)));
    }
}

impl Pace {
    /// Back to the full rate by tenths of it.
    fn recover(&mut self, now: SystemTime, full: f64) {
        if self.rate < full && now.duration_since(self.changed).unwrap_or_default() >= RECOVERY {
            self.rate = (self.rate + full / 10.0).min(full);
            self.changed = now;
        }
    }

    fn is_idle(&self, now: SystemTime, full: f64) -> bool {
        self.rate >= full && self.next + BURST < now
    }
}
