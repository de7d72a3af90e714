//! Sources of access tokens.

use std::fmt;
use std::future::ready;
use std::sync::Arc;

use crate::client::transport::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::request::AccessToken;

/// Provides the access token of one authorization, and refreshes it.
pub trait TokenSource: Send + Sync + 'static {
    /// Returns the current access token.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>>;

    /// Returns a new access token, because TikTok rejected the `stale` one as expired. Concurrent calls with the same stale token must
    /// refresh it only once.
    fn refresh<'a>(&'a self, stale: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>>;

    /// Called if TikTok rejects the token itself, for example after the seller withdrew the authorization. Does nothing by default.
    fn refused<'a>(&'a self, _token: &'a AccessToken, _error: &'a Error) -> BoxFuture<'a, ()> {
        Box::pin(ready(()))
    }
}

/// The access token of a handle: either a fixed token, or a [`TokenSource`]. The source may be chosen at run time:
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
pub struct Tokens(TokensKind);

#[derive(Clone)]
enum TokensKind {
    Fixed(AccessToken),
    Source(Arc<dyn TokenSource>),
}

impl Tokens {
    pub(crate) async fn current(&self) -> Result<AccessToken, Error> {
        match &self.0 {
            TokensKind::Fixed(token) => Ok(token.clone()),
            TokensKind::Source(source) => source.token().await,
        }
    }

    /// Refreshes the stale token. Returns `None` for a fixed token.
    pub(crate) async fn refreshed(&self, stale: &AccessToken) -> Option<Result<AccessToken, Error>> {
        match &self.0 {
            TokensKind::Fixed(_) => None,
            TokensKind::Source(source) => Some(source.refresh(stale).await),
        }
    }

    /// Notifies the source of an authentication error.
    pub(crate) async fn refused(&self, token: &AccessToken, error: &Error) {
        if let TokensKind::Source(source) = &self.0
            && error.kind() == ErrorKind::Auth
        {
            source.refused(token, error).await;
        }
    }
}

impl From<AccessToken> for Tokens {
    fn from(token: AccessToken) -> Self {
        Self(TokensKind::Fixed(token))
    }
}

impl<S: TokenSource> From<Arc<S>> for Tokens {
    fn from(source: Arc<S>) -> Self {
        Self(TokensKind::Source(source))
    }
}

/// Accepts a source that is chosen at run time.
impl From<Arc<dyn TokenSource>> for Tokens {
    fn from(source: Arc<dyn TokenSource>) -> Self {
        Self(TokensKind::Source(source))
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens(…)")
    }
}
