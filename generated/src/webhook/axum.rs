//! An `axum` extractor for webhooks. [`WebhookReceiver`] contains the logic.

use std::time::SystemTime;

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::{ReceivedWebhook, WebhookReceiver, WebhookRejection};

/// The router's state must contain a [`WebhookReceiver`]. The response to a rejected delivery has its
/// [`status`](WebhookRejection::status). To handle rejections, extract a `Result<ReceivedWebhook, WebhookRejection>`.
///
/// ```
/// use axum::Router;
/// use axum::routing::post;
/// use tiktok_shop::webhooks::Event;
/// use tiktok_shop::{App, ReceivedWebhook, WebhookReceiver, WebhookRejection};
///
/// async fn receive(webhook: ReceivedWebhook) -> Result<(), WebhookRejection> {
///     if let Event::OrderStatusChange(change) = &webhook.delivery.event {
///         println!("{:?} is {:?}", change.order_id, change.order_status);
///     }
///     webhook.done().await
/// }
///
/// let receiver = WebhookReceiver::new(App::new("my-app-key", "my-app-secret"));
/// let router: Router = Router::new().route("/webhooks", post(receive)).with_state(receiver);
/// ```
impl<S: Send + Sync> FromRequest<S> for ReceivedWebhook
where
    WebhookReceiver: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let receiver = WebhookReceiver::from_ref(state);
        let (head, body) = request.into_parts();
        let authorization = head.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        // A request without this header is not from TikTok, so its body is not read.
        let authorization = authorization.ok_or(WebhookRejection::Signature)?;
        let body = read(Limited::new(body, receiver.body_limit()), receiver.body_limit()).await?;
        receiver.receive(body, authorization, SystemTime::now().into()).await
    }
}

async fn read(body: Limited<axum_core::body::Body>, limit: usize) -> Result<Bytes, WebhookRejection> {
    match body.collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(WebhookRejection::TooLarge { limit }),
        Err(error) => Err(WebhookRejection::Interrupted(error)),
    }
}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        self.status().into_response()
    }
}
