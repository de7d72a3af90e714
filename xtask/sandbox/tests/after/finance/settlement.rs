//! When orders settle, and for how much.

use serde_json::json;
use tiktok_shop_sandbox::world::orders::{self, OrderStatus};
use tiktok_shop_sandbox::world::{Id, aftersales};

use super::sums::{OF_ORDER, OF_STATEMENT, STATEMENTS, UNSETTLED, amount, check_all, check_unsettled};
use crate::bench::{Bench, DAY, HOUR, START};

fn statements(bench: &mut Bench) -> Vec<serde_json::Value> {
    let data = bench.ok(STATEMENTS, json!({}), json!({ "sort_field": "statement_time" }), json!({}));
    data["statements"].as_array().cloned().unwrap_or_default()
}

#[test]
fn an_order_settles_some_days_after_delivery_at_midnight_utc() {
    // Days until the order is due; the statement follows at the next midnight.
    for (region, is_cross_border, days) in [("US", false, 7), ("GB", false, 8), ("GB", true, 15), ("VN", false, 8)] {
        let mut bench = Bench::new(region);
        bench.world.shops.get_mut(bench.shop).unwrap().is_cross_border = is_cross_border;
        let order = bench.simple_order(OrderStatus::Delivered);
        bench.advance(days * DAY + 12 * HOUR - 1);
        assert!(statements(&mut bench).is_empty(), "{region}");
        let unsettled = check_unsettled(&mut bench);
        assert_eq!(unsettled[0]["estimated_settlement"], (START + days * DAY).to_string());
        assert_eq!(bench.ok(OF_ORDER, json!({ "order_id": order }), json!({}), json!({}))["sku_transactions"], json!([]));
        bench.advance(1);
        let found = statements(&mut bench);
        assert_eq!(found.len(), 1, "{region}");
        assert_eq!(found[0]["statement_time"], START + days * DAY + 12 * HOUR, "at midnight");
        assert!(check_unsettled(&mut bench).is_empty());
        assert_eq!(check_all(&mut bench), 1);
    }
}

#[test]
fn a_british_order_settles_for_its_price_less_fees() {
    let mut bench = Bench::new("GB");
    let order =
        bench.order(OrderStatus::Delivered, &[(1, "20.00", "2.00", "3.00"), (1, "20.00", "2.00", "3.00"), (2, "10.00", "0", "0")]);
    bench.perform(json!({ "finance": { "settle": { "order": order } } }));
    let data = bench.ok(OF_ORDER, json!({ "order_id": order }), json!({}), json!({}));
    // 50 less 4 of the seller's discounts. TikTok's discounts do not lower the revenue.
    assert_eq!(data["revenue_amount"], "46.00");
    assert_eq!(data["fee_and_tax_amount"], "-4.14", "9%");
    assert_eq!(data["shipping_cost_amount"], "0.80", "4.00 from the buyer, 3.20 to the carrier");
    assert_eq!(data["settlement_amount"], "42.66");
    let quantities: Vec<_> = data["sku_transactions"].as_array().unwrap().iter().map(|sku| sku["quantity"].clone()).collect();
    assert_eq!(quantities, ["2", "1"]);
}

/// A line that was refunded, and then lost by the carrier, is neither sold nor refunded in the seller's account.
#[test]
fn a_line_that_is_cancelled_after_its_refund_does_not_settle() {
    let mut bench = Bench::new("GB");
    let order = bench.order(OrderStatus::InTransit, &[(1, "100.00", "0", "0"), (2, "50.00", "0", "0")]);
    let [lost, rest] = bench.lines(order)[..] else { panic!("the order has two lines") };
    let action = json!({ "order": order, "request": "REFUND", "lines": [lost] });
    let request = bench.perform(json!({ "aftersales": { "request_return": action } }))["return_id"].clone();
    bench.perform(json!({ "aftersales": { "approve": { "request": request } } }));
    bench.advance(HOUR);
    let mut events = Vec::new();
    let mut ctx = tiktok_shop_sandbox::world::CommandContext::new(&mut bench.world, bench.now, &mut events);
    aftersales::cancel_by_platform(&mut ctx, order, &[lost], "package_lost");
    orders::set_status(&mut ctx, order, &[rest], OrderStatus::Delivered);
    bench.perform(json!({ "finance": { "settle": { "order": order } } }));
    let data = bench.ok(OF_ORDER, json!({ "order_id": order }), json!({}), json!({}));
    assert_eq!(data["revenue_amount"], "50.00");
    assert_eq!(data["sku_transactions"].as_array().unwrap().len(), 1);
}

