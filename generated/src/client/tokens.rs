//! Where the token of a call comes from.

use std::fmt;
use std::future::ready;
use std::sync::Arc;

use crate::client::transport::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::request::AccessToken;

/// Knows the access token of one authorization, also after it was refreshed.
pub trait TokenSource: Send + Sync + 'static {
    /// The token to send now.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>>;

    /// Another token, because TikTok says that this one has expired. Of callers that come together with the same stale token, one
    /// makes the source refresh.
    fn refresh<'a>(&'a self, stale: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>>;

    /// Hears that TikTok refused a call with this token for the token's sake, as after consent was withdrawn.
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

    /// Another token than the stale one; nothing if there is none to be had.
    pub(crate) async fn refreshed(&self, stale: &AccessToken) -> Option<Result<AccessToken, Error>> {
        match &self.0 {
            Kind::Fixed(_) => None,
            Kind::Source(source) => Some(source.refresh(stale).await),
        }
    }

    /// Tells the source of a refusal that may be the token's.
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

/// A source that was chosen while the program runs.
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
