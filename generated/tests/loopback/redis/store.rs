//! The guarantees of a token store: compare and set, leases and shared refreshes.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tiktok_shop::client::TokenSource as _;
use tiktok_shop::oauth::{RedisStore, TokenStore as _};
use tiktok_shop::redis::Client;

use super::host::{self, manager};
use super::server::RedisServer;
use super::{authorization, connect, expired, prefix, refresh_token, token};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn authorizations_are_saved_loaded_and_removed() {
    let Some(server) = RedisServer::find() else { return };
    let store = connect(&server.url, &prefix()).await;
    for id in ["them", "", "a b\r\n{c}:*\u{e9}"] {
        let mut whole = expired();
        whole.seller_name = Some("Sör \"X\"".to_owned());
        whole.granted_scopes = vec!["seller.order.info".to_owned()];
        assert_eq!(store.load(id).await.expect("a server"), None);
        assert!(store.save(id, None, &whole).await.expect("a server"));
        assert_eq!(store.load(id).await.expect("a server"), Some(whole));
        store.remove(id).await.expect("a server");
        assert_eq!(store.load(id).await.expect("a server"), None);
        store.remove(id).await.expect("a removal without tokens");
    }
}

#[tokio::test]
async fn save_requires_the_expected_refresh_token() {
    let Some(server) = RedisServer::find() else { return };
    let store = connect(&server.url, &prefix()).await;
    let save = async |expected: Option<usize>, n| {
        let expected = expected.map(refresh_token);
        store.save("them", expected.as_ref(), &authorization(n)).await.expect("a server")
    };
    assert!(!save(Some(0), 1).await, "no tokens to replace");
    assert!(save(None, 0).await);
    assert!(!save(None, 1).await, "a first save over other tokens");
    assert!(!save(None, 0).await, "a first save over the same tokens");
    assert!(save(Some(0), 1).await);
    assert!(!save(Some(0), 2).await, "a stale refresh token");
    assert_eq!(store.load("them").await.expect("a server"), Some(authorization(1)));
    store.remove("them").await.expect("a server");
    assert!(save(None, 3).await);
}

#[tokio::test]
async fn one_of_a_hundred_concurrent_saves_succeeds() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    let stores = [connect(&server.url, &prefix).await, connect(&server.url, &prefix).await];
    assert!(stores[0].save("them", None, &authorization(0)).await.expect("a server"));
    let expected = refresh_token(0);
    let fresh: Vec<_> = (1..=100).map(authorization).collect();
    let saves = fresh.iter().enumerate().map(|(n, fresh)| stores[n % 2].save("them", Some(&expected), fresh));
    let saved: Vec<_> = join_all(saves).await.into_iter().map(|saved| saved.expect("a server")).collect();
    assert_eq!(saved.iter().filter(|saved| **saved).count(), 1);
    let winner = saved.iter().position(|saved| *saved).expect("a winner");
    assert_eq!(stores[1].load("them").await.expect("a server").as_ref(), Some(&fresh[winner]));
}

#[tokio::test]
async fn a_lease_is_exclusive_until_it_expires() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    let (one, other) = (connect(&server.url, &prefix).await, connect(&server.url, &prefix).await);
    let lease = one.lease("them", MINUTE).await.expect("a server").expect("free");
    assert_eq!(other.lease("them", MINUTE).await.expect("a server"), None);
    assert!(other.lease("others", MINUTE).await.expect("a server").is_some(), "another id");
    one.release("them", lease.clone()).await.expect("a server");

    let short = other.lease("them", Duration::from_millis(50)).await.expect("a server").expect("a released lease");
    one.release("them", lease).await.expect("a lease that is over is left alone");
    tokio::time::sleep(Duration::from_millis(100)).await;
    let next = one.lease("them", MINUTE).await.expect("a server").expect("an expired lease");
    other.release("them", short).await.expect("a server");
    assert_eq!(other.lease("them", MINUTE).await.expect("a server"), None, "the lease of another store was released");
    one.release("them", next).await.expect("a server");
    for span in [Duration::ZERO, Duration::MAX] {
        assert!(one.lease(&format!("{span:?}"), span).await.expect("a lease of any duration").is_some());
    }
}

