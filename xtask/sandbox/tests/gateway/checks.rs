//! Each check of the gateway.

use serde_json::json;
use tiktok_shop_sandbox::gateway::{Request, check};
use tiktok_shop_sandbox::world::access::{self, AccountKind};
use tiktok_shop_sandbox::world::{Command, Happening, World, shops};

use crate::client::{Client, Draft, NOW, assert_refused};

const SEARCH: &str = "/order/202309/orders/search";
const SHOPS: &str = "/authorization/202309/shops";

fn search(client: &Client) -> Draft {
    client.draft("POST", SEARCH, &[("page_size", "20")], "{}")
}

fn shops_of(client: &Client) -> Draft {
    client.draft_of(AccountKind::Seller, "GET", SHOPS, &[], "")
}

fn happen(world: &mut World, happening: Happening) {
    world.apply(&Command::Happen(Box::new(happening)), NOW).reply.unwrap();
}

#[test]
fn a_right_request_becomes_a_call() {
    let client = Client::new();
    let body = r#"{"order_status":"UNPAID","create_time_ge":1700000000}"#;
    let verdict = client.check(&client.draft("POST", SEARCH, &[("page_size", "20"), ("sort_order", "ASC")], body));
    let call = verdict.decision.unwrap();
    assert_eq!(call.operation, "POST /order/202309/orders/search");
    assert_eq!(call.app_key, client.app_key);
    let shop = client.world.shops.by_cipher(&client.cipher).unwrap();
    assert_eq!((call.shop, call.account), (Some(shop.id), shop.seller));
    assert_eq!(call.query.get("page_size"), Some(&json!(20)));
    assert_eq!(call.query.keys().collect::<Vec<_>>(), ["page_size", "sort_order"]);
    assert_eq!(call.text("order_status"), Some("UNPAID"));
    assert_eq!(verdict.explanation, None);
}

#[test]
fn an_empty_array_for_a_body_is_explained() {
    let client = Client::new();
    let draft = client.draft("POST", SEARCH, &[("page_size", "20")], "[]");
    assert_refused(client.check(&draft), 36_009_004, 400, "expected type:object", "Send `{}`, in PHP with `new stdClass`");
}

#[test]
fn legacy_parameters_are_tolerated() {
    let client = Client::new();
    let draft = search(&client).with("shop_id", "1").with("version", "202309").with("access_token", "old");
    let call = client.check(&draft).decision.unwrap();
    assert_eq!(call.query.keys().collect::<Vec<_>>(), ["page_size"]);
}

#[test]
fn bodies_are_signed_byte_by_byte_and_uploads_are_not() {
    let client = Client::new();
    let spaced = client.draft("POST", SEARCH, &[("page_size", "20")], "{ \"order_status\" : \"UNPAID\"\n}");
    client.check(&spaced).decision.unwrap();
    let body = "--b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\u{1}\r\n--b--\r\n";
    let mut upload = client.draft_of(AccountKind::Seller, "POST", "/product/202309/images/upload", &[], "");
    let sign = client.sign(&upload);
    upload = upload.header("content-type", "Multipart/Form-Data; boundary=b");
    upload.body = body.as_bytes().to_vec();
    let call = client.send(&upload, &sign).decision.unwrap();
    assert_eq!(call.uploads.len(), 1);
    assert_eq!(call.uploads[0].content, [1]);
}

#[test]
fn a_trailing_slash_is_not_signed() {
    let client = Client::new();
    let mut draft = shops_of(&client);
    let sign = client.sign(&draft);
    draft.path = format!("{SHOPS}/");
    let verdict = client.send(&draft, &sign);
    // Whether the path exists is a question of the route; the signature is right.
    let code = verdict.decision.err().map(|refusal| refusal.code);
    assert!(code.is_none() || code == Some(36_009_009), "{code:?}");
}

#[test]
fn unknown_paths_and_methods_name_the_nearest_operation() {
    let client = Client::new();
    let sent = |method, path: &str| client.check(&Draft { method, path: path.to_owned(), ..search(&client) });
    let misspelt = "The nearest one is `POST /order/202309/orders/search`";
    assert_refused(sent("POST", "/order/202309/orders/serch"), 36_009_009, 404, "Invalid path", misspelt);
    let version = "Other versions exist: `POST /order/202309/orders/search`";
    assert_refused(sent("POST", "/order/202212/orders/search"), 40_006, 403, "no schema found", version);
    assert_refused(sent("PUT", SEARCH), 36_009_010, 405, "", "This path takes POST.");
}

