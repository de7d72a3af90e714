//! All that a server does with a webhook, whatever server it is: verify, read, guard, and say how to answer.

use std::fmt;

use bytes::Bytes;

use super::guard::TakenDelivery;
use super::{Delivery, ReplayGuard, SeenError, WebhookError, WebhookRejection};
use crate::request::App;
use crate::values::Timestamp;

/// Receives an app's webhooks. Cheap to clone: clones share the guard's memory.
#[derive(Clone, Debug)]
pub struct WebhookReceiver {
    app: App,
    guard: Option<ReplayGuard>,
    max_body: usize,
}

impl WebhookReceiver {
    /// With a guard that remembers in this process, and bodies of at most a mebibyte.
    pub fn new(app: App) -> Self {
        Self { app, guard: Some(ReplayGuard::new()), max_body: 1 << 20 }
    }

    /// With another guard; with `None`, repeated deliveries are handled again.
    pub fn guard(self, guard: Option<ReplayGuard>) -> Self {
        Self { guard, ..self }
    }

    /// The largest body in bytes.
    pub fn max_body(self, bytes: usize) -> Self {
        Self { max_body: bytes, ..self }
    }

    /// The largest body in bytes: a server need not read on after it.
    pub fn body_limit(&self) -> usize {
        self.max_body
    }

    /// Verifies a delivery, reads it, and takes it from the guard.
    ///
    /// `raw_body` is the request's body byte for byte, and `authorization` its header of that name.
    ///
    /// # Errors
    ///
    /// Why it is not to be handled, and how to answer: see [`WebhookRejection::status`].
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

/// A verified delivery that nobody has handled yet.
///
/// Once it is handled, or safely queued, say that it is [`done`](Self::done): until then it may come again.
#[derive(Clone)]
#[must_use = "a delivery that is not done comes again"]
#[non_exhaustive]
pub struct ReceivedWebhook {
    /// What TikTok pushed.
    pub delivery: Delivery,
    /// The body as it came.
    pub raw_body: Bytes,
    claim: Option<(ReplayGuard, TakenDelivery)>,
}

impl ReceivedWebhook {
    /// Notes that the delivery was handled, so that it is not handled again. Answer 200 then, with an empty body.
    ///
    /// # Errors
    ///
    /// [`WebhookRejection::Store`] when the guard's memory cannot be told.
    pub async fn done(&self) -> Result<(), WebhookRejection> {
        match &self.claim {
            Some((guard, taken)) => guard.finish(taken).await.map_err(|error: SeenError| WebhookRejection::Store(error)),
            None => Ok(()),
        }
    }
}

/// The body is left out: it may hold what belongs in no log.
impl fmt::Debug for ReceivedWebhook {
    // Inline, so that what all events show is compiled only for those who look at it.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedWebhook").field("delivery", &self.delivery).finish_non_exhaustive()
    }
}
