//! TikTok's signature: HMAC-SHA256 over a text made from the request, in lower-case hex.
//!
//! [`App::request`](crate::App::request) signs requests. Use these functions to find out why a signature made elsewhere is
//! rejected. They collect and sort the parameters, which regular calls do not need.

use hmac::{Hmac, KeyInit, Mac as _};
use sha2::Sha256;

pub(crate) type Mac = Hmac<Sha256>;

/// The length of a signature in hex.
pub(crate) const SIGNATURE_LENGTH: usize = 64;

/// Query parameters that are not signed.
const UNSIGNED: [&str; 2] = ["sign", "access_token"];

/// HMAC keyed with an app's secret.
#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
pub(crate) fn keyed(app_secret: &str) -> Mac {
    Mac::new_from_slice(app_secret.as_bytes()).expect("a key of any length")
}

/// An unsigned request, before escaping.
#[derive(Clone, Copy, Default)]
pub struct UnsignedRequest<'a> {
    /// The path without host and query, with ids inserted.
    pub path: &'a str,
    /// The query, unescaped and in any order. Lists are joined with commas.
    pub query: &'a [(&'a str, &'a str)],
    /// The `Content-Type` header, if present.
    pub content_type: Option<&'a str>,
    /// The body as it is sent; empty if there is none.
    pub body: &'a [u8],
}

/// Returns the text that TikTok signs for a request. It contains the secret: keep it confidential.
///
/// The query's values are signed unescaped, sorted by key, without `sign` and `access_token`. The body is signed as it is sent,
/// except for uploads.
#[inline]
pub fn string_to_sign(app_secret: &str, request: UnsignedRequest<'_>) -> Vec<u8> {
    let mut query: Vec<_> = request.query.iter().filter(|(key, _)| !UNSIGNED.contains(key)).collect();
    query.sort_unstable();
    let mut text = Vec::with_capacity(512 + request.body.len());
    text.extend_from_slice(app_secret.as_bytes());
    text.extend_from_slice(request.path.trim_end_matches('/').as_bytes());
    for (key, value) in query {
        text.extend_from_slice(key.as_bytes());
        text.extend_from_slice(value.as_bytes());
    }
    if !request.content_type.is_some_and(is_multipart) {
        text.extend_from_slice(request.body);
    }
    text.extend_from_slice(app_secret.as_bytes());
    text
}

/// Returns the signature of a text.
pub fn sign(app_secret: &str, text: &[u8]) -> String {
    hex_text(&signature(&keyed(app_secret), text)).to_owned()
}

/// Signs a text with a prepared key.
pub(crate) fn signature(keyed: &Mac, text: &[u8]) -> [u8; SIGNATURE_LENGTH] {
    let mut mac = keyed.clone();
    mac.update(text);
    hex(&mac.finalize().into_bytes().into())
}

/// Uploads are recognized by their media type, with any boundary.
fn is_multipart(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default();
    media_type.trim().eq_ignore_ascii_case("multipart/form-data")
}

/// Encodes 32 bytes as lower-case hex, without allocating.
pub(crate) fn hex(bytes: &[u8; 32]) -> [u8; SIGNATURE_LENGTH] {
    // Computed instead of looked up, so that the compiler vectorizes it.
    let digit = |nibble: u8| nibble + if nibble < 10 { b'0' } else { b'a' - 10 };
    let (high, low) = (bytes.map(|byte| digit(byte >> 4)), bytes.map(|byte| digit(byte & 15)));
    let mut text = [0; SIGNATURE_LENGTH];
    for (index, pair) in text.chunks_exact_mut(2).enumerate() {
        pair[0] = high[index];
        pair[1] = low[index];
    }
    text
}

/// Hex digits are ASCII, so this does not return an empty text.
pub(crate) fn hex_text(digits: &[u8]) -> &str {
    std::str::from_utf8(digits).unwrap_or_default()
}

impl std::fmt::Debug for UnsignedRequest<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnsignedRequest").field("path", &self.path).finish_non_exhaustive()
    }
}
