//! Promotion activities: their life, their titles and times.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::promotions::PromotionAction;
use tiktok_shop_sandbox::world::{Action, Id, Reply};

use crate::shop::{Fixture, code};

const CREATE: &str = "POST /promotion/202309/activities";
const GET: &str = "GET /promotion/202309/activities/{activity_id}";
const UPDATE: &str = "PUT /promotion/202309/activities/{activity_id}";
const DEACTIVATE: &str = "POST /promotion/202309/activities/{activity_id}/deactivate";
const SEARCH: &str = "POST /promotion/202309/activities/search";
const REPUBLISH: &str = "POST /promotion/202607/activities/{activity_id}/republish";

/// An activity that begins in 100 seconds and takes an hour.
pub(crate) fn activity(fixture: &Fixture, kind: &str, level: &str, title: &str) -> Value {
    json!({
        "activity_type": kind,
        "product_level": level,
        "title": title,
        "begin_time": fixture.now + 100,
        "end_time": fixture.now + 3_700,
    })
}

pub(crate) fn create(fixture: &mut Fixture, kind: &str, level: &str) -> Id {
    let title = format!("{kind} {level} {}", fixture.world.promotions.iter().count());
    let body = activity(fixture, kind, level, &title);
    let reply = fixture.send(CREATE, json!({}), body).unwrap();
    assert_eq!(reply["status"], "DRAFT");
    Id::from_json(&reply["activity_id"]).unwrap()
}

pub(crate) fn on(fixture: &mut Fixture, operation: &str, id: Id, body: Value) -> Reply {
    fixture.send(operation, json!({ "activity_id": id }), body)
}

pub(crate) fn status(fixture: &mut Fixture, id: Id) -> String {
    on(fixture, GET, id, json!({})).unwrap()["status"].as_str().unwrap().to_owned()
}

fn free_shipping(fixture: &Fixture, title: &str) -> Value {
    let mut body = activity(fixture, "SHIPPING_DISCOUNT", "SHOP", title);
    body["discount"] = json!({ "shipping_discount": { "type": "FREE_SHIPPING", "threshold_type": "NO_THRESHOLD", "area_scope": { "type": "WHOLE" } } });
    body
}

#[test]
fn the_clock_begins_and_ends_activities() {
    let mut fixture = Fixture::new();
    let body = free_shipping(&fixture, "Free shipping");
    let reply = fixture.send(CREATE, json!({}), body).unwrap();
    assert_eq!(reply["status"], "NOT_START");
    let id = Id::from_json(&reply["activity_id"]).unwrap();
    assert_eq!(
        fixture.webhooks().iter().map(|(kind, data)| (*kind, data["change_type"].clone())).collect::<Vec<_>>(),
        [(63, json!("CREATE"))]
    );
    let mut seen = Vec::new();
    for seconds in [99, 1, 3_599, 1] {
        fixture.pass(seconds);
        let webhooks = fixture.webhooks();
        seen.push((
            status(&mut fixture, id),
            webhooks.into_iter().map(|(kind, data)| (kind, data["status"].clone())).collect::<Vec<_>>(),
        ));
    }
    let expected = [
        ("NOT_START".to_owned(), vec![]),
        ("ONGOING".to_owned(), vec![(39, json!("ONGOING"))]),
        ("ONGOING".to_owned(), vec![]),
        ("EXPIRED".to_owned(), vec![(39, json!("EXPIRED"))]),
    ];
    assert_eq!(seen, expected);
    assert_eq!(code(on(&mut fixture, DEACTIVATE, id, json!({}))), 17_029_012);
}

