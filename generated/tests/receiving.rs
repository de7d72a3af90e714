//! Webhooks in an `axum` application.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRef, State};
use axum::http::{Request, StatusCode};
use axum::routing::post;
use tiktok_shop::testing::sign_webhook;
use tiktok_shop::{App, ReceivedWebhook, WebhookReceiver, WebhookRejection};
use tower::ServiceExt as _;

/// A router state that contains the receiver.
#[derive(Clone)]
struct Shop {
    receiver: WebhookReceiver,
    /// The handled deliveries.
    seen: Arc<Mutex<Vec<String>>>,
    /// Whether the handler fails.
    is_broken: Arc<Mutex<bool>>,
}

impl FromRef<Shop> for WebhookReceiver {
    fn from_ref(shop: &Shop) -> Self {
        shop.receiver.clone()
    }
}

impl Shop {
    fn new() -> Self {
        Self { receiver: WebhookReceiver::new(app()).max_body(300), seen: Arc::default(), is_broken: Arc::default() }
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("the list").clone()
    }

    async fn push(&self, body: &str, authorization: Option<&str>) -> StatusCode {
        self.push_body(Body::from(body.to_owned()), authorization).await
    }

    async fn push_body(&self, body: Body, authorization: Option<&str>) -> StatusCode {
        let mut request = Request::post("/webhooks");
        if let Some(authorization) = authorization {
            request = request.header("Authorization", authorization);
        }
        let router = Router::new().route("/webhooks", post(receive)).with_state(self.clone());
        let answer = router.oneshot(request.body(body).expect("a request")).await.expect("an answer");
        let status = answer.status();
        assert_eq!(to_bytes(answer.into_body(), 1 << 10).await.expect("a body"), "", "the response body is empty");
        status
    }

    async fn push_signed(&self, body: &str) -> StatusCode {
        self.push(body, Some(&sign_webhook(&app(), body.as_bytes()))).await
    }
}

async fn receive(State(shop): State<Shop>, webhook: ReceivedWebhook) -> Result<(), StatusCode> {
    if *shop.is_broken.lock().expect("the flag") {
        return Err(StatusCode::INTERNAL_SERVER_ERROR);
    }
    shop.seen.lock().expect("the list").push(webhook.delivery.event.name().to_owned());
    webhook.done().await.map_err(|error| error.status())
}

fn app() -> App {
    App::new("app-key", "app-secret")
}

