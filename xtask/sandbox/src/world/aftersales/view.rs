//! Requests as JSON.

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::market::Market;
use super::super::orders::OrderLine;
use super::super::{Call, Id, Reply, Time, World};
use super::amount::RequestLine;
use super::cancellation::{Cancellation, CancellationStatus};
use super::returns::{Return, ReturnStatus};
use super::{RefundAmounts, RequestKind, lines, reasons, refusal};

/// A cancellation, as the search returns it.
pub(super) fn cancellation(world: &World, found: &Cancellation) -> Value {
    let Some((region, market)) = shop_market(world, found.shop) else { return Value::Null };
    let lines = found.lines.iter().map(|entry| {
        let mut view = line(world, market, found.order, entry);
        view["cancel_line_item_id"] = json!(entry.id);
        view
    });
    let total: RefundAmounts = found.lines.iter().map(|line| line.amounts).sum();
    let action = (found.status == CancellationStatus::Pending).then_some("SELLER_RESPOND_CANCEL");
    compact(json!({
        "cancel_id": found.id,
        "order_id": found.order,
        "cancel_type": found.kind,
        "cancel_status": found.status,
        "role": found.user,
        "cancel_reason": found.reason,
        "cancel_reason_text": reasons::text(region, &found.reason),
        "create_time": found.create_time,
        "update_time": found.update_time,
        "seller_next_action_response": next_action(action, found.deadline),
        "refund_amount": total.view(market),
        "cancel_line_items": lines.collect::<Vec<_>>(),
        "should_replenish_stock": found.restocks,
    }))
}

/// A return, as the search of returns has it.
pub(super) fn of_return(world: &World, item: &Return) -> Value {
    let Some((_, market)) = shop_market(world, item.shop) else { return Value::Null };
    let mut view = common(world, item);
    let mut discounts = discounts(world, market, item);
    discounts["currency"] = json!(market.currency);
    let zero = market.text(0.into());
    view["can_buyer_keep_item"] = json!(item.is_kept || item.kind != RequestKind::ReturnAndRefund);
    view["discount_amount"] = json!([discounts]);
    view["shipping_fee_amount"] = json!([{
        "currency": market.currency,
        "seller_paid_return_shipping_fee": zero,
        "platform_paid_return_shipping_fee": zero,
        "buyer_paid_return_shipping_fee": zero,
    }]);
    let offer = item.offer.map(|offer| json!({ "amount": market.text(offer.amount), "currency": market.currency }));
    view["partial_refund"] = json!(offer);
    compact(view)
}

/// A return, as the newer searches have it: a part of an aftersales request.
pub(super) fn part_of_request(world: &World, item: &Return) -> Value {
    let Some((_, market)) = shop_market(world, item.shop) else { return Value::Null };
    let mut view = common(world, item);
    let zero = market.text(0.into());
    view["buyer_keep_item"] = json!((item.is_kept || item.kind == RequestKind::Replacement).then_some(true));
    view["discount"] = discounts(world, market, item);
    view["shipping_fee"] = json!({
        "seller_paid_return_shipping_fee_amount": zero,
        "platform_paid_return_shipping_fee_amount": zero,
        "buyer_paid_return_shipping_fee_amount": zero,
    });
    let offer = item.offer.map(|offer| json!({ "partial_refund_total": market.text(offer.amount), "currency": market.currency }));
    view["partial_refund_amount"] = json!(offer);
    compact(view)
}

/// The fields that all searches have.
fn common(world: &World, item: &Return) -> Value {
    let Some((region, market)) = shop_market(world, item.shop) else { return json!({}) };
    let parcel = item.parcel.as_ref();
    let tracking_number = parcel.and_then(|parcel| parcel.tracking_number.as_ref());
    json!({
        "return_id": item.id,
        "order_id": item.order,
        "return_type": item.kind,
        "return_status": item.status,
        "arbitration_status": item.arbitration,
        "role": item.user,
        "return_reason": item.reason,
        "return_reason_text": reasons::text(region, &item.reason),
        "shipment_type": parcel.map(|_| "PLATFORM"),
        "handover_method": parcel.map(|_| "DROP_OFF"),
        "return_method": parcel.map(|_| "PLATFORM_SHIPPED"),
        "return_shipping_document_type": parcel.map(|_| "SHIPPING_LABEL"),
        "return_tracking_number": tracking_number,
        "return_provider_name": tracking_number.map(|_| "Sandbox Express"),
        "is_combined_return": false,
        "is_quick_refund": false,
        "seller_next_action_response": next_action(next(item), item.deadline),
        "create_time": item.create_time,
        "update_time": item.update_time,
        "return_line_items": return_lines(world, market, item),
        "refund_amount": item.amounts().view(market),
        "seller_proposed_return_type": item.offer.map(|_| "PARTIAL_REFUND"),
        "buyer_rejected_partial_refund": item.offer.map(|offer| offer.is_rejected),
    })
}

