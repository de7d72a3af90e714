//! Options of a single call.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use crate::client::retry::RetryPolicy;
use crate::error::InvalidValue;
use crate::request::App;
use crate::request::app::BaseUrl;

/// Options for the calls of a handle; see [`Handle::with`](crate::client::Handle::with). Options that are not set default to the
/// settings of the client.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) headers: HeaderMap,
    base: Option<BaseUrl>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) is_strict: Option<bool>,
    checks_values: Option<bool>,
}

impl CallOptions {
    /// Creates options without any changes to the settings of the client.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of one attempt: from its start until the head of the response arrives; see
    /// [`ClientBuilder::timeout`](crate::client::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the maximum time of the whole call: waiting for a token and for the rate limit, all attempts, the pauses between them, and
    /// the work of a token store. By default, a call has no deadline.
    ///
    /// A blocking client cannot interrupt a token source, such as a token manager with its store. So its call may exceed the deadline by
    /// the time that the token source takes.
    ///
    /// The call ends early if the next pause would exceed the deadline. It then returns the error of the last attempt, or
    /// [`TransportFailure::Deadline`](crate::TransportFailure::Deadline) if nothing was sent. For a list, the deadline applies to each page.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets whether a value that does not fit its field is an error. By default it is not: see [`Reply::misfits`](crate::Reply::misfits).
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.is_strict = Some(is_strict);
        self
    }

    /// Sets whether a value of the request that its field does not accept is an error; see
    /// [`App::check_values`](crate::App::check_values).
    ///
    /// ```
    /// # use tiktok_shop::client::{CallOptions, Handle, Shop};
    /// # async fn test(shop: Handle<Shop>) -> Result<(), tiktok_shop::Error> {
    /// let unchecked = shop.with(CallOptions::new().check_values(false));
    /// unchecked.send(&tiktok_shop::order::GetOrderList::new(200)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_values(mut self, is_checked: bool) -> Self {
        self.checks_values = Some(is_checked);
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

    /// Options that are not set here are taken from `others`. Headers of both are sent; those set here replace headers of the same name.
    pub(crate) fn or(&self, others: &Self) -> Self {
        let mut headers = others.headers.clone();
        headers.extend(self.headers.clone());
        Self {
            timeout: self.timeout.or(others.timeout),
            retries: self.retries.or(others.retries),
            headers,
            base: self.base.clone().or_else(|| others.base.clone()),
            deadline: self.deadline.or(others.deadline),
            is_strict: self.is_strict.or(others.is_strict),
            checks_values: self.checks_values.or(others.checks_values),
        }
    }

    /// The app with the options that apply to it.
    pub(crate) fn apply_to<'a>(&self, app: &'a App) -> Cow<'a, App> {
        if self.base.is_none() && self.checks_values.is_none() {
            return Cow::Borrowed(app);
        }
        let mut app = app.clone();
        app.base = self.base.clone().unwrap_or(app.base);
        app.checks_values = self.checks_values.unwrap_or(app.checks_values);
        Cow::Owned(app)
    }
}
