//! The token endpoint. The URLs of its requests contain the app secret, so `Debug` output and errors omit them.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Method, Request, StatusCode, Uri};

use crate::api::AUTH_HOST;
use crate::client::{Bounds, Secrets, Transport, requested_wait, server_time};
use crate::error::{BuildError, Error, InvalidValue};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::consent::with_query;
use crate::oauth::redirect::AuthCode;
use crate::request::Body;
use crate::request::app::{App, BaseUrl};

/// Timeout of a token request, including the body of the response.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);
/// Maximum size of a token response in bytes.
const MAX_BODY: usize = 1 << 20;

/// TikTok's token endpoint, for one app.
#[derive(Clone, Debug)]
pub struct TokenEndpoint {
    app: App,
    /// Without a trailing slash.
    url: String,
}

/// A token request. Its URL contains the app secret and a code or a token, so `Debug` omits it.
pub struct TokenRequest(Request<Bytes>);

impl TokenEndpoint {
    /// Creates TikTok's endpoint, which serves all regions.
    pub fn new(app: &App) -> Self {
        Self { app: app.clone(), url: format!("https://{AUTH_HOST}") }
    }

    /// Sets another base URL, such as a test server.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not an absolute `http` or `https` URL, or if it contains a query or a password.
    pub fn with_base_url(mut self, url: &str) -> Result<Self, InvalidValue> {
        let BaseUrl { scheme, authority, prefix } = BaseUrl::from_url(url)?;
        self.url = format!("{scheme}://{authority}{prefix}");
        Ok(self)
    }

    /// Builds the request that exchanges an authorization code for tokens.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL would be too long.
    pub fn exchange_request(&self, code: &AuthCode) -> Result<TokenRequest, BuildError> {
        self.request("get", [("auth_code", &code.0), ("grant_type", "authorized_code")])
    }

    /// Builds the request that refreshes the tokens.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL would be too long.
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
    /// Returns TikTok's error if it rejected the code, or a transport or decode error. A code can be used once.
    pub async fn exchange(&self, transport: &dyn Transport, code: &AuthCode) -> Result<Authorization, Error> {
        self.send(transport, self.exchange_request(code)?, &code.0, Authorization::from_exchange).await
    }

    /// Sends one refresh request. [`TokenManager`](crate::oauth::TokenManager) also handles retries, leases and storage.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error if it rejected the refresh token, or a transport or decode error.
    pub async fn refresh(&self, transport: &dyn Transport, token: &RefreshToken) -> Result<Authorization, Error> {
        self.send(transport, self.refresh_request(token)?, token.reveal(), Authorization::from_response).await
    }

    /// Redacts errors: TikTok's message may repeat request values, and an HTTP client's error may contain the URL.
    async fn send(
        &self,
        transport: &dyn Transport,
        request: TokenRequest,
        grant: &str,
        read: fn(StatusCode, &[u8]) -> Result<Authorization, Error>,
    ) -> Result<Authorization, Error> {
        let redact = |error: Error| Secrets::new(&[&self.app.secret, grant]).redact_error(error);
        let bounds = Bounds::new(TIMEOUT, 0, MAX_BODY).within(TIMEOUT);
        let sent = transport.send(request.into_http().map(Body::from), bounds).await;
        let response = sent.map_err(|error| redact(error.into()))?;
        read(response.status(), response.body()).map_err(|error| {
            let (mut error, headers) = (redact(error), response.headers());
            error.set_retry_after(requested_wait(headers, server_time(headers).unwrap_or_else(SystemTime::now)));
            error
        })
    }
}

impl TokenRequest {
    /// Returns the request for an HTTP client. It contains secrets: do not log it.
    pub fn into_http(self) -> Request<Bytes> {
        self.0
    }
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenRequest(…)")
    }
}
