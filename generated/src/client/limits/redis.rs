//! Rate limits and daily quotas in Redis, shared by all workers of an app.
//!
//! Redis holds the state of each bucket, and a script takes the next slot. Its clock measures the time, so the clocks of the workers
//! do not matter. A call takes one slot per attempt, in one round trip. A call that waits for its slot follows a slowdown without
//! another round trip: the slowdown stretches the schedule of all slots, and the worker learns of it from the next response.
//!
//! The count of a quota never decreases, so that the workers can merge their counts after an outage. A cancelled call cannot undo its
//! count, so a call that has to wait is counted after its wait, in a second round trip.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::ConnectionLike;

use super::events;
use super::key::{ShopKey, digits};
use super::quota::DayCount;
use crate::client::rate_limit::MAX_PAUSE;
use crate::error::QuotaError;
use crate::redis_conn::{RedisConn, RedisConnError};

mod health;
mod reply;
mod scripts;
mod slot;
#[cfg(test)]
mod tests;

use self::health::Health;
use self::reply::{ScriptReply, Slowdown};
pub(super) use self::slot::SharedSlot;

/// Shares the rate limits and the daily quota of an app between workers, in Redis 6 or later, or Valkey.
///
/// TikTok counts the requests of all workers of an app together. With shared limits, the workers together keep to the rate of one,
/// and all of them slow down when TikTok reports a rate limit to one of them.
///
/// ```no_run
/// use tiktok_shop::client::{Reqwest, RedisLimits};
/// use tiktok_shop::{App, Client};
///
/// # async fn client() -> Result<Client, Box<dyn std::error::Error + Send + Sync>> {
/// let limits = RedisLimits::connect("redis://:password@localhost:6379").await?;
/// let client = Client::builder(App::new("app-key", "app-secret")).shared_limits(limits).over_reqwest()?;
/// # Ok(client)
/// # }
/// ```
///
/// Each attempt of a call sends one script to Redis, before the request to TikTok. With a daily quota, an attempt that waits for its
/// slot sends one more after the wait, which counts it. A rate limit error of TikTok sends one more. The pace is that of
/// [`ClientBuilder::rate`](crate::client::ClientBuilder::rate), measured by the clock of the server.
///
/// # While Redis is down
///
/// Calls do not fail. If Redis does not respond within 250 milliseconds, each worker limits its own calls, as it does without shared
/// limits. So the workers together can exceed the rate. One call per second checks whether Redis is back; the others do not wait for
/// it. With the feature `tracing`, an outage emits one `WARN` event, and its end an `INFO` event.
/// [`is_available`](Self::is_available) returns the current state.
///
/// # Keys
///
/// | key | value |
/// |---|---|
/// | `tiktok-shop:limit:{shop}:operation` | a hash with the state of one bucket; expires about two minutes after the last use |
/// | `tiktok-shop:limit:{shop}:operation:free` | the slots of cancelled calls; expires with the bucket |
/// | `tiktok-shop:quota:{shop}` | a hash with the requests of one day, and with the end of TikTok's day if its quota is used up; expires after two days |
///
/// `shop` is a hash of the app key and the shop cipher, or of the access token of calls without a cipher; `operation` is a hash too.
/// The keys and values contain no secrets. [`prefix`](Self::prefix) replaces `tiktok-shop:`. The braces keep the keys of a shop
/// together in a cluster. A server that evicts keys forgets limits.
///
/// # Servers
///
/// The tests of this crate pass with Redis 6.2, Redis 7.0 and Valkey 9.1, also in cluster mode. Keep the server close to the workers:
/// each attempt waits for it.
///
/// - For TLS, use a `rediss` URL, and enable the feature `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`. The
///   tests do not use TLS; rustls was tried by hand.
/// - For a cluster, create a connection with the feature `cluster-async` of the crate `redis` and pass it to [`over`](Self::over).
///   The tests use a single node; a cluster of two nodes was tried by hand. Sentinel is untested.
#[derive(Clone)]
pub struct RedisLimits {
    connection: RedisConn,
    state: Arc<LimitsState>,
}

#[derive(Default)]
struct LimitsState {
    health: Health,
    /// The last known slowdown of each bucket.
    slowdowns: Mutex<HashMap<Arc<str>, Slowdown>>,
}

/// The keys of one bucket.
#[derive(Clone)]
pub(super) struct SharedBucket {
    state: Arc<str>,
    free: String,
    quota: String,
}

/// The result of taking a slot.
pub(super) struct TakeResult {
    pub(super) slot: Result<SharedSlot, QuotaError>,
    /// The requests of the shop today, if there is a quota.
    pub(super) count: Option<DayCount>,
}

/// The time limit of one script.
const TIMEOUT: Duration = Duration::from_millis(250);
/// At this number of known slowdowns, all are removed. Later responses add those in use again.
const MAX_SLOWDOWNS: usize = 4096;

impl RedisLimits {
    /// Connects to a server, for example `redis://:password@host:6379/0`. The connection is restored if it breaks.
    ///
    /// The connection runs as a tokio task: call this inside a tokio runtime. Blocking clients can use it while a multi-threaded
    /// runtime is alive.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is invalid, or if the server is unreachable or rejects the password, within five seconds.
    pub async fn connect(url: &str) -> Result<Self, RedisConnError> {
        RedisConn::connect(url).await.map(Self::new)
    }

