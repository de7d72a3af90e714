//! What awaits settlement, with estimates.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::json::compact;
use super::super::orders::{Order, OrderStatus};
use super::super::paging::{self, SortOrder};
use super::super::{Call, Id, Reply, Time, World};
use super::seller::Seller;
use super::{Breakdown, Transaction, TransactionKind, compute, view};

/// 2025 begins. The operation does not know older orders.
const FIRST: Time = 1_735_689_600;

/// An order or a transaction that waits.
enum UnsettledEntry<'a> {
    Order(&'a Order),
    Transaction(&'a Transaction),
}

impl UnsettledEntry<'_> {
    fn id(&self) -> Id {
        match self {
            Self::Order(order) => order.id,
            Self::Transaction(transaction) => transaction.id,
        }
    }

    /// The time by which the list is filtered and sorted.
    fn time(&self, world: &World) -> Time {
        match self {
            Self::Order(order) => order.create_time,
            Self::Transaction(transaction) => {
                let order = transaction.order.and_then(|order| world.orders.get(order));
                order.map_or(transaction.create_time, |order| order.create_time)
            }
        }
    }

    /// The estimated parts and the adjustment.
    fn amounts(&self, world: &World, seller: Seller<'_>) -> (Breakdown, Decimal) {
        match self {
            Self::Order(order) => {
                let refunds = world.finance.refunds.get(&order.id).map(Vec::as_slice).unwrap_or_default();
                let parts = compute::sale(world, seller, order, refunds);
                (parts.iter().map(|part| &part.breakdown).sum(), Decimal::ZERO)
            }
            Self::Transaction(transaction) => (transaction.breakdown(), transaction.adjustment),
        }
    }
}

/// Whether an order is paid and not settled yet.
fn is_waiting(world: &World, order: &Order) -> bool {
    match order.status {
        OrderStatus::Unpaid | OrderStatus::Cancelled => false,
        OrderStatus::Delivered | OrderStatus::Completed => world.finance.due(order.id).is_some(),
        OrderStatus::OnHold
        | OrderStatus::AwaitingShipment
        | OrderStatus::PartiallyShipping
        | OrderStatus::AwaitingCollection
        | OrderStatus::InTransit => true,
    }
}

/// `GET /finance/{version}/orders/unsettled`
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let seller = Seller::find(world, shop)?;
    let market = seller.market;
    let orders = world.orders.iter().filter(|order| order.shop == shop && is_waiting(world, order)).map(UnsettledEntry::Order);
    let range = (shop, Id(0))..=(shop, Id(u64::MAX));
    let open = world.finance.open.range(range).filter_map(|(_, id)| world.finance.transaction(*id));
    let open =
        open.filter(|transaction| !matches!(transaction.kind, TransactionKind::Reserve { .. })).map(UnsettledEntry::Transaction);
    let matches_filter = |entry: &UnsettledEntry<'_>| {
        let time = entry.time(world);
        time >= FIRST && call.in_range("search_time", time)
    };
    let entries: Vec<_> = orders.chain(open).filter(matches_filter).collect();
    let keys = entries.iter().map(|entry| (entry.time(world), entry.id())).collect();
    let page = paging::page(call, now, keys, SortOrder::of(call, SortOrder::Ascending), 20)?;
    let mut sums = [Decimal::ZERO; 4];
    for entry in &entries {
        let (parts, adjustment) = entry.amounts(world, seller);
        let amounts = [parts.settlement() + adjustment, parts.revenue(), parts.fee_tax(), adjustment];
        sums.iter_mut().zip(amounts).for_each(|(sum, amount)| *sum += amount);
    }
    let entries_of_page = page.ids.iter().filter_map(|id| entries.iter().find(|entry| entry.id() == *id));
    let mut data = page.answer("transactions", entries_of_page.map(|entry| row(world, seller, entry)).collect());
    let names = ["sum_est_settlement_amount", "sum_est_revenue_amount", "sum_est_fee_amount", "sum_est_adjustment_amount"];
    for (name, sum) in names.into_iter().zip(sums) {
        data[name] = json!(market.text(sum));
    }
    Ok(data)
}

fn row(world: &World, seller: Seller<'_>, entry: &UnsettledEntry<'_>) -> Value {
    let market = seller.market;
    let (sums, adjustment) = entry.amounts(world, seller);
    let mut view = json!({
        "id": entry.id(),
        "status": "UNSETTLED",
        "currency": market.currency,
        "est_adjustment_amount": market.text(adjustment),
        "est_settlement_amount": market.text(sums.settlement() + adjustment),
        "est_revenue_amount": market.text(sums.revenue()),
        "revenue_breakdown": view::revenue(market, &sums),
        "est_shipping_cost_amount": market.text(sums.shipping()),
        "shipping_cost_breakdown": view::shipping(seller, &sums),
        "est_fee_tax_amount": market.text(sums.fee_tax()),
        "fee_tax_breakdown": view::fee_tax(seller, &sums),
    });
    // The supplementary amounts of estimates have other names, which are all zero.
    if let Some(breakdown) = view["shipping_cost_breakdown"].as_object_mut() {
        breakdown.remove("supplementary_component");
    }
    match entry {
        UnsettledEntry::Order(order) => {
            let due = world.finance.due(order.id);
            let reason = match due {
                None => "Waiting for delivery",
                Some(_) if world.aftersales.is_open(order.id) => "Waiting for the end of a return or refund",
                Some(_) => "Waiting for settlement",
            };
            view["type"] = json!("ORDER");
            view["order_id"] = json!(order.id);
            view["order_create_time"] = json!(order.create_time);
            view["order_delivery_time"] = json!(order.details.delivery_time);
            view["unsettled_reason"] = json!(reason);
            let days = seller.settlement_days();
            view["estimated_settlement"] = json!(due.map_or_else(|| format!("Delivered + {days} days"), |due| due.to_string()));
        }
        UnsettledEntry::Transaction(transaction) => {
            view["type"] = json!(view::kind(transaction));
            for (name, id) in view::ids(transaction) {
                view[name] = json!(id);
            }
            view["unsettled_reason"] = json!("Waiting for settlement");
        }
    }
    compact(view)
}
