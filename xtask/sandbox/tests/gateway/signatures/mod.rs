//! Explanations of rejected signatures.

mod mistakes;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tiktok_shop_sandbox::gateway::check;
use tiktok_shop_sandbox::world::access::AccountKind;

use crate::client::{Client, Draft, NOW, assert_refused, hmac, refusal};

const BODY: &str = r#"{"order_status":"UNPAID","buyer_user_id":"ü/1"}"#;

fn search(client: &Client) -> Draft {
    let query = [("page_size", "20"), ("page_token", "a+b/c= d"), ("sort_order", "ASC")];
    client.draft("POST", "/order/202309/orders/search", &query, BODY)
}

fn detail(client: &Client) -> Draft {
    client.draft("GET", "/order/202309/orders", &[("ids", "1,2")], "")
}

/// The explanation of a signature.
fn explain(client: &Client, draft: &Draft, sign: &str) -> String {
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

fn assert_names(explanation: &str, mistake: &str) {
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

#[test]
fn the_text_of_the_client_is_compared() {
    let client = Client::new();
    let draft = detail(&client);
    let wrong = "0".repeat(64);
    let with = |text: &str| explain(&client, &draft.clone().header("x-sandbox-string-to-sign", text), &wrong);
    let right = draft.text(&client.secret);
    assert!(with(&right).contains("The text of the client is right."));
    assert!(with(&draft.text("<app_secret>")).contains("The text of the client is right."));
    let swapped = right.replace("ids1,2", "ids2,1");
    for text in [swapped.clone(), format!("base64:{}", STANDARD.encode(&swapped))] {
        let explanation = with(&text);
        assert!(explanation.contains("»1,2") && explanation.contains("»2,1"), "{explanation}");
    }
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
