//! Receivers that share a store.

use std::time::Duration;

use futures_util::future::join_all;
use tiktok_shop::{Claim, Delivery, ReplayGuard, SeenRedis, SeenStore as _, Timestamp, WebhookRejection};

use super::server::RedisServer;
use super::{app, now, prefix};

async fn connect(server: &RedisServer, prefix: &str) -> SeenRedis {
    SeenRedis::connect(&server.url).await.expect("a server").prefix(prefix)
}

fn after(seconds: i64) -> Timestamp {
    (now().unix_seconds() + seconds).into()
}

#[tokio::test]
async fn one_of_two_guards_claims_a_delivery() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    let guards = [connect(&server, &prefix).await, connect(&server, &prefix).await].map(ReplayGuard::over);
    let body = format!(r#"{{"type":1,"timestamp":{},"tts_notification_id":"7"}}"#, now());
    let delivery = Delivery::parse(body.as_bytes()).expect("a delivery");
    let app = app();
    let claim = |n: usize| guards[n % 2].claim(&app, &delivery, body.as_bytes(), now());
    let (claimed, refused): (Vec<_>, Vec<_>) = join_all((0..100).map(claim)).await.into_iter().partition(Result::is_ok);
    assert_eq!(claimed.len(), 1);
    assert!(refused.iter().all(|refused| matches!(refused, Err(WebhookRejection::Busy))), "{refused:?}");
    let first = claimed.into_iter().next().expect("one").expect("claimed");
    guards[0].finish(&first).await.expect("a server");
    for n in 0..2 {
        assert!(matches!(claim(n).await, Err(WebhookRejection::Duplicate)));
    }
}

#[tokio::test]
async fn entries_expire() {
    let Some(server) = RedisServer::find() else { return };
    let seen = connect(&server, &prefix()).await;
    let claim = async |key: &str, seconds| seen.claim(key, now(), after(seconds)).await.expect("a server");
    assert_eq!((claim("a", 1).await, claim("a", 60).await), (Claim::New, Claim::Busy));
    seen.keep("b", after(2)).await.expect("a server");
    assert_eq!(claim("b", 60).await, Claim::Done);
    tokio::time::sleep(Duration::from_millis(2100)).await;
    assert_eq!((claim("a", 60).await, claim("b", 60).await), (Claim::New, Claim::New));
    seen.keep("a", after(60)).await.expect("a server");
    assert_eq!(claim("a", 60).await, Claim::Done, "a delivery that another receiver handled");
}

#[tokio::test]
async fn clock_skew_does_not_shorten_a_claim() {
    let Some(server) = RedisServer::find() else { return };
    let seen = connect(&server, &prefix()).await;
    let past = Timestamp::from(1_000_000_000);
    let claim = || seen.claim("key", past, Timestamp::from(1_000_000_060));
    assert_eq!(claim().await.expect("a server"), Claim::New);
    assert_eq!(claim().await.expect("a server"), Claim::Busy);
}

#[tokio::test]
async fn extreme_timestamps_are_accepted() {
    let Some(server) = RedisServer::find() else { return };
    let seen = connect(&server, &prefix()).await;
    let moments = [i64::MIN, -1, 0, i64::MAX].map(Timestamp::from);
    for (n, until) in moments.into_iter().enumerate() {
        for now in moments {
            seen.claim(&n.to_string(), now, until).await.expect("a server");
        }
        seen.keep(&n.to_string(), until).await.expect("a server");
    }
    assert_eq!(seen.claim("2", now(), after(60)).await.expect("a server"), Claim::New, "an entry that expired in 1970");
    assert_eq!(seen.claim("3", now(), after(60)).await.expect("a server"), Claim::Done, "an entry that expires at the end of time");
}
