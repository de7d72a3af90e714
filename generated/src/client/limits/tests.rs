use std::time::Duration;

use futures_util::FutureExt as _;

use super::QuotaUse;
use crate::client::{Client, Handle, RetryPolicy, Shop};
use crate::error::{Error, ErrorKind, Retry};
use crate::order::GetOrderList;
use crate::request::{AccessToken, App};
use crate::testing::{FakeResponse, FakeTransport};
use crate::values::Timestamp;

const HOUR: Duration = Duration::from_secs(60 * 60);

fn client(tiktok: &FakeTransport, quota: Option<u32>) -> Client {
    let builder = Client::builder(App::new("key", "secret")).clock(tiktok.clock()).rate(None);
    builder.retries(RetryPolicy::NEVER).daily_quota(quota).build(tiktok.clone())
}

fn shop(client: &Client, cipher: &str) -> Handle<Shop> {
    client.seller(AccessToken::new("token").expect("a token")).shop(cipher)
}

fn call(shop: &Handle<Shop>) -> Result<(), Error> {
    shop.send(&GetOrderList::new(10)).now_or_never().expect("no waiting").map(drop)
}

fn transport() -> FakeTransport {
    FakeTransport::from_fn(|_| FakeResponse::data("{}"))
}

#[test]
fn used_up_quota_fails_until_the_next_day() {
    let tiktok = transport();
    let client = client(&tiktok, Some(3));
    let shop = shop(&client, "cipher");
    for _ in 0..3 {
        call(&shop).expect("a reply");
    }
    tiktok.clock().advance(23 * HOUR);
    let error = call(&shop).expect_err("it is used up");
    assert_eq!((error.kind(), error.retry(), error.is_retryable()), (ErrorKind::RateLimit, Retry::NextDay, false));
    assert_eq!(tiktok.requests().len(), 3);
    assert_eq!(error.to_string(), "the shop has used its 3 requests of this day in UTC");
    let Error::Quota(quota) = error else { panic!("{error:?}") };
    assert_eq!(quota.limit, 3);
    tiktok.clock().advance(HOUR);
    call(&shop).expect("a new day");
}

#[test]
fn quota_reports_its_use() {
    let tiktok = transport();
    let client = client(&tiktok, Some(3));
    let at = |used| QuotaUse { used, limit: 3, resets_at: Timestamp::from_unix_seconds(1_767_312_000) };
    assert_eq!(client.quota("cipher"), Some(at(0)));
    call(&shop(&client, "cipher")).expect("a reply");
    assert_eq!((client.quota("cipher"), client.quota("other")), (Some(at(1)), Some(at(0))));
    tiktok.clock().advance(24 * HOUR);
    assert_eq!(client.quota("cipher").map(|quota| quota.used), Some(0));
}

#[test]
fn retries_count_toward_the_quota() {
    let tiktok = transport();
    let builder = Client::builder(App::new("key", "secret")).clock(tiktok.clock()).rate(None);
    let client = builder.daily_quota(Some(2)).build(tiktok.clone());
    for _ in 0..3 {
        tiktok.next(FakeResponse::api_error(36009002, "too many"));
    }
    // The error of an attempt that was sent is returned rather than the one of the quota.
    assert_eq!(call(&shop(&client, "cipher")).expect_err("it is used up").code(), Some(36009002));
    assert_eq!(tiktok.requests().len(), 2);
    assert!(matches!(call(&shop(&client, "cipher")), Err(Error::Quota(_))));
}

#[test]
fn quotas_of_shops_are_independent() {
    let tiktok = transport();
    let client = client(&tiktok, Some(1));
    for cipher in ["one", "other"] {
        call(&shop(&client, cipher)).expect("a reply");
    }
    let seller = client.seller(AccessToken::new("token").expect("a token"));
    let sent = seller.send(&crate::authorization::GetAuthorizedShops::new()).now_or_never().expect("no waiting");
    sent.expect("calls without a shop have their own quota");
}

#[test]
fn clock_set_back_starts_a_new_count() {
    let tiktok = transport();
    let client = client(&tiktok, Some(1));
    call(&shop(&client, "cipher")).expect("a reply");
    tiktok.clock().set(Timestamp::from_unix_seconds(1_000_000_000).to_system_time().expect("a time"));
    call(&shop(&client, "cipher")).expect("another day");
}

#[test]
fn without_a_quota_nothing_is_counted() {
    let tiktok = transport();
    let client = client(&tiktok, None);
    call(&shop(&client, "cipher")).expect("a reply");
    assert_eq!(client.quota("cipher"), None);
}
