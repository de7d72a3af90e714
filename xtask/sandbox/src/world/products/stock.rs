//! Stock: how many units of an SKU a warehouse holds, and how orders change it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::event::Owner;
use super::super::{CommandContext, Event, Id, IdKind, Time, promotions};
use super::{Sku, catalogue};

/// The stock of an SKU in a warehouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stock {
    pub warehouse: Id,
    /// Units that can be ordered.
    pub available: i64,
    /// Units that are ordered, but not shipped.
    pub committed: i64,
}

/// Why stock changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// An order takes units: they are no longer available.
    Ordered,
    /// An order is cancelled: the units are available again.
    Cancelled,
    /// An order is cancelled because the units do not exist: they are gone.
    CancelledWithoutRestock,
    /// The units leave the warehouse.
    Shipped,
}

/// Available and committed units, in all warehouses.
type Quantities = (i64, i64);

/// Moves units of an SKU. Does nothing if the SKU or the warehouse is gone.
pub fn change(ctx: &mut CommandContext<'_>, sku: Id, warehouse: Id, units: i64, change: Change) {
    let (available, committed, trigger) = match change {
        Change::Ordered => (-units, units, "order_created"),
        Change::Cancelled => (units, -units, "order_canceled"),
        Change::CancelledWithoutRestock => (0, -units, "order_canceled"),
        Change::Shipped => (0, -units, "order_shipped"),
    };
    let Some(entry) = ctx.world.products.sku_mut(sku) else { return };
    let before = quantities(entry);
    let Some(stock) = entry.stock.iter_mut().find(|stock| stock.warehouse == warehouse) else { return };
    stock.available += available;
    stock.committed += committed;
    report(ctx, sku, before, trigger);
    if change == Change::Ordered {
        promotions::record_sale(ctx.world, sku, units, ctx.now);
    }
}

/// Sets the available units of an SKU by warehouse. Warehouses that the SKU does not have yet are added.
pub(super) fn set(ctx: &mut CommandContext<'_>, sku: Id, available: &[(Id, i64)], trigger: &str) {
    let Some(entry) = ctx.world.products.sku_mut(sku) else { return };
    let before = quantities(entry);
    for (warehouse, available) in available {
        match entry.stock.iter_mut().find(|stock| stock.warehouse == *warehouse) {
            Some(stock) => stock.available = *available,
            None => entry.stock.push(Stock { warehouse: *warehouse, available: *available, committed: 0 }),
        }
    }
    if quantities(entry) != before {
        report(ctx, sku, before, trigger);
    }
}

fn quantities(sku: &Sku) -> Quantities {
    (sku.available(), sku.committed())
}

/// Webhooks 68 and 71 about a change, and 27 if the SKU is now low in stock, out of stock, or no longer so.
fn report(ctx: &mut CommandContext<'_>, id: Id, before: Quantities, trigger: &str) {
    let Some((product, sku)) = ctx.world.products.sku(id) else { return };
    let (product, shop) = (product.id, product.shop);
    let after = quantities(sku);
    let seller = ctx.world.shops.get(shop).map(|shop| shop.seller);
    let event_id = uuid(ctx.id(IdKind::Other));
    let data = |owner: &str, owner_id: Id| {
        json!({
            "event_id": event_id,
            "occurred_at": datetime(ctx.now),
            owner: owner_id.0,
            "product_id": product.0,
            "sku_id": id.0,
            "quantity_snapshot_after_change": snapshot(after),
            "change_detail": [detail(before, after, &event_id, trigger, ctx.now)],
        })
    };
    let by_shop = data("shop_id", shop);
    let by_seller = seller.map(|seller| (seller, data("seller_id", seller)));
    let now = ctx.now;
    if let Some((seller, data)) = by_seller {
        ctx.emit(Event { webhook: 68, owner: Owner::Account(seller), data, at: now });
    }
    ctx.emit(Event { webhook: 71, owner: Owner::Shop(shop), data: by_shop, at: now });
    let level = level(after.0);
    if level != self::level(before.0) {
        let data = alert(product, id, after, level, now);
        ctx.emit(Event { webhook: 27, owner: Owner::Shop(shop), data, at: now });
    }
}

fn snapshot((available, committed): Quantities) -> Value {
    json!({
        "total_quantity": available + committed,
        "total_available_quantity": available,
        "total_committed_quantity": committed,
        "in_shop_quantity": available,
        "campaign_locked_quantity": 0,
        "creator_locked_quantity": 0,
    })
}

fn detail(before: Quantities, after: Quantities, key: &str, trigger: &str, now: Time) -> Value {
    let (available, committed) = (after.0 - before.0, after.1 - before.1);
    json!({
        "idempotency_key": key,
        "trigger_source": trigger,
        "occurred_at": datetime(now),
        "total_quantity_delta": available + committed,
        "available_quantity_delta": available,
        "committed_quantity_delta": committed,
        "in_shop_quantity_delta": available,
        "campaign_locked_quantity_delta": 0,
        "creator_locked_quantity_delta": 0,
    })
}

fn level(available: i64) -> &'static str {
    match available {
        ..=0 => "OUT_OF_STOCK",
        low if low <= catalogue::catalogue().limits.low_stock => "LOW_STOCK",
        _ => "SUFFICIENT_STOCK",
    }
}

fn alert(product: Id, sku: Id, (available, committed): Quantities, level: &str, now: Time) -> Value {
    json!({
        "product_id": product,
        "sku_id": sku,
        "trigger_reason": { "alert_type": "REALTIME", "low_stock_threshold": catalogue::catalogue().limits.low_stock },
        "current_inventory_status": level,
        "inventory_distribution": {
            "total_quantity": available + committed,
            "available_quantity": available,
            "creator_reserved_quantity": 0,
            "campaign_reserved_quantity": 0,
            "committed_quantity": committed,
        },
        "update_time": now,
    })
}

/// An id in the form of a UUID.
fn uuid(id: Id) -> String {
    let digits = format!("{:032x}", id.0);
    format!("{}-0000-4000-8000-{}", &digits[16..24], &digits[20..])
}

/// A time as RFC 3339 writes it.
fn datetime(time: Time) -> String {
    jiff::Timestamp::from_second(time).map(|time| time.to_string()).unwrap_or_default()
}
