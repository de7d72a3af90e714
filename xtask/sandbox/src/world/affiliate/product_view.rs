//! Products, as collaborations show them.

use serde_json::{Value, json};

use super::super::market::Market;
use super::super::products::{Product, ProductStatus};

/// A product of a collaboration.
pub(super) fn product(market: &Market, product: &Product) -> Value {
    let prices = || product.skus.iter().map(|sku| sku.price);
    let stock: i64 = product.skus.iter().flat_map(|sku| &sku.stock).map(|stock| stock.available).sum();
    let status = match product.status {
        ProductStatus::Activate if stock > 0 => "LIVE",
        ProductStatus::Activate => "OUT_OF_STOCK",
        ProductStatus::SellerDeactivated => "SELLER_DEACTIVATE",
        ProductStatus::PlatformDeactivated => "PLATFORM_DEACTIVATE",
        ProductStatus::Deleted => "DELETE",
        ProductStatus::Draft | ProductStatus::Pending | ProductStatus::Failed | ProductStatus::Freeze => "OTHER",
    };
    json!({
        "id": product.id,
        "title": product.title,
        "main_image_url": product.image_url,
        "original_price": {
            "currency": market.currency,
            "minimum_amount": market.text(prices().min().unwrap_or_default()),
            "maximum_amount": market.text(prices().max().unwrap_or_default()),
        },
        "inventory": stock,
        "status": status,
    })
}
