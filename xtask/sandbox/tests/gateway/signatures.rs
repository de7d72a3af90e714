//! Explanations of rejected signatures: each mistake is made, and found.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tiktok_shop_sandbox::gateway::{Request, check};
use tiktok_shop_sandbox::world::access::AccountKind;

use crate::client::{Client, Draft, NOW, assert_refused, hmac, refusal};

const BODY: &str = r#"{"order_status":"UNPAID","buyer_user_id":"ü/1"}"#;

fn search(client: &Client) -> Draft {
    let query = [("page_size", "20"), ("page_token", "a+b/c= d"), ("sort_order", "ASC")];
    client.draft("POST", "/order/202309/orders/search", &query, BODY)
}

pub(super) fn detail(client: &Client) -> Draft {
    client.draft("GET", "/order/202309/orders", &[("ids", "1,2")], "")
}

/// The explanation of a signature.
pub(super) fn explain(client: &Client, draft: &Draft, sign: &str) -> String {
    let (refusal, explanation) = refusal(client.send(draft, sign));
    assert_eq!((refusal.code, refusal.status), (106_001, 500), "{explanation}");
    assert!(refusal.message.contains("'sign' query parameter is invalid"));
    assert!(!explanation.contains(&client.secret), "the explanation contains the secret: {explanation}");
    explanation
}

/// The text of another draft is signed, as a client with a mistake does.
fn signed_instead(draft: &Draft, signed: &Draft, mistake: &str) {
    let client = Client::new();
    let explanation = explain(&client, draft, &client.sign(signed));
    assert_names(&explanation, mistake);
}

fn signed_text(draft: &Draft, text: impl Fn(&str) -> String, mistake: &str) {
    let client = Client::new();
    let explanation = explain(&client, draft, &hmac(&client.secret, &text(&client.secret)));
    assert_names(&explanation, mistake);
}

pub(super) fn assert_names(explanation: &str, mistake: &str) {
    assert!(explanation.contains(&format!("Probably {mistake}")), "`{mistake}` is not named: {explanation}");
    assert!(explanation.contains("To correct it: ") && explanation.contains("The sandbox signs: `<app_secret>/"), "{explanation}");
}

/// The right pairs, each as the function writes it.
fn pairs(draft: &Draft, write: impl Fn(&str, &str) -> String) -> String {
    draft.sorted().iter().map(|(key, value)| write(key, value)).collect()
}

#[test]
fn the_two_texts_and_their_difference_are_shown() {
    let client = Client::new();
    let draft = client.draft_of(AccountKind::Seller, "GET", "/authorization/202309/shops", &[], "");
    let wrong = Draft { path: "/authorization/202309/shops/".to_owned(), ..draft.clone() };
    let explanation = explain(&client, &draft, &client.sign(&wrong));
    let rest = format!("app_key{}timestamp{NOW}<app_secret>", client.app_key);
    let expected = format!(
        "The signature is wrong.\n\
         Probably the path ends with a slash.\n\
         To correct it: Sign the path only: without host and query, with ids inserted, without a trailing slash.\n\
         The sandbox signs: `<app_secret>/authorization/202309/shops{rest}`\n\
         The client probably signed: `<app_secret>/authorization/202309/shops/{rest}`\n\
         They differ from byte 39 on: the sandbox has `…thorization/202309/shops»{}…`, the client `…thorization/202309/shops»/{}…`.",
        &rest[..24],
        &rest[..23],
    );
    assert_eq!(explanation, expected);
}

