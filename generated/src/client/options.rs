//! Options of a single call.

use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use crate::client::retry::RetryPolicy;
use crate::error::InvalidValue;
use crate::request::app::BaseUrl;

/// Options of a call, or of all calls of a handle. Unset options default to the client's settings.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) headers: HeaderMap,
    pub(crate) base: Option<BaseUrl>,
}

impl CallOptions {
    /// Creates options that keep the client's settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of one attempt, from the first byte sent to the last byte read. An upload gets one more second for each
    /// 256 KiB.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the retry policy.
    pub fn retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Adds a header. It is not signed and replaces a header that the SDK sets.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        // The value may be a proxy password, so `Debug` does not show it.
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self
    }

    /// Sets the base URL, for example of a proxy. See [`App::with_base_url`](crate::App::with_base_url).
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is not an absolute `http` or `https` URL, or contains a query or a password.
    pub fn base_url(mut self, url: &str) -> Result<Self, InvalidValue> {
        self.base = Some(BaseUrl::from_url(url)?);
        Ok(self)
    }
}
