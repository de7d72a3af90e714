//! The Redis connection that stores and shared limits use. Commands have a time limit, and errors contain no confidential text.
//!
//! Keys and scripts belong to the stores. Commands run on the Tokio runtime that the connection was created in, so callers can
//! await them anywhere, even on a thread without a runtime.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::io::tcp::{TcpSettings, socket2::TcpKeepalive};
use redis::{Client, Cmd, ConnectionInfo, ErrorKind, IntoConnectionInfo as _, RedisResult, Value};
use tokio::runtime::Handle;

use crate::future::BoxFuture;

/// The time limit of a command, including reconnecting and retrying.
const TOTAL_TIMEOUT: Duration = Duration::from_secs(5);
/// The time limit of a response.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(3);
/// The time limit of a connection attempt.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
/// The keep-alive interval of idle connections, because routers drop them.
const KEEPALIVE: Duration = Duration::from_secs(60);
/// The default prefix of keys.
const PREFIX: &str = "tiktok-shop:";

/// A connection with a key prefix.
#[derive(Clone)]
pub(crate) struct RedisConn {
    connection: Arc<dyn Connection>,
    runtime: Option<Handle>,
    prefix: Arc<str>,
}

impl RedisConn {
    /// Connects, and reconnects if the connection breaks.
    pub(crate) async fn connect(url: &str) -> Result<Self, RedisConnError> {
        let client = Client::open(connection_info(url)?)?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(CONNECT_TIMEOUT))
            .set_response_timeout(Some(RESPONSE_TIMEOUT))
            .set_number_of_retries(2);
        let connection = with_timeout(runtime(None)?, TOTAL_TIMEOUT, ConnectionManager::new_with_config(client, config)).await?;
        Ok(Self::over(connection))
    }

    /// Uses a connection that the application created.
    pub(crate) fn over(connection: impl ConnectionLike + Clone + Send + Sync + 'static) -> Self {
        Self { connection: Arc::new(connection), runtime: runtime(None).ok(), prefix: PREFIX.into() }
    }

    pub(crate) fn with_prefix(self, prefix: &str) -> Self {
        Self { prefix: prefix.into(), ..self }
    }

    pub(crate) fn key(&self, kind: &str, id: &str) -> String {
        format!("{}{kind}:{id}", self.prefix)
    }

    /// The key of something that exists once.
    pub(crate) fn bare_key(&self, kind: &str) -> String {
        format!("{}{kind}", self.prefix)
    }

    /// Sends a command, and repeats it once if the connection is broken. Use it for idempotent commands.
    pub(crate) async fn query(&self, words: &[&str]) -> Result<Value, RedisConnError> {
        self.query_within(TOTAL_TIMEOUT, words, |value| value).await
    }

    /// Like [`query`](Self::query), with another time limit, and converts the response. If the caller is dropped before, the conversion
    /// still happens and its result is dropped.
    pub(crate) async fn query_within<T: Send + 'static>(
        &self,
        limit: Duration,
        words: &[&str],
        convert: impl FnOnce(Value) -> T + Send + 'static,
    ) -> Result<T, RedisConnError> {
        let (connection, command) = (self.connection.clone(), command(words));
        let sent = async move {
            let response = match connection.send(command.clone()).await {
                Err(error) if error.is_io_error() && !error.is_timeout() => connection.send(command).await,
                done => done,
            };
            response.map(convert)
        };
        with_timeout(runtime(self.runtime.clone())?, limit, sent).await
    }

    /// Sends a command that is not idempotent, once.
    pub(crate) async fn query_once(&self, words: &[&str]) -> Result<Value, RedisConnError> {
        let sent = self.connection.send(command(words));
        with_timeout(runtime(self.runtime.clone())?, TOTAL_TIMEOUT, sent).await
    }

    /// Sends a command once, without waiting for the response. Has no effect if the runtime has stopped or the server is down.
    pub(crate) fn send(&self, limit: Duration, words: &[&str]) {
        if let Ok(runtime) = runtime(self.runtime.clone()) {
            let sent = self.connection.send(command(words));
            runtime.spawn(async move { tokio::time::timeout(limit, sent).await });
        }
    }
}

impl fmt::Debug for RedisConn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisConn").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

/// Any connection of the `redis` crate.
trait Connection: Send + Sync {
    fn send(&self, command: Cmd) -> BoxFuture<'static, RedisResult<Value>>;
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> Connection for C {
    fn send(&self, command: Cmd) -> BoxFuture<'static, RedisResult<Value>> {
        let mut connection = self.clone();
        Box::pin(async move { command.query_async(&mut connection).await })
    }
}

fn command(words: &[&str]) -> Cmd {
    let mut command = Cmd::new();
    for word in words {
        command.arg(*word);
    }
    command
}

/// Parses the address and configures keep-alive, so that a dead connection is detected.
fn connection_info(url: &str) -> RedisResult<ConnectionInfo> {
    let settings = TcpSettings::default().set_nodelay(true).set_keepalive(TcpKeepalive::new().with_time(KEEPALIVE));
    #[cfg(any(target_os = "android", target_os = "linux"))]
    let settings = settings.set_user_timeout(TOTAL_TIMEOUT);
    Ok(url.into_connection_info()?.set_tcp_settings(settings))
}

/// Returns the given runtime, or the runtime of this thread.
fn runtime(of_connection: Option<Handle>) -> Result<Handle, RedisConnError> {
    of_connection
        .or_else(|| Handle::try_current().ok())
        .ok_or(RedisConnError::new("there is no Tokio runtime: create the store inside one"))
}

/// Runs a future on a runtime, with a time limit.
async fn with_timeout<T: Send + 'static>(
    runtime: Handle,
    limit: Duration,
    work: impl Future<Output = RedisResult<T>> + Send + 'static,
) -> Result<T, RedisConnError> {
    match runtime.spawn(async move { tokio::time::timeout(limit, work).await }).await {
        Ok(Ok(done)) => Ok(done?),
        Ok(Err(_)) => Err(RedisConnError::new("Redis did not respond in time")),
        Err(_) => Err(RedisConnError::new("the Tokio runtime of the store has stopped")),
    }
}

/// An error of a Redis connection.
///
/// It does not repeat the server's words, because servers repeat what they received, including tokens and passwords.
#[derive(Debug)]
pub struct RedisConnError(Cow<'static, str>);

impl RedisConnError {
    pub(crate) const fn new(what: &'static str) -> Self {
        Self(Cow::Borrowed(what))
    }

    /// An unexpected response to a command.
    pub(crate) const fn unexpected_response() -> Self {
        Self::new("Redis returned an unexpected response")
    }
}

impl From<redis::RedisError> for RedisConnError {
    fn from(error: redis::RedisError) -> Self {
        // These two kinds are created by the client. What they repeat is in their detail.
        let is_own = matches!(error.kind(), ErrorKind::Io | ErrorKind::InvalidClientConfig) && error.detail().is_none();
        let what = if is_own { error.to_string() } else { error.category().to_owned() };
        // A code is a word such as `WRONGTYPE`. Any other code could contain anything.
        let code = error.code().filter(|code| code.bytes().all(|byte| byte.is_ascii_uppercase()));
        Self(match code {
            Some(code) => format!("{what} ({code})").into(),
            None => what.into(),
        })
    }
}

impl fmt::Display for RedisConnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for RedisConnError {}
