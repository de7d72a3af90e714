//! What may differ from call to call.

use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use crate::client::retry::RetryPolicy;
use crate::error::InvalidValue;
use crate::request::app::BaseUrl;

/// Options of a call, or of all calls of a handle. What is not set is the client's.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) headers: HeaderMap,
    pub(crate) base: Option<BaseUrl>,
}

impl CallOptions {
    /// As the client does.
    pub fn new() -> Self {
        Self::default()
    }

    /// The longest that one try may take, from the first byte sent to the last one read; an upload a second more for each 256 KiB.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often to try.
    pub fn retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = Some(retries);
        self
    }

    /// A header more. It is not signed; one that the SDK sets itself is replaced.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        // It may be a password for a proxy: `Debug` does not show it.
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self
    }

    /// Another host, such as a proxy: see [`App::with_base_url`](crate::App::with_base_url).
    ///
    /// # Errors
    ///
    /// When it is not an absolute `http` or `https` URL, or holds a query or a password.
    pub fn base_url(mut self, url: &str) -> Result<Self, InvalidValue> {
        self.base = Some(BaseUrl::from_url(url)?);
        Ok(self)
    }
}
