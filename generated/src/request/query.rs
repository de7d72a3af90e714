//! The query of a request, written twice in one pass: escaped for the URL, unescaped for the signature.
//!
//! Emitted code writes the parameters in signing order, so nothing is collected or sorted. A debug assertion checks the order. The
//! functions that write a key are inlined: copying a key of known length needs no call.

use crate::request::{Access, App};
use crate::values::Timestamp;
use crate::wire::escape::{escape, is_plain_text};
use crate::wire::{Draft, FirstError, QueryValue};

/// Writes query parameters.
pub struct QueryWriter<'a> {
    url: &'a mut Vec<u8>,
    /// The text to sign.
    text: &'a mut Vec<u8>,
    error: &'a mut FirstError,
    app: &'a App,
    access: Access<'a>,
    timestamp: Timestamp,
    /// The separator before the next parameter: `?`, then `&`.
    separator: u8,
    last_key: &'static str,
}

impl<'a> QueryWriter<'a> {
    /// Continues after the path.
    pub(crate) fn new(draft: &'a mut Draft, app: &'a App, access: Access<'a>, timestamp: Timestamp) -> Self {
        let Draft { bytes: url, text, error, .. } = draft;
        Self { url, text, error, app, access, timestamp, separator: b'?', last_key: "" }
    }

    /// Writes the parameter of the signature with a placeholder. It is not signed itself.
    pub(crate) fn finish(self, placeholder: &[u8]) {
        self.url.push(self.separator);
        self.url.extend_from_slice(b"sign=");
        self.url.extend_from_slice(placeholder);
    }

    /// Writes a parameter. An absent value writes nothing; an empty text writes `key=` and is signed.
    #[inline]
    pub fn param<V: QueryValue>(&mut self, key: &'static str, value: &V) {
        if !value.is_absent() {
            let start = self.begin(key);
            value.append_to(self.text);
            escape(&self.text[start..], self.url);
            self.error.check(key, value);
        }
    }

    /// Writes the app key.
    pub fn app_key(&mut self) {
        self.text_param("app_key", Some(&self.app.key));
    }

    /// Writes the time of the call.
    pub fn timestamp(&mut self) {
        let start = self.begin("timestamp");
        self.timestamp.append_to(self.text);
        // Digits and `-` need no escaping.
        self.url.extend_from_slice(&self.text[start..]);
    }

    /// Writes the shop cipher, if there is one.
    pub fn shop_cipher(&mut self) {
        self.text_param("shop_cipher", self.access.shop_cipher);
    }

    /// Writes the category asset cipher, if there is one.
    pub fn category_asset_cipher(&mut self) {
        self.text_param("category_asset_cipher", self.access.category_asset_cipher);
    }

    #[inline]
    fn text_param(&mut self, key: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            self.begin(key);
            self.text.extend_from_slice(value.as_bytes());
            escape(value.as_bytes(), self.url);
        }
    }

    /// Writes a parameter whose key may need escaping. The caller sorts the keys, so their order is not asserted.
    pub(crate) fn pair(&mut self, key: &str, value: &str) {
        self.push_separator();
        escape(key.as_bytes(), self.url);
        self.url.push(b'=');
        self.text.extend_from_slice(key.as_bytes());
        self.text.extend_from_slice(value.as_bytes());
        escape(value.as_bytes(), self.url);
    }

    /// Writes a key to both texts. Returns where its value starts in the text to sign.
    #[inline]
    fn begin(&mut self, key: &'static str) -> usize {
        debug_assert!(is_plain_text(key.as_bytes()), "`{key}` cannot stand in a URL");
        self.separate(key);
        self.url.extend_from_slice(key.as_bytes());
        self.url.push(b'=');
        self.text.extend_from_slice(key.as_bytes());
        self.text.len()
    }

    /// Writes the separator before this key.
    #[inline]
    fn separate(&mut self, key: &'static str) {
        debug_assert!(self.last_key < key, "`{key}` is written after `{}`", self.last_key);
        self.last_key = key;
        self.push_separator();
    }

    #[inline]
    fn push_separator(&mut self) {
        self.url.push(self.separator);
        self.separator = b'&';
    }
}

impl std::fmt::Debug for QueryWriter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QueryWriter").field("last_key", &self.last_key).finish_non_exhaustive()
    }
}
