use std::future::pending;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::FutureExt as _;
use http::header::{DATE, HeaderValue};
use http::{Request, Response};

use super::QuotaUse;
use crate::client::{Bounds, BoxFuture, CallOptions, Client, Handle, RetryPolicy, Shop, Transport};
use crate::error::{Error, ErrorKind, Retry, TransportError};
use crate::order::GetOrderList;
use crate::request::{AccessToken, App, Body};
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
    let error = call(&shop).expect_err("an exhausted quota");
    assert_eq!((error.kind(), error.retry(), error.is_retryable()), (ErrorKind::RateLimit, Retry::NextDay, false));
    assert_eq!(tiktok.requests().len(), 3);
    assert_eq!(error.to_string(), "the daily quota of the shop, 3 requests per day in UTC, is used up");
    let Error::Quota(quota) = error else { panic!("{error:?}") };
    assert_eq!(quota.limit, 3);
    tiktok.clock().advance(HOUR);
    call(&shop).expect("a new day");
}

#[test]
fn quota_use_is_reported() {
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
    assert_eq!(call(&shop(&client, "cipher")).expect_err("an exhausted quota").code(), Some(36009002));
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
fn clients_without_a_quota_do_not_count() {
    let tiktok = transport();
    let client = client(&tiktok, None);
    call(&shop(&client, "cipher")).expect("a reply");
    assert_eq!(client.quota("cipher"), None);
}

/// A transport whose waits never end.
struct Endless(FakeTransport);

impl Transport for Endless {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        self.0.send(request, bounds)
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(pending())
    }
}

#[test]
fn calls_that_are_not_sent_do_not_count() {
    let tiktok = transport();
    let builder = Client::builder(App::new("key", "secret")).clock(tiktok.clock()).rate(Some(1));
    let client = builder.daily_quota(Some(10)).build(Endless(tiktok.clone()));
    let shop = shop(&client, "cipher");
    call(&shop).expect("the first slot");
    let hurried = shop.with(CallOptions::new().deadline(Duration::from_millis(100)));
    for _ in 0..20 {
        call(&hurried).expect_err("a deadline before the next slot");
        // The caller gives up while the call waits.
        assert!(shop.send(&GetOrderList::new(10)).now_or_never().is_none());
    }
    assert_eq!((client.quota("cipher").map(|quota| quota.used), tiktok.requests().len()), (Some(1), 1));
}

/// TikTok reports at 23:59:00 of its day that its quota is used up. The clock of this machine is two minutes ahead or behind.
#[test]
fn quota_error_blocks_calls_until_tiktoks_day_ends() {
    let reported_at = 1_767_225_600 + 24 * 60 * 60 - 60;
    for (skew, has_date) in [(120, true), (-120, true), (0, false)] {
        let tiktok = transport();
        let client = client(&tiktok, Some(1000));
        let (shop, other) = (shop(&client, "cipher"), shop(&client, "other"));
        let time = |seconds: i64| Timestamp::from_unix_seconds(seconds).to_system_time().expect("a time");
        tiktok.clock().set(time(reported_at + skew));
        let response = FakeResponse::api_error(45101004, "quota");
        let date = HeaderValue::from_str(&httpdate::fmt_http_date(time(reported_at))).expect("a date");
        tiktok.next(if has_date { response.header(DATE, date) } else { response });
        assert_eq!(call(&shop).expect_err("an exhausted quota").code(), Some(45101004));

        for left in [60, 1] {
            tiktok.clock().set(time(reported_at + skew + 60 - left));
            let error = call(&shop).expect_err("an exhausted quota");
            assert!(matches!(error, Error::Quota(_)), "{error:?}");
            let resets_at = Timestamp::from_unix_seconds(reported_at + skew + 60);
            assert_eq!(client.quota("cipher"), Some(QuotaUse { used: 1000, limit: 1000, resets_at }));
        }
        assert_eq!(tiktok.requests().len(), 1, "nothing was sent");
        call(&other).expect("the quota of another shop");
        tiktok.clock().set(time(reported_at + skew + 60));
        call(&shop).expect("TikTok's next day");
    }
}

#[test]
fn quota_error_is_forgotten_if_the_clock_is_set_back() {
    let tiktok = transport();
    let client = client(&tiktok, Some(1000));
    tiktok.next(FakeResponse::api_error(45101004, "quota"));
    call(&shop(&client, "cipher")).expect_err("an exhausted quota");
    tiktok.clock().set(SystemTime::UNIX_EPOCH + HOUR);
    call(&shop(&client, "cipher")).expect("another day");
}

#[test]
fn quota_error_does_not_block_clients_without_a_quota() {
    let tiktok = transport();
    let client = client(&tiktok, None);
    tiktok.next(FakeResponse::api_error(45101004, "quota"));
    call(&shop(&client, "cipher")).expect_err("TikTok's error");
    call(&shop(&client, "cipher")).expect("a reply");
}
