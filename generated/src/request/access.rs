//! The credentials of a call: access token and ciphers.
//!
//! This module does not obtain tokens or track their expiry.

use std::fmt;
use std::sync::Arc;

use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::error::InvalidValue;

const ACCESS_TOKEN: HeaderName = HeaderName::from_static("x-tts-access-token");

/// An access token. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(
    /// The headers of a request with this token, shared by its clones. Copying them for each request is faster than hashing their names.
    Arc<HeaderMap>,
);

impl AccessToken {
    /// Creates a token from the text that TikTok issued.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is empty or contains characters that a header cannot carry, such as a line break.
    pub fn new(token: impl AsRef<str>) -> Result<Self, InvalidValue> {
        let mut value = HeaderValue::from_str(token.as_ref())
            .ok()
            .filter(|value| !value.is_empty())
            .ok_or(InvalidValue::new("an access token of visible characters"))?;
        value.set_sensitive(true);
        let mut headers = headers_without_token();
        headers.insert(ACCESS_TOKEN, value);
        Ok(Self(Arc::new(headers)))
    }

    /// The headers of a request with this token.
    pub(crate) fn headers(&self) -> HeaderMap {
        HeaderMap::clone(&self.0)
    }

    /// The token's text, to store it.
    #[cfg(feature = "client")]
    pub(crate) fn reveal(&self) -> &str {
        let token = self.0.get(ACCESS_TOKEN).map(HeaderValue::as_bytes).unwrap_or_default();
        // The token was created from a string, so it is UTF-8.
        std::str::from_utf8(token).unwrap_or_default()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(…)")
    }
}

/// The headers of a request without a token. Uploads replace the content type.
pub(crate) fn headers_without_token() -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(2);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers
}

/// The credentials of one authorization. An operation uses only what it requires: a cipher that the operation does not accept is
/// not sent.
#[derive(Clone, Copy, Default)]
pub struct Access<'a> {
    pub(crate) token: Option<&'a AccessToken>,
    pub(crate) shop_cipher: Option<&'a str>,
    pub(crate) category_asset_cipher: Option<&'a str>,
}

impl<'a> Access<'a> {
    /// Creates empty credentials.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the access token, sent as `x-tts-access-token`.
    pub fn token(mut self, token: &'a AccessToken) -> Self {
        self.token = Some(token);
        self
    }

    /// Sets the shop: its `cipher`, as `GetAuthorizedShops` returns it.
    pub fn shop_cipher(mut self, cipher: &'a str) -> Self {
        self.shop_cipher = Some(cipher);
        self
    }

    /// Sets the category asset: its `cipher` from the list of category assets.
    pub fn category_asset_cipher(mut self, cipher: &'a str) -> Self {
        self.category_asset_cipher = Some(cipher);
        self
    }
}

impl fmt::Debug for Access<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let presence = |present: bool| if present { "…" } else { "none" };
        f.debug_struct("Access")
            .field("token", &presence(self.token.is_some()))
            .field("shop_cipher", &presence(self.shop_cipher.is_some()))
            .field("category_asset_cipher", &presence(self.category_asset_cipher.is_some()))
            .finish()
    }
}
