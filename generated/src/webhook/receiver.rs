//! Verifies, parses and deduplicates webhooks, and determines the response status. Independent of the HTTP server.

use std::fmt;

use bytes::Bytes;

use super::guard::TakenDelivery;
use super::{Delivery, ReplayGuard, SeenError, WebhookError, WebhookRejection};
use crate::request::App;
use crate::values::Timestamp;

/// Receives the webhooks of an app. Cheap to clone. Clones share the store of the guard.
#[derive(Clone, Debug)]
pub struct WebhookReceiver {
    app: App,
    guard: Option<ReplayGuard>,
    max_body: usize,
}

impl WebhookReceiver {
    /// Creates a receiver with an in-memory replay guard and a body limit of 1 MiB.
    pub fn new(app: App) -> Self {
        Self { app, guard: Some(ReplayGuard::new()), max_body: 1 << 20 }
    }

    /// Sets the replay guard. `None` disables the detection of duplicates.
    pub fn guard(self, guard: Option<ReplayGuard>) -> Self {
        Self { guard, ..self }
    }

    /// Sets the maximum body size, in bytes. Defaults to 1 MiB.
    pub fn max_body(self, bytes: usize) -> Self {
        Self { max_body: bytes, ..self }
    }

    /// Returns the maximum body size, in bytes. Servers can stop reading after it.
    pub fn body_limit(&self) -> usize {
        self.max_body
    }

    /// Verifies the signature, parses the delivery and claims it from the replay guard.
    ///
    /// `raw_body` is the unchanged request body, and `authorization` is the value of the `Authorization` header.
    ///
    /// # Errors
    ///
    /// Returns the reason for the rejection. [`WebhookRejection::status`] is the HTTP status of the response.
    pub async fn receive(&self, raw_body: Bytes, authorization: &str, now: Timestamp) -> Result<ReceivedWebhook, WebhookRejection> {
        if raw_body.len() > self.max_body {
            return Err(WebhookRejection::TooLarge { limit: self.max_body });
        }
        let delivery = match self.app.receive_webhook(&raw_body, authorization) {
            Ok(delivery) => delivery,
            Err(WebhookError::Signature) => return Err(WebhookRejection::Signature),
            Err(error) => return Err(WebhookRejection::Unreadable { error, raw_body }),
        };
        let claim = match &self.guard {
            Some(guard) => Some((guard.clone(), guard.take(&self.app, &delivery, &raw_body, now).await?)),
            None => None,
        };
        Ok(ReceivedWebhook { delivery, raw_body, claim })
    }
}

/// A verified delivery that is not yet handled.
///
/// Call [`done`](Self::done) once the delivery is handled or safely queued. Otherwise TikTok sends it again.
#[derive(Clone)]
#[must_use = "a delivery that is not done comes again"]
#[non_exhaustive]
pub struct ReceivedWebhook {
    /// The delivery.
    pub delivery: Delivery,
    /// The raw body.
    pub raw_body: Bytes,
    claim: Option<(ReplayGuard, TakenDelivery)>,
}

impl ReceivedWebhook {
    /// Marks the delivery as handled. Respond with 200 and an empty body afterwards.
    ///
    /// # Errors
    ///
    /// Returns [`WebhookRejection::Store`] if the store of the guard fails.
    pub async fn done(&self) -> Result<(), WebhookRejection> {
        match &self.claim {
            Some((guard, taken)) => guard.finish(taken).await.map_err(|error: SeenError| WebhookRejection::Store(error)),
            None => Ok(()),
        }
    }
}

/// Omits the body, because it may contain personal data.
impl fmt::Debug for ReceivedWebhook {
    // Inlined, so the `Debug` code of all events is compiled only where it is used.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedWebhook").field("delivery", &self.delivery).finish_non_exhaustive()
    }
}
