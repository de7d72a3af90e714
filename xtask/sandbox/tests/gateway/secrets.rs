//! Explanations of signatures with a wrong secret, and of the text that a client sends. No explanation contains a secret.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use tiktok_shop_sandbox::world::access::AccountKind;

use crate::client::{Client, hmac};
use crate::signatures::{assert_names, detail, explain};

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
fn wrong_secrets_are_recognized() {
    let client = Client::new();
    let draft = detail(&client);
    let secret = client.secret.clone();
    assert_eq!(secret.len(), 40);
    for (wrong, mistake) in [
        (secret[..20].to_owned(), "the app secret is cut off: only the first 20 of its 40 characters are used"),
        (secret[..39].to_owned(), "only the first 39 of its 40 characters are used"),
        (secret[1..].to_owned(), "its first 1 of 40 characters are missing"),
        (format!(" {secret}"), "the app secret has a space before it"),
        (format!("{secret}\r\n"), "the app secret has a line break after it"),
        (format!("\t{secret}\t"), "the app secret has a tab around it"),
        (format!("\"{secret}\""), "the app secret has `\"` around it"),
        (client.app_key.clone(), "the app key is used as the app secret"),
    ] {
        let explanation = explain(&client, &draft, &hmac(&wrong, &draft.text(&wrong)));
        assert!(explanation.contains("Probably ") && explanation.contains(mistake), "`{mistake}` is not named: {explanation}");
    }
}

#[test]
fn an_unknown_secret_is_suspected() {
    let client = Client::new();
    let draft = detail(&client);
    let wrong = "0123456789abcdef0123456789abcdef01234567";
    let explanation = explain(&client, &draft, &hmac(wrong, &draft.text(wrong)));
    assert!(explanation.contains("The client probably uses another app secret."), "{explanation}");
    assert!(explanation.contains("that of the app Sandbox app has 40 characters"), "{explanation}");
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

#[test]
fn secrets_in_the_text_of_the_client_are_not_repeated() {
    let client = Client::new();
    let draft = detail(&client);
    let other = client.world.access.apps.values().nth(1).unwrap().secret.clone();
    let unknown = "f00ba4f00ba4f00ba4".to_owned();
    for (secret, mistake) in [
        (client.secret[..30].to_owned(), "only the first 30 of its 40 characters"),
        (other, "the secret is that of another app, Maple & Thread's own app"),
        (unknown, "the secret in the text is not that of the app: it has 18 bytes, and the app secret 40"),
    ] {
        let sign = hmac(&secret, &draft.text(&secret));
        let right = draft.text(&secret);
        for (text, rest) in [
            (right.clone(), "The text of the client is right, apart from the secret."),
            (right.replace("ids1,2", "ids2,1"), "They differ from byte"),
            (right.replace("/order/", "/ordre/"), "They differ from byte"),
            (draft.text("") + &secret, "The text of the client is right, apart from the secret."),
        ] {
            let explanation = explain(&client, &draft.clone().header("x-sandbox-string-to-sign", &text), &sign);
            assert!(explanation.contains(mistake) && explanation.contains(rest), "{text}: {explanation}");
            assert!(!explanation.contains(&secret), "{explanation}");
        }
    }
}

#[test]
fn the_right_text_with_a_wrong_key_is_explained() {
    let client = Client::new();
    let draft = detail(&client);
    let text = draft.text("<app_secret>");
    let explained = |sign: &str| explain(&client, &draft.clone().header("x-sandbox-string-to-sign", &text), sign);
    let cut = &client.secret[..25];
    let explanation = explained(&hmac(cut, &draft.text(cut)));
    assert!(
        explanation.contains("The text of the client is right.\nProbably the app secret is cut off: only the first 25"),
        "{explanation}"
    );
    let explanation = explained(&hmac(&client.app_key, &draft.text(&client.secret)));
    assert!(explanation.contains("Probably the key of HMAC is the app key."), "{explanation}");
    let explanation = explained(&"0".repeat(64));
    assert!(explanation.contains("The client probably uses another app secret."), "{explanation}");
}
