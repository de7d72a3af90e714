//! A store of handled deliveries in Redis, shared by all receiving processes.

use redis::Value;
use redis::aio::ConnectionLike;

use super::{Claim, SeenError, SeenStore};
use crate::future::BoxFuture;
use crate::redis_conn::{RedisConn, RedisConnError};
use crate::values::Timestamp;

/// Records deliveries in Redis 6 or later, or Valkey, for all processes that receive webhooks.
///
/// ```no_run
/// use tiktok_shop::{App, ReplayGuard, SeenRedis, WebhookReceiver};
///
/// # async fn receiver() -> Result<WebhookReceiver, Box<dyn std::error::Error>> {
/// let seen = SeenRedis::connect("redis://:password@localhost:6379").await?;
/// let receiver = WebhookReceiver::new(App::new("app-key", "app-secret")).guard(Some(ReplayGuard::over(seen)));
/// # Ok(receiver)
/// # }
/// ```
///
/// The tests of this crate pass with Redis 6.2, Redis 7.0 and Valkey 9.1.
///
/// Each delivery has one key, `tiktok-shop:seen:{app_key}:id:{id}` or `tiktok-shop:seen:{app_key}:body:{hash}`. Its value is `busy`
/// or `done`, and it expires. [`prefix`](Self::prefix) replaces `tiktok-shop:`. The keys and values contain no secrets. Each
/// command and script uses one key, so clusters are supported. If the server evicts keys, deliveries can be handled twice.
///
/// A claim lasts for the difference of its two times, independent of the server's clock. A handled delivery is recorded until its
/// time has passed by the server's clock. If the server is down, operations fail within five seconds; the connection is restored
/// automatically. The connection runs as a tokio task: create the store inside a tokio runtime.
#[derive(Clone, Debug)]
pub struct SeenRedis(RedisConn);

/// Keys: the delivery. Arguments: seconds. Returns the previous value. Redis 7 supports `SET` with `NX` and `GET`; Redis 6 does
/// not.
const CLAIM: &str = "
if redis.call('SET', KEYS[1], 'busy', 'NX', 'EX', ARGV[1]) then return 'new' end
return redis.call('GET', KEYS[1])";

/// Keys: the delivery. Arguments: seconds since 1970. A time in the past deletes the key.
const KEEP: &str = "
redis.call('SET', KEYS[1], 'done')
return redis.call('EXPIREAT', KEYS[1], ARGV[1])";

/// Maximum time in seconds, a thousand years. Redis counts in milliseconds and rejects larger values.
const MAX_SECONDS: i64 = 1000 * 366 * 24 * 60 * 60;

impl SeenRedis {
    /// Connects to a server, for example `redis://:password@host:6379/0`. The connection is restored if it breaks.
    ///
    /// A `rediss` URL uses TLS. It requires the feature `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is invalid, or if the server is unreachable or rejects the password, within five seconds.
    pub async fn connect(url: &str) -> Result<Self, RedisConnError> {
        RedisConn::connect(url).await.map(Self)
    }

    /// Uses an existing connection of the re-exported [`redis`](crate::redis) crate, for example a
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
        let seconds = until.unix_seconds().saturating_sub(now.unix_seconds()).clamp(1, MAX_SECONDS).to_string();
        Box::pin(async move {
            match self.0.query(&["EVAL", CLAIM, "1", &self.0.key("seen", key), &seconds]).await? {
                Value::BulkString(value) if value == b"new" => Ok(Claim::New),
                Value::BulkString(value) if value == b"busy" => Ok(Claim::Busy),
                Value::BulkString(value) if value == b"done" => Ok(Claim::Done),
                _ => Err(RedisConnError::unexpected_response().into()),
            }
        })
    }

    fn keep<'a>(&'a self, key: &'a str, until: Timestamp) -> BoxFuture<'a, Result<(), SeenError>> {
        let until = until.unix_seconds().clamp(1, MAX_SECONDS).to_string();
        Box::pin(async move {
            self.0.query(&["EVAL", KEEP, "1", &self.0.key("seen", key), &until]).await?;
            Ok(())
        })
    }
}
