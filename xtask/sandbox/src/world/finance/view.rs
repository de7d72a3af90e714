//! Transactions as JSON, since version 202501.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::super::json::compact;
use super::super::market::Market;
use super::super::orders::Order;
use super::super::{Id, World};
use super::seller::Seller;
use super::{Breakdown, Charge, Transaction, TransactionKind};

/// Shipping costs that never occur in the sandbox, in all markets and only in Indonesia.
const OTHER_SHIPPING: [&str; 2] = ["shipping_fee_discount_amount", "signature_confirmation_fee_amount"];
const INDONESIAN_SHIPPING: [&str; 2] = ["replacement_shipping_fee_amount", "exchange_shipping_fee_amount"];

pub(super) fn revenue(market: &Market, sums: &Breakdown) -> Value {
    json!({
        "subtotal_before_discount_amount": market.text(sums.subtotal),
        "refund_subtotal_before_discount_amount": market.text(sums.subtotal_refund),
        "seller_discount_amount": market.text(sums.seller_discount),
        "seller_discount_refund_amount": market.text(sums.seller_discount_refund),
    })
}

pub(super) fn shipping(seller: Seller<'_>, sums: &Breakdown) -> Value {
    let market = seller.market;
    let mut view = json!({
        "actual_shipping_fee_amount": market.text(sums.shipping_cost),
        "customer_paid_shipping_fee_amount": market.text(sums.shipping_paid + sums.shipping_refund),
        "return_shipping_fee_amount": market.text(sums.return_shipping),
        "supplementary_component": {
            "customer_shipping_fee": market.text(sums.shipping_paid),
            "refund_customer_shipping_fee": market.text(sums.shipping_refund),
            "refunded_customer_shipping_fee_amount": market.text(sums.shipping_refund),
        },
    });
    let indonesian = INDONESIAN_SHIPPING.into_iter().filter(|_| seller.is_in("ID"));
    for field in OTHER_SHIPPING.into_iter().chain(indonesian) {
        view[field] = json!(market.text(Decimal::ZERO));
    }
    view
}

/// All fees of the seller's market are present, also those that are zero.
pub(super) fn fee_tax(seller: Seller<'_>, sums: &Breakdown) -> Value {
    let market = seller.market;
    let zero = market.text(Decimal::ZERO);
    let usual = seller.fees().filter(|fee| !fee.is_tax).map(|fee| fee.field.as_str());
    let usual = usual.chain(["affiliate_commission_amount"]);
    let mut fees: Map<String, Value> = usual.map(|field| (field.to_owned(), json!(zero))).collect();
    let text = |charge: &Charge| (charge.field.clone(), json!(market.text(charge.amount)));
    fees.extend(sums.fees.iter().map(text));
    json!({ "fee": fees, "tax": sums.taxes.iter().map(text).collect::<Map<_, _>>() })
}

fn information(market: &Market, sums: &Breakdown) -> Value {
    let facts = sums.information;
    json!({
        "customer_payment_amount": market.text(facts.customer_payment),
        "customer_refund_amount": market.text(facts.customer_refund),
        "platform_discount_amount": market.text(facts.platform_discount),
        "platform_discount_refund_amount": market.text(facts.platform_discount_refund),
        // TikTok collects the tax from the buyer and pays it, so nothing is left.
        "sales_tax_payment_amount": market.text(facts.sales_tax),
        "sales_tax_refund_amount": market.text(facts.sales_tax_refund),
        "sales_tax_amount": market.text(-facts.sales_tax - facts.sales_tax_refund),
    })
}

/// The name of the kind of a transaction.
pub(super) fn kind(transaction: &Transaction) -> &str {
    match &transaction.kind {
        TransactionKind::Order => "ORDER",
        TransactionKind::Adjustment(reason) => reason,
        TransactionKind::Reserve { .. } => "RESERVE",
    }
}

/// The ids of a transaction: only that of its kind is present.
pub(super) fn ids(transaction: &Transaction) -> [(&'static str, Option<Id>); 4] {
    let order = transaction.order;
    let (sold, adjustment, adjusted, associated) = match transaction.kind {
        TransactionKind::Order => (order, None, None, None),
        TransactionKind::Adjustment(_) => (None, Some(transaction.id), order, None),
        TransactionKind::Reserve { .. } => (None, None, None, order),
    };
    [("order_id", sold), ("adjustment_id", adjustment), ("adjustment_order_id", adjusted), ("associated_order_id", associated)]
}

/// A transaction of a statement.
pub(super) fn transaction(world: &World, seller: Seller<'_>, transaction: &Transaction) -> Value {
    let market = seller.market;
    let sums = transaction.breakdown();
    let order = transaction.order.and_then(|id| world.orders.get(id)).filter(|_| transaction.kind == TransactionKind::Order);
    let mut view = json!({
        "id": transaction.id,
        "type": kind(transaction),
        "order_create_time": order.map(|order| order.create_time),
        "adjustment_amount": market.text(transaction.adjustment),
        "settlement_amount": market.text(transaction.settlement()),
        "revenue_amount": market.text(sums.revenue()),
        "revenue_breakdown": revenue(market, &sums),
        "shipping_cost_amount": market.text(sums.shipping()),
        "shipping_cost_breakdown": shipping(seller, &sums),
        "fee_tax_amount": market.text(sums.fee_tax()),
        "fee_tax_breakdown": fee_tax(seller, &sums),
        "supplementary_component": information(market, &sums),
    });
    for (name, id) in ids(transaction) {
        view[name] = json!(id);
    }
    if let TransactionKind::Reserve { reserve, release_time } = &transaction.kind {
        view["reserve_id"] = json!(reserve);
        view["reserve_amount"] = json!(market.text(transaction.reserve));
        view["reserve_status"] = json!(if release_time.is_some() { "COLLECTED" } else { "RELEASED" });
        view["estimated_release_time"] = json!(release_time);
    }
    compact(view)
}

/// The SKUs of a transaction of an order.
pub(super) fn skus(seller: Seller<'_>, order: &Order, transaction: &Transaction) -> Vec<Value> {
    let market = seller.market;
    let view = |part: &super::SkuPart| {
        let sums = &part.breakdown;
        let line = order.details.lines.iter().find(|line| line.sku == part.sku);
        compact(json!({
            "sku_id": part.sku,
            "sku_name": line.map(|line| &line.sku_name),
            "product_name": line.map(|line| &line.product_name),
            "statement_id": transaction.statement,
            "quantity": part.quantity.to_string(),
            "settlement_amount": market.text(sums.settlement()),
            "revenue_amount": market.text(sums.revenue()),
            "revenue_breakdown": revenue(market, sums),
            "shipping_cost_amount": market.text(sums.shipping()),
            "shipping_cost_breakdown": shipping(seller, sums),
            "fee_tax_amount": market.text(sums.fee_tax()),
            "fee_tax_breakdown": fee_tax(seller, sums),
        }))
    };
    transaction.skus.iter().map(view).collect()
}