fn order(age: Duration) -> String {
    let sent = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock").saturating_sub(age).as_secs();
    format!(r#"{{"type":1,"tts_notification_id":"7","timestamp":{sent},"shop_id":"5","data":{{"order_id":"3"}}}}"#)
}

const NOW: Duration = Duration::ZERO;
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn duplicate_deliveries_are_handled_once() {
    let (shop, body) = (Shop::new(), order(NOW));
    for _ in 0..3 {
        assert_eq!(shop.push_signed(&body).await, StatusCode::OK);
    }
    assert_eq!(shop.seen(), ["OrderStatusChange"]);
}

#[tokio::test]
async fn late_retries_are_handled() {
    let shop = Shop::new();
    assert_eq!(shop.push_signed(&order(16 * HOUR)).await, StatusCode::OK);
    assert_eq!(shop.seen().len(), 1);
}

#[tokio::test]
async fn failed_deliveries_are_handled_again() {
    let (shop, body) = (Shop::new(), order(NOW));
    *shop.is_broken.lock().expect("the flag") = true;
    assert_eq!(shop.push_signed(&body).await, StatusCode::INTERNAL_SERVER_ERROR);
    *shop.is_broken.lock().expect("the flag") = false;
    // The failed claim is held for a minute. Until then, TikTok must retry.
    assert_eq!(shop.push_signed(&body).await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(shop.seen(), [""; 0]);
}

#[tokio::test]
async fn without_a_guard_duplicates_are_handled() {
    let mut shop = Shop::new();
    shop.receiver = shop.receiver.guard(None);
    for body in [order(NOW), order(NOW), order(48 * HOUR)] {
        assert_eq!(shop.push_signed(&body).await, StatusCode::OK);
    }
    assert_eq!(shop.seen().len(), 3);
}

#[tokio::test]
async fn forged_deliveries_are_not_handled() {
    let (shop, body) = (Shop::new(), order(NOW));
    let good = sign_webhook(&app(), body.as_bytes());
    let other = sign_webhook(&App::new("app-key", "another"), body.as_bytes());
    for forged in [None, Some(""), Some("0"), Some(other.as_str()), Some(&good.to_uppercase())] {
        assert_eq!(shop.push(&body, forged).await, StatusCode::UNAUTHORIZED, "{forged:?}");
    }
    assert_eq!(shop.push(&body.replace("\"3\"", "\"4\""), Some(&good)).await, StatusCode::UNAUTHORIZED);
    assert_eq!(shop.seen(), [""; 0]);
    // A forged delivery does not block the genuine one.
    assert_eq!(shop.push(&body, Some(&good)).await, StatusCode::OK);
    assert_eq!(shop.seen().len(), 1);
}

#[tokio::test]
async fn replayed_deliveries_are_rejected() {
    let shop = Shop::new();
    assert_eq!(shop.push_signed(&order(25 * HOUR)).await, StatusCode::UNAUTHORIZED);
    assert_eq!(shop.seen(), [""; 0]);
}

#[tokio::test]
async fn unknown_event_types_are_handled() {
    let shop = Shop::new();
    assert_eq!(shop.push_signed(r#"{"type":999,"data":{"new":true}}"#).await, StatusCode::OK);
    assert_eq!(shop.seen(), ["Unknown"]);
}

#[tokio::test]
async fn invalid_bodies_are_rejected() {
    let shop = Shop::new();
    for body in ["", "type=1", "<html></html>", "[]", "{}", r#"{"type":1"#, r#"{"type":1,"data":[1]}"#] {
        assert_eq!(shop.push_signed(body).await, StatusCode::BAD_REQUEST, "{body}");
    }
    assert_eq!(shop.seen(), [""; 0]);
}

#[tokio::test]
async fn oversized_bodies_are_not_read() {
    let shop = Shop::new();
    let body = format!(r#"{{"type":1,"data":{{"order_id":"{}"}}}}"#, "0".repeat(300));
    assert_eq!(shop.push_signed(&body).await, StatusCode::PAYLOAD_TOO_LARGE);
    // A body without a length and without an end.
    let endless = Body::from_stream(futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>("{\"type\":1,")));
    assert_eq!(shop.push_body(endless, Some("0")).await, StatusCode::PAYLOAD_TOO_LARGE);
    let broken = Body::from_stream(futures_util::stream::iter([Ok("{"), Err(std::io::Error::other("broken"))]));
    assert_eq!(shop.push_body(broken, Some("0")).await, StatusCode::BAD_REQUEST);
    assert_eq!(shop.seen(), [""; 0]);
}

#[tokio::test]
async fn handlers_can_inspect_rejections() {
    async fn handle(webhook: Result<ReceivedWebhook, WebhookRejection>) -> String {
        match webhook {
            Err(error @ WebhookRejection::Unreadable { .. }) => {
                assert!(!format!("{error:?}").contains("private"), "{error:?}");
                let WebhookRejection::Unreadable { raw_body, .. } = error else { return String::new() };
                String::from_utf8_lossy(&raw_body).into_owned()
            }
            other => format!("{other:?}"),
        }
    }
    let router = Router::new().route("/", post(handle)).with_state(WebhookReceiver::new(app()));
    let body = r#"{"note":"private-private-private"}"#;
    let request = Request::post("/").header("Authorization", sign_webhook(&app(), body.as_bytes())).body(Body::from(body));
    let answer = router.oneshot(request.expect("a request")).await.expect("an answer");
    assert_eq!(to_bytes(answer.into_body(), 1 << 10).await.expect("a body"), body);
}
