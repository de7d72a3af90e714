//! What buyers get back.

use std::collections::BTreeSet;
use std::iter::Sum;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::market::Market;
use super::super::orders::{Order, OrderLine, OrderStatus};
use super::super::{Call, Id, Reply, Time, World};
use super::{Aftersales, RequestKind, lines};

/// The parts of a refund.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefundAmounts {
    /// For the products.
    pub subtotal: Decimal,
    pub shipping: Decimal,
    pub tax: Decimal,
}

/// A line of a request, with what the buyer gets back for it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RequestLine {
    /// The id of the line within the request.
    pub id: Id,
    /// The line of the order.
    pub line: Id,
    pub amounts: RefundAmounts,
}

impl RefundAmounts {
    pub fn total(&self) -> Decimal {
        self.subtotal + self.shipping + self.tax
    }

    /// As `RefundAmount`.
    pub(super) fn view(&self, market: &Market) -> Value {
        json!({
            "currency": market.currency,
            "refund_subtotal": market.text(self.subtotal),
            "refund_shipping_fee": market.text(self.shipping),
            "refund_tax": market.text(self.tax),
            "refund_total": market.text(self.total()),
            "retail_delivery_fee": market.text(Decimal::ZERO),
        })
    }
}

impl Sum for RefundAmounts {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), |sum, next| Self {
            subtotal: sum.subtotal + next.subtotal,
            shipping: sum.shipping + next.shipping,
            tax: sum.tax + next.tax,
        })
    }
}

/// What the buyer can get back for each of these lines: its price and its tax, less what was refunded before. The shipping fee and its tax
/// follow with the last lines of an order.
pub(super) fn refundable(aftersales: &Aftersales, order: &Order, lines: &[Id]) -> Vec<RefundAmounts> {
    if order.details.paid_time.is_none() && order.status < OrderStatus::Delivered {
        return vec![RefundAmounts::default(); lines.len()];
    }
    let selected: BTreeSet<_> = lines.iter().collect();
    let is_left = |line: &&OrderLine| line.status != OrderStatus::Cancelled && !aftersales.is_line_refunded(order, line);
    let are_last = order.details.lines.iter().filter(is_left).all(|line| selected.contains(&line.id));
    // Other requests can have the shipping fee already, and its tax.
    let claimed = aftersales.claimed(order.id);
    let rest = |amount: Decimal, claimed: Decimal| (amount - claimed).max(Decimal::ZERO);
    let mut shipping = if are_last { rest(order.details.shipping_fee, claimed.shipping) } else { Decimal::ZERO };
    let mut shipping_tax = if are_last { order.details.shipping_tax } else { Decimal::ZERO };
    let mut tax = rest(order.details.tax, claimed.tax);
    let mut amounts = vec![RefundAmounts::default(); lines.len()];
    for line in &order.details.lines {
        let Some(index) = lines.iter().position(|id| *id == line.id) else { continue };
        let before = aftersales.refunded(order.id, line.id);
        if let Some(amount) = amounts.get_mut(index) {
            *amount = RefundAmounts {
                subtotal: rest(line.sale_price(), before.subtotal),
                shipping: std::mem::take(&mut shipping),
                tax: rest(line.tax + std::mem::take(&mut shipping_tax), before.tax).min(tax),
            };
            tax -= amount.tax;
        }
    }
    amounts
}

/// Lowers amounts so that their total is `total`: first the products, then the tax, then the shipping fee.
pub(super) fn limit(market: &Market, amounts: &[RefundAmounts], total: Decimal) -> Vec<RefundAmounts> {
    let of_part = |part: fn(&RefundAmounts) -> Decimal, rest: &mut Decimal| {
        let weights: Vec<_> = amounts.iter().map(part).collect();
        let used = weights.iter().copied().sum::<Decimal>().min(*rest);
        *rest -= used;
        market.shares(used, &weights)
    };
    let mut rest = total;
    let subtotals = of_part(|amounts| amounts.subtotal, &mut rest);
    let taxes = of_part(|amounts| amounts.tax, &mut rest);
    let shipping = of_part(|amounts| amounts.shipping, &mut rest);
    let parts = subtotals.into_iter().zip(taxes).zip(shipping);
    parts.map(|((subtotal, tax), shipping)| RefundAmounts { subtotal, shipping, tax }).collect()
}

/// `POST /return_refund/{version}/refunds/calculate`
pub(super) fn calculate(world: &World, call: &Call, _: Time) -> Reply {
    let order = lines::order(world, call)?;
    let request = RequestKind::of_call(call, "request_type")?;
    let selected = lines::selected(world, call, order, request)?;
    let market = lines::market(world, order.shop)?;
    let total: RefundAmounts = refundable(&world.aftersales, order, &selected).into_iter().sum();
    Ok(json!({ "order_refund_amount": total.view(market) }))
}
