//! Markets: currencies, prices, deadlines and fees by country. `data/markets.yaml` holds them.

use std::sync::LazyLock;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::Deserialize;

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
    /// Fees by the name of their field in statements, as a share of the revenue.
    pub fees: IndexMap<String, Decimal>,
}

static MARKETS: LazyLock<IndexMap<String, Market>> = LazyLock::new(|| {
    let read = || {
        let mut markets: serde_yaml::Value = serde_yaml::from_str(include_str!("../../data/markets.yaml"))?;
        markets.apply_merge()?;
        serde_yaml::from_value(markets)
    };
    #[expect(clippy::expect_used, reason = "the file is part of the program; every start reads it")]
    read().expect("data/markets.yaml is valid")
});

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

    /// An amount as a text with the currency's decimals: `12.50`.
    pub fn text(&self, amount: Decimal) -> String {
        format!("{:.*}", self.decimals as usize, self.round(amount))
    }
}
