//! Which requests have which faults.

use tiktok_shop_sandbox::faults::{Fault, Faults, Garbling, MutationKind, OperationEffect, RuleReport, Skew, StallPlace};
use tiktok_shop_sandbox::world::{Id, Refusal};

use crate::{api, faults, operation};

const SEARCH: &str = "POST /order/202309/orders/search";

/// The fault of an order search.
fn fault(text: &str) -> Option<Fault> {
    faults(text).decide(operation(&api(), SEARCH), None).map(|injected| injected.fault)
}

fn refuse(code: i64, message: &str, retry_after: Option<u32>) -> Option<Fault> {
    Some(Fault::Refuse { refusal: Refusal::gateway(code, message), retry_after })
}

#[test]
fn each_kind_has_its_fault() {
    assert_eq!(fault("*: rate_limit"), refuse(36_009_002, "Too many requests.", Some(1)));
    assert_eq!(fault("*: rate_limit 3s"), refuse(36_009_002, "Too many requests.", Some(3)));
    assert_eq!(fault("*: daily_quota"), refuse(45_101_004, "The daily quota of this API is used up.", None));
    assert_eq!(fault("*: hourly_quota"), refuse(36_009_037, "Too many requests of this sandbox shop.", None));
    assert_eq!(fault("*: expired_token"), refuse(105_002, "Expired credentials. The access token has expired.", None));
    assert_eq!(fault("*: close"), Some(Fault::Close { effect: OperationEffect::None }));
    assert_eq!(fault("*: close effect"), Some(Fault::Close { effect: OperationEffect::Applied }));
    assert_eq!(fault("*: stall 5s"), Some(Fault::Stall { millis: 5_000, place: StallPlace::Before }));
    assert_eq!(fault("*: stall 200ms mid"), Some(Fault::Stall { millis: 200, place: StallPlace::MidBody }));
    assert_eq!(fault("*: truncate"), Some(Fault::Truncate { percent: 50 }));
    assert_eq!(fault("*: latin1"), Some(Fault::Garble(Garbling::Latin1)));
    assert_eq!(fault("*: bom"), Some(Fault::Garble(Garbling::Bom)));
    for (text, kind) in [
        ("*: unknown_field", MutationKind::UnknownField),
        ("*: unknown_enum", MutationKind::UnknownEnum),
        ("*: unreadable", MutationKind::Unreadable),
    ] {
        assert!(matches!(fault(text), Some(Fault::Mutate(mutation)) if mutation.kind == kind), "{text}");
    }
}

