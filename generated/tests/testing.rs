//! The public test utilities.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::time::{Duration, SystemTime};

use tiktok_shop::client::{Clock as _, Handle, Shop};
use tiktok_shop::http::header::{HeaderValue, RETRY_AFTER};
use tiktok_shop::http::{Method, StatusCode};
use tiktok_shop::order::v202309::{GetOrderDetail, GetOrderList};
use tiktok_shop::testing::{FakeDelivery, FakeResponse, FakeTransport, Sample, sample, sample_webhook, sign_webhook};
use tiktok_shop::webhooks::{Event, OrderStatusChange};
use tiktok_shop::{
    AccessToken, App, Delivery, Error, Json, Owner, TransportFailure, WebhookError, WebhookReceiver, WebhookRejection, decode,
};

fn shop(tiktok: &FakeTransport) -> Handle<Shop> {
    tiktok.client().seller(AccessToken::new("planted-token").expect("a token")).shop("planted-cipher")
}

async fn total(tiktok: &FakeTransport) -> Result<Option<i64>, Error> {
    shop(tiktok).send(&GetOrderList::new(20)).await.map(|reply| reply.data.total_count)
}

#[tokio::test]
async fn responses_are_queued_and_the_last_one_repeats() {
    let tiktok = FakeTransport::new();
    for count in 1..=2 {
        tiktok.on::<GetOrderList>(FakeResponse::data(&format!(r#"{{"total_count":{count}}}"#)));
    }
    tiktok.next(FakeResponse::data(r#"{"total_count":0}"#));
    for expected in [0, 1, 2, 2] {
        assert_eq!(total(&tiktok).await.expect("an answer"), Some(expected));
    }
}

#[tokio::test]
async fn requests_are_recorded() {
    let tiktok = FakeTransport::new();
    tiktok.on::<GetOrderList>(FakeResponse::sample::<GetOrderList>());
    shop(&tiktok).send(&GetOrderList::new(7).page_token("a+/=&b c").order_status("UNPAID")).await.expect("a reply");
    let sent = tiktok.requests().pop().expect("a request");
    assert_eq!((sent.method.as_str(), sent.path.as_str()), ("POST", "/order/202309/orders/search"));
    assert_eq!((sent.query("page_size"), sent.query("page_token"), sent.query("none")), (Some("7"), Some("a+/=&b c"), None));
    assert_eq!((sent.query("timestamp"), sent.query("app_key")), (Some("1767225600"), Some("app-key")));
    assert_eq!(sent.text(), r#"{"order_status":"UNPAID"}"#);
    assert_eq!(sent.headers.get("x-tts-access-token").map(HeaderValue::as_bytes), Some(&b"planted-token"[..]));
    for shown in [format!("{sent:?}"), format!("{tiktok:?}")] {
        assert!(shown.contains("/orders/search") && !shown.contains("planted"), "{shown}");
    }
}

#[tokio::test]
async fn sleeping_advances_the_fake_clock() {
    let tiktok = FakeTransport::new();
    let begin = tiktok.clock().timestamp();
    let busy = FakeResponse::api_error(36009002, "slow").status(StatusCode::TOO_MANY_REQUESTS);
    tiktok.on::<GetOrderList>(busy.header(RETRY_AFTER, HeaderValue::from_static("30")));
    tiktok.on::<GetOrderList>(FakeResponse::failure(TransportFailure::Connect));
    tiktok.on::<GetOrderList>(FakeResponse::sample::<GetOrderList>());
    total(&tiktok).await.expect("an answer in the end");
    let slept: Duration = tiktok.sleeps().iter().sum();
    assert!(slept >= Duration::from_secs(30), "{slept:?}");
    let stamps: Vec<_> = tiktok.requests().iter().filter_map(|sent| sent.query("timestamp")?.parse::<i64>().ok()).collect();
    assert!(stamps.len() == 3 && stamps[0] == begin.unix_seconds() && stamps[1] >= stamps[0] + 30, "{stamps:?}");
    assert_eq!(tiktok.clock().now().duration_since(begin.to_system_time().expect("a time")).expect("later"), slept);
}

#[tokio::test]
async fn the_fake_clock_is_settable() {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    for seconds in [1_900_000_000, 1_500_000_000] {
        tiktok.clock().set(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        total(&tiktok).await.expect("an answer");
        let sent = tiktok.requests().pop().expect("a request");
        assert_eq!(sent.query("timestamp"), Some(seconds.to_string().as_str()));
    }
}

#[tokio::test]
async fn configured_failures_are_returned() {
    let tiktok = FakeTransport::new();
    tiktok.next(FakeResponse::api_error(105005, r#"no "scope""#));
    let error = total(&tiktok).await.expect_err("a refusal");
    assert_eq!((error.code(), error.message()), (Some(105005), Some(r#"no "scope""#)));
    tiktok.next(FakeResponse::failure(TransportFailure::TooLarge));
    assert!(matches!(total(&tiktok).await, Err(Error::Transport(error)) if error.failure() == TransportFailure::TooLarge));
    tiktok.next(FakeResponse::raw(StatusCode::NOT_FOUND, "<html>"));
    assert_eq!(total(&tiktok).await.expect_err("a page").status(), Some(StatusCode::NOT_FOUND));
}

#[tokio::test]
async fn repeated_failures_keep_their_source() {
    let tiktok = FakeTransport::new();
    let cause = std::io::Error::other("no route");
    tiktok.on::<GetOrderList>(FakeResponse::failure(TransportFailure::Refused).source(cause));
    for _ in 0..2 {
        let error = total(&tiktok).await.expect_err("a failure");
        let source = std::error::Error::source(&error).map(ToString::to_string);
        assert_eq!(source.as_deref(), Some("no route"), "{error:?}");
    }
}

#[tokio::test]
async fn unmatched_requests_use_the_fallback_function() {
    let tiktok = FakeTransport::from_fn(|request| {
        let size = request.query("page_size").expect("a size");
        FakeResponse::data(&format!(r#"{{"total_count":{size}}}"#)).header(RETRY_AFTER, HeaderValue::from_static("1"))
    });
    assert_eq!(total(&tiktok).await.expect("an answer"), Some(20));
    tiktok.next(FakeResponse::data(r#"{"total_count":1}"#));
    tiktok.on_path(Method::GET, "/order/202309/orders", FakeResponse::api_error(1, "no"));
    assert_eq!([total(&tiktok).await.expect("an answer"), total(&tiktok).await.expect("an answer")], [Some(1), Some(20)]);
    assert!(shop(&tiktok).send(&GetOrderDetail::new(["1"])).await.is_err());
    let sent = tiktok.requests();
    assert_eq!((sent.len(), sent[3].uri.host()), (4, Some("open-api.tiktokglobalshop.com")));
}

#[tokio::test]
async fn unexpected_requests_fail_with_instructions() {
    let tiktok = FakeTransport::new();
    let Err(Error::Transport(error)) = total(&tiktok).await else { unreachable!("nothing was said") };
    let source = std::error::Error::source(&*error).map(ToString::to_string).unwrap_or_default();
    assert!(source.contains("POST /order/202309/orders/search") && source.contains("on::<Operation>"), "{source}");
    assert_eq!(tiktok.requests().len(), 1);
}

#[tokio::test]
async fn literal_paths_match_before_parameterized_ones() {
    let tiktok = FakeTransport::new();
    tiktok.on_path(Method::POST, "/order/202309/{what}/search", FakeResponse::data(r#"{"total_count":1}"#));
    assert_eq!(total(&tiktok).await.expect("an answer"), Some(1));
    tiktok.on::<GetOrderList>(FakeResponse::data(r#"{"total_count":2}"#));
    assert_eq!(total(&tiktok).await.expect("an answer"), Some(2));
}

#[tokio::test]
async fn oversized_responses_are_rejected() {
    let tiktok = FakeTransport::new();
    tiktok.on::<GetOrderList>(FakeResponse::sample::<GetOrderList>());
    let client = shop_with_body_limit(&tiktok);
    let error = client.send(&GetOrderList::new(1)).await.expect_err("too large");
    assert!(matches!(error, Error::Transport(error) if error.failure() == TransportFailure::TooLarge));
}

/// Returns a client with a body limit of 100 bytes.
fn shop_with_body_limit(tiktok: &FakeTransport) -> Handle<Shop> {
    let client = tiktok_shop::Client::builder(App::new("key", "secret")).max_body(100).build(tiktok.clone());
    client.seller(AccessToken::new("token").expect("a token")).shop("cipher")
}

#[test]
fn documented_replies_decode() {
    fn check<E: Sample>() {
        decode::<E::Response>(StatusCode::OK, sample::<E>().as_bytes())
            .unwrap_or_else(|error| unreachable!("{}: {error}", E::NAME));
    }
    check::<GetOrderList>();
    check::<GetOrderDetail>();
    check::<tiktok_shop::product::v202309::GetProduct>();
    check::<tiktok_shop::analytics::v202509::GetShopVideoPerformanceList>();
}

#[test]
fn signed_deliveries_verify() {
    let (app, body) = (App::new("key", "secret"), br#"{"type":1}"#);
    assert!(app.verify_webhook(body, &sign_webhook(&app, body)));
    assert!(!App::new("key", "other").verify_webhook(body, &sign_webhook(&app, body)));
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn fake_deliveries_pass_the_guard_once() {
    let (app, now) = (App::new("key", "secret"), SystemTime::now());
    let receiver = WebhookReceiver::new(app.clone());
    let push = async |delivery: &FakeDelivery| {
        let body = delivery.body();
        let received = receiver.receive(body.clone().into(), &sign_webhook(&app, body), now.into()).await?;
        received.done().await.map(|()| received.delivery)
    };
    let sample = FakeDelivery::sample::<OrderStatusChange>();
    let delivery = push(&sample).await.expect("a new one");
    assert_eq!(delivery.id.as_deref(), Some("7320000000000000011"));
    assert!(matches!(push(&sample).await, Err(WebhookRejection::Duplicate)));
    assert!(push(&sample.clone().id("another")).await.is_ok());
    assert!(matches!(push(&sample.id("old").timestamp(now - 2 * DAY)).await, Err(WebhookRejection::Stale)));
    let old = sample_webhook::<OrderStatusChange>();
    let refused = receiver.receive(old.into(), &sign_webhook(&app, old), now.into()).await;
    assert!(matches!(refused, Err(WebhookRejection::Stale)));
}

#[test]
fn delivery_builder_sets_all_fields() {
    let read = |delivery: &FakeDelivery| Delivery::parse(delivery.body().as_bytes()).expect("a delivery");
    let mut delivery = FakeDelivery::new(9_999, r#"{"large":18446744073709551616}"#);
    let Event::Unknown(event) = read(&delivery).event else { unreachable!("nobody knows it") };
    assert_eq!((event.kind(), event.data().map(Json::as_str)), (9_999, Some(r#"{"large":18446744073709551616}"#)));
    assert_eq!((read(&delivery).id, read(&delivery).owner), (None, None));
    for owner in [Owner::Shop("a\"b".to_owned()), Owner::Seller("2".to_owned()), Owner::Creator("3".to_owned())] {
        delivery = delivery.owner(owner.clone());
        assert_eq!(read(&delivery).owner, Some(owner));
    }
    let broken = delivery.id("7").data("{").body();
    assert!(matches!(Delivery::parse(broken.as_bytes()), Err(WebhookError::NotJson { .. })), "{broken}");
}
