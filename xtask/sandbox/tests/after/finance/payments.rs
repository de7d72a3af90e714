//! Payments and withdrawals.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::sums::{PAYMENTS, STATEMENTS, WITHDRAWALS, check_all};
use crate::bench::{Bench, DAY};

fn settle(bench: &mut Bench) {
    let order = bench.simple_order(OrderStatus::Delivered);
    bench.perform(json!({ "finance": { "settle": { "order": order } } }));
}

fn payments(bench: &mut Bench) -> Vec<Value> {
    let data = bench.ok(PAYMENTS, json!({}), json!({ "sort_field": "create_time" }), json!({}));
    data["payments"].as_array().cloned().unwrap_or_default()
}

fn statements(bench: &mut Bench, status: &str) -> usize {
    let query = json!({ "sort_field": "statement_time", "payment_status": status });
    bench.ok(STATEMENTS, json!({}), query, json!({}))["total_count"].as_u64().unwrap() as usize
}

fn movements(bench: &mut Bench, types: &[&str]) -> Vec<(String, String)> {
    let data = bench.ok(WITHDRAWALS, json!({}), json!({ "types": types }), json!({}));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    data["withdrawals"].as_array().into_iter().flatten().map(|entry| (text(&entry["type"]), text(&entry["status"]))).collect()
}

#[test]
fn a_payment_arrives_a_day_later() {
    let mut bench = Bench::new("GB");
    settle(&mut bench);
    let payment = payments(&mut bench).remove(0);
    assert_eq!((&payment["status"], &payment["paid_time"]), (&json!("PROCESSING"), &json!(0)));
    assert_eq!(payment["amount"], json!({ "value": "9.90", "currency": "GBP" }));
    assert_eq!((statements(&mut bench, "PROCESSING"), statements(&mut bench, "PAID")), (1, 0));
    let both = ["SETTLE", "WITHDRAW"];
    let pair = |kind: &str, status: &str| (kind.to_owned(), status.to_owned());
    assert_eq!(movements(&mut bench, &both), [pair("SETTLE", "SUCCESS"), pair("WITHDRAW", "PROCESSING")]);
    bench.advance(DAY);
    let payment = payments(&mut bench).remove(0);
    assert_eq!((&payment["status"], &payment["paid_time"]), (&json!("PAID"), &json!(bench.now)));
    assert_eq!(statements(&mut bench, "PAID"), 1);
    assert_eq!(movements(&mut bench, &["WITHDRAW"]), [pair("WITHDRAW", "SUCCESS")]);
    check_all(&mut bench);
}

#[test]
fn small_statements_wait_for_each_other() {
    let mut bench = Bench::new("US");
    let shop = bench.shop;
    let adjust = |bench: &mut Bench, amount: &str| {
        bench.perform(json!({ "finance": { "adjust": { "shop": shop, "reason": "REBATE", "amount": amount } } }));
        bench.advance(DAY);
    };
    adjust(&mut bench, "0.60");
    assert!(payments(&mut bench).is_empty());
    adjust(&mut bench, "0.39");
    assert!(payments(&mut bench).is_empty());
    adjust(&mut bench, "0.01");
    let found = payments(&mut bench);
    assert_eq!(found[0]["amount"]["value"], "1.00");
    let statements: Vec<_> = bench.world.finance.statements().map(|statement| statement.payment).collect();
    assert_eq!(statements, [Some(Id::from_json(&found[0]["id"]).unwrap()); 3]);
    check_all(&mut bench);
}

#[test]
fn a_failed_payment_returns() {
    let mut bench = Bench::new("GB");
    settle(&mut bench);
    let payment = payments(&mut bench).remove(0)["id"].clone();
    bench.perform(json!({ "finance": { "fail_payment": { "payment": payment } } }));
    bench.advance(2 * DAY);
    assert_eq!(payments(&mut bench)[0]["status"], "FAILED");
    assert_eq!(statements(&mut bench, "FAILED"), 1);
    let pair = |kind: &str, status: &str| (kind.to_owned(), status.to_owned());
    assert_eq!(movements(&mut bench, &["WITHDRAW", "REVERSE"]), [pair("WITHDRAW", "FAILED"), pair("REVERSE", "SUCCESS")]);
    assert!(bench.try_happen(json!({ "finance": { "fail_payment": { "payment": payment } } })).is_err());
}

#[test]
fn money_stays_in_the_account_in_southeast_asia() {
    let mut bench = Bench::new("TH");
    settle(&mut bench);
    bench.advance(2 * DAY);
    assert!(payments(&mut bench).is_empty());
    assert_eq!(statements(&mut bench, "SETTLED"), 1);
    assert_eq!(movements(&mut bench, &["SETTLE", "WITHDRAW"]).len(), 1);
}

#[test]
fn unknown_shops_have_no_account() {
    let mut bench = Bench::new("GB");
    bench.shop = Id(9);
    assert_eq!(bench.refused(WITHDRAWALS, json!({}), json!({ "types": ["SETTLE"] }), json!({})), 22_005_007);
}