#[tokio::test]
async fn an_expired_lease_does_not_release_its_successor() {
    let Some(server) = RedisServer::find() else { return };
    let store = connect(&server.url, &prefix()).await;
    let mine = store.lease("them", MINUTE).await.expect("a server").expect("free");
    let theirs = store.lease("others", MINUTE).await.expect("a server").expect("free");
    store.release("them", theirs).await.expect("a server");
    assert_eq!(store.lease("them", MINUTE).await.expect("a server"), None);
    store.release("them", mine).await.expect("a server");
    assert!(store.lease("them", MINUTE).await.expect("a server").is_some());
}

#[tokio::test]
async fn prefixes_isolate_stores_on_one_connection() {
    let Some(server) = RedisServer::find() else { return };
    let client = Client::open(server.url.as_str()).expect("a URL");
    let connection = client.get_connection_manager().await.expect("a server");
    let (one, other) = (RedisStore::over(connection.clone()).prefix(&prefix()), RedisStore::over(connection).prefix(&prefix()));
    assert!(one.save("them", None, &authorization(0)).await.expect("a server"));
    assert_eq!(other.load("them").await.expect("a server"), None);
}

#[tokio::test]
async fn a_hundred_callers_of_two_managers_share_one_refresh() {
    let Some(server) = RedisServer::find() else { return };
    let (host, prefix) = (host::start(), prefix());
    let stores = [connect(&server.url, &prefix).await, connect(&server.url, &prefix).await];
    assert!(stores[0].save("them", None, &expired()).await.expect("a server"));
    let managers = stores.map(|store| manager(store, &host.url));
    let handles: Vec<_> = (0..100).map(|n| managers[n % 2].tokens("them")).collect();
    for got in join_all(handles.iter().map(|handle| handle.token())).await {
        assert_eq!(got.expect("a token"), token(1));
    }
    assert_eq!(host.requests().len(), 1);
    let kept = connect(&server.url, &prefix).await.load("them").await.expect("a server").expect("kept");
    assert_eq!((kept.access_token, kept.refresh_token), (token(1), refresh_token(1)));
}

/// A blocking client uses the store on a thread without a runtime.
#[test]
fn stores_work_without_a_runtime() {
    let Some(server) = RedisServer::find() else { return };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let store = runtime.block_on(connect(&server.url, &prefix()));
    assert!(futures_executor::block_on(store.save("them", None, &authorization(0))).expect("a server"));
    assert_eq!(futures_executor::block_on(store.load("them")).expect("a server"), Some(authorization(0)));
    drop(runtime);
    let error = futures_executor::block_on(store.load("them")).expect_err("a stopped runtime");
    assert!(format!("{error:?}").contains("has stopped"), "{error:?}");
    let start = Instant::now();
    let error = futures_executor::block_on(RedisStore::connect(&server.url)).expect_err("no runtime");
    assert!(format!("{error:?}").contains("create the store inside one") && start.elapsed() < MINUTE, "{error:?}");
}

#[tokio::test]
async fn list_returns_the_ids_of_the_prefix() {
    let Some(server) = RedisServer::find() else { return };
    let odd = format!("{}*[a-z]?\\", prefix());
    let stores = [connect(&server.url, &odd).await, connect(&server.url, &prefix()).await];
    assert!(stores[0].ids().await.expect("a server").is_empty());
    for id in ["them", "a b\r\n{c}:*\u{e9}", "gone"] {
        assert!(stores[0].save(id, None, &authorization(0)).await.expect("a server"));
    }
    assert!(stores[0].save("them", Some(&refresh_token(0)), &authorization(1)).await.expect("a server"));
    assert!(stores[1].save("others", None, &authorization(0)).await.expect("a server"));
    stores[0].remove("gone").await.expect("a server");
    let mut ids = stores[0].ids().await.expect("a server");
    ids.sort_unstable();
    assert_eq!(ids, ["a b\r\n{c}:*\u{e9}", "them"]);
    assert_eq!(stores[1].ids().await.expect("a server"), ["others"]);
}
