//! Options of a single call.

use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use crate::client::retry::RetryPolicy;
use crate::error::InvalidValue;
use crate::request::app::BaseUrl;

/// Options for the calls of a handle; see [`Handle::with`](crate::client::Handle::with). Options that are not set default to the
/// settings of the client.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) headers: HeaderMap,
    pub(crate) base: Option<BaseUrl>,
}

impl CallOptions {
    /// Creates options without any changes to the settings of the client.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of one attempt, from the first byte sent to the last byte received. Each 256 KiB of a request body adds one
    /// second.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the retry policy.
    pub fn retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Adds a header. It is not part of the signature. It replaces a header of the same name that the SDK sets.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        // The value may be a password for a proxy, so `Debug` must not show it.
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self
    }

    /// Sets the base URL, for example of a proxy; see [`App::with_base_url`](crate::App::with_base_url).
    ///
    /// # Errors
    ///
    /// Fails if the URL is not an absolute `http` or `https` URL, or contains a query or a password.
    pub fn base_url(mut self, url: &str) -> Result<Self, InvalidValue> {
        self.base = Some(BaseUrl::from_url(url)?);
        Ok(self)
    }
}
