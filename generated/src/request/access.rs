//! On whose behalf a call is made: the access token and the ciphers.
//!
//! Where tokens come from and when they expire is no matter of this module.

use std::fmt;

use http::HeaderValue;

use crate::error::InvalidValue;

/// An access token, ready to be sent; it shows itself to nobody.
///
/// Kept as a header value, so that a call only raises a reference count.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(HeaderValue);

impl AccessToken {
    /// Takes the token as TikTok issued it.
    ///
    /// # Errors
    ///
    /// When the text is empty or holds what no header can carry, such as a line break.
    pub fn new(token: &str) -> Result<Self, InvalidValue> {
        let mut value = HeaderValue::from_str(token)
            .ok()
            .filter(|value| !value.is_empty())
            .ok_or(InvalidValue::new("an access token of visible characters"))?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }

    /// The token itself, for who stores it.
    #[cfg(feature = "client")]
    pub(crate) fn reveal(&self) -> &str {
        // It was made of a text, so it is one.
        std::str::from_utf8(self.0.as_bytes()).unwrap_or_default()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(…)")
    }
}

/// What one authorization brings to a call. An operation takes from it what it needs and no more:
/// a cipher that the operation does not want is not sent.
#[derive(Clone, Copy, Default)]
pub struct Access<'a> {
    pub(crate) token: Option<&'a AccessToken>,
    pub(crate) shop_cipher: Option<&'a str>,
    pub(crate) category_asset_cipher: Option<&'a str>,
}

impl<'a> Access<'a> {
    /// Access to nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// With the token that is sent as `x-tts-access-token`.
    pub fn token(mut self, token: &'a AccessToken) -> Self {
        self.token = Some(token);
        self
    }

    /// To this shop: its `cipher` from the list of authorized shops.
    pub fn shop_cipher(mut self, cipher: &'a str) -> Self {
        self.shop_cipher = Some(cipher);
        self
    }

    /// To this category asset: its `cipher` from the list of category assets.
    pub fn category_asset_cipher(mut self, cipher: &'a str) -> Self {
        self.category_asset_cipher = Some(cipher);
        self
    }
}

impl fmt::Debug for Access<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |present: bool| if present { "…" } else { "none" };
        f.debug_struct("Access")
            .field("token", &shown(self.token.is_some()))
            .field("shop_cipher", &shown(self.shop_cipher.is_some()))
            .field("category_asset_cipher", &shown(self.category_asset_cipher.is_some()))
            .finish()
    }
}