#[test]
fn errors_come_from_tiktok_or_from_a_proxy_with_and_without_effect() {
    let parts = |text: &str| match fault(text) {
        Some(Fault::Fail { status, content_type, body, effect }) => (status, content_type, body, effect),
        other => unreachable!("{text}: {other:?}"),
    };
    let (status, content_type, body, effect) = parts("*: 500");
    assert_eq!((status, content_type, effect), (500, "application/json; charset=utf-8", OperationEffect::None));
    assert!(body.starts_with(r#"{"code":36009003,"#));
    let (status, content_type, body, effect) = parts("*: 503 effect");
    assert_eq!((status, content_type, effect), (503, "text/plain", OperationEffect::Applied));
    assert!(body.contains("reset reason: connection termination"));
    let (status, content_type, body, _) = parts("*: 502 html");
    assert_eq!((status, content_type), (502, "text/html"));
    assert!(body.contains("<h1>502 Bad Gateway</h1>"));
    assert_eq!(parts("*: 504 json effect").1, "application/json; charset=utf-8");
}

#[test]
fn targets_select_operations() {
    let api = api();
    for (target, matching, other) in [
        ("*", SEARCH, None),
        (SEARCH, SEARCH, Some("GET /order/202309/orders")),
        ("POST /order/*/orders/search", SEARCH, Some("GET /order/202309/orders")),
        ("/order/*/orders", "GET /order/202507/orders", Some(SEARCH)),
        ("GET /order/*/orders/*/price_detail", "GET /order/202407/orders/{order_id}/price_detail", Some(SEARCH)),
        ("GET /order/202407/orders/5764/price_detail", "GET /order/202407/orders/{order_id}/price_detail", Some(SEARCH)),
        ("order", SEARCH, Some("GET /seller/202309/shops")),
        ("order.*", SEARCH, Some("GET /seller/202309/shops")),
        ("seller.get_active_shops", "GET /seller/202309/shops", Some("GET /seller/202309/permissions")),
    ] {
        let mut faults = faults(&format!("{target}: close"));
        assert!(faults.decide(operation(&api, matching), None).is_some(), "{target}");
        let other = other.and_then(|other| faults.decide(operation(&api, other), None));
        assert_eq!(other, None, "{target}");
    }
}

#[test]
fn counts_and_beginnings() {
    let search = operation(&api(), SEARCH);
    let mut faults = faults("order: 503 x2 after=1");
    let hits: Vec<_> = (0..6).map(|_| faults.decide(search, None).is_some()).collect();
    assert_eq!(hits, [false, true, true, false, false, false]);
    let rule = "order: 503 x2 after=1".to_owned();
    assert_eq!(faults.reports(), [RuleReport { number: 1, rule, matches: 3, hits: 2, remaining: Some(0) }]);
}

#[test]
fn a_rule_can_be_for_one_shop() {
    let search = operation(&api(), SEARCH);
    let mut faults = faults("*: close shop=7495");
    assert_eq!(faults.decide(search, None), None);
    assert_eq!(faults.decide(search, Some(Id(7))), None);
    assert!(faults.decide(search, Some(Id(7495))).is_some());
}

#[test]
fn the_seed_decides_about_probabilities() {
    let search = operation(&api(), SEARCH);
    let draw = |seed, text: &str| {
        let mut faults = Faults::with_seed(seed, text, &api()).unwrap();
        (0..1_000).map(|_| faults.decide(search, None).is_some()).collect::<Vec<_>>()
    };
    let hits = |draws: &[bool]| draws.iter().filter(|hit| **hit).count();
    let tenth = draw(1, "*: close p=0.1");
    assert!((70..130).contains(&hits(&tenth)), "{}", hits(&tenth));
    assert_eq!(tenth, draw(1, "*: close p=0.1"));
    assert_ne!(tenth, draw(2, "*: close p=0.1"));
    // A rule for other operations before it does not matter, except for its number.
    assert_eq!(draw(1, "seller: bom; *: close p=0.1"), draw(1, "seller: 503; *: close p=0.1"));
    assert_eq!(hits(&draw(1, "*: close p=0")), 0);
    assert_eq!(hits(&draw(1, "*: close p=1")), 1_000);
}

#[test]
fn the_first_rule_that_applies_decides() {
    let search = operation(&api(), SEARCH);
    let mut faults = faults("order: bom x1\nPOST /order/*/orders/search: latin1 x1; *: truncate");
    let order: Vec<_> = (0..3).filter_map(|_| faults.decide(search, None)).map(|injected| injected.fault).collect();
    assert_eq!(order, [Fault::Garble(Garbling::Bom), Fault::Garble(Garbling::Latin1), Fault::Truncate { percent: 50 }]);
}

#[test]
fn a_wrong_clock_moves_the_gateway_and_is_no_fault() {
    let api = api();
    let (search, shops) = (operation(&api, SEARCH), operation(&api, "GET /seller/202309/shops"));
    let mut faults = faults("order: clock +10m x2; *: clock -2h after=1");
    assert_eq!(faults.decide(search, None), None);
    assert_eq!([0; 3].map(|_| faults.skew(search).seconds), [600, 600 - 7_200, -7_200]);
    assert_eq!(faults.skew(shops), Skew { seconds: -7_200, rules: vec!["*: clock -2h after=1".to_owned()] });
}

#[test]
fn rules_are_added_and_removed() {
    let (api, search) = (api(), operation(&api(), SEARCH));
    let mut faults = Faults::parse("", &api).unwrap();
    assert!(faults.is_empty());
    faults.add("*: close", &api).unwrap();
    assert!(faults.add("*: bom; nothing: bom", &api).is_err());
    faults.add("*: bom", &api).unwrap();
    assert_eq!(faults.reports().iter().map(|report| report.number).collect::<Vec<_>>(), [1, 2]);
    assert!(faults.remove(1) && !faults.remove(1));
    assert_eq!(faults.decide(search, None).map(|injected| injected.fault), Some(Fault::Garble(Garbling::Bom)));
    faults.rebind(&api).unwrap();
    assert_eq!(faults.reports()[0].hits, 1);
    assert!(faults.decide(search, None).is_some());
    faults.clear();
    assert_eq!(faults.decide(search, None), None);
}