#[test]
fn sellers_and_tiktok_end_activities() {
    let mut fixture = Fixture::new();
    let id = create(&mut fixture, "FIXED_PRICE", "PRODUCT");
    fixture.webhooks();
    let reply = on(&mut fixture, DEACTIVATE, id, json!({})).unwrap();
    assert_eq!(reply["status"], "DEACTIVATED");
    let webhooks = fixture.webhooks();
    assert_eq!(webhooks[0].1["change_type"], "DEACTIVATE");
    assert_eq!((webhooks[1].0, &webhooks[1].1["status"]), (39, &json!("DEACTIVATED")));
    assert_eq!(code(on(&mut fixture, DEACTIVATE, id, json!({}))), 17_029_010);
    fixture.pass(200);
    assert_eq!(status(&mut fixture, id), "DEACTIVATED");
    let body = free_shipping(&fixture, "Free shipping");
    let id = Id::from_json(&fixture.send(CREATE, json!({}), body).unwrap()["activity_id"]).unwrap();
    let end = PromotionAction::End { activity: id };
    fixture.perform(Action::Promotions(end.clone())).unwrap();
    assert_eq!(status(&mut fixture, id), "NOT_EFFECTIVE");
    assert_eq!(code(fixture.perform(Action::Promotions(end))), 17_029_009);
}

#[test]
fn new_activities_are_refused() {
    let mut fixture = Fixture::new();
    create(&mut fixture, "FIXED_PRICE", "PRODUCT");
    let now = fixture.now;
    let cases = [
        ("title", json!(""), 17_029_003),
        ("title", json!("t".repeat(101)), 17_029_002),
        ("title", json!("FIXED_PRICE PRODUCT 0"), 17_029_004),
        ("begin_time", json!(now - 1), 17_029_005),
        ("end_time", json!(now + 699), 17_029_006),
        ("product_level", json!("SHOP"), 17_029_001),
        ("duration_type", json!("INDEFINITE"), 17_029_001),
        ("activity_type", json!("BUY_MORE_SAVE_MORE"), 17_029_001),
        ("activity_type", json!("GIFT_WITH_PURCHASE"), 17_029_001),
    ];
    for (name, value, expected) in cases {
        let mut body = activity(&fixture, "FIXED_PRICE", "PRODUCT", "Sale");
        body[name] = value;
        assert_eq!(code(fixture.send(CREATE, json!({}), body)), expected, "{name}");
    }
    let mut flash = activity(&fixture, "FLASHSALE", "PRODUCT", "Flash");
    flash["end_time"] = json!(now + 100 + 3 * 86_400 + 1);
    assert_eq!(code(fixture.send(CREATE, json!({}), flash.clone())), 17_029_008);
    flash["title"] = json!("t".repeat(51));
    assert_eq!(code(fixture.send(CREATE, json!({}), flash)), 17_029_002);
    let body = free_shipping(&fixture, "Free");
    fixture.send(CREATE, json!({}), body).unwrap();
    let body = free_shipping(&fixture, "Free too");
    assert_eq!(code(fixture.send(CREATE, json!({}), body)), 17_003_203);
}

#[test]
fn gifts_are_checked() {
    let mut fixture = Fixture::new();
    let mut body = activity(&fixture, "GIFT_WITH_PURCHASE", "SHOP", "Gifts");
    body["participation_limit"] = json!([{ "type": "BUYER_NO_LIMIT" }]);
    let gift = |sku: &str| json!({ "product_id": "1", "sku_id": sku, "total_claim_limit": "5" });
    let cases = [
        (json!([]), 17_029_078),
        (json!([{ "tier": 1, "gift_details": [] }]), 17_029_070),
        (json!([{ "tier": 1, "gift_details": [gift("x")] }]), 17_029_071),
        (json!([{ "tier": 1, "gift_details": [gift("7"), gift("7")] }]), 17_029_072),
    ];
    for (tiers, expected) in cases {
        body["discount"] = json!({ "gift_discount": { "gift_receiving_type": "ALL_RECEIVE", "gift_infos": tiers } });
        assert_eq!(code(fixture.send(CREATE, json!({}), body.clone())), expected);
    }
    body["discount"]["gift_discount"]["gift_infos"] =
        json!([{ "tier": 1, "threshold_type": "MINIMAL_ITEM_QUANTITY", "threshold_value": "2", "gift_details": [gift("7")] }]);
    fixture.send(CREATE, json!({}), body).unwrap();
}

