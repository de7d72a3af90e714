//! Collaborations, samples and commissions.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use crate::bench::{Bench, DAY, id};

const OPEN: &str = "POST /affiliate_seller/202412/open_collaborations";
const SEARCH_OPEN: &str = "POST /affiliate_seller/202412/open_collaborations/search";
const REMOVE_OPEN: &str = "DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}";
const TARGET: &str = "POST /affiliate_seller/202508/target_collaborations";
const UPDATE_TARGET: &str = "PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}";
const GET_TARGET: &str = "GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}";
const REMOVE_TARGET: &str = "DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}";
const SEARCH_TARGET: &str = "POST /affiliate_seller/202508/target_collaborations/search";
const CONFLICTS: &str = "POST /affiliate_seller/202605/target_collaborations/conflicts/check";
const SAMPLES: &str = "POST /affiliate_seller/202508/sample_applications/search";
const REVIEW: &str = "POST /affiliate_seller/202507/sample_applications/{application_id}/review";
const ORDERS: &str = "POST /affiliate_seller/202410/orders/search";

const CREATORS: [&str; 4] = [
    "POST /affiliate_seller/202406/marketplace_creators/search",
    "POST /affiliate_seller/202505/marketplace_creators/search",
    "POST /affiliate_seller/202508/marketplace_creators/search",
    "POST /affiliate_seller/202608/marketplace_creators/search",
];

#[test]
fn creators_of_the_marketplace_can_be_invited() {
    let mut bench = Bench::new("GB");
    let (product, _) = bench.product();
    let creators = [bench.creator(), bench.creator()].map(|id| format!("open-{id}"));
    for search in CREATORS {
        let first = bench.ok(search, json!({}), json!({ "page_size": 1 }), json!({ "keyword": "ROB" }));
        let next = json!({ "page_size": 1, "page_token": first["next_page_token"] });
        let body = json!({ "keyword": "ROB", "search_key": first["search_key"] });
        let last = bench.ok(search, json!({}), next.clone(), body);
        assert_eq!([&first, &last].map(|page| page["creators"][0]["creator_open_id"].as_str().unwrap()), creators);
        assert_eq!((&last["next_page_token"], &last["search_key"]), (&json!(""), &first["search_key"]));
        let other = json!({ "keyword": "r", "search_key": first["search_key"] });
        assert_eq!(bench.refused(search, json!({}), next, other), 36_009_004, "the token is one of another search");
        let none = bench.ok(search, json!({}), json!({ "page_size": 20 }), json!({ "keyword": "nobody" }));
        assert!(none.get("creators").is_none(), "{none}");
    }
    let end_time = (bench.now + 30 * DAY).to_string();
    let body = json!({
        "name": "Summer", "end_time": end_time, "creator_user_open_ids": creators,
        "products": [{ "id": product, "target_commission_rate": 1_000 }],
    });
    bench.ok(TARGET, json!({}), json!({}), body);
}

#[test]
fn open_collaborations() {
    let mut bench = Bench::new("GB");
    let (product, _) = bench.product();
    let body = |product: Id, rate: i64| json!({ "product_id": product, "commission_rate": rate });
    assert_eq!(bench.refused(OPEN, json!({}), json!({}), body(product, 8_001)), 16_003_033);
    assert_eq!(bench.refused(OPEN, json!({}), json!({}), body(Id(5), 700)), 16_003_035);
    bench.ok(OPEN, json!({}), json!({}), body(product, 700));
    assert_eq!(bench.refused(OPEN, json!({}), json!({}), body(product, 700)), 16_003_012);
    let search = |bench: &mut Bench, body: Value| bench.ok(SEARCH_OPEN, json!({}), json!({ "page_size": 10 }), body);
    let view = search(&mut bench, json!({ "keyword": "shirt", "keyword_type": "PRODUCT_NAME" }))["open_collaborations"][0].clone();
    assert_eq!((&view["status"], &view["current_commission"]["rate"]), (&json!("NORMAL"), &json!(700)));
    assert_eq!((&view["product"]["status"], &view["product"]["inventory"]), (&json!("LIVE"), &json!(5)));
    assert_eq!(search(&mut bench, json!({ "keyword": "hat", "keyword_type": "PRODUCT_NAME" }))["total_count"], 0);
    let end = bench.ok(REMOVE_OPEN, json!({ "product_id": product }), json!({}), json!({}))["terminated_effective_time"].clone();
    assert_eq!(search(&mut bench, json!({}))["open_collaborations"][0]["status"], "TERMINATING");
    bench.advance(end.as_i64().unwrap() - bench.now);
    assert_eq!(search(&mut bench, json!({}))["total_count"], 0);
    bench.ok(OPEN, json!({}), json!({}), body(product, 800));
}

