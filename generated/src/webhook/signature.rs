//! Whether a delivery comes from TikTok.

use hmac::Mac as _;

use super::{Delivery, WebhookError};
use crate::request::App;

impl App {
    /// Verifies a delivery, and reads it.
    ///
    /// `raw_body` is the request's body byte for byte, and `authorization` its header of that name.
    ///
    /// Answer 200 with an empty body within three seconds, or TikTok sends the delivery again: do the work afterwards.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Signature`] when the delivery is not TikTok's, whatever else is wrong with it: answer 401. Otherwise
    /// what keeps the body from being read.
    #[inline]
    pub fn receive_webhook(&self, raw_body: &[u8], authorization: &str) -> Result<Delivery, WebhookError> {
        if !self.verify_webhook(raw_body, authorization) {
            return Err(WebhookError::Signature);
        }
        Delivery::parse(raw_body)
    }

    /// Whether a delivery comes from TikTok.
    ///
    /// `authorization` is the delivery's header of that name: lower-case hex of HMAC-SHA256 under
    /// the app's secret, over the app's key and then the raw body. It takes the same time wherever
    /// a forged one differs. The signature holds no time: a repeated delivery verifies again.
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
