//! Rate limits.

use tiktok_shop_sandbox::gateway::{Quotas, RateLimiter, Request, Verdict, check_limited};
use tiktok_shop_sandbox::world::Time;

use crate::client::{Client, NOW, assert_refused};

fn request(client: &Client, page_size: &str) -> Request {
    let draft = client.draft("POST", "/order/202309/orders/search", &[("page_size", page_size)], "{}");
    draft.signed(&client.sign(&draft))
}

fn send(client: &Client, limits: &RateLimiter, request: &Request, clock: Time) -> Verdict {
    check_limited(&client.api, &client.world, request, clock, NOW, limits)
}

#[test]
fn fifty_requests_per_second_of_an_app_for_a_shop_and_an_operation() {
    let client = Client::new();
    let limits = RateLimiter::new(Quotas::TIKTOK);
    let search = request(&client, "20");
    for _ in 0..50 {
        send(&client, &limits, &search, NOW).decision.unwrap();
    }
    let verdict = send(&client, &limits, &search, NOW);
    assert_eq!(verdict.retry_after, Some(1));
    assert_refused(verdict, 36_009_002, 429, "Too many requests", "sent 50 requests within this second");
    let other = client.draft("GET", "/event/202309/webhooks", &[], "");
    send(&client, &limits, &other.signed(&client.sign(&other)), NOW).decision.unwrap();
    send(&client, &limits, &search, NOW + 1).decision.unwrap();
}

#[test]
fn a_development_shop_has_a_thousand_requests_per_hour() {
    let client = Client::new();
    let limits = RateLimiter::new(Quotas { per_hour: Some(3), ..Quotas::DEVELOPMENT });
    assert_eq!(Quotas::DEVELOPMENT.per_hour, Some(1_000));
    let search = request(&client, "20");
    for second in 0..3 {
        send(&client, &limits, &search, NOW + second).decision.unwrap();
    }
    let verdict = send(&client, &limits, &search, NOW + 10);
    assert_eq!(verdict.retry_after, Some(3_590));
    assert_refused(verdict, 36_009_037, 429, "", "3 requests per hour");
    // The clock of the test begins at a full hour, and a timestamp is valid for five minutes only.
    let early = client.draft("POST", "/order/202309/orders/search", &[("page_size", "20")], "{}");
    let early = early.without("timestamp").with("timestamp", &(NOW + 3_600).to_string());
    send(&client, &limits, &early.signed(&client.sign(&early)), NOW + 3_600).decision.unwrap();
}

#[test]
fn the_limit_precedes_the_parameters_and_is_off_by_default() {
    let client = Client::new();
    let wrong = request(&client, "many");
    let limits = RateLimiter::new(Quotas { per_second: Some(1), per_hour: None });
    assert_eq!(send(&client, &limits, &wrong, NOW).decision.unwrap_err().code, 36_009_004);
    assert_eq!(send(&client, &limits, &wrong, NOW).decision.unwrap_err().code, 36_009_002);
    let unlimited = RateLimiter::default();
    for _ in 0..200 {
        assert_eq!(send(&client, &unlimited, &wrong, NOW).decision.unwrap_err().code, 36_009_004);
    }
}
