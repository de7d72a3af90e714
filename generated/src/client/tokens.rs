//! Token sources.

use std::fmt;
use std::future::ready;
use std::sync::Arc;

use crate::client::transport::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::request::AccessToken;

/// Provides the current access token of one authorization.
pub trait TokenSource: Send + Sync + 'static {
    /// Returns the current access token.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>>;

    /// Returns a new token after TikTok rejected this one as expired. If several callers report the same token, the source
    /// refreshes it once.
    fn refresh<'a>(&'a self, stale: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>>;

    /// Notifies the source that TikTok rejected this token, for example because consent was revoked.
    fn refused<'a>(&'a self, _token: &'a AccessToken, _error: &'a Error) -> BoxFuture<'a, ()> {
        Box::pin(ready(()))
    }
}

/// The token that a handle sends: a fixed one, or whatever its source says, also one that was chosen at run time:
///
/// ```
/// use std::sync::Arc;
/// use tiktok_shop::client::{Client, Handle, Seller, TokenSource};
///
/// fn handle(client: &Client, source: Arc<dyn TokenSource>) -> Handle<Seller> {
///     client.seller(source)
/// }
/// ```
#[derive(Clone)]
pub struct Tokens(Kind);

#[derive(Clone)]
enum Kind {
    Fixed(AccessToken),
    Source(Arc<dyn TokenSource>),
}

impl Tokens {
    pub(crate) async fn current(&self) -> Result<AccessToken, Error> {
        match &self.0 {
            Kind::Fixed(token) => Ok(token.clone()),
            Kind::Source(source) => source.token().await,
        }
    }

    /// Returns a new token, or `None` if the source cannot provide one.
    pub(crate) async fn refreshed(&self, stale: &AccessToken) -> Option<Result<AccessToken, Error>> {
        match &self.0 {
            Kind::Fixed(_) => None,
            Kind::Source(source) => Some(source.refresh(stale).await),
        }
    }

    /// Notifies the source of a rejection that the token may have caused.
    pub(crate) async fn refused(&self, token: &AccessToken, error: &Error) {
        if let Kind::Source(source) = &self.0
            && error.kind() == ErrorKind::Auth
        {
            source.refused(token, error).await;
        }
    }
}

impl From<AccessToken> for Tokens {
    fn from(token: AccessToken) -> Self {
        Self(Kind::Fixed(token))
    }
}

impl<S: TokenSource> From<Arc<S>> for Tokens {
    fn from(source: Arc<S>) -> Self {
        Self(Kind::Source(source))
    }
}

/// A token source chosen at run time.
impl From<Arc<dyn TokenSource>> for Tokens {
    fn from(source: Arc<dyn TokenSource>) -> Self {
        Self(Kind::Source(source))
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens(…)")
    }
}
