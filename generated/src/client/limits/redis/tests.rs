use std::time::UNIX_EPOCH;

use redis::Value;

use super::*;
use crate::client::limits::quota::DailyQuota;
use crate::client::{CallOptions, Client, Handle, Shop};
use crate::error::{Error, TransportFailure};
use crate::order::GetOrderList;
use crate::request::{Access, AccessToken, App};
use crate::testing::{FakeResponse, FakeTransport};

fn reply(numbers: [i64; 8]) -> Result<ScriptReply, RedisConnError> {
    ScriptReply::read(Value::Array(numbers.map(Value::Int).into()))
}

fn slowdown(seen_at: i64) -> Slowdown {
    reply([0, seen_at, 1_000_000, 5_000_000, 2_000_000, 0, 0, 0]).expect("a reply").slowdown
}

#[test]
fn slowdown_moves_later_slots() {
    for (time, moved) in [(1_000_000, 5_000_000), (1_500_000, 6_000_000), (2_000_000, 7_000_000), (500_000, 5_000_000)] {
        assert_eq!(slowdown(1_000_000).moved(time), moved, "{time}");
    }
    assert_eq!(slowdown(1_000_000).moved(u64::MAX), u64::MAX);
}

#[test]
fn older_response_does_not_replace_a_later_one() {
    let known = slowdown(10_000_000);
    for (other, is_later) in [(9_999_000, true), (10_000_000, false), (10_001_000, false)] {
        assert_eq!(known.is_later_than(&slowdown(other)), is_later, "{other}");
    }
    assert!(!known.is_later_than(&slowdown(1_000_000)), "the server's clock was set back");
}

#[test]
fn unexpected_responses_are_errors() {
    assert!(reply([-1, 1, 0, 0, 1_000_000, 20_000, 7, 0]).is_ok_and(|reply| reply.wait.is_none() && reply.used == 7));
    assert!(reply([0, -1, 0, 0, 1_000_000, 20_000, 7, 0]).is_err());
    for value in [Value::Nil, Value::Int(1), Value::Array(vec![Value::Int(1)])] {
        assert!(ScriptReply::read(value).is_err());
    }
}

#[test]
fn outage_pauses_the_use_of_redis() {
    let health = Health::default();
    assert!(health.is_available() && health.may_try() && !health.succeeded());
    assert!(health.failed(), "the first failure");
    assert!(!health.failed(), "a further failure");
    assert!(!health.is_available() && !health.may_try());
    assert!(health.succeeded() && health.may_try() && health.is_available());
}

#[tokio::test]
async fn keys_are_stable() {
    let unused = RedisConn::over(Unused);
    let limits = RedisLimits::new(unused).prefix("p:");
    let shop = ShopKey::of(&App::new("key", "secret"), Access::new().shop_cipher("cipher"));
    let bucket = limits.bucket(&shop, "GetOrderList");
    assert_eq!(&*bucket.state, "p:limit:{8772a4f494db9bf2310ad04f76d98fc0}:3e55d8ed3ce7abe42de881a511a15838");
    assert_eq!(bucket.free, format!("{}:free", bucket.state));
    assert_eq!(bucket.quota, "p:quota:{8772a4f494db9bf2310ad04f76d98fc0}");
}

#[test]
fn older_response_does_not_lower_the_count() {
    let (quota, shop) = (DailyQuota::new(10), ShopKey::of(&App::new("key", "secret"), Access::new()));
    for used in [2, 1] {
        quota.learn(&shop, DayCount { day: 0, used, limit: 10, used_up_for: Duration::ZERO }, true, UNIX_EPOCH);
    }
    assert_eq!(quota.known(&shop, UNIX_EPOCH).used, 2);
}

/// A server that does not respond delays a call no longer than its deadline.
#[tokio::test]
async fn deadline_includes_the_wait_for_redis() {
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    let limits = RedisLimits::over(Silent);
    let client = Client::builder(App::new("key", "secret")).clock(tiktok.clock()).shared_limits(limits).build(tiktok.clone());
    let shop = client.seller(AccessToken::new("token").expect("a token")).shop("cipher");
    let call = async |shop: &Handle<Shop>| shop.send(&GetOrderList::new(1)).await.map(drop);
    let Err(Error::Transport(error)) = call(&shop.with(CallOptions::new().deadline(Duration::from_secs(1)))).await else {
        panic!("the deadline has passed");
    };
    assert_eq!((error.failure(), tiktok.requests().len()), (TransportFailure::Deadline, 0));
    call(&shop).await.expect("this process limits its own calls");
}

#[derive(Clone)]
struct Silent;

impl ConnectionLike for Silent {
    fn req_packed_command<'a>(&'a mut self, _: &'a redis::Cmd) -> redis::RedisFuture<'a, Value> {
        Box::pin(std::future::pending())
    }

    fn req_packed_commands<'a>(&'a mut self, _: &'a redis::Pipeline, _: usize, _: usize) -> redis::RedisFuture<'a, Vec<Value>> {
        Box::pin(std::future::pending())
    }

    fn get_db(&self) -> i64 {
        0
    }
}

#[derive(Clone)]
struct Unused;

impl ConnectionLike for Unused {
    fn req_packed_command<'a>(&'a mut self, _: &'a redis::Cmd) -> redis::RedisFuture<'a, Value> {
        Box::pin(std::future::ready(Ok(Value::Nil)))
    }

    fn req_packed_commands<'a>(&'a mut self, _: &'a redis::Pipeline, _: usize, _: usize) -> redis::RedisFuture<'a, Vec<Value>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    fn get_db(&self) -> i64 {
        0
    }
}
