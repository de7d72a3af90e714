//! The `connect` example with a fake transport.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use tiktok_shop::App;
use tiktok_shop::authorization::GetAuthorizedShops;
use tiktok_shop::oauth::MemoryStore;
use tiktok_shop::order::GetOrderDetail;
use tiktok_shop::testing::{FakeDelivery, FakeResponse, FakeTransport, sign_webhook};
use tiktok_shop::webhooks::{OrderStatusChange, SellerDeauthorization};
use tower::ServiceExt as _;

#[expect(dead_code, reason = "the test starts the service without `main`")]
#[path = "../examples/connect.rs"]
mod connect;

const CONSENT: &str = r#"{"access_token":"A1","refresh_token":"R1","open_id":"seller","user_type":0,
    "access_token_expire_in":4102444800,"refresh_token_expire_in":4102444800}"#;

fn app() -> App {
    App::new("app-key", "app-secret")
}

fn service() -> (FakeTransport, Router) {
    let tiktok = FakeTransport::new();
    tiktok.on_path(Method::GET, "/api/v2/token/get", FakeResponse::data(CONSENT));
    tiktok.on::<GetAuthorizedShops>(FakeResponse::data(r#"{"shops":[{"id":"7","cipher":"C7","name":"Mugs"}]}"#));
    tiktok.on::<GetOrderDetail>(FakeResponse::data(r#"{"orders":[{"id":"3","line_items":[{}]}]}"#));
    let router = connect::router(app(), &tiktok.client(), MemoryStore::new(), "service");
    (tiktok, router)
}

async fn answer(router: &Router, request: Request<Body>) -> (StatusCode, String) {
    let response = router.clone().oneshot(request).await.expect("an answer");
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.expect("its body");
    (status, String::from_utf8(body.into()).expect("text"))
}

async fn open_redirect(router: &Router, query: &str, cookie: &str) -> (StatusCode, String) {
    let request = Request::get(format!("/connected?{query}")).header(header::COOKIE, format!("a=b; state={cookie}"));
    answer(router, request.body(Body::empty()).expect("a request")).await
}

async fn push(router: &Router, delivery: FakeDelivery) -> StatusCode {
    let body = delivery.owner(tiktok_shop::Owner::Shop("7".to_owned())).body();
    let request = Request::post("/webhooks").header(header::AUTHORIZATION, sign_webhook(&app(), &body));
    answer(router, request.body(body.into()).expect("a request")).await.0
}

fn order() -> FakeDelivery {
    FakeDelivery::sample::<OrderStatusChange>().data(r#"{"order_id":"3","order_status":"AWAITING_SHIPMENT"}"#)
}

#[tokio::test]
async fn connect_redirects_to_tiktok_and_sets_a_state_cookie() {
    let (_, router) = service();
    let request = Request::get("/connect").body(Body::empty()).expect("a request");
    let sent = router.oneshot(request).await.expect("an answer");
    let of = |name| sent.headers().get(name).and_then(|value| value.to_str().ok()).expect("a header");
    let state = of(header::SET_COOKIE).split([';', '=']).nth(1).expect("a state");
    let expected = format!("https://services.tiktokshop.com/open/authorize?service_id=service&state={state}");
    assert_eq!((sent.status(), of(header::LOCATION)), (StatusCode::SEE_OTHER, expected.as_str()));
}

#[tokio::test]
async fn consent_connects_shops_whose_webhooks_are_handled() {
    let (tiktok, router) = service();
    assert_eq!(open_redirect(&router, "code=c&state=s", "s").await, (StatusCode::OK, "connected: Mugs".to_owned()));
    assert_eq!(push(&router, order().id("1")).await, StatusCode::OK);
    let call = tiktok.requests().pop().expect("a call");
    assert_eq!((call.query("ids"), call.query("shop_cipher")), (Some("3"), Some("C7")));

    let before = tiktok.requests().len();
    assert_eq!(push(&router, order().id("1")).await, StatusCode::OK);
    assert_eq!(tiktok.requests().len(), before, "a duplicate delivery is not handled again");

    assert_eq!(push(&router, FakeDelivery::sample::<SellerDeauthorization>().id("2")).await, StatusCode::OK);
    assert_eq!(push(&router, order().id("3")).await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(tiktok.requests().len(), before, "no call without consent");
}

#[tokio::test]
async fn redirects_with_another_state_are_rejected() {
    let (tiktok, router) = service();
    assert_eq!(open_redirect(&router, "code=c&state=theirs", "mine").await.0, StatusCode::BAD_REQUEST);
    assert_eq!(push(&router, order()).await, StatusCode::OK);
    assert!(tiktok.requests().is_empty());
}
