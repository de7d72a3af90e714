//! Checks that replies add up: every total is the sum of its parts, exactly.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::bench::Bench;

pub(super) const STATEMENTS: &str = "GET /finance/202309/statements";
pub(super) const OF_STATEMENT: &str = "GET /finance/202501/statements/{statement_id}/statement_transactions";
pub(super) const OF_ORDER: &str = "GET /finance/202501/orders/{order_id}/statement_transactions";
pub(super) const UNSETTLED: &str = "GET /finance/202507/orders/unsettled";
pub(super) const PAYMENTS: &str = "GET /finance/202605/payments";
pub(super) const WITHDRAWALS: &str = "GET /finance/202309/withdrawals";

/// An amount of a reply.
#[track_caller]
pub(super) fn amount(value: &Value, field: &str) -> Decimal {
    let text = value[field].as_str().unwrap_or_else(|| panic!("{value} has no {field}"));
    text.parse().unwrap()
}

/// The sum of the amounts of an object, without objects in it.
fn sum(value: &Value) -> Decimal {
    value.as_object().unwrap().values().filter_map(Value::as_str).map(|text| text.parse::<Decimal>().unwrap()).sum()
}

/// All pages of a list.
pub(super) fn all(bench: &mut Bench, operation: &str, path: &Value, query: &Value, list: &str) -> (Value, Vec<Value>) {
    let mut entries = Vec::new();
    let mut query = query.clone();
    loop {
        let data = bench.ok(operation, path.clone(), query.clone(), json!({}));
        entries.extend(data[list].as_array().cloned().unwrap_or_default());
        let token = data["next_page_token"].as_str().unwrap().to_owned();
        if token.is_empty() {
            return (data, entries);
        }
        query["page_token"] = json!(token);
    }
}

/// A transaction or a SKU of one: its totals are the sums of its breakdowns, and its settlement is the sum of its totals.
pub(super) fn check_parts(value: &Value) {
    assert_eq!(amount(value, "revenue_amount"), sum(&value["revenue_breakdown"]), "revenue of {value}");
    assert_eq!(amount(value, "shipping_cost_amount"), sum(&value["shipping_cost_breakdown"]), "shipping of {value}");
    let breakdown = &value["fee_tax_breakdown"];
    assert_eq!(amount(value, "fee_tax_amount"), sum(&breakdown["fee"]) + sum(&breakdown["tax"]), "fees of {value}");
    let adjustment = value.get("adjustment_amount").map_or(Decimal::ZERO, |_| amount(value, "adjustment_amount"));
    let parts =
        amount(value, "revenue_amount") + amount(value, "shipping_cost_amount") + amount(value, "fee_tax_amount") + adjustment;
    assert_eq!(amount(value, "settlement_amount"), parts, "settlement of {value}");
}

/// Everything that is settled adds up. Returns the number of transactions.
pub(super) fn check_all(bench: &mut Bench) -> usize {
    let sorted = json!({ "sort_field": "statement_time", "page_size": 7 });
    let (_, statements) = all(bench, STATEMENTS, &json!({}), &sorted, "statements");
    let mut count = 0;
    for statement in &statements {
        count += check_statement(bench, statement);
    }
    let orders: Vec<_> = bench.world.orders.iter().map(|order| order.id).collect();
    let mut of_orders = Decimal::ZERO;
    for order in orders {
        of_orders += check_order(bench, &json!({ "order_id": order }));
    }
    let settled: Decimal = statements.iter().map(|statement| amount(statement, "settlement_amount")).sum();
    let adjustments: Decimal = statements.iter().map(|statement| amount(statement, "adjustment_amount")).sum();
    assert_eq!(settled, of_orders + adjustments, "statements are orders and adjustments");
    check_payments(bench, &statements);
    count
}

fn check_statement(bench: &mut Bench, statement: &Value) -> usize {
    let path = json!({ "statement_id": statement["id"] });
    let (data, transactions) =
        all(bench, OF_STATEMENT, &path, &json!({ "sort_field": "order_create_time", "page_size": 5 }), "transactions");
    transactions.iter().for_each(check_parts);
    let total = |field: &str| transactions.iter().map(|transaction| amount(transaction, field)).sum::<Decimal>();
    let breakdown = &data["total_settlement_breakdown"];
    assert_eq!(amount(breakdown, "total_revenue_amount"), total("revenue_amount"));
    assert_eq!(amount(breakdown, "total_shipping_cost_amount"), total("shipping_cost_amount"));
    assert_eq!(amount(breakdown, "total_fee_tax_amount"), total("fee_tax_amount"));
    assert_eq!(amount(breakdown, "total_adjustment_amount"), total("adjustment_amount"));
    assert_eq!(amount(&data, "total_settlement_amount"), sum(breakdown));
    assert_eq!(amount(&data, "total_settlement_amount"), total("settlement_amount"));
    let reserves = transactions.iter().filter(|transaction| transaction["type"] == "RESERVE");
    let reserve: Decimal = reserves.map(|reserve| amount(reserve, "reserve_amount")).sum();
    assert!(data.get("total_reserve_amount").is_none_or(|_| amount(&data, "total_reserve_amount") == reserve));
    assert_eq!(amount(&data, "payable_amount"), amount(&data, "total_settlement_amount") + reserve);
    assert_eq!(amount(statement, "settlement_amount"), amount(&data, "total_settlement_amount"));
    check_parts_of_statement(statement);
    assert_eq!(data["total_count"], transactions.len());
    check_legacy(&data);
    transactions.len()
}

