//! The parts of a settlement.

use std::iter::Sum;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The parts of a settlement. What the seller gets is positive, what it costs is negative.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breakdown {
    /// Prices without discounts.
    pub subtotal: Decimal,
    pub seller_discount: Decimal,
    pub subtotal_refund: Decimal,
    pub seller_discount_refund: Decimal,
    /// The shipping fee that the buyer paid.
    pub shipping_paid: Decimal,
    pub shipping_refund: Decimal,
    /// What the carrier gets.
    pub shipping_cost: Decimal,
    pub return_shipping: Decimal,
    pub fees: Vec<Charge>,
    pub taxes: Vec<Charge>,
    pub information: Information,
}

/// A fee or a tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// Its field in statements.
    pub field: String,
    pub amount: Decimal,
}

/// Amounts that explain a settlement without being a part of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Information {
    pub customer_payment: Decimal,
    pub customer_refund: Decimal,
    pub platform_discount: Decimal,
    pub platform_discount_refund: Decimal,
    /// TikTok collects and remits it.
    pub sales_tax: Decimal,
    pub sales_tax_refund: Decimal,
}

impl Breakdown {
    pub fn revenue(&self) -> Decimal {
        self.subtotal + self.seller_discount + self.subtotal_refund + self.seller_discount_refund
    }

    pub fn shipping(&self) -> Decimal {
        self.shipping_paid + self.shipping_refund + self.shipping_cost + self.return_shipping
    }

    pub fn fee_total(&self) -> Decimal {
        self.fees.iter().map(|charge| charge.amount).sum()
    }

    pub fn fee_tax(&self) -> Decimal {
        self.fee_total() + self.taxes.iter().map(|charge| charge.amount).sum::<Decimal>()
    }

    pub fn settlement(&self) -> Decimal {
        self.revenue() + self.shipping() + self.fee_tax()
    }

    /// The amount of a fee or a tax.
    pub fn charge(&self, field: &str) -> Decimal {
        self.fees.iter().chain(&self.taxes).filter(|charge| charge.field == field).map(|charge| charge.amount).sum()
    }
}

/// Adds a charge to the others; one field appears once.
pub(super) fn add(charges: &mut Vec<Charge>, field: &str, amount: Decimal) {
    match charges.iter_mut().find(|charge| charge.field == field) {
        Some(charge) => charge.amount += amount,
        None => charges.push(Charge { field: field.to_owned(), amount }),
    }
}

impl<'a> Sum<&'a Breakdown> for Breakdown {
    fn sum<I: Iterator<Item = &'a Breakdown>>(parts: I) -> Self {
        let mut sum = Self::default();
        for part in parts {
            sum.subtotal += part.subtotal;
            sum.seller_discount += part.seller_discount;
            sum.subtotal_refund += part.subtotal_refund;
            sum.seller_discount_refund += part.seller_discount_refund;
            sum.shipping_paid += part.shipping_paid;
            sum.shipping_refund += part.shipping_refund;
            sum.shipping_cost += part.shipping_cost;
            sum.return_shipping += part.return_shipping;
            for charge in &part.fees {
                add(&mut sum.fees, &charge.field, charge.amount);
            }
            for charge in &part.taxes {
                add(&mut sum.taxes, &charge.field, charge.amount);
            }
            sum.information.customer_payment += part.information.customer_payment;
            sum.information.customer_refund += part.information.customer_refund;
            sum.information.platform_discount += part.information.platform_discount;
            sum.information.platform_discount_refund += part.information.platform_discount_refund;
            sum.information.sales_tax += part.information.sales_tax;
            sum.information.sales_tax_refund += part.information.sales_tax_refund;
        }
        sum
    }
}
