//! Tests of the retry rules and idempotency keys of a call.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::FutureExt as _;
use serde_json::Value;

use super::*;
use crate::client::fake::shop;
use crate::client::scope::Shop;
use crate::client::{BoxFuture, TokenSource};
use crate::customer_service::{SendMessage, send_message};
use crate::error::{TokenError, TransportFailure};
use crate::order::GetOrderList;
use crate::product::{CreateProduct, UploadProductImage, create_product};
use crate::request::AccessToken;
use crate::request::FileUpload;
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
fn other_request_is_sent_once() {
    let message = send_message::Required { conversation_id: "1".to_owned(), r#type: "TEXT".into(), content: "{}".to_owned() };
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
    assert_eq!(request.idempotency_key, None, "the request of the caller is not changed");
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
        category_id: "1".to_owned(),
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

/// A token source that counts up with each refresh.
struct Numbered(Arc<AtomicUsize>);

impl TokenSource for Numbered {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        let token = AccessToken::new(&self.0.load(Ordering::Relaxed).to_string());
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
    let seller = tiktok.client().seller(Arc::new(Numbered(Arc::default())));
    let upload = || {
        let image = FileUpload::from_reader("a.png", "image/png", 3, &b"abc"[..]);
        seller.send(&UploadProductImage::new(image)).now_or_never().expect("no waiting").map(drop)
    };
    assert_eq!(upload().expect_err("it expired").code(), Some(105002));
    upload().expect("a reply");
    let tokens: Vec<_> = tiktok.requests().iter().map(|request| request.headers["x-tts-access-token"].clone()).collect();
    assert_eq!(tokens, ["0", "1"]);
}