#[test]
fn a_refund_before_the_settlement_lowers_it() {
    let mut bench = Bench::new("US");
    let order = bench.order(OrderStatus::Delivered, &[(1, "100.00", "10.00", "0"), (2, "50.00", "0", "0")]);
    let line = bench.lines(order)[0];
    let action = json!({ "order": order, "request": "REFUND", "lines": [line] });
    let request = bench.perform(json!({ "aftersales": { "request_return": action } }))["return_id"].clone();
    let approve = "POST /return_refund/202309/returns/{return_id}/approve";
    bench.ok(approve, json!({ "return_id": request }), json!({}), json!({ "decision": "APPROVE_REFUND" }));
    bench.advance(20 * DAY);
    let data = bench.ok(OF_ORDER, json!({ "order_id": order }), json!({}), json!({}));
    let refunded = &data["sku_transactions"][0]["revenue_breakdown"];
    assert_eq!(refunded["refund_subtotal_before_discount_amount"], "-100.00");
    assert_eq!(refunded["seller_discount_refund_amount"], "10.00");
    assert_eq!(data["revenue_amount"], "50.00");
    let fees = &data["sku_transactions"][0]["fee_tax_breakdown"]["fee"];
    assert_eq!((&fees["referral_fee_amount"], &fees["refund_administration_fee_amount"]), (&json!("0.00"), &json!("-1.08")));
    assert_eq!(bench.world.finance.of_order(order).count(), 1);
}

#[test]
fn a_refund_after_the_settlement_is_a_later_transaction() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::Delivered);
    let reply = bench.perform(json!({ "finance": { "settle": { "order": order } } }));
    assert_eq!(reply["settlement_amount"], "9.90", "10.00 - 0.90 + 4.00 - 3.20");
    bench.ask_refund(order);
    let row = check_unsettled(&mut bench).remove(0);
    assert_eq!((&row["order_id"], &row["est_settlement_amount"]), (&json!(order), &json!("-13.10")));
    bench.advance(DAY);
    let found = statements(&mut bench);
    assert_eq!(found.len(), 2);
    assert_eq!(found[1]["net_sales_amount"], "-10.00");
    assert_eq!(found[1]["fee_amount"], "0.90", "the commission comes back");
    let data = bench.ok(OF_ORDER, json!({ "order_id": order }), json!({}), json!({}));
    assert_eq!(data["total_count"], 2);
    check_all(&mut bench);
}

impl Bench {
    /// The buyer gets the price and the shipping fee of an order back.
    fn ask_refund(&mut self, order: Id) {
        let reply = self.perform(json!({ "aftersales": { "request_return": { "order": order, "request": "REFUND" } } }));
        let approve = "POST /return_refund/202309/returns/{return_id}/approve";
        self.ok(approve, json!({ "return_id": reply["return_id"] }), json!({}), json!({ "decision": "APPROVE_REFUND" }));
        self.advance(HOUR);
    }
}

#[test]
fn an_open_return_delays_the_settlement() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::Delivered);
    let action = json!({ "aftersales": { "request_return": { "order": order, "request": "RETURN_AND_REFUND" } } });
    let request = bench.perform(action)["return_id"].clone();
    let approve = "POST /return_refund/202309/returns/{return_id}/approve";
    bench.ok(approve, json!({ "return_id": request }), json!({}), json!({ "decision": "APPROVE_RETURN" }));
    bench.perform(json!({ "aftersales": { "ship_return": { "request": request } } }));
    bench.advance(30 * DAY);
    assert!(statements(&mut bench).is_empty());
    let settle = json!({ "finance": { "settle": { "order": order } } });
    assert!(bench.try_happen(settle).is_err());
    bench.ok(approve, json!({ "return_id": request }), json!({}), json!({ "decision": "APPROVE_RECEIVED_PACKAGE" }));
    bench.advance(2 * DAY);
    let found = statements(&mut bench);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["net_sales_amount"], "0.00");
    // The seller pays both ways: 4.00 go back to the buyer, 3.20 for each way.
    assert_eq!(found[0]["settlement_amount"], "-6.40");
}

