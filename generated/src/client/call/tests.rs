//! Tests of the retry rules and idempotency keys of a call.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::FutureExt as _;
use serde_json::Value;

use super::*;
use crate::affiliate_seller::create_target_collaboration::CreateTargetCollaborationResponse;
use crate::client::fake::shop;
use crate::client::scope::Shop;
use crate::client::{BoxFuture, Client, Handle, RetryPolicy, TokenSource, UnknownPart};
use crate::customer_service::{SendMessage, send_message};
use crate::error::{TokenError, TransportFailure};
use crate::order::GetOrderList;
use crate::product::{CreateProduct, UploadProductImage, create_product};
use crate::request::AccessToken;
use crate::request::{FileUpload, Untyped};
use crate::return_refund::ApproveReturn;
use crate::testing::{FakeResponse, FakeTransport, SentRequest};

/// Calls an operation whose first response is lost. Returns whether the call succeeded, and the sent requests.
fn call<E: Endpoint<Response: Send> + Sync>(request: &E) -> (bool, Vec<SentRequest>)
where
    Shop: crate::client::Grants<E::Token, E::Cipher>,
{
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    tiktok.next(FakeResponse::failure(TransportFailure::Interrupted));
    let is_ok = shop(&tiktok).send(request).now_or_never().expect("no waiting").is_ok();
    (is_ok, tiktok.requests())
}

fn is_generated(key: &str) -> bool {
    key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[test]
fn idempotent_request_is_retried() {
    let (is_ok, sent) = call(&GetOrderList::new(10));
    assert!(is_ok && sent.len() == 2);
}

#[test]
fn options_are_merged() {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    let first =
        CallOptions::new().base_url("https://proxy.example").expect("a URL").header(http::header::ACCEPT, "a".parse().expect("a"));
    let second = CallOptions::new().timeout(Duration::from_secs(9)).header(http::header::VIA, "b".parse().expect("a value"));
    let handle = shop(&tiktok).with(first).with(second);
    handle.send(&GetOrderList::new(1)).now_or_never().expect("no waiting").expect("a reply");
    let sent = &tiktok.requests()[0];
    assert_eq!(sent.uri.host(), Some("proxy.example"));
    assert!(sent.headers.contains_key("accept") && sent.headers.contains_key("via"));
    assert_eq!(handle.options.expect("options").timeout, Some(Duration::from_secs(9)));
}

#[test]
fn values_are_checked_unless_the_client_or_the_call_disables_it() {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    let send = |shop: Handle<Shop>| shop.send(&GetOrderList::new(200)).now_or_never().expect("no waiting").map(drop);
    let with = |client: &Client, is_checked: bool| {
        let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
        shop.with(CallOptions::new().check_values(is_checked))
    };
    let checked = Client::builder(crate::request::App::new("key", "secret")).build(tiktok.clone());
    let unchecked = Client::builder(crate::request::App::new("key", "secret")).check_values(false).build(tiktok.clone());
    assert!(matches!(send(with(&checked, true)), Err(Error::Build(BuildError::InvalidField(_)))));
    assert!(matches!(send(with(&unchecked, true)), Err(Error::Build(BuildError::InvalidField(_)))));
    assert!(tiktok.requests().is_empty());
    assert!(send(with(&checked, false)).is_ok() && send(with(&unchecked, false)).is_ok());
    let shop = unchecked.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    assert!(send(shop).is_ok());
    assert_eq!(tiktok.requests().len(), 3);
}

#[test]
fn deadline_bounds_the_waits_of_a_call() {
    let run = |retry_after: &'static str| {
        let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
        tiktok.next(
            FakeResponse::api_error(36_009_002, "Too many requests")
                .header(http::header::RETRY_AFTER, http::HeaderValue::from_static(retry_after)),
        );
        let handle = shop(&tiktok).with(CallOptions::new().deadline(Duration::from_secs(10)));
        let result = handle.send(&GetOrderList::new(1)).now_or_never().expect("no waiting");
        (result.map(drop).map_err(|error| error.code()), tiktok.requests().len())
    };
    assert_eq!(run("3"), (Ok(()), 2));
    assert_eq!(run("30"), (Err(Some(36_009_002)), 1));
}

#[test]
fn deadline_includes_the_wait_for_the_rate_limit() {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    let client = Client::builder(App::new("key", "secret")).clock(tiktok.clock()).rate(Some(1)).build(tiktok.clone());
    let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    let send = |deadline| {
        let options = CallOptions::new().deadline(Duration::from_millis(deadline));
        shop.with(options).send(&GetOrderList::new(1)).now_or_never().expect("no waiting").map(drop)
    };
    send(100).expect("a free slot");
    let Err(Error::Transport(error)) = send(100) else { panic!("the deadline is before the next slot") };
    assert_eq!((error.failure(), tiktok.requests().len()), (TransportFailure::Deadline, 1));
    send(5000).expect("a slot within the deadline");
}