    /// Uses an existing connection of the re-exported [`redis`](crate::redis) crate, for example a
    /// [`ConnectionManager`](crate::redis::aio::ConnectionManager) or a cluster connection.
    pub fn over(connection: impl ConnectionLike + Clone + Send + Sync + 'static) -> Self {
        Self::new(RedisConn::over(connection))
    }

    /// Sets the prefix of all keys. Defaults to `tiktok-shop:`.
    pub fn prefix(self, prefix: &str) -> Self {
        Self::new(self.connection.with_prefix(prefix))
    }

    /// Returns false while Redis is down and each worker limits its own calls.
    pub fn is_available(&self) -> bool {
        self.state.health.is_available()
    }

    fn new(connection: RedisConn) -> Self {
        Self { connection, state: Arc::default() }
    }

    pub(super) fn bucket(&self, shop: &ShopKey, operation: &str) -> SharedBucket {
        let shop = format!("{{{}}}", shop.as_str());
        let state: Arc<str> = self.connection.key("limit", &format!("{shop}:{}", digits(&[operation]))).into();
        SharedBucket { free: format!("{state}:free"), quota: self.connection.key("quota", &shop), state }
    }

    /// Takes the next slot of a bucket. If the slot is immediate, counts it toward the quota. Returns `None` while Redis is unavailable,
    /// and if there is nothing to limit.
    pub(super) async fn take(&self, bucket: &SharedBucket, rate: Option<f64>, known: Option<DayCount>) -> Option<TakeResult> {
        if rate.is_none() && known.is_none() || !self.state.health.may_try() {
            return None;
        }
        let quota = known.map_or_else(Default::default, |known| {
            [known.limit.to_string(), known.day.to_string(), known.used.to_string(), known.used_up_for.as_micros().to_string()]
        });
        let mut words = vec!["EVAL", scripts::take(), "3", &bucket.state, &bucket.free, &bucket.quota];
        let pace = scripts::pace(rate);
        words.extend(pace.iter().chain(&quota).map(String::as_str));
        let (limits, bucket, known_limit) = (self.clone(), bucket.clone(), known.map(|known| known.limit));
        let result = self.connection.query_within(TIMEOUT, &words, move |value| {
            let reply = ScriptReply::read(value)?;
            Ok(limits.take_result(bucket, &reply, known_limit))
        });
        self.observe(result.await.and_then(|result| result))
    }

    fn take_result(&self, bucket: SharedBucket, reply: &ScriptReply, limit: Option<u32>) -> TakeResult {
        self.learn(&bucket.state, reply.slowdown);
        let count = limit.map(|limit| DayCount { day: reply.day, used: reply.used, limit, used_up_for: reply.used_up_for });
        let slot = match (reply.wait, count) {
            (None, Some(count)) => Err(count.error()),
            (wait, _) => Ok(SharedSlot::new(self.clone(), bucket, reply.slowdown.seen_at, wait.unwrap_or_default())),
        };
        TakeResult { slot, count }
    }

    /// Slows down a bucket for all workers. Returns after Redis has done so, so that the next attempt comes later.
    pub(super) async fn slow_down(&self, bucket: &SharedBucket, rate: f64, retry_after: Option<Duration>) {
        if !self.state.health.may_try() {
            return;
        }
        let pause = retry_after.map(|pause| pause.min(MAX_PAUSE).as_micros().to_string()).unwrap_or_default();
        let mut words = vec!["EVAL", scripts::slow_down(), "2", &bucket.state, &bucket.free];
        let pace = scripts::pace(Some(rate));
        words.extend(pace.iter().map(String::as_str));
        words.push(&pause);
        let slowed = self.connection.query_within(TIMEOUT, &words, ScriptReply::read).await;
        if let Some(reply) = self.observe(slowed.and_then(|reply| reply)) {
            self.learn(&bucket.state, reply.slowdown);
        }
    }

    /// Returns a slot that is not used. The next call of any worker takes it.
    fn release(&self, bucket: &SharedBucket, taken_at: u64, time: u64) {
        let (taken_at, time) = (taken_at.to_string(), time.to_string());
        self.connection.send(TIMEOUT, &["EVAL", scripts::RELEASE, "2", &bucket.state, &bucket.free, &taken_at, &time]);
    }

    /// Records whether Redis is available.
    fn observe<T>(&self, result: Result<T, RedisConnError>) -> Option<T> {
        match result {
            Ok(value) => {
                if self.state.health.succeeded() {
                    events::redis_recovered();
                }
                Some(value)
            }
            Err(error) => {
                if self.state.health.failed() {
                    events::redis_failed(&error);
                }
                None
            }
        }
    }

    /// Remembers a slowdown, unless a later response is known.
    fn learn(&self, state: &Arc<str>, slowdown: Slowdown) {
        let mut slowdowns = self.slowdowns();
        if slowdowns.get(state).is_some_and(|known| known.is_later_than(&slowdown)) {
            return;
        }
        if slowdowns.len() >= MAX_SLOWDOWNS {
            slowdowns.clear();
        }
        slowdowns.insert(state.clone(), slowdown);
    }

    fn known_slowdown(&self, bucket: &SharedBucket) -> Option<Slowdown> {
        self.slowdowns().get(&bucket.state).copied()
    }

    /// No code panics while it holds this lock, so the content of a poisoned lock is valid.
    fn slowdowns(&self) -> MutexGuard<'_, HashMap<Arc<str>, Slowdown>> {
        self.state.slowdowns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for RedisLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimits").field("connection", &self.connection).finish_non_exhaustive()
    }
}
