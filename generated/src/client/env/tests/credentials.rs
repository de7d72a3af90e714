//! Tests of access tokens, refresh tokens and token folders in the environment.

use futures_util::FutureExt as _;
use http::Method;

use super::*;
use crate::order::GetOrderList;
use crate::testing::{FakeResponse, FakeTransport};

/// A server whose token endpoint issues the access token `refreshed`.
fn tiktok() -> FakeTransport {
    let tiktok = FakeTransport::new();
    tiktok.on::<GetOrderList>(FakeResponse::data("{}"));
    let end = tiktok.clock().timestamp().unix_seconds() + 600_000;
    let tokens = format!(r#"{{"access_token":"refreshed","access_token_expire_in":{end},"refresh_token":"next"}}"#);
    tiktok.on_path(Method::GET, "/api/v2/token/refresh", FakeResponse::data(&tokens));
    tiktok
}

/// Makes a call in this environment. Returns the sent refresh tokens and access tokens.
fn sent_tokens(tiktok: &FakeTransport, variables: &[(&str, &str)]) -> Vec<String> {
    let client = tiktok.client();
    let (tokens, cipher) = read_all(variables).and_then(|settings| settings.tokens(&client)).expect("settings");
    let shop = client.seller(tokens).shop(cipher);
    shop.send(&GetOrderList::new(1)).now_or_never().expect("no waiting").expect("a reply");
    let requests = tiktok.requests();
    let token = |request: &crate::testing::SentRequest| match request.query("refresh_token") {
        Some(token) => token.to_owned(),
        None => request.headers["x-tts-access-token"].to_str().expect("text").to_owned(),
    };
    requests.iter().map(token).collect()
}

#[test]
fn access_token_without_refresh_token_is_not_refreshed() {
    assert_eq!(sent_tokens(&tiktok(), &[(ACCESS_TOKEN, "access")]), ["access"]);
}

#[test]
fn refresh_token_without_access_token_is_used_before_the_first_call() {
    assert_eq!(sent_tokens(&tiktok(), &[(REFRESH_TOKEN, "seed")]), ["seed", "refreshed"]);
}

#[test]
fn access_token_is_refreshed_after_it_expires() {
    let tiktok = tiktok();
    tiktok.next(FakeResponse::api_error(105002, "expired"));
    let variables = [(ACCESS_TOKEN, "access"), (REFRESH_TOKEN, "seed")];
    assert_eq!(sent_tokens(&tiktok, &variables), ["access", "seed", "refreshed"]);
}

#[cfg(feature = "file-store")]
#[test]
fn folder_keeps_refreshed_tokens() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().join("tokens");
    let folder = (TOKEN_DIR, folder.to_str().expect("text"));
    assert_eq!(sent_tokens(&tiktok(), &[(REFRESH_TOKEN, "seed"), folder]), ["seed", "refreshed"]);
    // The next process uses the folder, with or without the used refresh token in its environment.
    assert_eq!(sent_tokens(&tiktok(), &[(REFRESH_TOKEN, "seed"), (ACCESS_TOKEN, "old"), folder]), ["refreshed"]);
    assert_eq!(sent_tokens(&tiktok(), &[folder]), ["refreshed"]);
    // A new consent replaces the folder's tokens.
    assert_eq!(sent_tokens(&tiktok(), &[(REFRESH_TOKEN, "other"), folder]), ["other", "refreshed"]);
}

#[cfg(feature = "file-store")]
#[test]
fn folder_without_refresh_token_contains_one_authorization() {
    use crate::oauth::{Authorization, FileStore, RefreshToken};

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("text");
    let store = FileStore::open(path).expect("a store");
    let error = || {
        let result = read_all(&[(TOKEN_DIR, path)]).and_then(|settings| settings.tokens(&tiktok().client()));
        result.map(drop).expect_err("not one").to_string()
    };
    assert!(error().contains("`TIKTOK_SHOP_TOKEN_DIR` is invalid: the value is not a folder with exactly one"), "{}", error());
    for (id, token) in [("one", "first"), ("other", "second")] {
        let token = AccessToken::new(token).expect("a token");
        store.save_now(id, None, &Authorization::new(id, token, RefreshToken::new("r"))).expect("a store");
        if id == "one" {
            assert_eq!(sent_tokens(&tiktok(), &[(TOKEN_DIR, path)]), ["first"]);
        }
    }
    assert!(error().contains("exactly one"));
    let file = folder.path().join("id-one.json");
    let error = read_all(&[(TOKEN_DIR, file.to_str().expect("text"))]).and_then(|settings| settings.tokens(&tiktok().client()));
    assert!(matches!(error.map(drop), Err(EnvError::Store(_))));
}

#[cfg(not(feature = "file-store"))]
#[test]
fn folder_requires_its_feature() {
    for variables in [&[(TOKEN_DIR, "tokens")][..], &[(TOKEN_DIR, "tokens"), (REFRESH_TOKEN, "seed")]] {
        let error = read_all(variables).and_then(|settings| settings.tokens(&tiktok().client())).map(drop).expect_err("no files");
        assert!(error.to_string().contains("not supported without the feature `file-store`"), "{error}");
    }
}
