//! What buyers get back.

use std::collections::BTreeSet;
use std::iter::Sum;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::market::Market;
use super::super::orders::{Order, Status};
use super::super::{Call, Id, Reply, Time, World};
use super::{Aftersales, Request, lines};

/// The parts of a refund.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amounts {
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
    pub amounts: Amounts,
}

impl Amounts {
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

impl Sum for Amounts {
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
pub(super) fn refundable(aftersales: &Aftersales, order: &Order, lines: &[Id]) -> Vec<Amounts> {
    if order.details.paid_time.is_none() && order.status < Status::Delivered {
        return vec![Amounts::default(); lines.len()];
    }
    let selected: BTreeSet<_> = lines.iter().collect();
    let is_left = |id: Id| {
        let line = order.details.lines.iter().find(|line| line.id == id);
        line.is_some_and(|line| line.status != Status::Cancelled && aftersales.refunded(order.id, id).total() < line.sale_price())
    };
    let are_last = order.details.lines.iter().all(|line| selected.contains(&line.id) || !is_left(line.id));
    let paid_back: Decimal = order.details.lines.iter().map(|line| aftersales.refunded(order.id, line.id).shipping).sum();
    let mut shipping = if are_last { order.details.shipping_fee - paid_back } else { Decimal::ZERO };
    let mut shipping_tax = if are_last { order.details.shipping_tax } else { Decimal::ZERO };
    let mut amounts = vec![Amounts::default(); lines.len()];
    for line in &order.details.lines {
        let Some(index) = lines.iter().position(|id| *id == line.id) else { continue };
        let before = aftersales.refunded(order.id, line.id);
        if let Some(amount) = amounts.get_mut(index) {
            *amount = Amounts {
                subtotal: (line.sale_price() - before.subtotal).max(Decimal::ZERO),
                shipping: std::mem::take(&mut shipping),
                tax: (line.tax + std::mem::take(&mut shipping_tax) - before.tax).max(Decimal::ZERO),
            };
        }
    }
    amounts
}

/// Lowers amounts so that their total is `total`: first the products, then the tax, then the shipping fee.
pub(super) fn limit(market: &Market, amounts: &[Amounts], total: Decimal) -> Vec<Amounts> {
    let of_part = |part: fn(&Amounts) -> Decimal, rest: &mut Decimal| {
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
    parts.map(|((subtotal, tax), shipping)| Amounts { subtotal, shipping, tax }).collect()
}

/// `POST /return_refund/{version}/refunds/calculate`
pub(super) fn calculate(world: &World, call: &Call, _: Time) -> Reply {
    let order = lines::order(world, call)?;
    let request = Request::of_call(call, "request_type")?;
    let selected = lines::selected(world, call, order, request)?;
    let market = lines::market(world, order.shop)?;
    let total: Amounts = refundable(&world.aftersales, order, &selected).into_iter().sum();
    Ok(json!({ "order_refund_amount": total.view(market) }))
}