#[test]
fn the_app_key_must_be_known() {
    let client = Client::new();
    let draft = search(&client).without("app_key");
    let message = "Invalid 'app_key' query parameter";
    assert_refused(client.check(&draft), 36_009_004, 400, message, "The query has no `app_key`.");
    let misspelt = draft.clone().with("appkey", &client.app_key);
    assert_refused(client.check(&misspelt), 36_009_004, 400, message, "`appkey`; probably `app_key` is meant");
    let unknown = draft.with("app_key", "unknown");
    assert_refused(client.check(&unknown), 36_009_004, 400, message, &format!("`{}` (Sandbox app)", client.app_key));
}

#[test]
fn the_timestamp_may_be_five_minutes_old_and_thirty_seconds_ahead() {
    let client = Client::new();
    let at = |timestamp: String| client.check(&search(&client).without("timestamp").with("timestamp", &timestamp));
    for accepted in [NOW - 300, NOW, NOW + 30] {
        at(accepted.to_string()).decision.unwrap();
    }
    let refused = |timestamp: String, why: &str| assert_refused(at(timestamp), 36_009_004, 400, "Invalid timestamp", why);
    refused((NOW - 301).to_string(), "is 301 s old");
    refused((NOW + 31).to_string(), "is 31 s in the future");
    refused((NOW * 1000).to_string(), &format!("is in milliseconds. Send seconds: `{NOW}`"));
    refused("now".to_owned(), "is not a number");
    refused("-5".to_owned(), "s old");
    refused(i64::MIN.to_string(), "s old");
    refused(i64::MAX.to_string(), "s in the future");
    let missing = search(&client).without("timestamp").with("timestmap", "1");
    assert_refused(client.check(&missing), 36_009_004, 400, "Invalid timestamp", "`timestmap`; probably `timestamp` is meant");
}

#[test]
fn the_timestamp_is_that_of_the_real_clock_and_tokens_that_of_the_sandbox() {
    let client = Client::new();
    let draft = search(&client);
    let request = draft.signed(&client.sign(&draft));
    let at = |clock, now| check(&client.api, &client.world, &request, clock, now).decision;
    at(NOW, NOW + 3600).unwrap();
    assert_eq!(at(NOW, NOW + 7 * 24 * 3600).unwrap_err().code, 105_002);
    assert_eq!(at(NOW + 3600, NOW).unwrap_err().message, "Invalid timestamp.");
}

#[test]
fn a_missing_signature_is_explained_with_the_text_to_sign() {
    let client = Client::new();
    let draft = shops_of(&client);
    let request = Request { query: "app_key=K&timestamp=T".to_owned(), ..draft.signed("") };
    let query = format!("app_key={}&timestamp={NOW}", client.app_key);
    let verdict = check(&client.api, &client.world, &Request { query, ..request }, NOW, NOW);
    let text = format!("`<app_secret>{SHOPS}app_key{}timestamp{NOW}<app_secret>`", client.app_key);
    assert_refused(verdict, 36_009_004, 400, "Missing credentials", &text);
}

#[test]
fn the_access_token_must_be_in_its_header() {
    let client = Client::new();
    let mut draft = search(&client);
    let token = draft.headers.iter().find(|(name, _)| name == "x-tts-access-token").unwrap().1.clone();
    draft.headers.retain(|(name, _)| name != "x-tts-access-token");
    let refused = |draft: Draft, why: &str| {
        assert_refused(client.check(&draft), 36_009_004, 400, "'x-tts-access-token' header is invalid", why);
    };
    refused(draft.clone(), "The request has no header `x-tts-access-token`.");
    refused(draft.clone().with("access_token", &token), "is in the query");
    refused(draft.clone().header("authorization", "Bearer x"), "in the header `authorization`");
    refused(draft.header("x-tts-acess-token", &token), "probably `x-tts-access-token` is meant");
}

