//! What an order settles for, SKU by SKU.

use rust_decimal::Decimal;

use super::super::market::{FeeBase, Market};
use super::super::orders::{Order, OrderLine, ShippingType};
use super::super::{Id, World, affiliate};
use super::breakdown::{Breakdown, add};
use super::seller::Seller;
use super::{Refund, SkuPart};

/// The parts of an order with the refunds before its settlement.
pub(super) fn sale(world: &World, seller: Seller<'_>, order: &Order, refunds: &[Refund]) -> Vec<SkuPart> {
    let market = seller.market;
    let lines: Vec<&OrderLine> = order.active_lines().collect();
    let weights: Vec<_> = lines.iter().map(|line| line.sale_price()).collect();
    let paid = market.shares(market.round(order.details.shipping_fee), &weights);
    let is_shipped_by_tiktok = order.shipping_type == ShippingType::Tiktok;
    let cost = if is_shipped_by_tiktok { -market.shipping_cost } else { Decimal::ZERO };
    let costs = market.shares(cost, &weights);
    let shipping_taxes = market.shares(order.details.shipping_tax, &weights);
    let mut parts: Vec<SkuPart> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let share = |shares: &[Decimal]| shares.get(index).copied().unwrap_or_default();
        let part = part_of(&mut parts, line.sku);
        part.quantity += 1;
        let sums = &mut part.breakdown;
        let tax = line.tax + share(&shipping_taxes);
        sums.subtotal += market.round(line.original_price);
        sums.seller_discount -= market.round(line.seller_discount);
        sums.shipping_paid += share(&paid);
        sums.shipping_cost += share(&costs);
        sums.information.customer_payment += line.sale_price() + share(&paid) + tax;
        sums.information.platform_discount += line.platform_discount;
        sums.information.sales_tax += tax;
    }
    for refund in refunds {
        subtract(market, order, refund, &mut parts);
    }
    charge(world, seller, order, &mut parts, true);
    parts
}

/// The parts of a refund after the settlement of its order.
pub(super) fn later_refund(world: &World, seller: Seller<'_>, order: &Order, refund: &Refund) -> Vec<SkuPart> {
    let mut parts = Vec::new();
    subtract(seller.market, order, refund, &mut parts);
    charge(world, seller, order, &mut parts, false);
    parts
}

fn part_of(parts: &mut Vec<SkuPart>, sku: Id) -> &mut SkuPart {
    let index = parts.iter().position(|part| part.sku == sku).unwrap_or_else(|| {
        parts.push(SkuPart { sku, quantity: 0, breakdown: Breakdown::default() });
        parts.len() - 1
    });
    &mut parts[index]
}

/// Subtracts a refund from the parts.
fn subtract(market: &Market, order: &Order, refund: &Refund, parts: &mut Vec<SkuPart>) {
    let weights: Vec<_> = refund.lines.iter().map(|(_, amounts)| amounts.total()).collect();
    let cost = if refund.is_returned { -market.shipping_cost } else { Decimal::ZERO };
    for ((id, amounts), cost) in refund.lines.iter().zip(market.shares(cost, &weights)) {
        // A line that was cancelled later is not sold, so nothing of it is refunded.
        let Some(line) = order.active_lines().find(|line| line.id == *id) else { continue };
        // The seller and TikTok get back their discounts on the refunded part.
        let price = line.sale_price();
        let back = |amount: Decimal| if price.is_zero() { amount } else { market.round(amount * amounts.subtotal / price) };
        let sums = &mut part_of(parts, line.sku).breakdown;
        sums.subtotal_refund -= back(line.original_price);
        sums.seller_discount_refund += back(line.seller_discount);
        sums.shipping_refund -= amounts.shipping;
        sums.return_shipping += cost;
        sums.information.customer_refund -= amounts.total();
        sums.information.platform_discount_refund -= back(line.platform_discount);
        sums.information.sales_tax_refund -= amounts.tax;
    }
}

/// Adds fees and taxes. Those for each item or order belong to the sale; a refund does not give them back.
fn charge(world: &World, seller: Seller<'_>, order: &Order, parts: &mut [SkuPart], is_sale: bool) {
    let market = seller.market;
    let revenues: Vec<_> = parts.iter().map(|part| part.breakdown.revenue()).collect();
    for part in parts.iter_mut() {
        let rate = affiliate::commission_rate(world, order, part.sku);
        let amount = -market.round(part.breakdown.revenue() * rate);
        if !amount.is_zero() {
            add(&mut part.breakdown.fees, "affiliate_commission_amount", amount);
        }
    }
    for fee in seller.fees() {
        let per_order = if is_sale { market.shares(-fee.per_order, &revenues) } else { vec![Decimal::ZERO; parts.len()] };
        for (part, per_order) in parts.iter_mut().zip(per_order) {
            let price = order.details.lines.iter().find(|line| line.sku == part.sku);
            let price = price.map(|line| line.original_price - line.seller_discount).unwrap_or_default();
            if fee.price_from.is_some_and(|from| price < from) || fee.price_below.is_some_and(|below| price >= below) {
                continue;
            }
            let sums = &mut part.breakdown;
            let share = match fee.base {
                FeeBase::Revenue => -market.round(sums.revenue() * fee.rate),
                FeeBase::Refund => market.round((sums.subtotal_refund + sums.seller_discount_refund) * fee.rate),
                FeeBase::Fees => market.round(sums.fee_total() * fee.rate),
            };
            let share = fee.most.map_or(share, |most| share.max(-most));
            let items = if is_sale { fee.per_item * Decimal::from(part.quantity) } else { Decimal::ZERO };
            let charges = if fee.is_tax { &mut sums.taxes } else { &mut sums.fees };
            add(charges, &fee.field, share + per_order - market.round(items));
        }
    }
}
