//! The order of the checks: of two mistakes, the earlier one is reported.

use tiktok_shop_sandbox::world::access::AccountKind;

use crate::client::{Client, Draft};

/// A mistake, and the code and a part of the message that report it.
type Mistake = (fn(&Client, Draft) -> Draft, i64, &'static str);

/// In order. Each function makes one mistake in a right request; the signature suits the mistake.
const MISTAKES: [Mistake; 8] = [
    (|_, draft| Draft { path: "/order/202309/nothing".to_owned(), ..draft }, 36_009_009, "Invalid path"),
    (|_, draft| draft.without("app_key"), 36_009_004, "'app_key'"),
    (|_, draft| draft.without("timestamp").with("timestamp", "5"), 36_009_004, "Invalid timestamp"),
    (|_, draft| draft.with("sign", "00"), 106_001, "'sign' query parameter is invalid"),
    (|_, draft| draft.header("x-tts-access-token", "damaged"), 105_001, "access token is invalid"),
    (creator, 101_000, "Invalid query or header"),
    (|_, draft| draft.without("shop_cipher"), 106_013, "'shop_cipher'"),
    (|_, draft| draft.without("page_size"), 36_009_004, ""),
];

fn creator(client: &Client, draft: Draft) -> Draft {
    // A damaged token stays damaged.
    let is_damaged = draft.headers.iter().any(|(_, value)| value == "damaged");
    if is_damaged {
        draft
    } else {
        draft.header("x-tts-access-token", &client.world.access.first_token(AccountKind::Creator).unwrap())
    }
}

#[test]
fn of_two_mistakes_the_earlier_is_reported() {
    let client = Client::new();
    let right = || client.draft("POST", "/order/202309/orders/search", &[("page_size", "20")], "{}");
    client.check(&right()).decision.unwrap();
    for (index, (first, code, message)) in MISTAKES.into_iter().enumerate() {
        let later = MISTAKES.into_iter().skip(index + 1).map(|(make, ..)| Some(make)).chain([None]);
        for second in later {
            let draft = first(&client, right());
            let draft = second.map_or(draft.clone(), |second| second(&client, draft));
            // The first `sign` of the query counts.
            let wrong = draft.query.iter().any(|(key, _)| key == "sign");
            let sign = if wrong { "00".to_owned() } else { client.sign(&draft) };
            let refusal = client.send(&draft, &sign).decision.unwrap_err();
            assert_eq!(refusal.code, code, "mistake {index}: {}", refusal.message);
            assert!(refusal.message.contains(message), "mistake {index}: {}", refusal.message);
        }
    }
}
