//! What is sent twice, what is not, and with which idempotency key.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::FutureExt as _;
use serde_json::Value;

use super::*;
use crate::client::fake::shop;
use crate::client::scope::Shop;
use crate::client::{BoxFuture, TokenSource};
use crate::customer_service::SendMessage;
use crate::error::{TokenError, TransportFailure};
use crate::order::GetOrderList;
use crate::product::{CreateProduct, UploadProductImage};
use crate::request::{AccessToken, FileUpload};
use crate::return_refund::ApproveReturn;
use crate::testing::{CannedResponse, FakeTransport, SentRequest};

/// Whether a call succeeded although the first answer was lost, and what was sent.
fn call<E: Endpoint<Response: Send> + Sync>(request: &E) -> (bool, Vec<SentRequest>)
where
    Shop: crate::client::Grants<E::Token, E::Cipher>,
{
    let tiktok = FakeTransport::answering(|_| CannedResponse::data("{}"));
    tiktok.next(CannedResponse::failure(TransportFailure::Interrupted));
    let done = shop(&tiktok).send(request).now_or_never().expect("no waiting").is_ok();
    (done, tiktok.requests())
}

fn is_fresh(key: &str) -> bool {
    key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[test]
fn what_does_no_harm_is_sent_again() {
    let (done, sent) = call(&GetOrderList::new(10));
    assert!(done && sent.len() == 2);
}

#[test]
fn what_might_do_harm_is_sent_once() {
    let (done, sent) = call(&SendMessage::new("1", "TEXT", "{}"));
    assert!(!done && sent.len() == 1);
}

#[test]
fn all_tries_of_a_call_bear_one_key_and_each_call_another() {
    let keys = |sent: &[SentRequest]| -> Vec<String> {
        sent.iter().map(|request| request.query("idempotency_key").expect("a key").to_owned()).collect()
    };
    let request = ApproveReturn::new("1", "APPROVE_REFUND");
    let (done, sent) = call(&request);
    let first = keys(&sent);
    assert!(done && first.len() == 2 && first[0] == first[1] && is_fresh(&first[0]), "{first:?}");
    assert_eq!(request.idempotency_key, None, "the caller's request stays as it is");
    let second = keys(&call(&request).1);
    assert_ne!(first, second);
}

#[test]
fn a_key_goes_into_the_body_where_it_belongs() {
    let key = |request: &SentRequest| {
        let body: Value = serde_json::from_slice(&request.body).expect("JSON");
        body["idempotency_key"].as_str().expect("a key").to_owned()
    };
    let (_, sent) = call(&CreateProduct::new("1", "A shirt.", [], [], "Shirt"));
    assert!(sent.len() == 2 && key(&sent[0]) == key(&sent[1]) && is_fresh(&key(&sent[0])));
}

#[test]
fn a_key_of_the_caller_is_kept() {
    let (done, sent) = call(&ApproveReturn::new("1", "APPROVE_REFUND").idempotency_key("mine"));
    assert!(done && sent.len() == 2);
    assert!(sent.iter().all(|request| request.query("idempotency_key") == Some("mine")));
}

/// A token that is replaced by the next number.
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
fn a_stream_that_an_expired_token_spoiled_is_sent_with_a_new_one_next_time() {
    let tiktok = FakeTransport::new();
    tiktok.on::<UploadProductImage>(CannedResponse::refusal(105002, "expired"));
    tiktok.on::<UploadProductImage>(CannedResponse::data("{}"));
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