#[test]
fn activities_change() {
    let mut fixture = Fixture::new();
    let body = free_shipping(&fixture, "Free shipping");
    let id = Id::from_json(&fixture.send(CREATE, json!({}), body.clone()).unwrap()["activity_id"]).unwrap();
    let mut changed = body;
    changed["title"] = json!("Still free");
    changed["end_time"] = json!(fixture.now + 7_000);
    fixture.webhooks();
    assert_eq!(on(&mut fixture, UPDATE, id, changed.clone()).unwrap()["title"], "Still free");
    assert_eq!(fixture.webhooks()[0].1["change_type"], "UPDATE");
    let mut shop_level = changed.clone();
    shop_level["product_level"] = json!("PRODUCT");
    assert_eq!(code(on(&mut fixture, UPDATE, id, shop_level)), 17_029_102);
    fixture.pass(3_700);
    assert_eq!(status(&mut fixture, id), "ONGOING");
    let mut later = changed.clone();
    later["begin_time"] = json!(fixture.now + 10);
    assert_eq!(code(on(&mut fixture, UPDATE, id, later)), 17_029_011);
    changed["end_time"] = json!(fixture.now - 1);
    assert_eq!(code(on(&mut fixture, UPDATE, id, changed.clone())), 17_029_006);
    (changed["duration_type"], changed["end_time"]) = (json!("INDEFINITE"), json!(0));
    on(&mut fixture, UPDATE, id, changed.clone()).unwrap();
    fixture.pass(100_000);
    assert_eq!(status(&mut fixture, id), "ONGOING");
    assert_eq!(code(on(&mut fixture, UPDATE, Id(1), changed)), 17_029_009);
    fixture.shop = fixture.other_shop();
    assert_eq!(code(on(&mut fixture, GET, id, json!({}))), 17_029_028);
}

#[test]
fn searches_find_activities() {
    let mut fixture = Fixture::new();
    let body = free_shipping(&fixture, "Free shipping");
    fixture.send(CREATE, json!({}), body).unwrap();
    create(&mut fixture, "FLASHSALE", "PRODUCT");
    let count =
        |fixture: &mut Fixture, body: Value| fixture.send(SEARCH, json!({}), body).unwrap()["activities"].as_array().unwrap().len();
    // Drafts are shown on demand.
    assert_eq!(count(&mut fixture, json!({})), 1);
    assert_eq!(count(&mut fixture, json!({ "status": "DRAFT" })), 1);
    assert_eq!(count(&mut fixture, json!({ "status": "NOT_START", "activity_type": "FLASHSALE" })), 0);
    assert_eq!(count(&mut fixture, json!({ "activity_title": "shipping" })), 1);
    assert_eq!(count(&mut fixture, json!({ "activity_title": "Shipping" })), 0);
    for _ in 0..11 {
        create(&mut fixture, "FIXED_PRICE", "PRODUCT");
    }
    let first = fixture.send(SEARCH, json!({}), json!({ "page_size": 0, "status": "DRAFT" })).unwrap();
    assert_eq!((first["activities"].as_array().unwrap().len(), &first["total_count"]), (10, &json!(12)));
    let second = json!({ "page_size": 0, "status": "DRAFT", "page_token": first["next_page_token"] });
    assert_eq!(count(&mut fixture, second), 2);
}

#[test]
fn ended_discounts_start_again() {
    let mut fixture = Fixture::new();
    let id = create(&mut fixture, "DIRECT_DISCOUNT", "PRODUCT");
    let times = |fixture: &Fixture| json!({ "begin_time": fixture.now + 100, "end_time": fixture.now + 1_000 });
    let now = times(&fixture);
    assert_eq!(code(on(&mut fixture, REPUBLISH, id, now)), 17_029_001);
    on(&mut fixture, DEACTIVATE, id, json!({})).unwrap();
    fixture.pass(7 * 86_400);
    let past = json!({ "begin_time": fixture.now - 1, "end_time": fixture.now + 1_000 });
    assert_eq!(code(on(&mut fixture, REPUBLISH, id, past)), 17_029_005);
    fixture.now += 1;
    let late = times(&fixture);
    assert_eq!(code(on(&mut fixture, REPUBLISH, id, late)), 17_029_001);
    fixture.now -= 1;
    let again = times(&fixture);
    assert_eq!(on(&mut fixture, REPUBLISH, id, again).unwrap(), json!({ "activity_id": id }));
    assert_eq!(status(&mut fixture, id), "DRAFT");
}
