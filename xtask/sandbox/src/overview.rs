//! What the page shows of a shop: its latest orders and products.

use serde_json::{Value, json};

use crate::world::orders::Order;
use crate::world::products::Product;
use crate::world::{Id, World};

/// How many orders and products the page shows.
const SHOWN: usize = 50;

/// The latest orders and products of a shop.
pub(crate) fn shop(world: &World, shop: Id) -> Value {
    let mut orders: Vec<&Order> = world.orders.iter().filter(|order| order.shop == shop).collect();
    orders.sort_unstable_by_key(|order| (std::cmp::Reverse(order.create_time), order.id));
    let mut products: Vec<&Product> = world.products.iter().filter(|product| product.shop == shop).collect();
    products.sort_unstable_by_key(|product| (std::cmp::Reverse(product.update_time), product.id));
    json!({
        "order_count": orders.len(),
        "product_count": products.len(),
        "orders": orders.iter().take(SHOWN).map(|order| order_row(order)).collect::<Vec<_>>(),
        "products": products.iter().take(SHOWN).map(|product| product_row(product)).collect::<Vec<_>>(),
    })
}

fn order_row(order: &Order) -> Value {
    let details = &order.details;
    let lines: Vec<Value> = details
        .lines
        .iter()
        .map(|line| json!({ "id": line.id, "name": line.product_name, "sku": line.sku_name, "status": line.status }))
        .collect();
    let total = details.lines.iter().map(crate::world::orders::Line::sale_price).sum::<rust_decimal::Decimal>()
        + details.shipping_fee
        + details.tax;
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