#[test]
fn target_collaborations() {
    let mut bench = Bench::new("GB");
    let (product, _) = bench.product();
    let creator = bench.creator();
    let now = bench.now;
    let body = |creator: &str, product: Id, rate: i64| {
        json!({
            "name": "Summer", "end_time": (now + 30 * DAY).to_string(), "creator_user_open_ids": [creator],
            "products": [{ "id": product, "target_commission_rate": rate, "commission_rate": rate }],
            "free_sample_rule": { "has_free_sample": true, "is_sample_approval_exempt": false },
            "seller_contact_info": { "email": "a@example.com" },
        })
    };
    let open_id = format!("open-{creator}");
    assert_eq!(bench.refused(TARGET, json!({}), json!({}), body("nobody", product, 1_000)), 50_001_702);
    assert_eq!(bench.refused(TARGET, json!({}), json!({}), body(&open_id, Id(5), 1_000)), 50_001_702);
    assert_eq!(bench.refused(TARGET, json!({}), json!({}), body(&open_id, product, 9_000)), 98_001_004);
    let target = bench.ok(TARGET, json!({}), json!({}), body(&open_id, product, 1_500))["target_collaboration"]["id"].clone();
    assert_eq!(bench.refused(TARGET, json!({}), json!({}), body(&open_id, product, 1_500)), 16_024_022);
    let conflicts = json!({ "creator_open_id_list": [open_id], "product_id_list": [product] });
    let found = bench.ok(CONFLICTS, json!({}), json!({}), conflicts);
    assert_eq!(found["conflict_items"][0]["existing_collaboration_id"], target);
    let path = json!({ "target_collaboration_id": target });
    bench.ok(UPDATE_TARGET, path.clone(), json!({}), body(&open_id, product, 2_000));
    let view = bench.ok(GET_TARGET, path.clone(), json!({}), json!({}))["target_collaboration"].clone();
    assert_eq!(
        (&view["products"][0]["commission"]["rate"], &view["products"][0]["commission"]["minimum_amount"]),
        (&json!(2_000), &json!("2.00"))
    );
    assert_eq!(view["creators"][0]["creator_open_id"], open_id);
    let search = |bench: &mut Bench, status: &str| {
        bench.ok(SEARCH_TARGET, json!({}), json!({}), json!({ "collaboration_status": status }))["total_count"].clone()
    };
    assert_eq!((search(&mut bench, "ONGOING"), search(&mut bench, "EXPIRING")), (json!(1), json!(0)));
    bench.advance(25 * DAY);
    assert_eq!((search(&mut bench, "ONGOING"), search(&mut bench, "EXPIRING")), (json!(0), json!(1)));
    bench.ok(REMOVE_TARGET, path.clone(), json!({}), json!({}));
    assert_eq!(search(&mut bench, "COMPLETED"), json!(1));
    assert_eq!(bench.refused(REMOVE_TARGET, path, json!({}), json!({})), 50_001_701);
    assert_eq!(bench.refused(GET_TARGET, json!({ "target_collaboration_id": "5" }), json!({}), json!({})), 50_001_700);
}

/// A pending application for a sample.
fn applied() -> (Bench, Id) {
    let mut bench = Bench::new("GB");
    let (product, sku) = bench.product();
    bench.creator();
    bench.ok(OPEN, json!({}), json!({}), json!({ "product_id": product, "commission_rate": 1_000 }));
    let reply = bench.perform(json!({ "affiliate": { "apply_for_sample": { "sku": sku } } }));
    assert_eq!(bench.events_of(56)[0]["new_status"], "PENDING");
    let application = id(&reply, "application_id");
    (bench, application)
}

fn status(bench: &mut Bench) -> Value {
    bench.ok(SAMPLES, json!({}), json!({}), json!({}))["sample_applications"][0]["status"].clone()
}

