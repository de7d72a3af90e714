//! The example of app developers.

use std::sync::atomic::Ordering;

use tiktok_shop::oauth::MemoryStore;
use tiktok_shop::{Client, SeenMemory};
use tiktok_shop_sandbox::Sandbox;
use tiktok_shop_sandbox::world::access::{AccessAction, Account, AccountKind};
use tiktok_shop_sandbox::world::orders::PlaceOrder;
use tiktok_shop_sandbox::world::{Action, Id};

use super::{app, sandbox, serve, wait_until};

#[expect(dead_code, reason = "the test starts the service without `main`")]
#[path = "../../examples/app_developer.rs"]
mod program;

use program::Platform;

/// Starts the service, and installs the app for all sellers. Returns the number of their shops.
async fn start(sandbox: &Sandbox) -> (Platform, usize) {
    let app = app(sandbox);
    let builder = Client::builder(app.clone());
    let platform =
        Platform::start(app, builder, sandbox.base_url(), MemoryStore::new(), SeenMemory::new(1_000)).expect("a platform");
    let address = serve(platform.clone().router()).await;
    for account in sellers(sandbox) {
        let consent = AccessAction::Consent { app: sandbox.connection().app_key, account };
        let reply = sandbox.perform(Action::Access(consent)).expect("a consent");
        let code = reply["code"].as_str().expect("a code").to_owned();
        let installed = reqwest::get(format!("{address}/installed?code={code}")).await.expect("an answer");
        assert_eq!(installed.text().await.expect("a text"), "The app is installed.");
    }
    let webhook_url = Some(format!("{address}/webhooks"));
    let change = AccessAction::UpdateApp { app: sandbox.connection().app_key, redirect_url: None, webhook_url, scopes: None };
    sandbox.perform(Action::Access(change)).expect("a change");
    let shops = platform.restore().await.expect("a store");
    (platform, shops)
}

fn sellers(sandbox: &Sandbox) -> Vec<Id> {
    let is_seller = |account: &&Account| account.kind == AccountKind::Seller;
    sandbox.world(|world| world.access.accounts.values().filter(is_seller).map(|account| account.id).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_of_many_shops_become_jobs() {
    let sandbox = sandbox();
    let (platform, shops) = start(&sandbox).await;
    let ids: Vec<Id> = sandbox.world(|world| world.shops.iter().map(|shop| shop.id).collect());
    assert_eq!(shops, ids.len());
    for shop in &ids {
        sandbox.place_order(PlaceOrder { shop: Some(*shop), ..PlaceOrder::default() }).expect("an order");
    }
    wait_until(|| platform.done.load(Ordering::Relaxed) >= ids.len()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sellers_who_withdraw_consent_are_removed() {
    let sandbox = sandbox();
    let (platform, shops) = start(&sandbox).await;
    let account = *sellers(&sandbox).first().expect("a seller");
    let end = AccessAction::Deauthorize { app: sandbox.connection().app_key, account };
    sandbox.perform(Action::Access(end)).expect("an end");
    wait_until(|| platform.shop_count() < shops).await;
}
