//! Each mistake of a client is made, and the explanation names it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use tiktok_shop_sandbox::gateway::{Request, check};
use tiktok_shop_sandbox::world::access::AccountKind;

use super::{BODY, assert_names, detail, explain, pairs, search, signed_instead, signed_text};
use crate::client::{Client, Draft, NOW, hmac, refusal};
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
fn mistakes_with_the_secret_and_the_key() {
    let client = Client::new();
    let draft = detail(&client);
    let secret = client.secret.clone();
    let (right, bare) = (draft.text(&secret), draft.text(""));
    let other = client.world.access.apps.values().nth(1).unwrap().secret.clone();
    let hash: String = Sha256::digest(&right).iter().map(|byte| format!("{byte:02x}")).collect();
    let token = client.world.access.first_token(AccountKind::Seller).unwrap();
    for (sign, mistake) in [
        (hmac(&secret, &bare), "the app secret is missing before and after the text"),
        (hmac(&secret, &format!("{secret}{bare}")), "the app secret is missing after the text"),
        (hmac(&secret, &format!("{bare}{secret}")), "the app secret is missing before the text"),
        (hash, "the text is hashed with SHA-256 without a key"),
        (hmac("", &right), "the key of HMAC is empty"),
        (hmac(&client.app_key, &right), "the key of HMAC is the app key"),
        (hmac(&token, &right), "the key of HMAC is the access token"),
        (hmac(&right, &secret), "the key and the text of HMAC are exchanged"),
        (hmac(&other, &draft.text(&other)), "the secret is that of another app, Maple & Thread's own app"),
        (hmac(&format!("{secret}\n"), &draft.text(&format!("{secret}\n"))), "the app secret has a line break after it"),
    ] {
        let explanation = explain(&client, &draft, &sign);
        assert_names(&explanation, mistake);
        assert!(!explanation.contains(&other));
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