#[test]
fn samples_go_to_creators_who_post_content() {
    let (mut bench, application) = applied();
    let path = json!({ "application_id": application });
    bench.ok(REVIEW, path.clone(), json!({}), json!({ "review_result": "APPROVE" }));
    assert_eq!(bench.events_of(56)[0]["new_status"], "AWAITING_SHIPMENT");
    assert_eq!(bench.refused(REVIEW, path, json!({}), json!({ "review_result": "APPROVE" })), 36_009_004);
    let go = |status: &str| json!({ "affiliate": { "move_sample": { "application": application, "status": status } } });
    assert!(bench.try_happen(go("COMPLETED")).is_err(), "it is not shipped");
    for next in ["SHIPPED", "CONTENT_PENDING", "COMPLETED"] {
        bench.perform(go(next));
        assert_eq!(bench.events_of(56)[0]["new_status"], next);
        let posted: Vec<_> = bench.events_of(17).iter().map(|data| data["event"]["type"].clone()).collect();
        assert_eq!(posted, if next == "COMPLETED" { vec![json!("ADD")] } else { vec![] });
        assert_eq!(status(&mut bench), next);
    }
    bench.advance(60 * DAY);
    assert_eq!(status(&mut bench), "COMPLETED", "no deadline is left");
}

#[test]
fn samples_are_cancelled() {
    let (mut bench, application) = applied();
    let path = json!({ "application_id": application });
    assert_eq!(bench.refused(REVIEW, path.clone(), json!({}), json!({ "review_result": "REJECT" })), 36_009_004);
    let mut rejected = bench.clone();
    rejected.ok(REVIEW, path.clone(), json!({}), json!({ "review_result": "REJECT", "reject_reason": "NOT_MATCH" }));
    assert_eq!(status(&mut rejected), "REJECT_CANCELLED");
    let mut unshipped = bench.clone();
    unshipped.ok(REVIEW, path, json!({}), json!({ "review_result": "APPROVE" }));
    unshipped.advance(7 * DAY);
    assert_eq!(status(&mut unshipped), "SELLER_NOT_SHIP_CANCELLED");
    bench.advance(7 * DAY);
    assert_eq!(status(&mut bench), "OVERDUE_CANCELLED");
}

#[test]
fn commissions_are_in_orders_and_settlements() {
    let mut bench = Bench::new("GB");
    let (product, sku) = bench.product();
    bench.creator();
    bench.ok(OPEN, json!({}), json!({}), json!({ "product_id": product, "commission_rate": 1_000 }));
    let order = bench.order(OrderStatus::Delivered, &[(sku.0, "10.00", "2.00", "0")]);
    bench.world.orders.get_mut(order).unwrap().details.lines[0].product = product;
    bench.perform(json!({ "affiliate": { "attribute": { "order": order } } }));
    let range = json!({ "create_time_ge": bench.now - DAY, "create_time_lt": bench.now + DAY });
    let read =
        |bench: &mut Bench| bench.ok(ORDERS, json!({}), json!({ "page_size": 10 }), range.clone())["orders"][0]["skus"][0].clone();
    let view = read(&mut bench);
    assert_eq!((&view["settlement_status"], &view["commission_rate"]), (&json!("To-SETTLE"), &json!("1000")));
    assert_eq!(view["estimated_paid_commission"]["amount"], "0.80");
    bench.perform(json!({ "finance": { "settle": { "order": order } } }));
    let data = bench.ok(
        "GET /finance/202501/orders/{order_id}/statement_transactions",
        json!({ "order_id": order }),
        json!({}),
        json!({}),
    );
    let fee = &data["sku_transactions"][0]["fee_tax_breakdown"]["fee"];
    assert_eq!((&fee["affiliate_commission_amount"], &fee["platform_commission_amount"]), (&json!("-0.80"), &json!("-0.72")));
    assert_eq!(read(&mut bench)["actual_paid_commission"]["amount"], "0.80");
    let long = json!({ "create_time_ge": bench.now - 100 * DAY, "create_time_lt": bench.now });
    assert_eq!(bench.refused(ORDERS, json!({}), json!({ "page_size": 10 }), long), 98_001_004);
    let endless = json!({ "create_time_ge": i64::MIN, "create_time_lt": i64::MAX });
    assert_eq!(bench.refused(ORDERS, json!({}), json!({ "page_size": 10 }), endless), 98_001_004);
}