#[test]
fn orders_on_their_way_have_estimates() {
    let mut bench = Bench::new("GB");
    bench.simple_order(OrderStatus::Unpaid);
    bench.simple_order(OrderStatus::InTransit);
    bench.simple_order(OrderStatus::Cancelled);
    let rows = check_unsettled(&mut bench);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["estimated_settlement"], "Delivered + 8 days");
    assert_eq!(rows[0]["est_settlement_amount"], "9.90");
    let now = bench.now;
    let query = json!({ "sort_field": "order_create_time", "search_time_lt": now });
    assert_eq!(bench.ok(UNSETTLED, json!({}), query, json!({}))["total_count"], 0);
}

#[test]
fn cancelled_lines_do_not_settle() {
    let mut bench = Bench::new("GB");
    let order = bench.order(OrderStatus::Delivered, &[(1, "10.00", "0", "0"), (2, "5.00", "0", "0")]);
    bench.world.orders.get_mut(order).unwrap().details.lines[1].status = OrderStatus::Cancelled;
    bench.perform(json!({ "finance": { "settle": { "order": order } } }));
    let data = bench.ok(OF_ORDER, json!({ "order_id": order }), json!({}), json!({}));
    assert_eq!((&data["revenue_amount"], &data["total_count"]), (&json!("10.00"), &json!(1)));
}

#[test]
fn only_delivered_orders_settle_at_once_and_once() {
    let mut bench = Bench::new("GB");
    let settle = |order: Id| json!({ "finance": { "settle": { "order": order } } });
    let order = bench.simple_order(OrderStatus::InTransit);
    assert!(bench.try_happen(settle(order)).is_err());
    let order = bench.simple_order(OrderStatus::Delivered);
    bench.perform(settle(order));
    assert!(bench.try_happen(settle(order)).is_err());
    bench.advance(30 * DAY);
    assert_eq!(check_all(&mut bench), 1, "not again when it was due");
}

#[test]
fn adjustments_and_reserves_are_transactions() {
    let mut bench = Bench::new("US");
    let order = bench.order(OrderStatus::Delivered, &[(1, "100.00", "0", "0")]);
    let shop = bench.shop;
    bench
        .perform(json!({ "finance": { "adjust": { "shop": shop, "order": order, "reason": "CHARGE_BACK", "amount": "-12.34" } } }));
    bench.perform(json!({ "finance": { "reserve": { "shop": shop, "order": order, "amount": "20", "days": 5 } } }));
    bench.perform(json!({ "finance": { "settle": { "order": order } } }));
    let statement = statements(&mut bench).remove(0);
    let query = json!({ "sort_field": "order_create_time" });
    let data = bench.ok(OF_STATEMENT, json!({ "statement_id": statement["id"] }), query, json!({}));
    let kinds: Vec<_> = data["transactions"].as_array().unwrap().iter().map(|row| row["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["CHARGE_BACK", "RESERVE", "ORDER"]);
    let adjustment = &data["transactions"][0];
    assert_eq!((&adjustment["settlement_amount"], &adjustment["adjustment_order_id"]), (&json!("-12.34"), &json!(order)));
    assert_eq!(adjustment.get("order_id"), None);
    assert_eq!(data["transactions"][1]["reserve_status"], "COLLECTED");
    assert_eq!(amount(&data, "payable_amount"), amount(&data, "total_settlement_amount") - rust_decimal::Decimal::from(20));
    bench.advance(7 * DAY);
    check_all(&mut bench);
    let released = statements(&mut bench).remove(1);
    assert_eq!(released["settlement_amount"], "0.00");
    let data = bench.ok(OF_STATEMENT, json!({ "statement_id": released["id"] }), json!({}), json!({}));
    assert_eq!((&data["payable_amount"], &data["transactions"][0]["reserve_status"]), (&json!("20.00"), &json!("RELEASED")));
}
