//! What the page shows of a shop: its latest orders, aftersales requests and products.

use std::cmp::Reverse;

use serde_json::{Value, json};

use crate::world::aftersales::RefundAmounts;
use crate::world::orders::{Order, OrderLine};
use crate::world::products::Product;
use crate::world::{Id, Time, World};

/// How many orders, requests and products the page shows.
const MAX_ROWS: usize = 50;

/// The latest orders, requests and products of a shop.
pub(crate) fn shop(world: &World, shop: Id) -> Value {
    let mut orders: Vec<&Order> = world.orders.iter().filter(|order| order.shop == shop).collect();
    orders.sort_unstable_by_key(|order| (Reverse(order.create_time), order.id));
    let mut products: Vec<&Product> = world.products.iter().filter(|product| product.shop == shop).collect();
    products.sort_unstable_by_key(|product| (Reverse(product.update_time), product.id));
    let requests = requests(world, shop);
    json!({
        "order_count": orders.len(),
        "product_count": products.len(),
        "orders": orders.iter().take(MAX_ROWS).map(|order| order_row(order)).collect::<Vec<_>>(),
        "request_count": requests.len(),
        "requests": requests.into_iter().take(MAX_ROWS).map(|(_, row)| row).collect::<Vec<_>>(),
        "products": products.iter().take(MAX_ROWS).map(|product| product_row(product)).collect::<Vec<_>>(),
    })
}

fn order_row(order: &Order) -> Value {
    let details = &order.details;
    let lines: Vec<Value> = details
        .lines
        .iter()
        .map(|line| json!({ "id": line.id, "name": line.product_name, "sku": line.sku_name, "status": line.status }))
        .collect();
    let total = details.lines.iter().map(OrderLine::sale_price).sum::<rust_decimal::Decimal>() + details.shipping_fee + details.tax;
    json!({
        "id": order.id,
        "status": order.status,
        "create_time": order.create_time,
        "is_cancel_requested": order.is_cancel_requested,
        "shipping_type": order.shipping_type,
        "recipient": details.recipient.name,
        "total": total,
        "lines": lines,
        "packages": details.packages,
    })
}

/// Whether a request is decided, when it was created, and its id.
type RequestOrder = (bool, Reverse<Time>, Id);

/// The cancellations and returns of a shop: those that wait first, then the latest.
fn requests(world: &World, shop: Id) -> Vec<(RequestOrder, Value)> {
    let cancellations = world.aftersales.cancellations().filter(|found| found.shop == shop).map(|found| {
        let amounts: RefundAmounts = found.lines.iter().map(|line| line.amounts).sum();
        let row = json!({
            "id": found.id,
            "order": found.order,
            "kind": found.kind,
            "status": found.status,
            "create_time": found.create_time,
            "amount": amounts.total(),
        });
        ((found.status.is_final(), Reverse(found.create_time), found.id), row)
    });
    let returns = world.aftersales.returns().filter(|item| item.shop == shop).map(|item| {
        let row = json!({
            "id": item.id,
            "order": item.order,
            "kind": item.kind,
            "status": item.status,
            "create_time": item.create_time,
            "amount": item.amounts().total(),
            "arbitration": item.arbitration,
            "is_delivered": item.parcel.as_ref().is_some_and(|parcel| parcel.is_delivered),
        });
        ((item.status.is_final(), Reverse(item.create_time), item.id), row)
    });
    let mut rows: Vec<_> = cancellations.chain(returns).collect();
    rows.sort_unstable_by_key(|(key, _)| *key);
    rows
}

fn product_row(product: &Product) -> Value {
    let skus: Vec<Value> = product
        .skus
        .iter()
        .map(|sku| {
            let available: i64 = sku.stock.iter().map(|stock| stock.available).sum();
            json!({ "id": sku.id, "seller_sku": sku.seller_sku, "name": sku.name, "price": sku.price, "available": available })
        })
        .collect();
    json!({ "id": product.id, "title": product.title, "status": product.status, "skus": skus })
}
