//! Tests of the replay guard with TikTok's repetition intervals and full stores.

use super::*;
use crate::future::BoxFuture;

const SENT: i64 = 1_780_000_000;
const HOUR: i64 = 3600;

fn delivery(members: &str) -> (Delivery, String) {
    let body = format!(r#"{{"type":1{members}}}"#);
    (Delivery::parse(body.as_bytes()).expect("a delivery"), body)
}

fn numbered(id: i64) -> (Delivery, String) {
    delivery(&format!(r#","timestamp":{SENT},"tts_notification_id":"{id}""#))
}

fn app() -> App {
    App::new("key", "secret")
}

async fn claim_after(guard: &ReplayGuard, delivery: &(Delivery, String), after: i64) -> Result<ClaimedDelivery, WebhookRejection> {
    guard.claim(&app(), &delivery.0, delivery.1.as_bytes(), (SENT + after).into()).await
}

#[tokio::test]
async fn unfinished_delivery_can_be_claimed_at_each_repetition() {
    let (guard, delivery) = (ReplayGuard::new(), numbered(1));
    let mut after = 0;
    for pause in [0, 120, HOUR / 2, 3 * HOUR, 12 * HOUR] {
        after += pause;
        claim_after(&guard, &delivery, after).await.unwrap_or_else(|error| panic!("after {after}: {error}"));
    }
}

#[tokio::test]
async fn finished_delivery_is_a_duplicate_until_it_is_stale() {
    let (guard, delivery) = (ReplayGuard::new(), numbered(1));
    let claimed = claim_after(&guard, &delivery, 1).await.expect("new");
    assert!(matches!(claim_after(&guard, &delivery, 2).await, Err(WebhookRejection::Busy)));
    guard.finish(&claimed).await.expect("memory");
    for after in [2, 120, 16 * HOUR, 24 * HOUR] {
        assert!(matches!(claim_after(&guard, &delivery, after).await, Err(WebhookRejection::Duplicate)), "after {after}");
    }
    assert!(matches!(claim_after(&guard, &delivery, 24 * HOUR + 1).await, Err(WebhookRejection::Stale)));
    assert!(claim_after(&guard.clone(), &numbered(2), 2).await.is_ok(), "another delivery");
}

#[tokio::test]
async fn max_age_applies_in_both_directions() {
    let guard = ReplayGuard::new().max_age(Duration::from_secs(100));
    let claimed = claim_after(&guard, &numbered(1), -100).await.expect("in range");
    guard.finish(&claimed).await.expect("memory");
    assert!(matches!(claim_after(&guard, &numbered(1), 100).await, Err(WebhookRejection::Duplicate)));
    for after in [-101, 101, i64::MAX - SENT, i64::MIN] {
        assert!(matches!(claim_after(&guard, &numbered(1), after).await, Err(WebhookRejection::Stale)), "after {after}");
    }
}

#[tokio::test]
async fn extreme_times_do_not_panic() {
    let guard = ReplayGuard::new().max_age(Duration::MAX);
    for sent in [i64::MIN, i64::MAX] {
        let delivery = delivery(&format!(r#","timestamp":{sent}"#));
        for now in [i64::MIN, 0, i64::MAX] {
            let _ = guard.claim(&app(), &delivery.0, delivery.1.as_bytes(), now.into()).await;
        }
    }
}

#[tokio::test]
async fn deliveries_without_an_id_are_identified_by_their_body() {
    let guard = ReplayGuard::new();
    let (one, other) = (delivery(r#","shop_id":"1""#), delivery(r#","shop_id":"2""#));
    let claimed = claim_after(&guard, &one, 0).await.expect("new");
    guard.finish(&claimed).await.expect("memory");
    assert!(matches!(claim_after(&guard, &one, 1).await, Err(WebhookRejection::Duplicate)));
    assert!(claim_after(&guard, &other, 1).await.is_ok());
}

#[tokio::test]
async fn apps_do_not_collide_in_a_shared_store() {
    let (guard, delivery) = (ReplayGuard::new(), numbered(1));
    claim_after(&guard, &delivery, 0).await.expect("new");
    let other = App::new("other-key", "secret");
    assert!(guard.claim(&other, &delivery.0, delivery.1.as_bytes(), SENT.into()).await.is_ok());
}

#[tokio::test]
async fn memory_store_removes_the_oldest_records() {
    let memory = Arc::new(SeenMemory::new(3));
    let (now, until) = (Timestamp::from(SENT), Timestamp::from(SENT + 9));
    for key in ["a", "b", "c", "d", "d"] {
        memory.claim(key, now, until).await.expect("memory");
        assert!(memory.len() <= 3);
    }
    memory.keep("d", until).await.expect("memory");
    assert_eq!(memory.claim("d", now, until).await.expect("memory"), Claim::Done);
    assert_eq!(memory.claim("b", now, until).await.expect("memory"), Claim::Busy);
    assert_eq!(memory.claim("a", now, until).await.expect("memory"), Claim::New);
    assert_eq!(memory.claim("e", until, (SENT + 20).into()).await.expect("memory"), Claim::New);
    assert_eq!(memory.len(), 1, "expired records are removed first");
}

/// A store that always fails.
struct FailingStore;

impl SeenStore for FailingStore {
    fn claim<'a>(&'a self, _: &'a str, _: Timestamp, _: Timestamp) -> BoxFuture<'a, Result<Claim, SeenError>> {
        Box::pin(async { Err("down".into()) })
    }

    fn keep<'a>(&'a self, _: &'a str, _: Timestamp) -> BoxFuture<'a, Result<(), SeenError>> {
        Box::pin(async { Err("down".into()) })
    }
}

#[tokio::test]
async fn store_failure_is_service_unavailable() {
    let error = claim_after(&ReplayGuard::over(FailingStore), &numbered(1), 0).await.expect_err("down");
    assert_eq!(error.status(), http::StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some("down"));
}
