//! Where tokens are issued. The requests carry the app's secret in their URL, so nothing here shows one.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Uri};

use crate::api::AUTH_HOST;
use crate::client::{Bounds, Secrets, Transport};
use crate::error::{BuildError, Error, InvalidValue};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::consent::with_query;
use crate::oauth::redirect::AuthCode;
use crate::request::app::BaseUrl;
use crate::request::{App, Body};

/// The longest that a request for tokens may take.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);
/// Far more than tokens and scopes need.
const MAX_BODY: usize = 1 << 20;

/// TikTok's host for tokens, as one app sees it.
#[derive(Clone, Debug)]
pub struct TokenEndpoint {
    app: App,
    /// Without a slash at its end.
    url: String,
}

/// A request for tokens. Its URL holds the app's secret and a code or a token, so `Debug` shows nothing of it.
pub struct TokenRequest(Request<Bytes>);

impl TokenEndpoint {
    /// TikTok's own, for all regions.
    pub fn new(app: &App) -> Self {
        Self { app: app.clone(), url: format!("https://{AUTH_HOST}") }
    }

    /// Another one, such as a test server.
    ///
    /// # Errors
    ///
    /// When it is not an absolute `http` or `https` URL, or holds a query or a password.
    pub fn with_base_url(mut self, url: &str) -> Result<Self, InvalidValue> {
        let BaseUrl { scheme, authority, prefix } = BaseUrl::from_url(url)?;
        self.url = format!("{scheme}://{authority}{prefix}");
        Ok(self)
    }

    /// Asks for the tokens of a consent.
    ///
    /// # Errors
    ///
    /// When the code is longer than a URL.
    pub fn exchange_request(&self, code: &AuthCode) -> Result<TokenRequest, BuildError> {
        self.request("get", [("auth_code", &code.0), ("grant_type", "authorized_code")])
    }

    /// Asks for the next pair of tokens.
    ///
    /// # Errors
    ///
    /// When the token is longer than a URL.
    pub fn refresh_request(&self, token: &RefreshToken) -> Result<TokenRequest, BuildError> {
        self.request("refresh", [("refresh_token", token.reveal()), ("grant_type", "refresh_token")])
    }

    fn request(&self, path: &str, [grant, kind]: [(&str, &str); 2]) -> Result<TokenRequest, BuildError> {
        let query = [("app_key", self.app.key()), ("app_secret", &self.app.secret), grant, kind];
        let url = with_query(&format!("{}/api/v2/token/{path}", self.url), &query);
        let mut request = Request::new(Bytes::new());
        *request.method_mut() = Method::GET;
        *request.uri_mut() = Uri::try_from(url).map_err(|_| BuildError::Url)?;
        Ok(TokenRequest(request))
    }

    /// Exchanges a code for tokens.
    ///
    /// # Errors
    ///
    /// TikTok's own when it refused; otherwise what kept the answer from coming or from being read. A code is good for one try.
    pub async fn exchange(&self, transport: &dyn Transport, code: &AuthCode) -> Result<Authorization, Error> {
        self.send(transport, self.exchange_request(code)?, &code.0).await
    }

    /// Refreshes, once: see [`TokenManager`](crate::oauth::TokenManager) for all that belongs to it.
    ///
    /// # Errors
    ///
    /// TikTok's own when it refused; otherwise what kept the answer from coming or from being read.
    pub async fn refresh(&self, transport: &dyn Transport, token: &RefreshToken) -> Result<Authorization, Error> {
        self.send(transport, self.refresh_request(token)?, token.reveal()).await
    }

    /// TikTok's message for people could repeat what it was sent, and an HTTP client's error the whole URL.
    async fn send(&self, transport: &dyn Transport, request: TokenRequest, grant: &str) -> Result<Authorization, Error> {
        let hide = |error: Error| Secrets::new([self.app.secret.as_str(), grant]).hide(error);
        let sent = transport.send(request.into_http().map(Body::from), Bounds::new(TIMEOUT, MAX_BODY)).await;
        let answer = sent.map_err(|error| hide(error.into()))?;
        Authorization::from_answer(answer.status(), answer.body()).map_err(hide)
    }
}

impl TokenRequest {
    /// The request for an HTTP client. From here on it is yours to keep out of logs.
    pub fn into_http(self) -> Request<Bytes> {
        self.0
    }
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenRequest(…)")
    }
}
