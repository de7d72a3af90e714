//! Verifies webhook signatures.

use hmac::Mac as _;

use super::{Delivery, WebhookError};
use crate::request::App;

impl App {
    /// Verifies the signature of a delivery and parses it.
    ///
    /// `raw_body` is the unchanged request body, and `authorization` is the value of the `Authorization` header.
    ///
    /// Respond with 200 and an empty body within three seconds, otherwise TikTok retries the delivery. Do long work afterwards.
    ///
    /// # Errors
    ///
    /// Returns [`WebhookError::Signature`] if the signature is invalid, whatever the body contains: respond with 401. Otherwise
    /// returns the parse error.
    #[inline]
    pub fn receive_webhook(&self, raw_body: &[u8], authorization: &str) -> Result<Delivery, WebhookError> {
        if !self.verify_webhook(raw_body, authorization) {
            return Err(WebhookError::Signature);
        }
        Delivery::parse(raw_body)
    }

    /// Whether the signature of a delivery is valid.
    ///
    /// `authorization` is the value of the `Authorization` header: lower-case hex of the HMAC-SHA256 of the app key followed by
    /// the raw body, with the app secret as the key. The comparison runs in constant time. The signature covers no time, so a
    /// replayed delivery is valid: see [`ReplayGuard`](crate::ReplayGuard).
    pub fn verify_webhook(&self, raw_body: &[u8], authorization: &str) -> bool {
        let Some(signature) = unhex(authorization) else {
            return false;
        };
        let mut mac = self.keyed.clone();
        mac.update(self.key.as_bytes());
        mac.update(raw_body);
        mac.verify_slice(&signature).is_ok()
    }
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let text: &[u8; 64] = text.as_bytes().try_into().ok()?;
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

fn digit(hex: u8) -> Option<u8> {
    match hex {
        b'0'..=b'9' => Some(hex - b'0'),
        b'a'..=b'f' => Some(hex - b'a' + 10),
        _ => None,
    }
}
