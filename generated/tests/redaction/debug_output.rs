//! Types that hold secrets redact them in `Debug` output and errors.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tiktok_shop::authorization::{GetAuthorizedCategoryAssets, GetAuthorizedShops, GetWidgetToken};
use tiktok_shop::client::{BoxFuture, CallOptions, Reqwest, RetryPolicy, Tokens};
use tiktok_shop::http::header::{HeaderName, HeaderValue};
use tiktok_shop::http::{Method, StatusCode};
use tiktok_shop::oauth::{
    AuthCode, Authorization, Lease, MemoryStore, Notice, RefreshToken, State, StoreError, TokenEndpoint, TokenManager, TokenStore,
};
use tiktok_shop::open::InitFileUpload;
use tiktok_shop::order::GetOrderList;
use tiktok_shop::testing::{FakeResponse, FakeTransport, sign_webhook};
use tiktok_shop::{
    Access, AccessToken, App, Client, Endpoint, Json, Secret, Timestamp, TransportFailure, Untyped, WebhookReceiver, decode,
};

use crate::canaries::{CIPHER, CODE, CapturedOutput, PASSWORD, REFRESH, SECRET, TOKEN, WrappedError, encodings};
use crate::script::{self, ScriptedResponse, answer};

fn app() -> App {
    App::new("the-app-key", SECRET)
}

fn token() -> AccessToken {
    AccessToken::new(TOKEN).expect("a token")
}

fn authorization() -> Authorization {
    Authorization::new("them", token(), RefreshToken::new(REFRESH))
}

fn options() -> CallOptions {
    let header = |name| (HeaderName::from_static(name), HeaderValue::from_static(PASSWORD));
    ["x-tts-access-token", "cookie"].into_iter().map(header).fold(CallOptions::new(), |all, (name, value)| all.header(name, value))
}

