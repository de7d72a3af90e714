//! The example of system integrators.

use tiktok_shop::oauth::MemoryStore;
use tiktok_shop_sandbox::Sandbox;
use tiktok_shop_sandbox::world::Action;
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::orders::PlaceOrder;

use super::{app, sandbox, serve, wait_until};

#[expect(dead_code, reason = "the test starts the service without `main`")]
#[path = "../../examples/system_integrator.rs"]
mod program;

use program::Service;

fn service(sandbox: &Sandbox) -> Service {
    let app = app(sandbox);
    let consent = format!("{}/open/authorize?service_id={}", sandbox.base_url(), app.key());
    Service::new(app, sandbox.base_url(), &consent, MemoryStore::new()).expect("a service")
}

/// A client that stores cookies. It does not follow redirects, so that the test can check each step.
fn browser() -> reqwest::Client {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client")
}

fn header<'a>(response: &'a reqwest::Response, name: &str) -> &'a str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).expect("a header")
}

/// Grants consent like a seller in a browser.
async fn grant_consent(sandbox: &Sandbox, service: &str, seller: &str) -> String {
    let browser = browser();
    let app_key = sandbox.connection().app_key;
    let redirect_url = Some(format!("{service}/connected"));
    let change = AccessAction::UpdateApp { app: app_key.clone(), redirect_url, webhook_url: None, scopes: None };
    sandbox.perform(Action::Access(change)).expect("a change");
    let begin = browser.get(format!("{service}/connect")).send().await.expect("a redirect");
    let cookie = header(&begin, "set-cookie").split(';').next().expect("a cookie").to_owned();
    let page = header(&begin, "location").to_owned();
    let state = page.rsplit("state=").next().expect("a state").to_owned();
    let decision = format!("app={app_key}&account={seller}&state={state}&decision=consent");
    let decision = browser.post(&page).header("content-type", "application/x-www-form-urlencoded").body(decision);
    let back = decision.send().await.expect("a redirect");
    let answer = browser.get(header(&back, "location")).header("cookie", cookie).send().await.expect("an answer");
    answer.text().await.expect("a text")
}

fn seller(sandbox: &Sandbox) -> String {
    sandbox.world(|world| world.access.first_account(AccountKind::Seller)).expect("a seller").to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_leads_to_order_webhooks() {
    let sandbox = sandbox();
    let service = service(&sandbox);
    let address = serve(service.clone().router()).await;
    assert!(grant_consent(&sandbox, &address, &seller(&sandbox)).await.starts_with("connected: "));

    let webhook_url = Some(format!("{address}/webhooks"));
    let change = AccessAction::UpdateApp { app: sandbox.connection().app_key, redirect_url: None, webhook_url, scopes: None };
    sandbox.perform(Action::Access(change)).expect("a change");
    let order = sandbox.place_order(PlaceOrder::default()).expect("an order").to_string();
    let is_known = || service.sellers().values().any(|shop| shop.orders.keys().any(|id| id.as_str() == order));
    wait_until(is_known).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn missed_orders_are_found_after_an_outage() {
    let sandbox = sandbox();
    let service = service(&sandbox);
    let address = serve(service.clone().router()).await;
    grant_consent(&sandbox, &address, &seller(&sandbox)).await;
    // No webhook URL is configured, as if all webhooks were lost.
    let order = sandbox.place_order(PlaceOrder::default()).expect("an order").to_string();
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    service.catch_up().await;
    assert!(service.sellers().values().any(|shop| shop.orders.keys().any(|id| id.as_str() == order)));
}

#[tokio::test(flavor = "multi_thread")]
async fn sellers_who_withdraw_consent_are_removed() {
    let sandbox = sandbox();
    let service = service(&sandbox);
    let address = serve(service.clone().router()).await;
    let id = seller(&sandbox);
    grant_consent(&sandbox, &address, &id).await;
    let app = sandbox.connection().app_key;
    let webhook_url = Some(format!("{address}/webhooks"));
    let change = AccessAction::UpdateApp { app: app.clone(), redirect_url: None, webhook_url, scopes: None };
    sandbox.perform(Action::Access(change)).expect("a change");
    let end = AccessAction::Deauthorize { app, account: id.parse().expect("an id") };
    sandbox.perform(Action::Access(end)).expect("an end");
    wait_until(|| service.sellers().is_empty()).await;
}
