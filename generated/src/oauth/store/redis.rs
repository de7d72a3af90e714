//! Authorizations in Redis, for all processes of all machines.
//!
//! What compares and then writes is a script, which the server runs as one step. Each touches one key, so that clusters take it.

use std::time::Duration;

use redis::Value;
use redis::aio::ConnectionLike;
use sha2::{Digest as _, Sha256};

use super::{Lease, StoreError, TokenStore};
use crate::client::BoxFuture;
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::redis_conn::{RedisConn, RedisConnError};
use crate::request::sign::{hex, hex_text};

/// Keeps authorizations in Redis 6 or newer, or Valkey, for all processes that reach it.
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
/// # What stands there
///
/// | key | what |
/// |---|---|
/// | `tiktok-shop:authorization:{id}` | a hash of `json`, both tokens as [`Authorization::to_json`] writes them, and `refresh`, the SHA-256 of the refresh token; until it is removed |
/// | `tiktok-shop:lease:{id}` | who may refresh now, until the lease ends |
///
/// [`prefix`](Self::prefix) puts something else in place of `tiktok-shop:`: one for each app, where several share a server.
///
/// Whoever reads these keys can act for the shops: ask for a password, and encrypt what leaves the machine. The server must neither
/// evict them (`maxmemory-policy noeviction`) nor lose them (`appendonly yes`): with a refresh token that is lost, consent is lost.
/// Each command and script has one key, so a cluster will do.
///
/// # Time
///
/// A server that is down is found out within five seconds, and the connection made again when it is back. A command that finds its
/// connection broken is sent again, unless it saves; the [`TokenManager`](crate::oauth::TokenManager) saves again itself.
///
/// A connection is a task of tokio's: make the store within a runtime. Whoever waits for it need not be in one, so that it serves
/// blocking clients too, as long as the runtime lives and has threads of its own.
#[derive(Clone, Debug)]
pub struct RedisStore(RedisConn);

/// Key; hash of the refresh token that is expected or nothing, hash of the new one, JSON.
const SAVE: &str = "
if (redis.call('HGET', KEYS[1], 'refresh') or '') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'refresh', ARGV[2], 'json', ARGV[3])
return 1";

/// Key; lease; milliseconds. Asked again, it says again that the lease is taken.
const LEASE: &str = "
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
return redis.call('GET', KEYS[1]) == ARGV[1] and 1 or 0";

/// Key; lease.
const RELEASE: &str = "
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])";

impl RedisStore {
    /// Connects to a server, such as `redis://:password@host:6379/0`. The connection is made again whenever it breaks.
    ///
    /// A URL with `rediss` is one with TLS. That needs the feature `tokio-rustls-comp` or `tokio-native-tls-comp` of the crate `redis`.
    ///
    /// # Errors
    ///
    /// When the URL is none, or the server cannot be reached or refuses the password; after five seconds at the latest.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        RedisConn::connect(url).await.map(Self).map_err(|problem| StoreError::new("connecting to Redis", problem))
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

/// What stands for a refresh token where tokens are compared.
fn hash(token: &RefreshToken) -> String {
    hex_text(&hex(&Sha256::digest(token.reveal()).into())).to_owned()
}

fn number(answer: Value) -> Result<i64, RedisConnError> {
    match answer {
        Value::Int(number) => Ok(number),
        _ => Err(RedisConnError::answer()),
    }
}

/// As Redis takes it: at least one, and no more than a thousand years.
fn millis(span: Duration) -> String {
    const MOST: u128 = 1000 * 366 * 24 * 60 * 60 * 1000;
    span.as_millis().clamp(1, MOST).to_string()
}