/// Decodes a response with this `data`.
fn reply<E: Endpoint>(data: &str) -> impl Debug + use<E>
where
    E::Response: Debug,
{
    decode::<E::Response>(StatusCode::OK, format!(r#"{{"code":0,"data":{data}}}"#).as_bytes()).expect("a reply")
}

#[tokio::test]
async fn debug_output_contains_no_secrets() {
    let output = CapturedOutput::default();
    let (app, token) = (app(), token());
    let access = Access::new().token(&token).shop_cipher(CIPHER).category_asset_cipher(CIPHER);
    let tiktok = FakeTransport::new();
    tiktok.next(
        FakeResponse::data(&format!(r#"{{"orders":[],"next_page_token":"{TOKEN}"}}"#))
            .header(HeaderName::from_static("set-cookie"), HeaderValue::from_static(PASSWORD)),
    );
    let client = Client::builder(app.clone()).build(tiktok.clone());
    let shop = client.seller(token.clone()).shop(CIPHER).with(options());
    let answer = shop.send_raw(&GetOrderList::new(20)).await.expect("an answer");
    tiktok.next(FakeResponse::raw(StatusCode::OK, format!(r#"{{"code":0,"message":"{TOKEN}","data":{{"orders":[]}}}}"#)));
    let page = shop.pages(GetOrderList::new(20)).try_next().await.expect("a success").expect("a page");
    tiktok.next(FakeResponse::api_error(1, TOKEN));
    let request = app.request(&GetOrderList::new(20), access, Timestamp::from_unix_seconds(1)).expect("a request");
    let untyped = Untyped::new(Method::PUT, "/order/209912/parcels")
        .query("api_key", SECRET)
        .body(format!(r#"{{"password":"{TOKEN}"}}"#).parse::<Json>().expect("JSON"));
    let values: &[&dyn Debug] = &[
        &app,
        &access,
        &token,
        &Tokens::from(token.clone()),
        &options(),
        &Client::builder(app.clone()),
        &client,
        &client.seller(token.clone()),
        &shop,
        &client.creator(token.clone()),
        &client.partner(token.clone()).category_asset(CIPHER),
        &answer,
        &page,
        &tiktok,
        &tiktok.requests(),
        &FakeResponse::data(&format!(r#"{{"cipher":"{CIPHER}"}}"#)),
        &FakeResponse::failure(TransportFailure::Connect),
        &request.headers(),
        &untyped,
        &Secret::from(CIPHER),
        &reply::<GetAuthorizedShops>(&format!(r#"{{"shops":[{{"id":"1","cipher":"{CIPHER}"}}]}}"#)),
        &reply::<GetAuthorizedCategoryAssets>(&format!(r#"{{"category_assets":[{{"cipher":"{CIPHER}"}}]}}"#)),
        &reply::<GetWidgetToken>(&format!(r#"{{"widget_token":{{"expire_at":1,"token":"{TOKEN}"}}}}"#)),
        &reply::<InitFileUpload>(&format!(r#"{{"upload_token":"{TOKEN}"}}"#)),
        &AccessToken::new(format!("{TOKEN}\n")),
        &app.clone().with_base_url(&format!("https://user:{SECRET}@localhost")),
        &app.clone().with_base_url(&format!("https://localhost/?token={SECRET}")),
        &CallOptions::new().base_url(&format!("https://{SECRET}@localhost")),
        &app.receive_webhook(TOKEN.as_bytes(), SECRET),
    ];
    values.iter().for_each(|value| output.debug(value));
    assert_eq!(answer.decode::<tiktok_shop::Empty>().expect("a success").message, "Success");
    output.assert_redacted();
}

#[test]
fn debug_output_of_authorizations_contains_no_secrets() {
    let output = CapturedOutput::default();
    let client = Client::builder(app()).build(FakeTransport::new());
    let endpoint = TokenEndpoint::new(&app());
    let values: &[&dyn Debug] = &[
        &State::from(CODE.to_owned()),
        &AuthCode::new(CODE),
        &AuthCode::from_redirect(&format!("?code={CODE}&state={TOKEN}"), &State::from("other".to_owned())),
        &AuthCode::from_redirect(&format!("?error={CODE}&state=same"), &State::from("same".to_owned())),
        &RefreshToken::new(REFRESH),
        &authorization(),
        &Authorization::from_json(&format!("{}{TOKEN}", authorization().to_json())),
        &Notice::Refreshed(Arc::new(authorization())),
        &endpoint,
        &endpoint.exchange_request(&AuthCode::new(CODE)),
        &endpoint.refresh_request(&RefreshToken::new(REFRESH)),
        &endpoint.clone().with_base_url(&format!("https://user:{PASSWORD}@localhost")),
        &TokenManager::builder(&client, MemoryStore::new()),
        &TokenManager::new(&client, MemoryStore::new()),
    ];
    values.iter().for_each(|value| output.debug(value));
    output.assert_redacted();
}

/// Explicit accessors return secrets.
#[test]
fn ciphers_are_accessible_explicitly() {
    let data = format!(r#"{{"code":0,"data":{{"shops":[{{"cipher":"{CIPHER}"}}]}}}}"#);
    let shops = decode::<<GetAuthorizedShops as Endpoint>::Response>(StatusCode::OK, data.as_bytes()).expect("a reply").data.shops;
    let cipher = shops.into_iter().find_map(|shop| shop.cipher).expect("a cipher");
    let seller = FakeTransport::new().client().seller(token());
    drop((seller.shop(&cipher), Access::new().shop_cipher(cipher.as_str()), seller.shop(cipher.clone())));
    assert_eq!(cipher.into_string(), CIPHER);
}

#[tokio::test]
async fn debug_of_an_unknown_webhook_omits_its_data() {
    let output = CapturedOutput::default();
    let receiver = WebhookReceiver::new(app());
    output.debug(&receiver);
    let unknown = format!(r#"{{"type":987654,"shop_id":"1","data":{{"auth_code":"{CODE}"}}}}"#);
    let odd = format!(r#"{{"type":"{CODE}","data":{{"auth_code":"{CODE}"}}}}"#);
    let cut = format!(r#"{{"type":1,"data":{{"auth_code":"{CODE}"#);
    let page = format!("auth_code={}", encodings(CODE));
    for body in [unknown, odd, cut, page] {
        let signature = sign_webhook(&app(), body.as_bytes());
        output.debug(&app().receive_webhook(body.as_bytes(), &signature));
        match receiver.receive(Bytes::from(body), &signature, Timestamp::from_unix_seconds(1)).await {
            Ok(received) => output.debug(&received),
            Err(rejection) => output.error(&rejection),
        }
    }
    output.assert_redacted();
}

#[tokio::test]
async fn proxy_passwords_are_redacted() {
    let output = CapturedOutput::default();
    let _guard = output.listen();
    let proxy = reqwest::Proxy::all(format!("http://user:{PASSWORD}@127.0.0.1:1")).expect("a proxy");
    let transport = Reqwest::of(reqwest::Client::builder().proxy(proxy)).expect("TLS");
    output.debug(&transport);
    let shop = Client::builder(app()).retries(RetryPolicy::NEVER).build(transport).seller(token()).shop(CIPHER);
    output.error(&shop.send(&GetOrderList::new(20)).await.expect_err("a refused connection"));
    output.assert_redacted();
}

#[tokio::test]
async fn token_responses_are_redacted() {
    let tokens = format!(r#""access_token":"{TOKEN}","refresh_token":"{REFRESH}""#);
    let bodies = [
        format!(r#"{{"code":0,"data":{{"access_token":["{TOKEN}"],"refresh_token":"{REFRESH}"}}}}"#),
        format!(r#"{{"code":0,"data":{{"access_token":"{TOKEN}\n","refresh_token":"{REFRESH}"}}}}"#),
        format!(r#"{{"code":0,"data":"{}"}}"#, &TOKEN[..30]),
        format!(r#"{{"code":0,"data":{{{tokens}"#),
        format!(r#"{{{tokens}}}"#),
        format!(r#"{{"code":{{{tokens}}}}}"#),
        format!("access_token={}&refresh_token={}", &TOKEN[..14], &REFRESH[..14]),
        format!("<p>{} {}</p>", encodings(TOKEN), encodings(REFRESH)),
        TOKEN[..12].to_owned(),
        format!(r#"{{"code":36004004,"message":"{SECRET}","request_id":"{SECRET}"}}"#),
    ];
    let output = CapturedOutput::default();
    let _guard = output.listen();
    let endpoint = TokenEndpoint::new(&app());
    for body in bodies {
        let tiktok = FakeTransport::new();
        (0..2).for_each(|_| tiktok.next(FakeResponse::raw(StatusCode::OK, body.clone())));
        output.error(&endpoint.exchange(&tiktok, &AuthCode::new(CODE)).await.expect_err(&body));
        output.error(&endpoint.refresh(&tiktok, &RefreshToken::new(REFRESH)).await.expect_err(&body));
    }
    // A warning about another field must not contain its value.
    let body = format!(r#"{{"code":0,"data":{{"access_token_expire_in":"{}",{tokens}}}}}"#, &TOKEN[..14]);
    output.debug(&Authorization::from_response(StatusCode::OK, body.as_bytes()).expect("tokens"));
    output.assert_redacted();
}

#[tokio::test]
async fn token_request_urls_are_redacted() {
    const NAMES_URL: ScriptedResponse =
        |request| FakeResponse::failure(TransportFailure::Timeout).source(WrappedError::new(request.uri.to_string()));
    const PAGE: ScriptedResponse = |request| answer(200, format!("<p>{}</p>", request.uri));
    const MESSAGE: ScriptedResponse = |request| answer(200, format!(r#"{{"code":1,"message":"{}"}}"#, request.uri));
    for act in [NAMES_URL, PAGE, MESSAGE] {
        let output = CapturedOutput::default();
        let _guard = output.listen();
        let manager = TokenManager::new(&script::client(app(), &[act]), MemoryStore::new());
        output.error(&manager.authorize(&AuthCode::new(CODE)).await.expect_err("no tokens"));
        output.assert_redacted();
    }
}

/// A store whose errors repeat its input, as errors of databases do.
struct VerboseStore;

fn fail_with<T: Send + 'static>(text: String) -> BoxFuture<'static, Result<T, StoreError>> {
    Box::pin(async { Err(StoreError::new("doing its work", WrappedError::new(text))) })
}

impl TokenStore for VerboseStore {
    fn load<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        Box::pin(async { Ok(None) })
    }

    fn save<'a>(
        &'a self,
        _: &'a str,
        _: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        fail_with(format!("{} {}", authorization.to_json(), [SECRET, TOKEN, REFRESH].map(encodings).join(" ")))
    }

    fn remove<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        fail_with(encodings(SECRET))
    }

    fn lease<'a>(&'a self, _: &'a str, _: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        fail_with(encodings(SECRET))
    }

    fn release<'a>(&'a self, _: &'a str, _: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        fail_with(encodings(SECRET))
    }
}

#[tokio::test]
async fn token_store_errors_are_redacted() {
    let output = CapturedOutput::default();
    let manager = TokenManager::new(&script::client(app(), &[]), VerboseStore);
    let errors = [manager.keep("them", &authorization()).await, manager.forget("them").await];
    errors.into_iter().for_each(|done| output.error(&done.expect_err("a failure") as &dyn StdError));
    assert!(output.assert_redacted().contains("the token store failed doing its work"));
}
