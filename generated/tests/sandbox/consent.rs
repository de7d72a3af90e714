//! Consent with the functions of the SDK, as the README of the sandbox describes it.

use tiktok_shop::authorization::GetAuthorizedShops;
use tiktok_shop::oauth::{AuthCode, Market, MemoryStore, State, TokenEndpoint, TokenManager};
use tiktok_shop::oauth::{creator_consent_url, partner_consent_url, seller_consent_url};
use tiktok_shop::{App, Client};
use tiktok_shop_sandbox::world::Action;
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::{Connection, Sandbox};

use super::{app, sandbox};

/// A link to TikTok's consent page, with the host of the sandbox.
fn local(link: &str, auth_url: &str) -> String {
    let path = link.splitn(4, '/').nth(3).expect("a path");
    format!("{auth_url}/{path}")
}

/// Opens a link, and consents for the first account of a kind. Returns where the page redirects to.
async fn consent(sandbox: &Sandbox, link: &str, kind: AccountKind) -> String {
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let page = browser.get(link).send().await.expect("a page").text().await.expect("a text");
    let account = sandbox.world(|world| world.access.first_account(kind)).expect("an account");
    assert!(page.contains(&format!(r#"<option value="{account}">"#)), "{page}");
    let state = link.rsplit("state=").next().expect("a state");
    let form = format!("app={}&account={account}&state={state}&decision=consent", sandbox.connection().app_key);
    let decision = browser.post(link).header("content-type", "application/x-www-form-urlencoded").body(form);
    let redirect = decision.send().await.expect("a redirect");
    redirect.headers()["location"].to_str().expect("a text").to_owned()
}

/// A client whose tokens come from the sandbox.
fn manager(app: &App, auth_url: &str) -> (Client, TokenManager) {
    let client = Client::new(app.clone()).expect("a client");
    let endpoint = TokenEndpoint::new(app).with_base_url(auth_url).expect("an address");
    let manager = TokenManager::builder(&client, MemoryStore::new()).endpoint(endpoint).build();
    (client, manager)
}

#[tokio::test(flavor = "multi_thread")]
async fn sellers_partners_and_creators_consent() {
    let sandbox = sandbox();
    let Connection { app_key, auth_url, .. } = sandbox.connection();
    let redirect_url = Some("http://127.0.0.1:3000/connected".to_owned());
    let change = AccessAction::UpdateApp { app: app_key.clone(), redirect_url, webhook_url: None, scopes: None };
    sandbox.perform(Action::Access(change)).expect("a change");
    let app = app(&sandbox);
    let (client, manager) = manager(&app, &auth_url);
    let state = State::random().expect("a state");
    for (link, kind) in [
        (seller_consent_url(&app_key, Market::Elsewhere, &state), AccountKind::Seller),
        (partner_consent_url(&app_key, Market::UnitedStates, &state), AccountKind::Partner),
        (creator_consent_url(&app, &state), AccountKind::Creator),
    ] {
        let redirect = consent(&sandbox, &local(&link, &auth_url), kind).await;
        assert!(redirect.starts_with("http://127.0.0.1:3000/connected?"), "{redirect}");
        let code = AuthCode::from_redirect(&redirect, &state).expect("a code");
        let authorization = manager.authorize(&code).await.expect("tokens");
        if kind == AccountKind::Seller {
            let seller = client.seller(manager.tokens(&authorization.open_id));
            let shops = seller.send(&GetAuthorizedShops::new()).await.expect("shops").data.shops;
            assert!(shops.iter().any(|shop| shop.cipher.is_some()));
        }
    }
}
