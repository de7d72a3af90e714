//! Stores authorizations in Redis for processes on several machines.
//!
//! Scripts make compare-and-set atomic. Each script uses one key, so it works on a cluster.

use std::time::Duration;

use redis::Value;
use redis::aio::ConnectionLike;
use sha2::{Digest as _, Sha256};

use super::{Lease, StoreError, TokenStore};
use crate::client::BoxFuture;
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::redis_conn::{RedisConn, RedisConnError};
use crate::request::sign::{hex, hex_text};

/// Stores authorizations in Redis 6 or later, or Valkey, for all processes that connect to the server.
///
/// ```no_run
/// use tiktok_shop::oauth::{RedisStore, TokenManager};
/// use tiktok_shop::{App, Client};
///
/// #[tokio::main]
/// async fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let client = Client::new(App::new("app-key", "app-secret"))?;
///     let store = RedisStore::connect("redis://:password@localhost:6379").await?.prefix("shops:");
///     let tokens = TokenManager::new(&client, store);
///     let seller = client.seller(tokens.tokens("the-open-id"));
///     # drop(seller);
///     Ok(())
/// }
/// ```
///
/// # Keys
///
/// | key | value |
/// |---|---|
/// | `tiktok-shop:authorization:{id}` | a hash of `json`, both tokens as [`Authorization::to_json`] writes them, and `refresh`, the SHA-256 of the refresh token; no expiry |
/// | `tiktok-shop:lease:{id}` | the current lease; expires with the lease |
///
/// [`prefix`](Self::prefix) replaces `tiktok-shop:`. Use one prefix per app if several apps share a server.
///
/// These keys grant access to shops: require a password, and encrypt connections between machines. Configure the server not to
/// evict keys (`maxmemory-policy noeviction`) and to persist them (`appendonly yes`): if a refresh token is lost, consent is
/// lost. Each command and script uses one key, so clusters are supported.
///
/// # Connection
///
/// Commands time out after five seconds. The connection is re-established when the server is available again. Commands are
/// retried after a connection error, except for saves. The [`TokenManager`](crate::oauth::TokenManager) retries those itself.
///
/// The connection runs in a Tokio task, so create the store inside a runtime. Calls to the store may run outside the runtime, so
/// blocking clients can use it, as long as the runtime has worker threads and stays alive.
#[derive(Clone, Debug)]
pub struct RedisStore(RedisConn);

/// Saves an authorization. Arguments: key; SHA-256 of the expected refresh token or an empty string, SHA-256 of the new one,
/// JSON.
const SAVE: &str = "
if (redis.call('HGET', KEYS[1], 'refresh') or '') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'refresh', ARGV[2], 'json', ARGV[3])
return 1";

/// Acquires a lease. Arguments: key; lease, duration in milliseconds. Idempotent for the same lease.
const LEASE: &str = "
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
return redis.call('GET', KEYS[1]) == ARGV[1] and 1 or 0";

/// Releases a lease. Arguments: key; lease.
const RELEASE: &str = "
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])";

impl RedisStore {
    /// Connects to a server, such as `redis://:password@host:6379/0`. The connection is re-established after errors.
    ///
    /// `rediss` URLs use TLS. They require the feature `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is invalid, the server is unreachable or it rejects the password. Times out after five
    /// seconds.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        RedisConn::connect(url).await.map(Self).map_err(|problem| StoreError::new("connecting to Redis", problem))
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

    async fn read(&self, id: &str) -> Result<Option<Authorization>, StoreError> {
        let failed = |problem| StoreError::new("reading an authorization", problem);
        match self.0.ask(&["HGET", &self.key(id), "json"]).await.map_err(failed)? {
            Value::Nil => Ok(None),
            Value::BulkString(json) => {
                let json = str::from_utf8(&json).map_err(|_| failed(RedisConnError::answer()))?;
                Authorization::from_json(json).map(Some).map_err(|error| StoreError::new("reading an authorization", error))
            }
            _ => Err(failed(RedisConnError::answer())),
        }
    }

    fn key(&self, id: &str) -> String {
        self.0.key("authorization", id)
    }

    fn lease_key(&self, id: &str) -> String {
        self.0.key("lease", id)
    }
}

impl TokenStore for RedisStore {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        Box::pin(self.read(id))
    }

    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let expected = expected.map(hash).unwrap_or_default();
            let (fresh, json) = (hash(&authorization.refresh_token), authorization.to_json());
            let saved = self.0.ask_once(&["EVAL", SAVE, "1", &self.key(id), &expected, &fresh, &json]).await;
            match saved.and_then(number) {
                Ok(saved) => Ok(saved == 1),
                Err(problem) => Err(StoreError::new("writing an authorization", problem)),
            }
        })
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let removed = self.0.ask(&["DEL", &self.key(id)]).await;
            removed.map(drop).map_err(|problem| StoreError::new("removing an authorization", problem))
        })
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        Box::pin(async move {
            let (lease, span) = (Lease::unique(), millis(span));
            let taken = self.0.ask(&["EVAL", LEASE, "1", &self.lease_key(id), lease.as_str(), &span]).await;
            match taken.and_then(number) {
                Ok(taken) => Ok((taken == 1).then_some(lease)),
                Err(problem) => Err(StoreError::new("taking a lease", problem)),
            }
        })
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let released = self.0.ask(&["EVAL", RELEASE, "1", &self.lease_key(id), lease.as_str()]).await;
            released.map(drop).map_err(|problem| StoreError::new("giving back a lease", problem))
        })
    }
}

/// Returns the SHA-256 of a refresh token, for comparison.
fn hash(token: &RefreshToken) -> String {
    hex_text(&hex(&Sha256::digest(token.reveal()).into())).to_owned()
}

fn number(answer: Value) -> Result<i64, RedisConnError> {
    match answer {
        Value::Int(number) => Ok(number),
        _ => Err(RedisConnError::answer()),
    }
}

/// Clamps a duration to the range that Redis accepts: from one millisecond to a thousand years.
fn millis(span: Duration) -> String {
    const MOST: u128 = 1000 * 366 * 24 * 60 * 60 * 1000;
    span.as_millis().clamp(1, MOST).to_string()
}
