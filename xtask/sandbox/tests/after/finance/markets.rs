//! Fields that TikTok documents only for some markets, or only for local sellers.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::sums::{OF_ORDER, OF_STATEMENT, STATEMENTS, amount, check_unsettled};
use crate::bench::Bench;
use tiktok_shop_sandbox::world::DAY;

const LEGACY: &str = "GET /finance/202309/statements/{statement_id}/statement_transactions";

/// A shop with one statement of one order. The replies are the statement, its transactions and the order.
fn settled(region: &str, is_cross_border: bool) -> [Value; 3] {
    let mut bench = Bench::new(region);
    bench.world.shops.get_mut(bench.shop).unwrap().is_cross_border = is_cross_border;
    let order = bench.order(OrderStatus::Delivered, &[(1, "10000", "0", "0")]);
    bench.perform(json!({ "finance": { "settle": { "order": order } } }));
    let statements = bench.ok(STATEMENTS, json!({}), json!({ "sort_field": "statement_time" }), json!({}));
    let statement = statements["statements"][0].clone();
    let sorted = json!({ "sort_field": "order_create_time" });
    let transactions = bench.ok(OF_STATEMENT, json!({ "statement_id": statement["id"] }), sorted, json!({}));
    let order = bench.ok(OF_ORDER, json!({ "order_id": order }), json!({}), json!({}));
    [statement, transactions, order]
}

/// Which of these fields an object has.
fn present<'a>(value: &Value, fields: &[&'a str]) -> Vec<&'a str> {
    fields.iter().copied().filter(|field| value.get(field).is_some()).collect()
}

#[test]
fn statements_have_the_amounts_of_their_market() {
    let fields = ["revenue_amount", "net_sales_amount", "shipping_cost_amount"];
    for (region, is_cross_border, expected) in [
        ("US", false, &["net_sales_amount", "shipping_cost_amount"][..]),
        ("GB", false, &["net_sales_amount", "shipping_cost_amount"]),
        ("GB", true, &[]),
        ("DE", false, &fields),
        ("DE", true, &["revenue_amount"]),
        ("VN", false, &["revenue_amount"]),
    ] {
        let [statement, ..] = settled(region, is_cross_border);
        assert_eq!(present(&statement, &fields), expected, "{region}, cross-border: {is_cross_border}");
    }
}

#[test]
fn fees_of_local_sellers_in_southeast_asia_include_shipping() {
    for (region, includes) in [("VN", true), ("DE", false)] {
        let [statement, transactions, _] = settled(region, false);
        let totals = &transactions["total_settlement_breakdown"];
        let shipping = amount(totals, "total_shipping_cost_amount");
        let expected = amount(totals, "total_fee_tax_amount") + if includes { shipping } else { 0.into() };
        assert_eq!(amount(&statement, "fee_amount"), expected, "{region}");
        assert_ne!(shipping, 0.into());
    }
}

#[test]
fn transactions_have_the_fields_of_their_market() {
    let reserve = |region, is_cross_border| settled(region, is_cross_border)[1].get("total_reserve_amount").is_some();
    assert!(reserve("US", false) && reserve("GB", false));
    assert!(!reserve("US", true) && !reserve("DE", false) && !reserve("VN", false));
    for (region, has_referral, has_exchange) in [("US", true, false), ("GB", false, false), ("ID", false, true)] {
        let [_, transactions, order] = settled(region, false);
        for part in [&transactions["transactions"][0], &order["sku_transactions"][0]] {
            assert_eq!(part["fee_tax_breakdown"]["fee"].get("referral_fee_amount").is_some(), has_referral, "{region}");
            let shipping = &part["shipping_cost_breakdown"];
            let indonesian = ["exchange_shipping_fee_amount", "replacement_shipping_fee_amount"];
            assert_eq!(present(shipping, &indonesian).len(), if has_exchange { 2 } else { 0 }, "{region}");
        }
    }
}

#[test]
fn version_202309_has_net_sales_in_place_of_a_revenue() {
    for (region, has_sales_tax) in [("US", true), ("GB", false)] {
        let mut bench = Bench::new(region);
        let order = bench.simple_order(OrderStatus::Delivered);
        let reply = bench.perform(json!({ "finance": { "settle": { "order": order } } }));
        let sorted = json!({ "sort_field": "order_create_time" });
        let data = bench.ok(LEGACY, json!({ "statement_id": reply["statement_id"] }), sorted, json!({}));
        let fields = ["net_sales_amount", "shipping_cost_amount", "revenue_amount", "shipping_fee_amount"];
        assert_eq!(present(&data, &fields), fields[..2]);
        let transaction = &data["statement_transactions"][0];
        assert_eq!(present(transaction, &fields), fields[..2]);
        let taxes = ["sales_tax_payment_amount", "sales_tax_refund_amount"];
        assert_eq!(present(transaction, &taxes).len(), if has_sales_tax { 2 } else { 0 });
    }
}

#[test]
fn an_order_that_is_not_settled_has_no_transactions() {
    let mut bench = Bench::new("GB");
    for status in [OrderStatus::AwaitingShipment, OrderStatus::Delivered] {
        let order = bench.simple_order(status);
        for version in ["202309", "202501"] {
            let operation = format!("GET /finance/{version}/orders/{{order_id}}/statement_transactions");
            let data = bench.ok(&operation, json!({ "order_id": order }), json!({}), json!({}));
            assert_eq!((&data["sku_transactions"], &data["statement_transactions"]), (&json!([]), &json!([])));
            assert_eq!((&data["order_id"], &data["settlement_amount"]), (&json!(order), &json!("0.00")));
        }
        assert!(check_unsettled(&mut bench).iter().any(|row| row["order_id"] == json!(order)), "it is among the unsettled ones");
    }
    let path = json!({ "order_id": Id(1) });
    assert_eq!(bench.refused(OF_ORDER, path, json!({}), json!({})), 36_009_004);
}

#[test]
fn statements_of_the_scenario_are_made_at_midnight_utc() {
    use tiktok_shop_sandbox::world::{Command, Scenario, World};
    let now = crate::bench::START + 4_321;
    let mut world = World::new(Scenario::Standard, 1, "http://127.0.0.1", now);
    let statements: Vec<_> = world.finance.statements().cloned().collect();
    assert!(!statements.is_empty());
    for statement in &statements {
        assert_eq!(statement.time % DAY, 0);
        assert!(statement.time <= now);
        for id in &statement.transactions {
            let transaction = world.finance.transaction(*id).unwrap();
            assert!(transaction.create_time <= statement.time);
        }
    }
    let count = statements.len();
    world.apply(&Command::Tick, now);
    assert_eq!(world.finance.statements().count(), count, "the settled orders are not settled again");
    assert!(world.finance.payments().all(|payment| payment.paid_time.is_some()), "payments of that time have arrived");
}
