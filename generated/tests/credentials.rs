//! The token, the cipher and the idempotency key that operations send if TikTok's documentation is ambiguous.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use tiktok_shop::affiliate::{GetLiveRoom, PinLiveProduct};
use tiktok_shop::affiliate_seller::EditOpenCollaborationSampleRule;
use tiktok_shop::analytics::GetVideoPerformances;
use tiktok_shop::client::{Grants, Handle, Scope};
use tiktok_shop::fbt::CreateOrUpdateInboundPlan;
use tiktok_shop::gs_full_service_commodity::v202509::CreateProduct;
use tiktok_shop::open::{InitFileUpload, init_file_upload};
use tiktok_shop::testing::{FakeResponse, FakeTransport, SentRequest};
use tiktok_shop::{AccessToken, Client, Endpoint, KeyPlace, Timestamp, TokenKind, TransportFailure};

fn token() -> AccessToken {
    AccessToken::new("planted-token").expect("a token")
}

/// Returns the requests of a call whose response is `{}`.
async fn requests_of<S, E>(handle: impl FnOnce(Client) -> Handle<S>, request: &E) -> Vec<SentRequest>
where
    S: Scope + Grants<E::Token, E::Cipher>,
    E: Endpoint<Response: Send> + Sync,
{
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    handle(tiktok.client()).send(request).await.expect("a reply");
    tiktok.requests()
}

#[tokio::test]
async fn sellers_and_creators_may_call_operations_without_a_documented_token_kind() {
    let performances = GetVideoPerformances::new("1", Timestamp::from_unix_seconds(1), Timestamp::from_unix_seconds(2));
    for sent in [
        requests_of(|client| client.seller(token()), &GetLiveRoom::new()).await,
        requests_of(|client| client.creator(token()), &GetLiveRoom::new()).await,
        requests_of(|client| client.creator(token()), &PinLiveProduct::new("1")).await,
        requests_of(|client| client.seller(token()).shop("planted-cipher"), &performances).await,
        requests_of(|client| client.creator(token()), &performances).await,
    ] {
        assert_eq!(sent[0].query("shop_cipher"), None);
    }
    assert_eq!(GetLiveRoom::AUTH.token, TokenKind::SellerOrCreator);
}

#[tokio::test]
async fn optional_cipher_comes_from_the_handle() {
    let request = InitFileUpload::new(init_file_upload::Required {
        file_name: "a.mp4".to_owned(),
        file_type: "video/mp4".to_owned(),
        file_size: 1,
        total_chunk_count: 1,
        target_path: "/product/202309/products".to_owned(),
    });
    let ciphers =
        |sent: &[SentRequest]| ["shop_cipher", "category_asset_cipher"].map(|key| sent[0].query(key).map(ToOwned::to_owned));
    let cipher = || Some("planted-cipher".to_owned());
    assert_eq!(ciphers(&requests_of(|client| client.seller(token()), &request).await), [None, None]);
    assert_eq!(ciphers(&requests_of(|client| client.partner(token()), &request).await), [None, None]);
    assert_eq!(ciphers(&requests_of(|client| client.seller(token()).shop("planted-cipher"), &request).await), [cipher(), None]);
    let asset = requests_of(|client| client.partner(token()).category_asset("planted-cipher"), &request).await;
    assert_eq!(ciphers(&asset), [None, cipher()]);
}

/// Returns the `idempotent_key` of each attempt of a call whose first response is lost.
async fn keys<S, E>(handle: impl FnOnce(Client) -> Handle<S>, request: &E) -> Vec<String>
where
    S: Scope + Grants<E::Token, E::Cipher>,
    E: Endpoint<Response: Send> + Sync,
{
    let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
    tiktok.next(FakeResponse::failure(TransportFailure::Interrupted));
    handle(tiktok.client()).send(request).await.expect("a reply");
    let key = |sent: &SentRequest| {
        let body = sent.text();
        let (_, rest) = body.split_once("\"idempotent_key\":\"").expect("a key");
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    tiktok.requests().iter().map(key).collect()
}

#[tokio::test]
async fn attempts_share_an_idempotent_key() {
    let plan = keys(|client| client.seller(token()).shop("planted-cipher"), &CreateOrUpdateInboundPlan::new()).await;
    let product = keys(|client| client.seller(token()), &CreateProduct::new()).await;
    for keys in [&plan, &product] {
        assert!(keys.len() == 2 && keys[0] == keys[1] && keys[0].len() == 32, "{keys:?}");
    }
    assert_eq!(CreateProduct::META.idempotency_key, Some(KeyPlace::Body));
    let own = keys(|client| client.seller(token()), &CreateProduct::new().idempotency_key("mine")).await;
    assert_eq!(own, ["mine", "mine"]);
}

#[test]
fn sample_rule_updates_are_not_retried() {
    // The update replaces any earlier rule, so a retry could undo a later update.
    const { assert!(!EditOpenCollaborationSampleRule::META.repeatable) };
}