#[test]
fn mistakes_with_the_body() {
    let client = Client::new();
    let draft = search(&client);
    let with = |body: &str| Draft { body: body.as_bytes().to_vec(), ..draft.clone() };
    signed_instead(&draft, &with(""), "the body is left out");
    for (body, form) in [
        (r#"{"order_status": "UNPAID", "buyer_user_id": "ü/1"}"#, "with spaces after commas and colons"),
        (r#"{"buyer_user_id":"ü/1","order_status":"UNPAID"}"#, "without spaces, with sorted keys"),
        (r#"{"buyer_user_id": "ü/1", "order_status": "UNPAID"}"#, "with spaces after commas and colons, with sorted keys"),
        (
            r#"{"order_status": "UNPAID", "buyer_user_id": "\u00fc/1"}"#,
            "with spaces after commas and colons, with escaped non-ASCII characters",
        ),
        (
            r#"{"order_status":"UNPAID","buyer_user_id":"\u00fc\/1"}"#,
            "without spaces, with escaped slashes and non-ASCII characters",
        ),
        ("{\n  \"order_status\": \"UNPAID\",\n  \"buyer_user_id\": \"ü/1\"\n}", "on several lines, indented by 2"),
    ] {
        signed_instead(&draft, &with(body), &format!("the body is signed in another form than it is sent: {form}."));
    }
    let spaced = with(r#"{"order_status": "UNPAID", "buyer_user_id": "ü/1"}"#);
    signed_instead(&spaced, &draft, "the body is signed in another form than it is sent: without spaces.");
    let escaped = with(r#"{"order_status": "<&>"}"#);
    let go = with("{\"order_status\":\"\\u003c\\u0026\\u003e\"}");
    signed_instead(
        &escaped,
        &go,
        "the body is signed in another form than it is sent: without spaces, with escaped `<`, `>` and `&`",
    );
    signed_instead(&with("{}\n"), &with("{}"), "the body is signed without the white space around it");
    let absent = detail(&client);
    signed_instead(&absent, &Draft { body: b"{}".to_vec(), ..absent.clone() }, "the absent body is signed as `{}`");
    signed_instead(&absent, &Draft { body: b"null".to_vec(), ..absent.clone() }, "the absent body is signed as `null`");
    let fields = with("").with("order_status", "UNPAID").with("buyer_user_id", "ü/1");
    signed_instead(&draft, &fields, "the fields of the body are signed like parameters of the query");
}

#[test]
fn a_multipart_body_is_signed() {
    let client = Client::new();
    let mut draft = client.draft_of(AccountKind::Seller, "POST", "/product/202309/images/upload", &[], "--b--\r\n");
    let signed = draft.clone();
    draft = draft.header("content-type", "multipart/form-data; boundary=b");
    signed_instead(&draft, &signed, "the body is signed although it is multipart");
}

#[test]
fn mistakes_with_the_parameters() {
    let client = Client::new();
    let draft = search(&client);
    let around = |pairs: String| {
        let (path, body) = (draft.path.clone(), BODY.to_owned());
        move |secret: &str| format!("{secret}{path}{pairs}{body}{secret}")
    };
    let encoded = |value: &str| form_urlencoded::byte_serialize(value.as_bytes()).collect::<String>();
    let component = |value: &str| encoded(value).replace('+', "%20");
    signed_text(
        &draft,
        around(pairs(&draft, |key, value| format!("{key}{}", encoded(value)))),
        "the values are signed percent-encoded",
    );
    signed_text(
        &draft,
        around(pairs(&draft, |key, value| format!("{key}{}", component(value)))),
        "the values are signed percent-encoded",
    );
    let joined = pairs(&draft, |key, value| format!("&{key}={value}"));
    signed_text(&draft, around(joined[1..].to_owned()), "keys and values are joined with `=`, and pairs with `&`");
    signed_text(&draft, around(pairs(&draft, |key, value| format!("{key}={value}"))), "keys and values are joined with `=`");
    let unsorted: String = draft.query.iter().map(|(key, value)| format!("{key}{value}")).collect();
    signed_text(&draft, around(unsorted), "the parameters are not sorted by their keys");
    signed_instead(&draft, &draft.clone().without("shop_cipher"), "`shop_cipher` is not signed");
    let own = draft.clone().without("shop_cipher").without("page_size").without("page_token").without("sort_order");
    signed_instead(&draft, &own, "only `app_key` and `timestamp` are signed");
    signed_instead(&draft, &draft.clone().with("shop_id", ""), "`shop_id` is signed but not sent");
    signed_instead(&draft, &draft.clone().with("version", "202309"), "`version` is signed but not sent");
    signed_instead(&draft, &draft.clone().with("sign", ""), "`sign` is signed too");
    let late = draft.clone().without("timestamp").with("timestamp", &(NOW + 1).to_string());
    signed_instead(&draft, &late, "another timestamp is signed than sent");
    let millis = draft.clone().without("timestamp").with("timestamp", &format!("{NOW}000"));
    signed_instead(&draft, &millis, "the timestamp is signed in milliseconds");
}

#[test]
fn the_access_token_is_signed() {
    let client = Client::new();
    let token = client.world.access.first_token(AccountKind::Seller).unwrap();
    let draft = detail(&client);
    let text = |draft: &Draft, key: &str| {
        let pairs = pairs(draft, |key, value| format!("{key}{value}"));
        let (path, pair) = (draft.path.clone(), format!("{key}{token}"));
        // `access_token` is the first key, and `x-tts-access-token` the last.
        let pairs = if key.starts_with('a') { pair + &pairs } else { pairs + &pair };
        move |secret: &str| format!("{secret}{path}{pairs}{secret}")
    };
    signed_text(&draft, text(&draft, "access_token"), "`access_token` is signed too");
    let sent = draft.clone().with("access_token", &token);
    signed_text(&sent, text(&draft, "access_token"), "`access_token` is signed too");
    signed_text(&draft, text(&draft, "x-tts-access-token"), "the token header is signed too");
}

#[test]
fn lists_are_joined_with_commas() {
    let client = Client::new();
    let one = detail(&client);
    let base = one.clone().without("ids");
    let several = base.clone().with("ids", "1").with("ids", "2");
    signed_instead(&several, &one, "a list is signed as one text with commas, but sent as several parameters");
    signed_instead(&one, &several, "a list is signed as several parameters, but sent as one");
    signed_instead(&several, &base.clone().with("ids", "1"), "only the first value of a list is signed");
    signed_instead(&several, &base.clone().with("ids", "2"), "only the last value of a list is signed");
    signed_instead(&one, &base.clone().with("ids", r#"["1","2"]"#), "a list is signed as JSON");
    signed_instead(&one, &base.clone().with("ids", "['1', '2']"), "a list is signed as Python prints it");
}

#[test]
fn a_key_is_sent_misspelt() {
    let client = Client::new();
    let right = detail(&client);
    let sent = right.clone().without("shop_cipher").with("shop_ciper", &client.cipher);
    signed_instead(&sent, &right, "`shop_cipher` is signed, but sent as `shop_ciper`");
}

#[test]
fn a_plus_is_sent_unescaped() {
    let client = Client::new();
    let draft = search(&client).without("page_token").with("page_token", "a+b");
    let sign = client.sign(&draft);
    let request = draft.signed(&sign);
    let request = Request { query: request.query.replace("a%2Bb", "a+b"), ..request };
    let (_, explanation) = refusal(check(&client.api, &client.world, &request, NOW, NOW));
    assert!(explanation.contains("Send a `+` in a value as `%2B`") || explanation.contains("percent-encoded"), "{explanation}");
}

#[test]
fn mistakes_with_the_path() {
    let client = Client::new();
    let draft = client.draft("GET", "/order/202407/orders/5764/price_detail", &[], "");
    let with = |path: &str| Draft { path: path.to_owned(), ..draft.clone() };
    let path = &draft.path;
    for (wrong, mistake) in [
        (format!("{path}/"), "the path ends with a slash"),
        (format!("http://127.0.0.1:1{path}"), "the path begins with the scheme and the host"),
        (format!("127.0.0.1:1{path}"), "the path begins with the host"),
        (format!("https://open-api.tiktokglobalshop.com{path}"), "the path begins with TikTok's host"),
        ("/order/202407/orders/{order_id}/price_detail".to_owned(), "the path has names instead of ids"),
        (String::new(), "the path is left out"),
        (path[1..].to_owned(), "the path has no slash at its beginning"),
        (format!("GET{path}"), "the method precedes the path"),
    ] {
        signed_instead(&draft, &with(&wrong), mistake);
    }
}

#[test]
fn mistakes_with_the_form() {
    let client = Client::new();
    let draft = detail(&client);
    let hex = client.sign(&draft);
    let bytes: Vec<u8> = (0..32).map(|index| u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).unwrap()).collect();
    for (sign, form) in [(hex.to_uppercase(), "It is in upper-case hex."), (STANDARD.encode(bytes), "It is in base64.")] {
        let explanation = explain(&client, &draft, &sign);
        assert!(explanation.contains(form) && explanation.contains("The text and the secret are right"), "{explanation}");
    }
    for (length, form) in [(32, "It may be MD5."), (40, "It may be HMAC-SHA1."), (128, "It may be HMAC-SHA512.")] {
        let explanation = explain(&client, &draft, &"a".repeat(length));
        assert!(explanation.contains(form), "{explanation}");
    }
}

#[test]
fn two_mistakes_at_once_are_found() {
    let client = Client::new();
    let draft = search(&client);
    let wrong = Draft { path: format!("{}/", draft.path), body: Vec::new(), ..draft.clone() };
    let explanation = explain(&client, &draft, &client.sign(&wrong).to_uppercase());
    assert!(explanation.contains("It is in upper-case hex."), "{explanation}");
    assert_names(&explanation, "the body is left out, and the path ends with a slash.");
}

#[test]
fn an_unknown_mistake_asks_for_the_text() {
    let client = Client::new();
    let draft = search(&client);
    let explanation = explain(&client, &draft, &"0".repeat(64));
    assert!(explanation.contains("None of the usual mistakes"), "{explanation}");
    assert!(explanation.contains("`x-sandbox-string-to-sign`"), "{explanation}");
    let long = Draft { body: format!("{{\"order_status\":\"{}\"}}", "a".repeat(100_000)).into_bytes(), ..draft };
    let explanation = explain(&client, &long, &"0".repeat(64));
    assert!(explanation.len() < 3_000, "{}", explanation.len());
}

/// TikTok's own example.
#[test]
fn the_published_signature_is_accepted() {
    let mut client = Client::new();
    let sign = "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8";
    let mut app = client.world.access.apps.values().next().unwrap().clone();
    (app.key, app.secret) = ("29a39d".to_owned(), "e59af819cc".to_owned());
    client.world.access.apps.insert(app.key.clone(), app);
    let path = "/authorization/202309/shops".to_owned();
    let draft = Draft { method: "GET", path, query: Vec::new(), headers: Vec::new(), body: Vec::new() };
    let draft = draft.with("app_key", "29a39d").with("timestamp", "1623812664");
    let verdict = check(&client.api, &client.world, &draft.signed(sign), 1_623_812_664, NOW);
    // The signature is right, so the missing token is what remains.
    assert_refused(verdict, 36_009_004, 400, "'x-tts-access-token' header is invalid", "");
}
