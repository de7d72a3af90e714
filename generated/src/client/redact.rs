//! Redacts the credentials of a call in messages, error pages, URLs and token store errors.
//!
//! Redaction finds known values in texts for display. The data of a reply is not changed.

use std::borrow::Cow;

use http::{HeaderValue, Uri};

use crate::client::options::CallOptions;
use crate::error::Error;
use crate::error::excerpt::excerpt;
use crate::request::{Access, AccessToken, App};
use crate::response::Reply;

mod escaped;
#[cfg(test)]
mod tests;

/// Minimum length of a secret. TikTok's credentials are longer, and shorter ones would match ordinary words.
const SHORTEST: usize = 8;
/// Number of body bytes to redact; more than an error shows.
const BODY: usize = 8192;

/// The credentials to redact.
#[derive(Clone, Default)]
pub(crate) struct Secrets<'a>(Vec<Cow<'a, str>>);

impl<'a> Secrets<'a> {
    pub(crate) fn new(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self(texts.into_iter().filter(|text| text.len() >= SHORTEST).map(Cow::Borrowed).collect())
    }

    /// Collects the credentials of a request. Without a URL, the signature is not included.
    pub(crate) fn of(app: &'a App, access: Access<'a>, options: &'a CallOptions, uri: Option<&'a Uri>) -> Self {
        let query = uri.and_then(Uri::query);
        let signature = query.and_then(|query| query.rsplit_once("sign=")).map(|(_, signature)| signature);
        let own = [
            Some(app.secret.as_str()),
            access.token.map(AccessToken::reveal),
            access.shop_cipher,
            access.category_asset_cipher,
            signature,
        ];
        Self::new(own.into_iter().flatten().chain(options.headers.values().flat_map(words)))
    }

    /// Returns an owned copy.
    pub(crate) fn kept(&self) -> Secrets<'static> {
        Secrets(self.0.iter().map(|secret| Cow::Owned(secret.as_ref().to_owned())).collect())
    }

    /// Returns the text with each secret replaced by `…`, or `None` if it contains no secret.
    pub(crate) fn hidden(&self, text: &str) -> Option<String> {
        let bytes = text.as_bytes();
        if bytes.len() < SHORTEST {
            return None;
        }
        let (mut shown, mut from, mut at) = (Vec::new(), 0, 0);
        while at < bytes.len() {
            let found = self.0.iter().filter_map(|secret| escaped::match_len(&bytes[at..], secret.as_bytes())).max();
            if let Some(length) = found {
                shown.extend_from_slice(&bytes[from..at]);
                shown.extend_from_slice("…".as_bytes());
                from = at + length;
            }
            at += found.unwrap_or(1);
        }
        if from == 0 {
            return None;
        }
        shown.extend_from_slice(&bytes[from..]);
        Some(String::from_utf8_lossy(&shown).into_owned())
    }

    /// Redacts the error.
    pub(crate) fn hide(&self, error: impl Into<Error>) -> Error {
        error.into().rewritten(&|text| self.hidden(text))
    }

    /// Redacts an error about a response. Its excerpt is created again from the redacted body, so that it cannot contain part of
    /// a secret.
    pub(crate) fn hide_in_answer(&self, mut error: Error, body: &[u8]) -> Error {
        if let Some(shown) = error.excerpt_mut() {
            let text = String::from_utf8_lossy(&body[..body.len().min(BODY)]);
            if let Some(text) = self.hidden(&text) {
                *shown = excerpt(text.as_bytes());
            }
        }
        self.hide(error)
    }

    /// Redacts the reply, except for its data.
    pub(crate) fn hide_in_reply<T>(&self, reply: &mut Reply<T>) {
        for text in [Some(&mut reply.message), reply.request_id.as_mut()].into_iter().flatten() {
            self.hide_in(text);
        }
    }

    pub(crate) fn hide_in(&self, text: &mut String) {
        if let Some(hidden) = self.hidden(text) {
            *text = hidden;
        }
    }
}

/// Returns the secrets in a header: its whole value, and the value after a scheme such as `Basic`.
fn words(value: &HeaderValue) -> impl Iterator<Item = &str> {
    let text = value.to_str().unwrap_or_default();
    [Some(text), text.split_once(' ').map(|(_, word)| word)].into_iter().flatten()
}
