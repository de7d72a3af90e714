//! Transactions as JSON, in version 202309: flat, with other names. TikTok offers it only in the US and the UK, where it has net sales in
//! place of a revenue.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::World;
use super::super::orders::Order;
use super::seller::Seller;
use super::{Breakdown, Transaction, TransactionKind, view};

/// The amounts of an order or of one of its SKUs. Net sales and shipping costs are documented for local sellers only.
fn amounts(seller: Seller<'_>, sums: &Breakdown, adjustment: Decimal) -> Value {
    let market = seller.market;
    let facts = sums.information;
    let text = |amount: Decimal| market.text(amount);
    let mut view = json!({
        "currency": market.currency,
        "settlement_amount": text(sums.settlement() + adjustment),
        "adjustment_amount": text(adjustment),
        "gross_sales_amount": text(sums.subtotal),
        "gross_sales_refund_amount": text(sums.subtotal_refund),
        "seller_discount_amount": text(sums.seller_discount),
        "seller_discount_refund_amount": text(sums.seller_discount_refund),
        "after_seller_discounts_subtotal_amount": text(sums.subtotal + sums.seller_discount),
        "actual_shipping_fee_amount": text(sums.shipping_cost),
        "actual_return_shipping_fee_amount": text(sums.return_shipping),
        "return_shipping_fee_amount": text(sums.return_shipping),
        "customer_paid_shipping_fee_amount": text(sums.shipping_paid),
        "customer_paid_shipping_fee_refund_amount": text(sums.shipping_refund),
        "fee_amount": text(sums.fee_tax()),
        "customer_payment_amount": text(facts.customer_payment),
        "customer_refund_amount": text(facts.customer_refund),
        "customer_order_refund_amount": text(facts.customer_refund),
        "platform_discount_amount": text(facts.platform_discount),
        "platform_discount_refund_amount": text(facts.platform_discount_refund),
    });
    if seller.is_local() {
        view["net_sales_amount"] = json!(text(sums.revenue()));
        view["shipping_cost_amount"] = json!(text(sums.shipping()));
    }
    if seller.is_in("US") {
        view["sales_tax_payment_amount"] = json!(text(facts.sales_tax));
        view["sales_tax_refund_amount"] = json!(text(facts.sales_tax_refund));
    }
    // Some fees and taxes had other names.
    for charge in sums.fees.iter().chain(&sums.taxes) {
        let name = match charge.field.as_str() {
            "iva_amount" => "iva_vat_amount",
            "isr_amount" => "isr_income_tax_amount",
            field => field,
        };
        view[name] = json!(text(charge.amount));
    }
    view
}

/// A transaction of a statement. The ids of other kinds are 0.
pub(super) fn transaction(world: &World, seller: Seller<'_>, transaction: &Transaction) -> Value {
    let mut view = amounts(seller, &transaction.breakdown(), transaction.adjustment);
    let order = transaction.order.and_then(|id| world.orders.get(id)).filter(|_| transaction.kind == TransactionKind::Order);
    view["id"] = json!(transaction.id);
    view["type"] = json!(view::kind(transaction));
    for (name, id) in view::ids(transaction) {
        view[name] = json!(id.unwrap_or_default());
    }
    if let Some(order) = order {
        view["order_create_time"] = json!(order.create_time);
    }
    view
}

/// A transaction of an order, with its SKUs.
pub(super) fn order_transaction(world: &World, seller: Seller<'_>, order: &Order, transaction: &Transaction) -> Value {
    let mut view = amounts(seller, &transaction.breakdown(), transaction.adjustment);
    let skus = transaction.skus.iter().map(|part| {
        let line = order.details.lines.iter().find(|line| line.sku == part.sku);
        let mut view = amounts(seller, &part.breakdown, Decimal::ZERO);
        view["sku_id"] = json!(part.sku);
        view["sku_name"] = json!(line.map(|line| &line.sku_name));
        view["product_name"] = json!(line.map(|line| &line.product_name));
        view["quantity"] = json!(part.quantity);
        view
    });
    view["sku_statement_transactions"] = skus.collect();
    view["id"] = json!(transaction.id);
    view["statement_id"] = json!(transaction.statement);
    view["statement_time"] =
        json!(transaction.statement.and_then(|id| world.finance.statement(id)).map(|statement| statement.time));
    view["status"] = json!("SETTLED");
    super::super::json::compact(view)
}
