//! Redaction of secrets. A message of TikTok, an error page of a gateway, an error of an HTTP client or of a token store may repeat
//! the secrets of a request.
//!
//! Only known secrets are redacted, and only in texts that applications log, such as errors. The data of a reply is not changed.

use std::borrow::Cow;

use http::{HeaderValue, Uri};

use crate::client::options::CallOptions;
use crate::error::Error;
use crate::error::excerpt::excerpt;
use crate::request::App;
use crate::request::{Access, AccessToken};
use crate::response::Reply;

mod escaped;
#[cfg(test)]
mod tests;

/// Minimum length of a secret in bytes. All credentials of TikTok are longer, and shorter texts would match parts of words.
const MIN_LENGTH: usize = 8;
/// Number of bytes of a body that are searched. An error shows fewer.
const MAX_BODY: usize = 8192;

/// The secrets to redact.
#[derive(Clone, Default)]
pub(crate) struct Secrets<'a>(Vec<Cow<'a, str>>);

impl<'a> Secrets<'a> {
    pub(crate) fn new(texts: &[&'a str]) -> Self {
        let mut secrets = Self::default();
        texts.iter().for_each(|text| secrets.add(text));
        secrets
    }

    /// Adds a text, unless it is too short for a secret.
    pub(crate) fn add(&mut self, text: &'a str) {
        if text.len() >= MIN_LENGTH {
            self.0.push(Cow::Borrowed(text));
        }
    }

    /// The secrets of a request. The signature is one of them if the URL is given.
    pub(crate) fn of(app: &'a App, access: Access<'a>, options: &'a CallOptions, uri: Option<&'a Uri>) -> Self {
        let query = uri.and_then(Uri::query);
        let mut secrets = Self::new(&[
            &app.secret,
            access.token.map_or("", AccessToken::reveal),
            access.shop_cipher.unwrap_or_default(),
            access.category_asset_cipher.unwrap_or_default(),
            query.and_then(|query| query.rsplit_once("sign=")).map_or("", |(_, signature)| signature),
        ]);
        options.headers.values().for_each(|value| secrets.add_header(value));
        secrets
    }

    /// Adds the value of a header, and the part after a scheme such as `Basic`.
    fn add_header(&mut self, value: &'a HeaderValue) {
        let text = value.to_str().unwrap_or_default();
        self.add(text);
        self.add(text.split_once(' ').map_or("", |(_, credential)| credential));
    }

    /// An owned copy.
    pub(crate) fn to_owned_secrets(&self) -> Secrets<'static> {
        Secrets(self.0.iter().map(|secret| Cow::Owned(secret.as_ref().to_owned())).collect())
    }

    /// Replaces each secret in the text by `…`. Returns `None` if the text contains no secret.
    pub(crate) fn redact(&self, text: &str) -> Option<String> {
        let bytes = text.as_bytes();
        if bytes.len() < MIN_LENGTH {
            return None;
        }
        let (mut redacted, mut copied, mut position) = (Vec::new(), 0, 0);
        while position < bytes.len() {
            let matches = self.0.iter().filter_map(|secret| escaped::match_length(&bytes[position..], secret.as_bytes()));
            let longest = matches.max();
            if let Some(length) = longest {
                redacted.extend_from_slice(&bytes[copied..position]);
                redacted.extend_from_slice("…".as_bytes());
                copied = position + length;
            }
            position += longest.unwrap_or(1);
        }
        if copied == 0 {
            return None;
        }
        redacted.extend_from_slice(&bytes[copied..]);
        Some(String::from_utf8_lossy(&redacted).into_owned())
    }

    /// Redacts all texts of an error.
    pub(crate) fn redact_error(&self, error: impl Into<Error>) -> Error {
        error.into().rewritten(&|text| self.redact(text))
    }

    /// Redacts an error about a response. The excerpt of the body is redacted before it is cut, because the cut could split a secret.
    pub(crate) fn redact_response_error(&self, mut error: Error, body: &[u8]) -> Error {
        if let Some(shown_excerpt) = error.excerpt_mut() {
            let text = String::from_utf8_lossy(&body[..body.len().min(MAX_BODY)]);
            if let Some(text) = self.redact(&text) {
                *shown_excerpt = excerpt(text.as_bytes());
            }
        }
        self.redact_error(error)
    }

    /// Redacts the message, the request ID, the misfits and the unknown parts of a reply. The data is not changed.
    pub(crate) fn redact_reply<T>(&self, reply: &mut Reply<T>) {
        self.redact_in_place(&mut reply.message);
        if let Some(id) = &mut reply.request_id {
            self.redact_in_place(id);
        }
        for misfit in &mut reply.misfits {
            self.redact_in_place(&mut misfit.path);
            self.redact_in_place(&mut misfit.found);
        }
        for unknown in &mut reply.unknown {
            self.redact_in_place(&mut unknown.path);
        }
    }

    pub(crate) fn redact_in_place(&self, text: &mut String) {
        if let Some(redacted) = self.redact(text) {
            *text = redacted;
        }
    }
}
