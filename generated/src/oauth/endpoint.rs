//! Requests to TikTok's token endpoint. Their URLs contain the app secret, so `Debug` and errors redact it.

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

/// Timeout of a token request.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);
/// Maximum response body in bytes. Real responses are much smaller.
const MAX_BODY: usize = 1 << 20;

/// The token endpoint of one app.
#[derive(Clone, Debug)]
pub struct TokenEndpoint {
    app: App,
    /// Has no trailing slash.
    url: String,
}

/// A token request. Its URL contains the app secret and a code or token, so `Debug` redacts it.
pub struct TokenRequest(Request<Bytes>);

impl TokenEndpoint {
    /// Creates the endpoint on TikTok's host, which serves all regions.
    pub fn new(app: &App) -> Self {
        Self { app: app.clone(), url: format!("https://{AUTH_HOST}") }
    }

    /// Sets another base URL, such as a test server.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is not an absolute `http` or `https` URL, or contains a query or a password.
    pub fn with_base_url(mut self, url: &str) -> Result<Self, InvalidValue> {
        let BaseUrl { scheme, authority, prefix } = BaseUrl::from_url(url)?;
        self.url = format!("{scheme}://{authority}{prefix}");
        Ok(self)
    }

    /// Builds the request that exchanges an authorization code for tokens.
    ///
    /// # Errors
    ///
    /// Returns an error if the code is too long for a URL.
    pub fn exchange_request(&self, code: &AuthCode) -> Result<TokenRequest, BuildError> {
        self.request("get", [("auth_code", &code.0), ("grant_type", "authorized_code")])
    }

    /// Builds the request that refreshes the tokens.
    ///
    /// # Errors
    ///
    /// Returns an error if the token is too long for a URL.
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

    /// Exchanges an authorization code for tokens.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error, a transport error or a decoding error. A code can be used only once.
    pub async fn exchange(&self, transport: &dyn Transport, code: &AuthCode) -> Result<Authorization, Error> {
        self.send(transport, self.exchange_request(code)?, &code.0).await
    }

    /// Sends one refresh request. [`TokenManager`](crate::oauth::TokenManager) adds storage, leases and retries.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error, a transport error or a decoding error.
    pub async fn refresh(&self, transport: &dyn Transport, token: &RefreshToken) -> Result<Authorization, Error> {
        self.send(transport, self.refresh_request(token)?, token.reveal()).await
    }

    /// Redacts secrets: TikTok may repeat parameters in its message, and an HTTP client may include the URL in its error.
    async fn send(&self, transport: &dyn Transport, request: TokenRequest, grant: &str) -> Result<Authorization, Error> {
        let hide = |error: Error| Secrets::new([self.app.secret.as_str(), grant]).hide(error);
        let sent = transport.send(request.into_http().map(Body::from), Bounds::new(TIMEOUT, MAX_BODY)).await;
        let answer = sent.map_err(|error| hide(error.into()))?;
        Authorization::from_answer(answer.status(), answer.body()).map_err(hide)
    }
}

impl TokenRequest {
    /// Returns the request for an HTTP client. Do not log its URL.
    pub fn into_http(self) -> Request<Bytes> {
        self.0
    }
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenRequest(…)")
    }
}