#[test]
fn tokens_must_be_known_valid_and_of_the_app() {
    let mut client = Client::new();
    let unknown = search(&client).header("x-tts-access-token", "damaged");
    assert_refused(client.check(&unknown), 105_001, 401, "access token is invalid", "has not issued this access token");

    let custom = client.world.access.apps.values().nth(1).unwrap().clone();
    let other = search(&client).without("app_key").with("app_key", &custom.key);
    let sign = crate::client::hmac(&custom.secret, &other.text(&custom.secret));
    assert_refused(client.send(&other, &sign), 105_001, 401, "access token is invalid", "belongs to the app");

    let draft = search(&client);
    let seller = client.world.access.first_account(AccountKind::Seller).unwrap();
    let token = client.world.access.token_of(seller).unwrap();
    happen(&mut client.world, Happening::Access(access::Happening::ExpireToken { token }));
    assert_refused(client.check(&draft), 105_002, 401, "Expired credentials", "expired 0 s ago");

    let app = client.app_key.clone();
    happen(&mut client.world, Happening::Access(access::Happening::Deauthorize { app, account: seller }));
    let message = "access token is invalid; detail:your token has been deauthorized";
    assert_refused(client.check(&draft), 105_001, 401, message, "withdrawn its consent");
}

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
    let update = access::Happening::UpdateApp { app: app.clone(), redirect_url: None, webhook_url: None, scopes };
    happen(&mut client.world, Happening::Access(update));
    client.check(&search(&client)).decision.unwrap();
    let consent = Command::Happen(Box::new(Happening::Access(access::Happening::Consent { app: app.clone(), account })));
    let code = client.world.apply(&consent, NOW).reply.unwrap()["code"].as_str().unwrap().to_owned();
    let exchange = access::Happening::Exchange { app, secret: client.secret.clone(), code };
    happen(&mut client.world, Happening::Access(exchange));
    assert_refused(client.check(&search(&client)), 105_005, 401, "Access denied", "does not include the scope `seller.order.info`");
}

#[test]
fn ciphers_are_required_where_documented_and_refused_elsewhere() {
    let client = Client::new();
    let missing = search(&client).without("shop_cipher");
    let message = "'shop_cipher' query parameter is required";
    assert_refused(client.check(&missing), 106_013, 400, message, "`GET /authorization/202309/shops` returns it");
    let misspelt = missing.clone().with("shop_ciper", &client.cipher);
    assert_refused(client.check(&misspelt), 106_013, 400, message, "The query has `shop_ciper`; probably `shop_cipher` is meant.");

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
    happen(&mut client.world, Happening::Shops(shops::Happening::SetActive { shop, is_active: false }));
    assert_refused(client.check(&draft), 36_009_043, 401, "inactive", "The shop is inactive");
    happen(&mut client.world, Happening::Shops(shops::Happening::SetActive { shop, is_active: true }));
    happen(&mut client.world, Happening::Access(access::Happening::SetAccountActive { account, is_active: false }));
    assert_refused(client.check(&draft), 36_009_044, 401, "inactive", "The seller's account is inactive");
    assert_eq!(client.check(&shops_of(&client)).decision.unwrap_err().code, 36_009_044);
    happen(&mut client.world, Happening::Access(access::Happening::SetAccountActive { account, is_active: true }));
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
    let consent = Command::Happen(Box::new(Happening::Access(access::Happening::Consent { app: app.clone(), account })));
    let code = world.apply(&consent, NOW).reply.unwrap()["code"].as_str().unwrap().to_owned();
    happen(&mut world, Happening::Access(access::Happening::Exchange { app, secret: client.secret.clone(), code }));
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

#[test]
fn parameters_are_checked_last_and_explained() {
    let client = Client::new();
    let draft = client.draft("POST", SEARCH, &[("page_sise", "20")], "{}");
    let verdict = client.check(&draft);
    assert_refused(verdict, 36_009_004, 400, "", "The query has `page_sise`; probably `page_size` is meant.");
    let misplaced = client.draft("POST", SEARCH, &[], r#"{"page_size": 20}"#);
    assert_refused(client.check(&misplaced), 36_009_004, 400, "", "`page_size` belongs into the query, not into the body.");
}