/// The parts of a statement that its market documents add up. Sellers from other countries see neither net sales nor shipping costs.
fn check_parts_of_statement(statement: &Value) {
    let has = |field: &str| statement.get(field).is_some();
    let parts = if has("net_sales_amount") {
        &["net_sales_amount", "shipping_cost_amount", "fee_amount", "adjustment_amount"][..]
    } else if has("revenue_amount") {
        &["revenue_amount", "fee_amount", "adjustment_amount"]
    } else {
        return;
    };
    assert_eq!(amount(statement, "settlement_amount"), parts.iter().map(|field| amount(statement, field)).sum(), "{statement}");
}

/// The fields of version 202309 on the same page.
fn check_legacy(data: &Value) {
    let is_local = |transaction: &&Value| transaction.get("net_sales_amount").is_some();
    for transaction in data["statement_transactions"].as_array().unwrap().iter().filter(is_local) {
        let parts = ["net_sales_amount", "shipping_cost_amount", "fee_amount", "adjustment_amount"];
        assert_eq!(amount(transaction, "settlement_amount"), parts.iter().map(|field| amount(transaction, field)).sum());
        let sales = ["gross_sales_amount", "gross_sales_refund_amount", "seller_discount_amount", "seller_discount_refund_amount"];
        assert_eq!(amount(transaction, "net_sales_amount"), sales.iter().map(|field| amount(transaction, field)).sum());
    }
}

/// An order is the sum of its SKUs. Returns its settlement.
fn check_order(bench: &mut Bench, path: &Value) -> Decimal {
    let data = bench.ok(OF_ORDER, path.clone(), json!({}), json!({}));
    let skus = data["sku_transactions"].as_array().unwrap();
    skus.iter().for_each(check_parts);
    let total = |field: &str| skus.iter().map(|sku| amount(sku, field)).sum::<Decimal>();
    for (field, of_sku) in [
        ("revenue_amount", "revenue_amount"),
        ("shipping_cost_amount", "shipping_cost_amount"),
        ("fee_and_tax_amount", "fee_tax_amount"),
        ("settlement_amount", "settlement_amount"),
    ] {
        assert_eq!(amount(&data, field), total(of_sku), "{field} of {data}");
    }
    amount(&data, "settlement_amount")
}

/// Payments are the sums of their statements.
fn check_payments(bench: &mut Bench, statements: &[Value]) {
    let (_, payments) = all(bench, PAYMENTS, &json!({}), &json!({ "sort_field": "create_time" }), "payments");
    for payment in &payments {
        let of_payment = statements.iter().filter(|statement| statement["payment_id"] == payment["id"]);
        let settled: Decimal = of_payment.map(|statement| amount(statement, "settlement_amount")).sum();
        assert_eq!(amount(&payment["settlement_amount"], "value"), settled);
        let parts = amount(&payment["settlement_amount"], "value") + amount(&payment["reserve_amount"], "value");
        assert_eq!(amount(&payment["amount"], "value"), parts);
    }
    let paid: Decimal = payments.iter().map(|payment| amount(&payment["settlement_amount"], "value")).sum();
    let with_payment = statements.iter().filter(|statement| statement.get("payment_id").is_some());
    assert_eq!(paid, with_payment.map(|statement| amount(statement, "settlement_amount")).sum::<Decimal>());
}

/// The estimates add up in the same way.
pub(super) fn check_unsettled(bench: &mut Bench) -> Vec<Value> {
    let (data, rows) =
        all(bench, UNSETTLED, &json!({}), &json!({ "sort_field": "order_create_time", "page_size": 6 }), "transactions");
    let total = |field: &str| rows.iter().map(|row| amount(row, field)).sum::<Decimal>();
    for row in &rows {
        let parts = ["est_revenue_amount", "est_shipping_cost_amount", "est_fee_tax_amount", "est_adjustment_amount"];
        assert_eq!(amount(row, "est_settlement_amount"), parts.iter().map(|field| amount(row, field)).sum(), "{row}");
        assert_eq!(amount(row, "est_revenue_amount"), sum(&row["revenue_breakdown"]));
        assert_eq!(amount(row, "est_shipping_cost_amount"), sum(&row["shipping_cost_breakdown"]));
        let breakdown = &row["fee_tax_breakdown"];
        assert_eq!(amount(row, "est_fee_tax_amount"), sum(&breakdown["fee"]) + sum(&breakdown["tax"]));
    }
    assert_eq!(amount(&data, "sum_est_settlement_amount"), total("est_settlement_amount"));
    assert_eq!(amount(&data, "sum_est_revenue_amount"), total("est_revenue_amount"));
    assert_eq!(amount(&data, "sum_est_fee_amount"), total("est_fee_tax_amount"));
    assert_eq!(amount(&data, "sum_est_adjustment_amount"), total("est_adjustment_amount"));
    assert_eq!(data["total_count"], rows.len());
    rows
}
