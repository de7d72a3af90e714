//! Signature verification of deliveries.

use hmac::Mac as _;

use super::{Delivery, WebhookError};
use crate::request::App;

impl App {
    /// Verifies a delivery and reads it.
    ///
    /// `raw_body` is the unchanged body of the request, and `authorization` is the value of its `Authorization` header.
    ///
    /// Respond with 200 and an empty body within three seconds, or TikTok sends the delivery again. Process the event afterwards.
    ///
    /// # Errors
    ///
    /// Returns [`WebhookError::Signature`] if the signature does not match; respond with 401. Otherwise returns an error if the
    /// body cannot be read. The signature is checked first. A value in `data` that does not fit its field is not an error: see
    /// [`Delivery::misfits`].
    #[inline]
    pub fn receive_webhook(&self, raw_body: &[u8], authorization: &str) -> Result<Delivery, WebhookError> {
        self.receive_webhook_as(raw_body, authorization, false)
    }

    /// Verifies a delivery and reads it. Each value must fit its field.
    ///
    /// # Errors
    ///
    /// Fails like [`receive_webhook`](Self::receive_webhook), and if a value does not fit its field.
    #[inline]
    pub fn receive_webhook_strict(&self, raw_body: &[u8], authorization: &str) -> Result<Delivery, WebhookError> {
        self.receive_webhook_as(raw_body, authorization, true)
    }

    #[inline]
    pub(super) fn receive_webhook_as(
        &self,
        raw_body: &[u8],
        authorization: &str,
        is_strict: bool,
    ) -> Result<Delivery, WebhookError> {
        if !self.verify_webhook(raw_body, authorization) {
            return Err(WebhookError::Signature);
        }
        let delivery = Delivery::parse_as(raw_body, is_strict)?;
        #[cfg(feature = "tracing")]
        crate::client::trace::warn_of_misfits(delivery.event.name(), delivery.misfits());
        Ok(delivery)
    }

    /// Whether the signature of a delivery is valid.
    ///
    /// `authorization` is the value of the `Authorization` header: lower-case hex of the HMAC-SHA256 of the app key and the raw
    /// body, keyed with the app secret. The comparison takes constant time. The signature does not cover the time: a repeated
    /// delivery is also valid.
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
