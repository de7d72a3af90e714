//! Orders that creators brought about.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::json::compact;
use super::super::market::Market;
use super::super::orders::{Order, OrderLine, OrderStatus};
use super::super::paging::{self, SortOrder};
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::TargetCollaboration;

/// `POST /affiliate_seller/{version}/orders/search`: the latest first, within three months at most.
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    const MAX_PERIOD: i64 = 92 * 24 * 3600;
    let shop = call.shop()?;
    let market = world.shops.get(shop).ok_or_else(|| Refusal::new(98_001_004, "invalid params"))?.market()?;
    if let (Some(from), Some(end)) = (call.int("create_time_ge"), call.int("create_time_lt"))
        && (end - from > MAX_PERIOD || end < from)
    {
        return Err(Refusal::new(98_001_004, "invalid params"));
    }
    let found = world.affiliate.attributed.keys().filter_map(|id| world.orders.get(*id));
    let requested = found.filter(|order| order.shop == shop && call.in_range("create_time", order.create_time));
    let entries = requested.map(|order| (order.create_time, order.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::Descending, 20)?;
    let found = page.ids.iter().filter_map(|id| world.orders.get(*id));
    Ok(page.answer("orders", found.map(|order| view(world, market, order)).collect()))
}

fn view(world: &World, market: &Market, order: &Order) -> Value {
    let mut ids: Vec<Id> = order.details.lines.iter().map(|line| line.sku).collect();
    ids.sort_unstable();
    ids.dedup();
    let lines = order.details.lines.iter().map(|line| json!({ "id": line.id, "product_id": line.product }));
    compact(json!({
        "id": order.id,
        "create_time": order.create_time,
        "delivery_time": order.details.delivery_time,
        "skus": ids.into_iter().map(|id| sku(world, market, order, id)).collect::<Vec<_>>(),
        "line_items": lines.collect::<Vec<_>>(),
    }))
}

fn sku(world: &World, market: &Market, order: &Order, id: Id) -> Value {
    let lines = || order.details.lines.iter().filter(|line| line.sku == id);
    let creator = world.affiliate.creator_of(order.id).unwrap_or_default();
    let product = lines().next().map(|line| line.product).unwrap_or_default();
    let base = |line: &OrderLine| line.original_price - line.seller_discount;
    let is_kept =
        |line: &&OrderLine| line.status != OrderStatus::Cancelled && world.aftersales.refunded(order.id, line.id).total().is_zero();
    let estimated: Decimal = lines().map(base).sum();
    let actual: Decimal = lines().filter(is_kept).map(base).sum();
    let rate = world.affiliate.rate(creator, product, order.create_time).unwrap_or_default();
    let money = |amount: Decimal| json!({ "amount": market.text(amount), "currency": market.currency });
    let commission = |base: Decimal| money(base * Decimal::new(rate, 4));
    let is_settled = world.finance.is_settled(order.id);
    let is_of_target = |target: &&TargetCollaboration| {
        target.is_valid(order.create_time)
            && target.creators.contains(&creator)
            && target.products.iter().any(|entry| entry.id == product)
    };
    let target = world.affiliate.target_collaborations().find(is_of_target).map(|target| target.id);
    let open = world.affiliate.of_product(product, order.create_time).map(|open| open.id);
    let status = match (order.status, is_settled) {
        (OrderStatus::Unpaid, _) => "AWAITING PAYMENT",
        (OrderStatus::Cancelled, _) => "INELIGIBLE",
        _ if lines().all(|line| !is_kept(&line)) => "INELIGIBLE",
        (_, true) => "SETTLED",
        (_, false) => "To-SETTLE",
    };
    json!({
        "sku_id": id,
        "product_id": product,
        "quantity": lines().count(),
        "price": money(lines().next().map(base).unwrap_or_default()),
        "commission_rate": rate.to_string(),
        "commission_model": "Fixed commission",
        "commission_tier_setting": "-",
        "creator_username": world.access.accounts.get(&creator).map(|account| &account.name),
        "content_type": "VIDEO",
        "estimated_commission_base": money(estimated),
        "estimated_paid_commission": commission(estimated),
        "actual_commission_base": is_settled.then(|| money(actual)),
        "actual_paid_commission": is_settled.then(|| commission(actual)),
        "open_collaboration_id": open.filter(|_| target.is_none()),
        "target_collaboration_id": target,
        "settlement_status": status,
        "fully_return": if lines().all(|line| !is_kept(&line)) { "Yes" } else { "No" },
    })
}
