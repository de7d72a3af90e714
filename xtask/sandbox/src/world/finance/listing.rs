//! Statements and their transactions.

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::market::Market;
use super::super::paging::{self, SortOrder};
use super::super::{Call, Refusal, Reply, Time, World};
use super::seller::Seller;
use super::{Statement, Transaction, view, view_legacy};

/// Whether a statement is paid. It is `SETTLED` where the money stays in the seller's account at TikTok.
fn payment_status(world: &World, market: &Market, statement: &Statement) -> &'static str {
    match statement.payment.and_then(|id| world.finance.payment(id)) {
        Some(payment) => payment.status(),
        None if market.has_payments => "PROCESSING",
        None => "SETTLED",
    }
}

/// `GET /finance/{version}/statements`. Shipping costs are a part of the fees of local sellers in Southeast Asia.
pub(super) fn statements(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let seller = Seller::find(world, shop)?;
    let market = seller.market;
    let matching = world.finance.statements().filter(|statement| {
        statement.shop == shop
            && call.in_range("statement_time", statement.time)
            && call.text("payment_status").is_none_or(|status| status == payment_status(world, market, statement))
    });
    let entries = matching.map(|statement| (statement.time, statement.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::of(call, SortOrder::Ascending), 20)?;
    let has_shipping_in_fees = seller.is_local() && seller.is_in_southeast_asia();
    let has_net_sales = seller.is_local() && !seller.is_in_southeast_asia();
    let has_revenue = !seller.is_in_us_or_uk();
    let view = |statement: &Statement| {
        let totals = statement.totals;
        let payment = statement.payment.and_then(|id| world.finance.payment(id));
        let fees = if has_shipping_in_fees { totals.fee_tax + totals.shipping } else { totals.fee_tax };
        compact(json!({
            "id": statement.id,
            "statement_time": statement.time,
            "settlement_amount": market.text(totals.settlement()),
            "currency": market.currency,
            "revenue_amount": has_revenue.then(|| market.text(totals.revenue)),
            "net_sales_amount": has_net_sales.then(|| market.text(totals.revenue)),
            "fee_amount": market.text(fees),
            "shipping_cost_amount": has_net_sales.then(|| market.text(totals.shipping)),
            "adjustment_amount": market.text(totals.adjustment),
            "payment_status": payment_status(world, market, statement),
            "payment_id": statement.payment,
            "payment_time": payment.and_then(|payment| payment.paid_time),
        }))
    };
    let found = page.ids.iter().filter_map(|id| world.finance.statement(*id));
    Ok(page.answer("statements", found.map(view).collect()))
}

/// `GET /finance/{version}/statements/{statement_id}/statement_transactions`
pub(super) fn of_statement(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let seller = Seller::find(world, shop)?;
    let market = seller.market;
    let unknown = || Refusal::parameter("Invalid parameter. The 'statement_id' is invalid.");
    let id = call.path_id("statement_id", unknown())?;
    let statement = world.finance.statement(id).filter(|statement| statement.shop == shop).ok_or_else(unknown)?;
    let found = statement.transactions.iter().filter_map(|id| world.finance.transaction(*id));
    let key = |transaction: &Transaction| {
        let order = transaction.order.and_then(|order| world.orders.get(order));
        order.map_or(transaction.create_time, |order| order.create_time)
    };
    let entries = found.map(|transaction| (key(transaction), transaction.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::of(call, SortOrder::Ascending), 20)?;
    let found = || page.ids.iter().filter_map(|id| world.finance.transaction(*id));
    let mut data = page.answer("transactions", found().map(|transaction| view::transaction(world, seller, transaction)).collect());
    let totals = statement.totals;
    let legacy: Vec<_> = found().map(|transaction| view_legacy::transaction(world, seller, transaction)).collect();
    let is_local = seller.is_local();
    let rest = compact(json!({
        "id": id,
        "statement_id": id,
        "create_time": statement.time,
        "statement_time": statement.time,
        "status": "SETTLED",
        "currency": market.currency,
        "payable_amount": market.text(totals.payable()),
        "total_reserve_amount": (is_local && seller.is_in_us_or_uk()).then(|| market.text(totals.reserve)),
        "total_settlement_amount": market.text(totals.settlement()),
        "total_settlement_breakdown": {
            "total_revenue_amount": market.text(totals.revenue),
            "total_shipping_cost_amount": market.text(totals.shipping),
            "total_fee_tax_amount": market.text(totals.fee_tax),
            "total_adjustment_amount": market.text(totals.adjustment),
        },
        // The names of version 202309, which TikTok offers only in the US and the UK.
        "settlement_amount": market.text(totals.settlement()),
        "net_sales_amount": is_local.then(|| market.text(totals.revenue)),
        "fee_amount": market.text(totals.fee_tax),
        "shipping_cost_amount": is_local.then(|| market.text(totals.shipping)),
        "adjustment_amount": market.text(totals.adjustment),
        "statement_transactions": legacy,
    }));
    if let (Some(data), Value::Object(rest)) = (data.as_object_mut(), rest) {
        data.extend(rest);
    }
    Ok(data)
}

/// `GET /finance/{version}/orders/{order_id}/statement_transactions`. An order that is not settled has no transactions.
pub(super) fn of_order(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    let seller = Seller::find(world, shop)?;
    let market = seller.market;
    let unknown = || Refusal::parameter("Invalid parameter. The 'order_id' is invalid.");
    let id = call.path_id("order_id", unknown())?;
    let order = world.orders.get(id).filter(|order| order.shop == shop).ok_or_else(unknown)?;
    let settled =
        || world.finance.of_order(id).filter(|transaction| !transaction.skus.is_empty() && transaction.statement.is_some());
    let skus: Vec<_> = settled().flat_map(|transaction| view::skus(seller, order, transaction)).collect();
    let sums: super::Breakdown = settled().flat_map(|transaction| &transaction.skus).map(|part| &part.breakdown).sum();
    Ok(json!({
        "order_id": id,
        "order_create_time": order.create_time,
        "currency": market.currency,
        "revenue_amount": market.text(sums.revenue()),
        "shipping_cost_amount": market.text(sums.shipping()),
        "fee_and_tax_amount": market.text(sums.fee_tax()),
        "settlement_amount": market.text(sums.settlement()),
        "total_count": skus.len(),
        "sku_transactions": skus,
        // The names of version 202309.
        "statement_transactions":
            settled().map(|transaction| view_legacy::order_transaction(world, seller, order, transaction)).collect::<Vec<_>>(),
    }))
}
