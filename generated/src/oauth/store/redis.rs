//! A token store in Redis, shared by all processes that can reach the server.
//!
//! Each compare-and-set operation is a script, which the server runs atomically. Each script uses one key, so it works in a
//! cluster.

use std::time::Duration;

use redis::Value;
use redis::aio::ConnectionLike;
use sha2::{Digest as _, Sha256};

use super::{LISTING, Lease, StoreError, TokenStore};
use crate::client::BoxFuture;
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::redis_conn::{RedisConn, RedisConnError};
use crate::request::sign::{hex, hex_text};

/// Stores authorizations in Redis 6 or later, or Valkey, for all processes that can reach the server.
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
/// | `tiktok-shop:authorization:{id}` | a hash: `json` is the output of [`Authorization::to_json`], including both tokens; `refresh` is the SHA-256 of the refresh token; it does not expire |
/// | `tiktok-shop:ids` | a set of the IDs of all authorizations, for [`ids`](TokenStore::ids) |
/// | `tiktok-shop:lease:{id}` | the holder of the refresh lease; expires with the lease |
///
/// [`prefix`](Self::prefix) replaces `tiktok-shop:`. Use one prefix per app if several apps share a server.
///
/// The values give access to the shops: require a password, and use TLS outside the machine. The server must not evict keys
/// (`maxmemory-policy noeviction`) and must persist them (`appendonly yes`): if a refresh token is lost, consent is lost. Each
/// command and script uses one key, so clusters are supported.
///
/// # Timeouts
///
/// If the server is down, operations fail within five seconds. The connection is restored automatically. A command is sent again if
/// the connection breaks, except for a save; [`TokenManager`](crate::oauth::TokenManager) retries saves.
///
/// The connection runs as a tokio task: create the store inside a tokio runtime. Callers can wait outside a runtime, so the store
/// also works with blocking clients while a multi-threaded runtime is alive.
#[derive(Clone, Debug)]
pub struct RedisStore(RedisConn);

/// Keys: the authorization. Arguments: expected hash of the refresh token or empty, new hash, JSON.
const SAVE: &str = "
if (redis.call('HGET', KEYS[1], 'refresh') or '') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'refresh', ARGV[2], 'json', ARGV[3])
return 1";

/// Keys: the lease. Arguments: lease text, duration in milliseconds. Idempotent for the same lease text.
const LEASE: &str = "
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
return redis.call('GET', KEYS[1]) == ARGV[1] and 1 or 0";

/// Keys: the lease. Arguments: lease text.
const RELEASE: &str = "
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])";

impl RedisStore {
    /// Connects to a server, for example `redis://:password@host:6379/0`. The connection is restored if it breaks.
    ///
    /// A `rediss` URL uses TLS. It requires the feature `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is invalid, or if the server is unreachable or rejects the password, within five seconds.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        RedisConn::connect(url).await.map(Self).map_err(|problem| StoreError::new("connecting to Redis", problem))
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

    async fn read(&self, id: &str) -> Result<Option<Authorization>, StoreError> {
        let failed = |problem| StoreError::new("reading an authorization", problem);
        match self.0.query(&["HGET", &self.key(id), "json"]).await.map_err(failed)? {
            Value::Nil => Ok(None),
            Value::BulkString(json) => {
                let json = str::from_utf8(&json).map_err(|_| failed(RedisConnError::unexpected_response()))?;
                Authorization::from_json(json).map(Some).map_err(|error| StoreError::corrupt("reading an authorization", error))
            }
            _ => Err(failed(RedisConnError::unexpected_response())),
        }
    }

    fn key(&self, id: &str) -> String {
        self.0.key("authorization", id)
    }

    /// The set of all IDs. A scan of all keys would be slow on a shared server, and in a cluster it would see one node only.
    fn ids_key(&self) -> String {
        self.0.bare_key("ids")
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
            let (new, json) = (hash(&authorization.refresh_token), authorization.to_json());
            // The ID comes first, so that each saved authorization is listed.
            let listed = self.0.query(&["SADD", &self.ids_key(), id]).await;
            listed.map_err(|problem| StoreError::new("writing an authorization", problem))?;
            let saved = self.0.query_once(&["EVAL", SAVE, "1", &self.key(id), &expected, &new, &json]).await;
            match saved.and_then(number) {
                Ok(saved) => Ok(saved == 1),
                Err(problem) => Err(StoreError::new("writing an authorization", problem)),
            }
        })
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let failed = |problem| StoreError::new("removing an authorization", problem);
            self.0.query(&["DEL", &self.key(id)]).await.map_err(failed)?;
            self.0.query(&["SREM", &self.ids_key(), id]).await.map(drop).map_err(failed)
        })
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        Box::pin(async move {
            let (lease, span) = (Lease::unique(), millis(span));
            let acquired = self.0.query(&["EVAL", LEASE, "1", &self.lease_key(id), lease.as_str(), &span]).await;
            match acquired.and_then(number) {
                Ok(acquired) => Ok((acquired == 1).then_some(lease)),
                Err(problem) => Err(StoreError::new("acquiring a lease", problem)),
            }
        })
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let released = self.0.query(&["EVAL", RELEASE, "1", &self.lease_key(id), lease.as_str()]).await;
            released.map(drop).map_err(|problem| StoreError::new("releasing a lease", problem))
        })
    }

    fn ids(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        Box::pin(async move {
            let members = self.0.query(&["SMEMBERS", &self.ids_key()]).await;
            members.and_then(texts).map_err(|problem| StoreError::new(LISTING, problem))
        })
    }
}

/// The value that the save script compares instead of the refresh token.
fn hash(token: &RefreshToken) -> String {
    hex_text(&hex(&Sha256::digest(token.reveal()).into())).to_owned()
}

fn number(response: Value) -> Result<i64, RedisConnError> {
    match response {
        Value::Int(number) => Ok(number),
        _ => Err(RedisConnError::unexpected_response()),
    }
}

/// The texts of a set. RESP3 has a type for sets.
fn texts(response: Value) -> Result<Vec<String>, RedisConnError> {
    let (Value::Array(members) | Value::Set(members)) = response else { return Err(RedisConnError::unexpected_response()) };
    let text = |member| match member {
        Value::BulkString(bytes) => String::from_utf8(bytes).map_err(|_| RedisConnError::unexpected_response()),
        _ => Err(RedisConnError::unexpected_response()),
    };
    members.into_iter().map(text).collect()
}

/// A duration for Redis in milliseconds: at least one, at most a thousand years.
fn millis(span: Duration) -> String {
    const MAX_MILLIS: u128 = 1000 * 366 * 24 * 60 * 60 * 1000;
    span.as_millis().clamp(1, MAX_MILLIS).to_string()
}
