//! The checks of the credentials, the timestamp, the path and the parameters.

use serde_json::json;
use tiktok_shop_sandbox::gateway::{Request, check};
use tiktok_shop_sandbox::world::access::{AccessAction, AccountKind};
use tiktok_shop_sandbox::world::{Action, Command, World};

use crate::client::{Client, Draft, NOW, assert_refused};

pub(super) const SEARCH: &str = "/order/202309/orders/search";
pub(super) const SHOPS: &str = "/authorization/202309/shops";

pub(super) fn search(client: &Client) -> Draft {
    client.draft("POST", SEARCH, &[("page_size", "20")], "{}")
}

pub(super) fn shops_of(client: &Client) -> Draft {
    client.draft_of(AccountKind::Seller, "GET", SHOPS, &[], "")
}

pub(super) fn perform(world: &mut World, action: Action) {
    world.apply(&Command::Perform(Box::new(action)), NOW).reply.unwrap();
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
    assert_refused(client.check(&misspelt), 36_009_004, 400, message, "`appkey`; did you mean `app_key`?");
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
    assert_refused(client.check(&missing), 36_009_004, 400, "Invalid timestamp", "`timestmap`; did you mean `timestamp`?");
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
    refused(draft.header("x-tts-acess-token", &token), "did you mean `x-tts-access-token`?");
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
    perform(&mut client.world, Action::Access(AccessAction::ExpireToken { token }));
    assert_refused(client.check(&draft), 105_002, 401, "Expired credentials", "expired 0 s ago");

    let app = client.app_key.clone();
    perform(&mut client.world, Action::Access(AccessAction::Deauthorize { app, account: seller }));
    let message = "access token is invalid; detail:your token has been deauthorized";
    assert_refused(client.check(&draft), 105_001, 401, message, "withdrawn its consent");
}

#[test]
fn parameters_are_checked_last_and_explained() {
    let client = Client::new();
    let draft = client.draft("POST", SEARCH, &[("page_sise", "20")], "{}");
    let verdict = client.check(&draft);
    assert_refused(verdict, 36_009_004, 400, "", "The query has `page_sise`; did you mean `page_size`?");
    let misplaced = client.draft("POST", SEARCH, &[], r#"{"page_size": 20}"#);
    assert_refused(client.check(&misplaced), 36_009_004, 400, "", "`page_size` belongs in the query, not in the body.");
}
