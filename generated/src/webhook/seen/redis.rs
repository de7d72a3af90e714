//! What was handled, in Redis, for all processes that receive.

use redis::Value;
use redis::aio::ConnectionLike;

use super::{Claim, SeenError, SeenStore};
use crate::future::BoxFuture;
use crate::redis_conn::{RedisConn, RedisConnError};
use crate::values::Timestamp;

/// Remembers deliveries in Redis 6 or newer, or Valkey, for all processes that receive webhooks.
///
/// ```no_run
/// use tiktok_shop::{App, ReplayGuard, SeenRedis, WebhookReceiver};
///
/// # async fn receiver() -> Result<WebhookReceiver, Box<dyn std::error::Error + Send + Sync>> {
/// let seen = SeenRedis::connect("redis://:password@localhost:6379").await?;
/// let receiver = WebhookReceiver::new(App::new("app-key", "app-secret")).guard(Some(ReplayGuard::over(seen)));
/// # Ok(receiver)
/// # }
/// ```
///
/// A delivery is one key, `tiktok-shop:seen:{app_key}:id:{id}` or `tiktok-shop:seen:{app_key}:body:{hash}`, which is `busy` or `done`
/// and expires by itself; [`prefix`](Self::prefix) puts something else in place of `tiktok-shop:`. No secret stands there. Each command
/// and script has one key, so a cluster will do. A server that evicts keys lets deliveries through twice.
///
/// A claim lasts as long as the difference of its two times, whatever the server's clock shows; what was handled is kept until its
/// time has come by the server's clock. A server that is down is found out within five seconds, and the connection made again when it
/// is back. A connection is a task of tokio's: make it within a runtime.
#[derive(Clone, Debug)]
pub struct SeenRedis(RedisConn);

/// Key; seconds. Answers what was noted. Redis 7 has one command for it, `SET` with `NX` and `GET`; older ones do not.
const CLAIM: &str = "
if redis.call('SET', KEYS[1], 'busy', 'NX', 'EX', ARGV[1]) then return 'new' end
return redis.call('GET', KEYS[1])";

/// Key; seconds since 1970. What is over already is gone at once.
const KEEP: &str = "
redis.call('SET', KEYS[1], 'done')
return redis.call('EXPIREAT', KEYS[1], ARGV[1])";

/// Redis counts in milliseconds, and refuses what it cannot count; this is a thousand years.
const MOST: i64 = 1000 * 366 * 24 * 60 * 60;

impl SeenRedis {
    /// Connects to a server, such as `redis://:password@host:6379/0`. The connection is made again whenever it breaks.
    ///
    /// A URL with `rediss` is one with TLS. That needs the feature `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`.
    ///
    /// # Errors
    ///
    /// When the URL is none, or the server cannot be reached or refuses the password; after five seconds at the latest.
    pub async fn connect(url: &str) -> Result<Self, SeenError> {
        Ok(Self(RedisConn::connect(url).await?))
    }

    /// With a connection that the application has, of [`redis`](crate::redis) as this crate has it: a
    /// [`ConnectionManager`](crate::redis::aio::ConnectionManager), or one to a cluster.
    pub fn over(connection: impl ConnectionLike + Clone + Send + Sync + 'static) -> Self {
        Self(RedisConn::over(connection))
    }

    /// What its keys begin with; `tiktok-shop:` unless it is set.
    pub fn prefix(self, prefix: &str) -> Self {
        Self(self.0.with_prefix(prefix))
    }
}

impl SeenStore for SeenRedis {
    fn claim<'a>(&'a self, key: &'a str, now: Timestamp, until: Timestamp) -> BoxFuture<'a, Result<Claim, SeenError>> {
        let seconds = until.unix_seconds().saturating_sub(now.unix_seconds()).clamp(1, MOST).to_string();
        Box::pin(async move {
            match self.0.ask(&["EVAL", CLAIM, "1", &self.0.key("seen", key), &seconds]).await? {
                Value::BulkString(note) if note == b"new" => Ok(Claim::New),
                Value::BulkString(note) if note == b"busy" => Ok(Claim::Busy),
                Value::BulkString(note) if note == b"done" => Ok(Claim::Done),
                _ => Err(RedisConnError::answer().into()),
            }
        })
    }

    fn keep<'a>(&'a self, key: &'a str, until: Timestamp) -> BoxFuture<'a, Result<(), SeenError>> {
        let until = until.unix_seconds().clamp(1, MOST).to_string();
        Box::pin(async move {
            self.0.ask(&["EVAL", KEEP, "1", &self.0.key("seen", key), &until]).await?;
            Ok(())
        })
    }
}