/// `GET /return_refund/{version}/returns/{return_id}/records`
pub(super) fn records(world: &World, call: &Call, _: Time) -> Reply {
    let id = call.path_id("return_id", refusal::unknown())?;
    let item = world.aftersales.return_of_shop(call.shop()?, id)?;
    let region = &lines::shop(world, item.shop)?.region;
    let records = item.records.iter().map(|record| {
        compact(json!({
            "event": "ORDER_RETURN",
            "role": record.user,
            "description": record.description,
            "reason_text": reasons::text(region, &item.reason),
            "note": record.note,
            "create_time": record.at,
        }))
    });
    Ok(json!({ "records": records.collect::<Vec<_>>() }))
}

/// The lines of a return, as `LineItem`.
pub(super) fn line_items(world: &World, item: &Return) -> Vec<Value> {
    let view = |entry: &RequestLine| {
        compact(json!({
            "return_line_item_id": entry.id,
            "sku_id": order_line(world, item.order, entry.line).map(|line| line.sku),
            "main_order_id": item.order,
            "sku_return_request_id": item.id,
        }))
    };
    item.lines.iter().map(view).collect()
}

fn return_lines(world: &World, market: &Market, item: &Return) -> Vec<Value> {
    let view = |entry: &RequestLine| {
        let mut view = line(world, market, item.order, entry);
        view["return_line_item_id"] = json!(entry.id);
        view
    };
    item.lines.iter().map(view).collect()
}

fn line(world: &World, market: &Market, order: Id, entry: &RequestLine) -> Value {
    let line = order_line(world, order, entry.line);
    json!({
        "order_line_item_id": entry.line,
        "sku_id": line.map(|line| line.sku),
        "sku_name": line.map(|line| &line.sku_name),
        "product_name": line.map(|line| &line.product_name),
        "seller_sku": line.map(|line| &line.seller_sku),
        "product_image": line.and_then(|line| line.image_url.as_ref()).map(|url| json!({ "url": url, "width": 200, "height": 200 })),
        "refund_amount": entry.amounts.view(market),
    })
}

fn order_line(world: &World, order: Id, line: Id) -> Option<&OrderLine> {
    world.orders.get(order)?.details.lines.iter().find(|entry| entry.id == line)
}

/// The discounts on the returned lines.
fn discounts(world: &World, market: &Market, item: &Return) -> Value {
    let found = || item.lines.iter().filter_map(|entry| order_line(world, item.order, entry.line));
    let zero = market.text(0.into());
    json!({
        "product_seller_discount": market.text(found().map(|line| line.seller_discount).sum()),
        "product_platform_discount": market.text(found().map(|line| line.platform_discount).sum()),
        "shipping_fee_seller_discount": zero,
        "shipping_fee_platform_discount": zero,
    })
}

/// What the seller has to do next about a return.
fn next(item: &Return) -> Option<&'static str> {
    match item.status {
        ReturnStatus::Pending if item.kind == RequestKind::Refund => Some("SELLER_RESPOND_REFUND"),
        ReturnStatus::Pending => Some("SELLER_RESPOND_RETURN"),
        ReturnStatus::BuyerShipped => Some("SELLER_RESPOND_RECEIVE_PACKAGE"),
        ReturnStatus::ReplacementPending | ReturnStatus::ExchangePending => Some("SELLER_RESPOND_REPLACEMENT"),
        _ => None,
    }
}

fn next_action(action: Option<&str>, deadline: Option<Time>) -> Option<Value> {
    let action = action?;
    Some(json!([compact(json!({ "action": action, "deadline": deadline }))]))
}

fn shop_market(world: &World, shop: Id) -> Option<(&str, &'static Market)> {
    let shop = world.shops.get(shop)?;
    Some((&shop.region, shop.market().ok()?))
}
