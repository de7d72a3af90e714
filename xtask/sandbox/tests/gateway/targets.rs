//! The checks of the kind of token, scopes, ciphers, shops, markets and versions.

use tiktok_shop_sandbox::gateway::check;
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::shops::ShopAction;
use tiktok_shop_sandbox::world::{Action, Command};

use crate::checks::{SEARCH, SHOPS, perform, search, shops_of};
use crate::client::{Client, NOW, assert_refused};

#[test]
fn the_kind_of_token_must_suit_the_operation() {
    let client = Client::new();
    let creator = client.draft_of(AccountKind::Creator, "GET", SHOPS, &[], "");
    assert_refused(
        client.check(&creator),
        101_000,
        403,
        "Invalid query or header",
        "is that of a creator; the operation requires that of a seller",
    );
    let seller = client.draft_of(AccountKind::Seller, "GET", "/authorization/202405/category_assets", &[], "");
    assert_refused(client.check(&seller), 101_000, 403, "Invalid query or header", "requires that of a partner");
    let partner = client.draft_of(AccountKind::Partner, "GET", "/authorization/202405/category_assets", &[], "");
    client.check(&partner).decision.unwrap();
}

#[test]
fn missing_scopes_are_named() {
    let mut client = Client::new();
    let (app, account) = (client.app_key.clone(), client.world.access.first_account(AccountKind::Seller).unwrap());
    let scopes = Some(vec!["seller.product.basic".to_owned()]);
    let update = AccessAction::UpdateApp { app: app.clone(), redirect_url: None, webhook_url: None, scopes };
    perform(&mut client.world, Action::Access(update));
    client.check(&search(&client)).decision.unwrap();
    let consent = Command::Perform(Box::new(Action::Access(AccessAction::Consent { app: app.clone(), account })));
    let code = client.world.apply(&consent, NOW).reply.unwrap()["code"].as_str().unwrap().to_owned();
    let exchange = AccessAction::Exchange { app, secret: client.secret.clone(), code };
    perform(&mut client.world, Action::Access(exchange));
    assert_refused(client.check(&search(&client)), 105_005, 401, "Access denied", "does not include the scope `seller.order.info`");
}

#[test]
fn ciphers_are_required_where_documented_and_refused_elsewhere() {
    let client = Client::new();
    let missing = search(&client).without("shop_cipher");
    let message = "'shop_cipher' query parameter is required";
    assert_refused(client.check(&missing), 106_013, 400, message, "`GET /authorization/202309/shops` returns it");
    let misspelt = missing.clone().with("shop_ciper", &client.cipher);
    assert_refused(client.check(&misspelt), 106_013, 400, message, "The query has `shop_ciper`; did you mean `shop_cipher`?");

    let unwanted = shops_of(&client).with("shop_cipher", &client.cipher);
    let message = "Unexpected identifier. The 'shop_cipher'";
    assert_refused(client.check(&unwanted), 36_009_004, 400, message, "takes no cipher. Remove `shop_cipher`");
    let asset = search(&client).with("category_asset_cipher", "x");
    let message = "Unexpected identifier. The 'category_asset_cipher'";
    assert_refused(client.check(&asset), 36_009_004, 400, message, "takes a `shop_cipher`");

    let with = |cipher: &str| client.check(&missing.clone().with("shop_cipher", cipher));
    let message = "Invalid 'shop_cipher' query parameter";
    assert_refused(with("unknown"), 36_009_004, 400, message, "No shop has this cipher");
    let shop = client.world.shops.by_cipher(&client.cipher).unwrap();
    assert_refused(with(&shop.id.to_string()), 36_009_004, 400, message, "This is the id of a shop");
    let other = client.world.shops.iter().find(|other| other.seller != shop.seller).unwrap();
    assert_refused(with(&other.cipher), 36_009_004, 400, message, "a shop of another account");
}

#[test]
fn a_shop_that_the_app_gave_up_has_an_invalid_cipher() {
    let mut client = Client::new();
    let seller = client.world.access.accounts.values().find(|account| account.name == "Lantern Global").unwrap().id;
    let token = client.world.access.token_of(seller).unwrap();
    let cipher = client.world.shops.iter().find(|shop| shop.seller == seller).unwrap().cipher.clone();
    let draft = |path: &str, method| {
        let draft = client.draft_of(AccountKind::Seller, method, path, &[("page_size", "20")], "");
        draft.header("x-tts-access-token", &token).with("shop_cipher", &cipher)
    };
    let (delete, mut search) = (draft("/authorization/202403/shops", "DELETE"), draft(SEARCH, "POST"));
    search.body = b"{}".to_vec();
    client.check(&search).decision.unwrap();
    let call = client.check(&delete.without("page_size")).decision.unwrap();
    client.world.apply(&Command::Call(Box::new(call)), NOW).reply.unwrap();
    assert_refused(client.check(&search), 36_009_004, 400, "Invalid 'shop_cipher'", "is not authorized for this shop");
}

