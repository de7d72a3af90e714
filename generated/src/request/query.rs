//! The query of a request, written twice in one pass: escaped for the URL, unescaped for the signature.
//!
//! Emitted code writes the parameters in signing order, so nothing is collected or sorted. A debug assertion checks the order.

use crate::error::BuildError;
use crate::request::{Access, App};
use crate::values::Timestamp;
use crate::wire::escape::{escape, is_plain_text};
use crate::wire::{FirstError, QueryValue};

/// Writes query parameters.
pub struct QueryWriter<'a> {
    app_key: &'a str,
    access: Access<'a>,
    timestamp: Timestamp,
    /// The path and query of the URL so far.
    url: Vec<u8>,
    /// The text to sign so far: the path, then keys and values.
    text: Vec<u8>,
    /// The separator before the next parameter: `?`, then `&`.
    separator: u8,
    last_key: &'a str,
    error: FirstError,
}

impl<'a> QueryWriter<'a> {
    /// Continues `url`, whose signed path starts after the prefix of the app's base URL.
    pub(crate) fn after(url: Vec<u8>, app: &'a App, access: Access<'a>, timestamp: Timestamp) -> Self {
        let mut text = Vec::with_capacity(512);
        text.extend_from_slice(&url[app.base.prefix.len()..]);
        Self {
            app_key: &app.key,
            access,
            timestamp,
            url,
            text,
            separator: b'?',
            last_key: "",
            error: FirstError::new(app.checks_values),
        }
    }

    /// The path and query of the URL without its signature, the text to sign, and the next separator.
    pub(crate) fn finish(self) -> Result<(Vec<u8>, Vec<u8>, u8), BuildError> {
        self.error.into_result()?;
        Ok((self.url, self.text, self.separator))
    }

    /// Writes a parameter. An absent value writes nothing; an empty text writes `key=` and is signed.
    pub fn param<V: QueryValue>(&mut self, key: &'static str, value: &V) {
        if !value.is_absent() {
            let start = self.begin(key);
            value.append_to(&mut self.text);
            self.end(start);
            self.error.check(key, value);
        }
    }

    /// Writes the app key.
    pub fn app_key(&mut self) {
        self.text_param("app_key", Some(self.app_key));
    }

    /// Writes the time of the call.
    pub fn timestamp(&mut self) {
        let start = self.begin("timestamp");
        self.timestamp.append_to(&mut self.text);
        self.end(start);
    }

    /// Writes the shop cipher, if there is one.
    pub fn shop_cipher(&mut self) {
        self.text_param("shop_cipher", self.access.shop_cipher);
    }

    /// Writes the category asset cipher, if there is one.
    pub fn category_asset_cipher(&mut self) {
        self.text_param("category_asset_cipher", self.access.category_asset_cipher);
    }

    fn text_param(&mut self, key: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            let start = self.begin(key);
            self.text.extend_from_slice(value.as_bytes());
            self.end(start);
        }
    }

    /// Writes a parameter whose key may need escaping.
    pub(crate) fn pair(&mut self, key: &'a str, value: &str) {
        self.separate(key);
        escape(key.as_bytes(), &mut self.url);
        self.url.push(b'=');
        self.text.extend_from_slice(key.as_bytes());
        let start = self.text.len();
        self.text.extend_from_slice(value.as_bytes());
        self.end(start);
    }

    /// Writes a key to both texts. Returns where its value starts in the text to sign.
    fn begin(&mut self, key: &'static str) -> usize {
        debug_assert!(is_plain_text(key.as_bytes()), "`{key}` cannot stand in a URL");
        self.separate(key);
        self.url.extend_from_slice(key.as_bytes());
        self.url.push(b'=');
        self.text.extend_from_slice(key.as_bytes());
        self.text.len()
    }

    fn separate(&mut self, key: &'a str) {
        debug_assert!(self.last_key < key, "`{key}` is written after `{}`", self.last_key);
        self.last_key = key;
        self.url.push(self.separator);
        self.separator = b'&';
    }

    /// Copies the value, escaped, into the URL.
    fn end(&mut self, start: usize) {
        escape(&self.text[start..], &mut self.url);
    }
}

impl std::fmt::Debug for QueryWriter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QueryWriter").field("last_key", &self.last_key).finish_non_exhaustive()
    }
}
