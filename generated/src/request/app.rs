//! The app's key and secret, and the host it calls.
//!
//! Everything that depends only on these is computed once and cloned per call.

use std::fmt;

use http::Uri;
use http::uri::{Authority, Scheme};

use crate::api::API_HOST;
use crate::error::InvalidValue;
use crate::request::sign::{Mac, keyed};

/// The host of the API, in every region.
const HOST: (Scheme, Authority) = (Scheme::HTTPS, Authority::from_static(API_HOST));

/// An app's credentials. Neither `Debug` nor any error shows the secret.
#[derive(Clone)]
pub struct App {
    pub(crate) key: String,
    pub(crate) secret: String,
    /// HMAC keyed with the secret.
    pub(crate) keyed: Mac,
    pub(crate) base: BaseUrl,
    /// Whether values of requests are checked.
    pub(crate) checks_values: bool,
}

/// The base URL of requests, in parts.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    pub(crate) scheme: Scheme,
    pub(crate) authority: Authority,
    /// The path before the API's own path, for proxies. It is sent but not signed.
    pub(crate) prefix: String,
}

impl App {
    /// Creates an app with the key and secret from Partner Center. It calls TikTok's production host.
    pub fn new(key: impl Into<String>, secret: impl Into<String>) -> Self {
        let secret = secret.into();
        let keyed = keyed(&secret);
        let (scheme, authority) = HOST;
        let base = BaseUrl { scheme, authority, prefix: String::new() };
        Self { key: key.into(), secret, keyed, base, checks_values: true }
    }

    /// Sets another host, such as a proxy or a test server: `http://127.0.0.1:8080`.
    ///
    /// A path in the URL is put before the API's own path and is not signed.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is not an absolute `http` or `https` URL, or contains a query or a password.
    pub fn with_base_url(mut self, url: &str) -> Result<Self, InvalidValue> {
        self.base = BaseUrl::from_url(url)?;
        Ok(self)
    }

    /// Sets whether a value of a request that its field does not accept is an error; see [`InvalidField`](crate::InvalidField). By
    /// default it is.
    ///
    /// The check covers numbers, lengths of texts and lists, values of enumerations, and times in the wrong unit. Ids in the
    /// path, lists in the query, and files are always checked.
    ///
    /// ```
    /// use tiktok_shop::order::GetOrderList;
    /// use tiktok_shop::{Access, App, Timestamp};
    ///
    /// let app = App::new("key", "secret");
    /// let (request, now) = (GetOrderList::new(200), Timestamp::now());
    /// let error = app.request(&request, Access::new(), now).expect_err("a page of 200 orders");
    /// assert!(error.to_string().starts_with("`page_size` is 200, but must be from 1 to 100;"));
    /// assert!(app.check_values(false).request(&request, Access::new(), now).is_ok());
    /// ```
    pub fn check_values(mut self, is_checked: bool) -> Self {
        self.checks_values = is_checked;
        self
    }

    /// The app key, which is public.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl BaseUrl {
    pub(crate) fn from_url(url: &str) -> Result<Self, InvalidValue> {
        Self::parse(url).ok_or(InvalidValue::new("a base URL like https://host"))
    }

    fn parse(url: &str) -> Option<Self> {
        let parts = url.parse::<Uri>().ok()?.into_parts();
        let scheme = parts.scheme.filter(|s| [Scheme::HTTP, Scheme::HTTPS].contains(s))?;
        let authority = parts.authority.filter(|a| !a.as_str().contains('@'))?;
        let path = parts.path_and_query.filter(|p| p.query().is_none())?;
        let prefix = path.path().trim_end_matches('/').to_owned();
        Some(Self { scheme, authority, prefix })
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("key", &self.key).field("secret", &"…").field("base", &self.base).finish_non_exhaustive()
    }
}
