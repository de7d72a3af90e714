//! Redis stores with a real server: the one at the URL `TIKTOK_SHOP_TEST_REDIS`, or one that the tests start.
//!
//! Without a server, the tests print a message and pass. On an existing server, all keys start with `test-`.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tiktok_shop::oauth::{Authorization, RedisStore, RefreshToken};
use tiktok_shop::{AccessToken, App, Timestamp};

mod host;
mod limits;
mod outages;
mod processes;
mod secrets;
mod seen;
mod server;
mod store;

/// A unique key prefix for one test.
fn prefix() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_nanos();
    format!("test-{}-{nanos}-{}:", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A store with its own connection.
async fn connect(url: &str, prefix: &str) -> RedisStore {
    RedisStore::connect(url).await.expect("a server").prefix(prefix)
}

fn app() -> App {
    App::new("the-key", "PLANTED-secret-of-the-app")
}

fn token(n: usize) -> AccessToken {
    AccessToken::new(format!("PLANTED-access-{n}")).expect("a token")
}

fn refresh_token(n: usize) -> RefreshToken {
    RefreshToken::new(format!("PLANTED-refresh-{n}"))
}

/// The `n`th pair of tokens.
fn authorization(n: usize) -> Authorization {
    Authorization::new("them", token(n), refresh_token(n))
}

/// An authorization with an expired access token.
fn expired() -> Authorization {
    let mut authorization = authorization(0);
    authorization.access_expires = Some((SystemTime::now() - Duration::from_secs(10)).into());
    authorization
}

fn now() -> Timestamp {
    SystemTime::now().into()
}