#[test]
fn raw_response_comes_from_the_last_attempt() {
    let send = |deadline| {
        let tiktok = FakeTransport::new();
        let busy = FakeResponse::raw(http::StatusCode::SERVICE_UNAVAILABLE, "busy");
        tiktok.next(busy.header(http::header::RETRY_AFTER, http::HeaderValue::from_static("0")));
        tiktok.next(FakeResponse::failure(TransportFailure::Interrupted));
        let builder = Client::builder(App::new("key", "secret")).clock(tiktok.clock()).rate(Some(1));
        let client = builder.retries(RetryPolicy::DEFAULT.tries(2).base(Duration::ZERO)).build(tiktok.clone());
        let options = CallOptions::new().deadline(Duration::from_millis(deadline));
        let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher").with(options);
        (shop.send_raw(&GetOrderList::new(1)).now_or_never().expect("no waiting"), tiktok.requests().len())
    };
    let (result, 2) = send(5000) else { panic!("two attempts") };
    assert!(matches!(result, Err(Error::Transport(_))), "the second attempt has no response");
    let (result, 1) = send(500) else { panic!("the deadline is before the next slot") };
    assert_eq!(result.expect("the response of the only attempt").status, http::StatusCode::SERVICE_UNAVAILABLE);
}

#[test]
fn raw_response_keeps_the_requested_wait() {
    let tiktok = FakeTransport::new();
    let busy = FakeResponse::raw(http::StatusCode::TOO_MANY_REQUESTS, "slow down");
    tiktok.next(busy.header(http::header::RETRY_AFTER, http::HeaderValue::from_static("90")));
    let client = Client::builder(App::new("key", "secret")).clock(tiktok.clock()).build(tiktok.clone());
    let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    let request = Untyped::post("/order/209912/parcels");
    let response = shop.send_untyped(&request).now_or_never().expect("no waiting").expect("a response");
    let error = response.decode::<crate::Empty>().expect_err("a refusal");
    assert_eq!((error.retry_after(), tiktok.requests().len()), (Some(Duration::from_secs(90)), 1));
}

#[test]
fn raw_response_with_an_error_code_is_decoded() {
    let tiktok = FakeTransport::new();
    let body = r#"{"code":50001702,"message":"refused","data":{"invalid_product_id_list":["7"]}}"#;
    tiktok.next(FakeResponse::raw(http::StatusCode::OK, body));
    let request = Untyped::post("/affiliate_seller/202508/target_collaborations");
    let response = shop(&tiktok).send_untyped(&request).now_or_never().expect("no waiting").expect("a response");
    assert_eq!(response.decode::<crate::Empty>().expect_err("a refusal").code(), Some(50_001_702));
    let reply = response.decode_with_any_code::<CreateTargetCollaborationResponse>().expect("a reply");
    assert_eq!(reply.data.invalid_product_ids, ["7"].map(crate::ids::ProductId::from));
}

