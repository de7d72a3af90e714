//! Prices of SKUs.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::market::Market;
use super::super::{Call, CommandContext, Id, Refusal, Reply, promotions};
use super::read::{ProductReader, decimal};
use super::{ProductStatus, wrong_status};

/// A price of a request: `sale_price` has precedence over `amount`.
pub(super) fn read(price: &Value, market: &Market) -> Result<Decimal, Refusal> {
    let currency = price.get("currency").and_then(Value::as_str);
    if currency.is_some_and(|currency| currency != market.currency) {
        return Err(Refusal::new(12_052_084, "The provided currency is not available for this shop/region."));
    }
    let field = |name: &str| price.get(name).filter(|value| !value.is_null() && value.as_str() != Some(""));
    let amount = field("sale_price").or_else(|| field("amount")).and_then(decimal);
    amount.ok_or_else(|| Refusal::new(12_052_073, "The product price is invalid"))
}

/// Refuses a price that the market does not allow.
pub(super) fn check(price: Decimal, market: &Market) -> Result<(), Refusal> {
    if price <= Decimal::ZERO || price.normalize().scale() > market.decimals {
        return Err(Refusal::new(12_052_073, "The product price is invalid"));
    }
    match (market.price[0]..=market.price[1]).contains(&price) {
        true => Ok(()),
        false => Err(Refusal::new(12_052_570, "product price exceed limit")),
    }
}

/// Refuses a change of a price that a running activity fixes.
pub(super) fn check_lock(world: &super::super::World, sku: Id) -> Result<(), Refusal> {
    match promotions::locks_price(world, sku) {
        true => Err(Refusal::new(12_052_038, "Product price locked due to ongoing promotion.")),
        false => Ok(()),
    }
}

/// Sets prices of a live product at once, without an audit.
pub(super) fn update(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let reader = ProductReader::new(ctx.world, call)?;
    let product = ctx.world.products.of_shop(reader.shop.id, call.path_id("product_id", super::unknown())?)?;
    if product.status != ProductStatus::Activate {
        return Err(wrong_status());
    }
    let mut prices = Vec::new();
    for entry in call.list("skus") {
        let id = entry.get("id").and_then(Id::from_json).unwrap_or_default();
        if product.sku(id).is_none() {
            return Err(Refusal::new(12_052_557, "The SKU ID does not belong to the product."));
        }
        let price = read(entry.get("price").unwrap_or(&Value::Null), reader.market)?;
        check(price, reader.market)?;
        check_lock(ctx.world, id)?;
        prices.push((id, price, entry.get("list_price").cloned()));
    }
    if prices.is_empty() {
        let message = "The SKU list is empty. Either omit the list entirely, or provide all required details.";
        return Err(Refusal::new(12_052_902, message));
    }
    let (id, now) = (product.id, ctx.now);
    let Some(product) = ctx.world.products.get_mut(id) else { return Err(super::unknown()) };
    product.update_time = now;
    for (id, price, list_price) in prices {
        for sku in product.versions_mut().filter_map(|version| version.sku_mut(id)) {
            sku.price = price;
            if let Some(list_price) = &list_price {
                sku.details.insert("list_price".to_owned(), list_price.clone());
            }
        }
    }
    Ok(json!({}))
}
