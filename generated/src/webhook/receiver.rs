//! Server-independent handling of a webhook: verifies and reads it, applies the replay guard, and determines the response.

use std::fmt;

use bytes::Bytes;

use super::guard::ClaimedDelivery;
use super::{Delivery, ReplayGuard, SeenError, WebhookError, WebhookRejection};
use crate::request::App;
use crate::values::Timestamp;

/// Receives the webhooks of an app. Cheap to clone: clones share the replay guard.
#[derive(Clone, Debug)]
pub struct WebhookReceiver {
    app: App,
    guard: Option<ReplayGuard>,
    max_body: usize,
    is_strict: bool,
}

impl WebhookReceiver {
    /// Creates a receiver with an in-memory replay guard and a body limit of 1 MiB.
    pub fn new(app: App) -> Self {
        Self { app, guard: Some(ReplayGuard::new()), max_body: 1 << 20, is_strict: false }
    }

    /// Sets the replay guard. With `None`, repeated deliveries are handled again.
    pub fn guard(self, guard: Option<ReplayGuard>) -> Self {
        Self { guard, ..self }
    }

    /// Sets the maximum size of a body in bytes. Defaults to 1 MiB.
    pub fn max_body(self, bytes: usize) -> Self {
        Self { max_body: bytes, ..self }
    }

    /// Sets whether a value in a delivery that does not fit its field is an error. By default it is not: see [`Delivery::misfits`].
    ///
    /// TikTok repeats a delivery that is not accepted, and the value does not fit the next time either. So a strict receiver should save
    /// the body of a delivery that cannot be [read](WebhookRejection::Unreadable), and respond with 200.
    pub fn strict(self, is_strict: bool) -> Self {
        Self { is_strict, ..self }
    }

    /// The maximum size of a body in bytes. A server can stop reading there.
    pub fn body_limit(&self) -> usize {
        self.max_body
    }

    /// Verifies a delivery, reads it and claims it from the replay guard.
    ///
    /// `raw_body` is the unchanged body of the request, and `authorization` is the value of its `Authorization` header.
    ///
    /// # Errors
    ///
    /// Returns why the delivery is rejected. See [`WebhookRejection::status`] for the response.
    pub async fn receive(&self, raw_body: Bytes, authorization: &str, now: Timestamp) -> Result<ReceivedWebhook, WebhookRejection> {
        if raw_body.len() > self.max_body {
            return Err(WebhookRejection::TooLarge { limit: self.max_body });
        }
        let delivery = match self.app.receive_webhook_as(&raw_body, authorization, self.is_strict) {
            Ok(delivery) => delivery,
            Err(WebhookError::Signature) => return Err(WebhookRejection::Signature),
            Err(error) => return Err(WebhookRejection::Unreadable { error, raw_body }),
        };
        let claim = match &self.guard {
            Some(guard) => Some((guard.clone(), guard.claim(&self.app, &delivery, &raw_body, now).await?)),
            None => None,
        };
        Ok(ReceivedWebhook { delivery, raw_body, claim })
    }
}

/// A verified delivery that is not handled yet.
///
/// After you handle or queue it, call [`done`](Self::done). Until then TikTok may send it again.
#[derive(Clone)]
#[must_use = "call `done` after handling the delivery, or TikTok sends it again"]
#[non_exhaustive]
pub struct ReceivedWebhook {
    /// The delivery.
    pub delivery: Delivery,
    /// The unchanged body.
    pub raw_body: Bytes,
    claim: Option<(ReplayGuard, ClaimedDelivery)>,
}

impl ReceivedWebhook {
    /// Records that the delivery was handled, so that it is not handled again. Then respond with 200 and an empty body.
    ///
    /// # Errors
    ///
    /// Returns [`WebhookRejection::Store`] if the store of the replay guard fails.
    pub async fn done(&self) -> Result<(), WebhookRejection> {
        match &self.claim {
            Some((guard, claimed)) => guard.finish(claimed).await.map_err(|error: SeenError| WebhookRejection::Store(error)),
            None => Ok(()),
        }
    }
}

/// Omits the body, which may contain private data.
impl fmt::Debug for ReceivedWebhook {
    // Inlined, so that the `Debug` code of all events is compiled only if it is used.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedWebhook").field("delivery", &self.delivery).finish_non_exhaustive()
    }
}
