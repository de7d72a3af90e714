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

    /// Called if TikTok rejects the token itself. The [kind](Error::kind) of the error is [`Consent`](ErrorKind::Consent) if the
    /// authorization has ended, otherwise [`Auth`](ErrorKind::Auth). Does nothing by default.
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
    pub(crate) async fn refresh(&self, stale: &AccessToken) -> Option<Result<AccessToken, Error>> {
        match &self.0 {
            TokensKind::Fixed(_) => None,
            TokensKind::Source(source) => Some(source.refresh(stale).await),
        }
    }

    /// Notifies the source if TikTok rejected the token.
    pub(crate) async fn refused(&self, token: &AccessToken, error: &Error) {
        if let TokensKind::Source(source) = &self.0
            && matches!(error.kind(), ErrorKind::Auth | ErrorKind::Consent)
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use futures_util::FutureExt as _;

    use super::*;
    use crate::response::{Empty, decode};

    /// A source that records the codes of rejections.
    #[derive(Default)]
    struct RecordingSource(Mutex<Vec<Option<i64>>>);

    impl TokenSource for RecordingSource {
        fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
            unreachable!("no token is needed")
        }

        fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
            unreachable!("no token is refreshed")
        }

        fn refused<'a>(&'a self, _: &'a AccessToken, error: &'a Error) -> BoxFuture<'a, ()> {
            self.0.lock().expect("no panic before").push(error.code());
            Box::pin(ready(()))
        }
    }

    #[test]
    fn the_source_is_notified_of_rejected_tokens_and_ended_consent() {
        let source = Arc::new(RecordingSource::default());
        let (tokens, token) = (Tokens::from(source.clone()), AccessToken::new("token").expect("a token"));
        let deauthorized = "access token is invalid; detail:your token has been deauthorized";
        for (code, message) in [(105001, deauthorized), (101000, "wrong kind"), (105005, "no scope"), (36009003, "internal")] {
            let body = format!(r#"{{"code":{code},"message":"{message}"}}"#);
            let error = decode::<Empty>(http::StatusCode::OK, body.as_bytes()).expect_err("an error");
            tokens.refused(&token, &error).now_or_never().expect("no waiting");
        }
        assert_eq!(*source.0.lock().expect("no panic before"), [Some(105001), Some(101000)]);
    }
}
