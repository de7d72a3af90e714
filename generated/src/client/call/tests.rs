//! What is sent twice, what is not, and with which idempotency key.

use futures_util::FutureExt as _;
use serde_json::Value;

use super::*;
use crate::client::fake::shop;
use crate::client::scope::Shop;
use crate::customer_service::SendMessage;
use crate::error::TransportFailure;
use crate::order::GetOrderList;
use crate::product::CreateProduct;
use crate::return_refund::ApproveReturn;
use crate::testing::{Answer, FakeTransport, SentRequest};

/// Whether a call succeeded although the first answer was lost, and what was sent.
fn call<E: Endpoint<Response: Send> + Sync>(request: &E) -> (bool, Vec<SentRequest>)
where
    Shop: crate::client::Grants<E::Token, E::Cipher>,
{
    let tiktok = FakeTransport::answering(|_| Answer::data("{}"));
    tiktok.next(Answer::failure(TransportFailure::Interrupted));
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
