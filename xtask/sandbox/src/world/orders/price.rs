//! `GET /order/{version}/orders/{order_id}/price_detail`: the amounts of an order and of each of its lines.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::json::compact;
use super::super::market::Market;
use super::super::{Call, Refusal, Reply, Time, World};
use super::search;

pub(super) fn detail(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    let order = search::own(world, shop, call.id("order_id"))?;
    let shop = world.shops.get(shop).ok_or_else(|| Refusal::parameter("no such shop"))?;
    let market = shop.market()?;
    let amounts = order.amounts();
    let details = &order.details;
    let rate = super::rules::tax_rate(&shop.region);
    // Each line has the same share of the shipping fee.
    let weights = vec![Decimal::ONE; details.lines.len()];
    let shares = |amount| market.shares(amount, &weights);
    let shipping = shares(amounts.original_shipping_fee);
    let (by_seller, by_platform) = (shares(details.shipping_seller_discount), shares(details.shipping_platform_discount));
    let taxes = shares(details.shipping_tax);
    let lines = details.lines.iter().enumerate().map(|(index, line)| {
        let share = |shares: &[Decimal]| shares.get(index).copied().unwrap_or_default();
        let parts = PriceParts {
            list: line.original_price,
            seller: line.seller_discount,
            platform: line.platform_discount,
            tax: line.tax,
            shipping: share(&shipping),
            shipping_seller: share(&by_seller),
            shipping_platform: share(&by_platform),
            shipping_tax: share(&taxes),
        };
        with(parts.view(market, rate), "id", json!(line.id))
    });
    let lines: Vec<Value> = lines.collect();
    let parts = PriceParts {
        list: amounts.original_products,
        seller: amounts.seller_discount,
        platform: amounts.platform_discount,
        tax: amounts.product_tax,
        shipping: amounts.original_shipping_fee,
        shipping_seller: details.shipping_seller_discount,
        shipping_platform: details.shipping_platform_discount,
        shipping_tax: details.shipping_tax,
    };
    Ok(with(parts.view(market, rate), "line_items", json!(lines)))
}

fn with(mut value: Value, name: &str, field: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.insert(name.to_owned(), field);
    }
    value
}

/// The amounts from which all others follow.
struct PriceParts {
    list: Decimal,
    seller: Decimal,
    platform: Decimal,
    tax: Decimal,
    shipping: Decimal,
    shipping_seller: Decimal,
    shipping_platform: Decimal,
    shipping_tax: Decimal,
}

impl PriceParts {
    fn view(&self, market: &Market, rate: Decimal) -> Value {
        let text = |amount: Decimal| market.text(amount);
        let sale = self.list - self.seller - self.platform;
        let shipping_sale = self.shipping - self.shipping_seller - self.shipping_platform;
        let net = sale + shipping_sale;
        let voucher = |amount: Decimal, code: &'static str| (!amount.is_zero()).then_some(code);
        compact(json!({
            "currency": market.currency,
            "total": text(self.list + self.shipping),
            "sku_list_price": text(self.list),
            "sku_sale_price": text(sale),
            "subtotal": text(sale + self.tax),
            "subtotal_deduction_seller": text(self.seller),
            "subtotal_deduction_platform": text(self.platform),
            "subtotal_tax_amount": text(self.tax),
            "voucher_deduction_seller": voucher(self.seller, "1020000"),
            "voucher_deduction_platform": voucher(self.platform, "1010000"),
            "shipping_list_price": text(self.shipping),
            "shipping_sale_price": text(shipping_sale),
            "shipping_fee_deduction_seller": text(self.shipping_seller),
            "shipping_fee_deduction_platform": text(self.shipping_platform),
            "shipping_fee_deduction_platform_voucher": voucher(self.shipping_platform, "1030000"),
            "tax_amount": text(self.tax + self.shipping_tax),
            "tax_rate": rate.to_string(),
            "net_price_amount": text(net),
            "payment": text(net + self.tax + self.shipping_tax),
            "cod_fee": text(Decimal::ZERO),
            "cod_fee_net_amount": text(Decimal::ZERO),
            "cod_fee_amount": text(Decimal::ZERO),
            "distance_shipping_fee": text(Decimal::ZERO),
            "sku_gift_original_price": text(Decimal::ZERO),
            "sku_gift_net_price": text(Decimal::ZERO),
        }))
    }
}
