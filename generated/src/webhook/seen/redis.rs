//! Stores handled deliveries in Redis, for all processes that receive webhooks.

use redis::Value;
use redis::aio::ConnectionLike;

use super::{Claim, SeenError, SeenStore};
use crate::future::BoxFuture;
use crate::redis_conn::{RedisConn, RedisConnError};
use crate::values::Timestamp;

/// Stores deliveries in Redis 6 or later, or Valkey, for all processes that receive webhooks.
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
/// Each delivery has one key, `tiktok-shop:seen:{app_key}:id:{id}` or `tiktok-shop:seen:{app_key}:body:{hash}`. Its value is
/// `busy` or `done`, and it expires. [`prefix`](Self::prefix) replaces `tiktok-shop:`. The keys contain no secrets. Each command
/// and script uses one key, so clusters are supported. A server that evicts keys lets duplicates through.
///
/// A claim lasts for `until - now`, independent of the clock of the server. A handled delivery is stored until `until` by the
/// clock of the server. Commands time out after five seconds, and the connection is re-established when the server is available.
/// The connection runs in a Tokio task, so create the store inside a runtime.
#[derive(Clone, Debug)]
pub struct SeenRedis(RedisConn);

/// Arguments: key; seconds. Returns the previous value. Redis 7 has a single command for this, `SET` with `NX` and `GET`.
const CLAIM: &str = "
if redis.call('SET', KEYS[1], 'busy', 'NX', 'EX', ARGV[1]) then return 'new' end
return redis.call('GET', KEYS[1])";

/// Arguments: key; seconds since 1970. A time in the past deletes the key.
const KEEP: &str = "
redis.call('SET', KEYS[1], 'done')
return redis.call('EXPIREAT', KEYS[1], ARGV[1])";

/// Upper bound of a duration in seconds: a thousand years. Redis rejects values that overflow in milliseconds.
const MOST: i64 = 1000 * 366 * 24 * 60 * 60;

impl SeenRedis {
    /// Connects to a server, such as `redis://:password@host:6379/0`. The connection is re-established after errors.
    ///
    /// `rediss` URLs use TLS. They require the feature `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is invalid, the server is unreachable or it rejects the password. Times out after five
    /// seconds.
    pub async fn connect(url: &str) -> Result<Self, SeenError> {
        Ok(Self(RedisConn::connect(url).await?))
    }

    /// Uses an existing connection. Its type must come from the re-exported crate [`redis`](crate::redis): a
    /// [`ConnectionManager`](crate::redis::aio::ConnectionManager) or a cluster connection.
    pub fn over(connection: impl ConnectionLike + Clone + Send + Sync + 'static) -> Self {
        Self(RedisConn::over(connection))
    }

    /// Sets the prefix of all keys. Defaults to `tiktok-shop:`.
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
