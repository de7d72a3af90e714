//! Markets: currencies, prices, deadlines and fees by country. `data/markets.yaml` holds them.

use std::sync::LazyLock;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::data;

/// The rules of a market.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Market {
    pub currency: String,
    /// The number of decimals of amounts.
    pub decimals: u32,
    pub locale: String,
    pub time_zone: String,
    /// The smallest and the largest price of a local seller's SKU.
    pub price: [Decimal; 2],
    pub weight_units: Vec<String>,
    pub size_units: Vec<String>,
    /// Days from delivery to settlement.
    pub settlement_days: i64,
    /// Days from delivery to the end of the return window.
    pub return_days: i64,
    /// Days from delivery to settlement for sellers from other countries.
    pub cross_border_settlement_days: i64,
    /// The smallest amount that is paid out. Smaller statements wait for the next ones.
    pub payment_minimum: Decimal,
    /// Whether TikTok pays to bank accounts. Otherwise, settlements stay in the seller's account at TikTok.
    pub has_payments: bool,
    /// What the seller pays for a package that TikTok ships.
    pub shipping_cost: Decimal,
    pub fees: Vec<Fee>,
}

/// A fee or a tax in statements. It is a sum of several parts, of which most fees have one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// Its field in statements.
    pub field: String,
    #[serde(default)]
    pub is_tax: bool,
    #[serde(default)]
    pub sellers: SellerKind,
    /// A share of `base`.
    #[serde(default)]
    pub rate: Decimal,
    #[serde(default)]
    pub base: FeeBase,
    /// The most that `rate` can lead to, for each SKU of an order.
    pub most: Option<Decimal>,
    #[serde(default)]
    pub per_item: Decimal,
    #[serde(default)]
    pub per_order: Decimal,
    /// Only for items whose price is at least this.
    pub price_from: Option<Decimal>,
    /// Only for items whose price is below this.
    pub price_below: Option<Decimal>,
}

/// The sellers that pay a fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SellerKind {
    #[default]
    All,
    Local,
    /// Sellers from other countries.
    CrossBorder,
}

/// The amount of which a fee is a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeBase {
    /// Prices after the seller's discounts, less refunds. A later refund gives the fee back.
    #[default]
    Revenue,
    /// Refunded prices.
    Refund,
    /// All fees before this one.
    Fees,
}

static MARKETS: LazyLock<IndexMap<String, Market>> =
    LazyLock::new(|| data::read("markets.yaml", include_str!("../../data/markets.yaml")));

/// The market of a country.
pub fn market(country: &str) -> Option<&'static Market> {
    MARKETS.get(country)
}

/// All countries.
pub fn countries() -> impl Iterator<Item = &'static str> {
    MARKETS.keys().map(String::as_str)
}

impl Market {
    /// Rounds an amount to the currency's decimals, half away from zero.
    pub fn round(&self, amount: Decimal) -> Decimal {
        amount.round_dp_with_strategy(self.decimals, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
    }

    /// The smallest amount: `0.01`.
    pub fn unit(&self) -> Decimal {
        Decimal::new(1, self.decimals)
    }

    /// Divides an amount in proportion to weights. The shares are rounded, and their sum is the amount. Without weights, the last share is
    /// the whole amount.
    pub fn shares(&self, amount: Decimal, weights: &[Decimal]) -> Vec<Decimal> {
        let total: Decimal = weights.iter().sum();
        let mut weight = Decimal::ZERO;
        let mut allocated = Decimal::ZERO;
        let share = |(index, next): (usize, &Decimal)| {
            weight += next;
            let until = match (index + 1 == weights.len(), total.is_zero()) {
                (true, _) => amount,
                (false, true) => Decimal::ZERO,
                (false, false) => self.round(amount * weight / total),
            };
            let share = until - allocated;
            allocated = until;
            share
        };
        weights.iter().enumerate().map(share).collect()
    }

    /// An amount as a text with the currency's decimals: `12.50`.
    pub fn text(&self, amount: Decimal) -> String {
        let rounded = self.round(amount);
        // A cost of nothing is not `-0.00`.
        let rounded = if rounded.is_zero() { Decimal::ZERO } else { rounded };
        format!("{:.*}", self.decimals as usize, rounded)
    }
}