#[test]
fn unknown_parts_are_reported_once_without_values() {
    let reported = Arc::new(std::sync::Mutex::new(Vec::new()));
    let sink = reported.clone();
    let tiktok =
        FakeTransport::from_fn(|_| FakeResponse::data(r#"{"orders":[{"new_fee":"1.00","status":"FROZEN"},{"new_fee":"2.00"}]}"#));
    let listener = move |part: &UnknownPart| sink.lock().expect("a lock").push(format!("{part:?}"));
    let client = Client::builder(App::new("key", "secret")).on_unknown(listener).build(tiktok.clone());
    let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    for _ in 0..2 {
        shop.send(&GetOrderList::new(1)).now_or_never().expect("no waiting").expect("a reply");
    }
    let reported = reported.lock().expect("a lock");
    assert_eq!(reported.len(), 2, "{reported:?}");
    assert!(
        reported[0].contains("data.orders[].new_fee") && reported[0].contains("Field") && reported[0].contains("GetOrderList"),
        "{reported:?}"
    );
    assert!(
        reported[1].contains("data.orders[].status") && reported[1].contains("Value") && !reported[1].contains("FROZEN"),
        "{reported:?}"
    );
}

#[test]
#[should_panic(expected = "unknown Field at `data.oders`")]
fn misspelt_field_in_a_prepared_response_fails_the_test() {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data(r#"{"oders":[]}"#));
    let _ = shop(&tiktok).send(&GetOrderList::new(1)).now_or_never();
}

#[test]
fn strictness_is_an_option_of_the_client_and_of_the_call() {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data(r#"{"total_count":"many"}"#)).lenient();
    let shop = |client: Client| client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    let send = |handle: Handle<Shop>| handle.send(&GetOrderList::new(1)).now_or_never().expect("no waiting");
    let strict = || Client::builder(App::new("key", "secret")).strict(true).build(tiktok.clone());
    assert_eq!(send(shop(tiktok.client())).expect("a reply").misfits()[0].path, "data.total_count");
    assert_eq!(send(shop(strict())).expect_err("strict").path(), Some("data.total_count"));
    assert!(send(shop(strict()).with(CallOptions::new().strict(false))).is_ok());
    assert!(send(shop(tiktok.client()).with(CallOptions::new().strict(true))).is_err());
}

#[test]
fn non_idempotent_request_is_sent_once() {
    let message = send_message::Required { conversation_id: "1".into(), r#type: "TEXT".into(), content: "{}".to_owned() };
    let (is_ok, sent) = call(&SendMessage::new(message));
    assert!(!is_ok && sent.len() == 1);
}

#[test]
fn attempts_of_a_call_share_a_generated_key() {
    let keys = |sent: &[SentRequest]| -> Vec<String> {
        sent.iter().map(|request| request.query("idempotency_key").expect("a key").to_owned()).collect()
    };
    let request = ApproveReturn::new("1", "APPROVE_REFUND");
    let (is_ok, sent) = call(&request);
    let first = keys(&sent);
    assert!(is_ok && first.len() == 2 && first[0] == first[1] && is_generated(&first[0]), "{first:?}");
    assert_eq!(request.idempotency_key, None, "the caller's request is unchanged");
    let second = keys(&call(&request).1);
    assert_ne!(first, second);
}

#[test]
fn idempotency_key_is_sent_in_the_body() {
    let key = |request: &SentRequest| {
        let body: Value = serde_json::from_slice(&request.body).expect("JSON");
        body["idempotency_key"].as_str().expect("a key").to_owned()
    };
    let product = create_product::Required {
        category_id: "1".into(),
        description: "A shirt.".to_owned(),
        main_images: Vec::new(),
        skus: Vec::new(),
        title: "Shirt".to_owned(),
    };
    let (_, sent) = call(&CreateProduct::new(product));
    assert!(sent.len() == 2 && key(&sent[0]) == key(&sent[1]) && is_generated(&key(&sent[0])));
}

#[test]
fn key_of_the_caller_takes_precedence() {
    let (is_ok, sent) = call(&ApproveReturn::new("1", "APPROVE_REFUND").idempotency_key("mine"));
    assert!(is_ok && sent.len() == 2);
    assert!(sent.iter().all(|request| request.query("idempotency_key") == Some("mine")));
}

/// A token source that numbers its tokens.
struct NumberedTokens(Arc<AtomicUsize>);

impl TokenSource for NumberedTokens {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        let token = AccessToken::new(self.0.load(Ordering::Relaxed).to_string());
        Box::pin(std::future::ready(token.map_err(|_| TokenError::NotAuthorized.into())))
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        self.token()
    }
}

#[test]
fn expired_token_is_refreshed_for_the_next_upload() {
    let tiktok = FakeTransport::new();
    tiktok.on::<UploadProductImage>(FakeResponse::api_error(105002, "expired"));
    tiktok.on::<UploadProductImage>(FakeResponse::data("{}"));
    let seller = tiktok.client().seller(Arc::new(NumberedTokens(Arc::default())));
    let upload = || {
        let image = FileUpload::from_reader("a.png", "image/png", 3, &b"abc"[..]);
        seller.send(&UploadProductImage::new(image)).now_or_never().expect("no waiting").map(drop)
    };
    assert_eq!(upload().expect_err("it expired").code(), Some(105002));
    upload().expect("a reply");
    let tokens: Vec<_> = tiktok.requests().iter().map(|request| request.headers["x-tts-access-token"].clone()).collect();
    assert_eq!(tokens, ["0", "1"]);
}

#[test]
fn expired_token_is_refreshed_for_the_next_call_without_retries() {
    let tiktok = FakeTransport::new();
    tiktok.on::<GetOrderList>(FakeResponse::api_error(105002, "expired"));
    tiktok.on::<GetOrderList>(FakeResponse::data("{}"));
    let source = Arc::new(AtomicUsize::new(0));
    let seller = tiktok.client().seller(Arc::new(NumberedTokens(source.clone()))).shop("cipher");
    let seller = seller.with(CallOptions::new().retries(RetryPolicy::NEVER));
    let call = || seller.send(&GetOrderList::new(1)).now_or_never().expect("no waiting").map(drop);
    assert_eq!(call().expect_err("it expired").code(), Some(105002));
    assert_eq!((source.load(Ordering::Relaxed), tiktok.requests().len()), (1, 1));
    call().expect("a reply");
}

#[test]
fn token_is_refreshed_once_in_a_call() {
    let tiktok = FakeTransport::new();
    tiktok.on::<GetOrderList>(FakeResponse::api_error(105002, "expired"));
    let source = Arc::new(AtomicUsize::new(0));
    let seller = tiktok.client().seller(Arc::new(NumberedTokens(source.clone()))).shop("cipher");
    let error = seller.send(&GetOrderList::new(1)).now_or_never().expect("no waiting").expect_err("an expired token");
    assert_eq!((error.code(), source.load(Ordering::Relaxed), tiktok.requests().len()), (Some(105002), 1, 2));
}