#[test]
fn category_assets_belong_to_their_partner() {
    let client = Client::new();
    let path = "/affiliate_partner/202405/campaigns";
    let draft = client.draft_of(AccountKind::Partner, "GET", path, &[("type", "MY_CAMPAIGNS"), ("page_size", "10")], "");
    let message = "'category_asset_cipher' query parameter is required";
    assert_refused(client.check(&draft), 106_013, 400, message, "/authorization/202405/category_assets");
    let wrong = draft.clone().with("category_asset_cipher", "TTP_wrong");
    assert_refused(client.check(&wrong), 101_000, 403, "Invalid query or header", "is not one of this partner");
    let partner = client.world.access.accounts.values().find(|account| account.kind == AccountKind::Partner).unwrap();
    let verdict = client.check(&draft.with("category_asset_cipher", &partner.assets[0].cipher));
    assert!(verdict.decision.err().is_none_or(|refusal| ![101_000, 106_013].contains(&refusal.code)));
}

#[test]
fn inactive_shops_and_sellers_are_refused() {
    let mut client = Client::new();
    let (shop, account) = {
        let shop = client.world.shops.by_cipher(&client.cipher).unwrap();
        (shop.id, shop.seller)
    };
    let draft = search(&client);
    perform(&mut client.world, Action::Shops(ShopAction::SetActive { shop, is_active: false }));
    assert_refused(client.check(&draft), 36_009_043, 401, "inactive", "The shop is inactive");
    perform(&mut client.world, Action::Shops(ShopAction::SetActive { shop, is_active: true }));
    perform(&mut client.world, Action::Access(AccessAction::SetAccountActive { account, is_active: false }));
    assert_refused(client.check(&draft), 36_009_044, 401, "inactive", "The seller's account is inactive");
    assert_eq!(client.check(&shops_of(&client)).decision.unwrap_err().code, 36_009_044);
    perform(&mut client.world, Action::Access(AccessAction::SetAccountActive { account, is_active: true }));
    client.check(&draft).decision.unwrap();
}

#[test]
fn retired_versions_name_their_successor() {
    let client = Client::new();
    let query = [("sort_field", "create_time"), ("page_size", "20")];
    let draft = client.draft("GET", "/finance/202309/payments", &query, "");
    let request = draft.signed(&client.sign(&draft));
    let at = |now| check(&client.api, &client.world, &request, NOW, now);
    at(NOW).decision.unwrap();
    let mut world = client.world.clone();
    world.settings.access_token_life = i64::MAX / 2;
    let august = 1_786_752_000;
    let (app, account) = (client.app_key.clone(), world.access.first_account(AccountKind::Seller).unwrap());
    let consent = Command::Perform(Box::new(Action::Access(AccessAction::Consent { app: app.clone(), account })));
    let code = world.apply(&consent, NOW).reply.unwrap()["code"].as_str().unwrap().to_owned();
    perform(&mut world, Action::Access(AccessAction::Exchange { app, secret: client.secret.clone(), code }));
    let token = world.access.token_of(account).unwrap();
    let request = draft.header("x-tts-access-token", &token).signed(request.query.rsplit("sign=").next().unwrap());
    let verdict = check(&client.api, &world, &request, NOW, august);
    assert_refused(verdict, 36_009_014, 400, "The version name is invalid", "Use `GET /finance/202605/payments`");
}

#[test]
fn operations_of_other_markets_are_refused() {
    let client = Client::new();
    let operations = client.api.model.operations.iter();
    let us_only = operations
        .filter(|operation| operation.markets == Some(codegen::model::Markets::Only(vec!["US".to_owned()])))
        .find(|operation| operation.cipher == codegen::model::Cipher::Shop && operation.sunset.is_none())
        .unwrap();
    let path = us_only.path.split('/').map(|part| if part.starts_with('{') { "1729" } else { part }).collect::<Vec<_>>().join("/");
    let draft = client.draft(us_only.method.name(), &path, &[], "");
    assert_refused(client.check(&draft), 21_008_106, 200, "cannot be used in this region", "The shop is in GB");
}
