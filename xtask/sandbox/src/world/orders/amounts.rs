//! The amounts of an order, which follow from its lines and its shipping fee.

use rust_decimal::Decimal;

use super::{Order, OrderLine};

/// The sums of an order. Discounts are positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderAmounts {
    /// The price of the products before discounts.
    pub original_products: Decimal,
    pub seller_discount: Decimal,
    pub platform_discount: Decimal,
    /// The price of the products after discounts.
    pub sub_total: Decimal,
    /// The shipping fee before discounts.
    pub original_shipping_fee: Decimal,
    pub shipping_fee: Decimal,
    pub product_tax: Decimal,
    pub shipping_tax: Decimal,
    pub tax: Decimal,
    /// What the buyer pays.
    pub total: Decimal,
}

impl Order {
    /// The amounts at the time of the order, with lines that were cancelled later.
    pub fn amounts(&self) -> OrderAmounts {
        let details = &self.details;
        let sum = |amount: fn(&OrderLine) -> Decimal| details.lines.iter().map(amount).sum::<Decimal>();
        let original_products = sum(|line| line.original_price);
        let seller_discount = sum(|line| line.seller_discount);
        let platform_discount = sum(|line| line.platform_discount);
        let sub_total = original_products - seller_discount - platform_discount;
        OrderAmounts {
            original_products,
            seller_discount,
            platform_discount,
            sub_total,
            original_shipping_fee: details.shipping_fee + details.shipping_seller_discount + details.shipping_platform_discount,
            shipping_fee: details.shipping_fee,
            product_tax: details.tax - details.shipping_tax,
            shipping_tax: details.shipping_tax,
            tax: details.tax,
            total: sub_total + details.shipping_fee + details.tax,
        }
    }
}
