//! The rules of orders by market: deadlines, taxes and invented recipients. `data/orders.yaml` holds them.

use std::sync::LazyLock;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::Deserialize;
use smol_str::{SmolStr, format_smolstr};

use super::super::{Id, Time};
use super::Recipient;
use crate::data;
use crate::world::DAY;

/// The rules of a market.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrderRules {
    pub deadlines: Deadlines,
    /// The tax as a share of the price. Zero where prices contain it.
    pub tax: Decimal,
    /// The country code of phone numbers: `(+44)`.
    pub phone: String,
    recipients: Vec<Person>,
}

/// Deadlines in working days.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deadlines {
    /// Until the seller ships.
    pub ship: i64,
    /// Until the carrier collects.
    pub collect: i64,
    /// Until an order that was not shipped is cancelled.
    pub cancel: i64,
    /// Until the order is delivered.
    pub deliver: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    name: SmolStr,
    phone: SmolStr,
    street: SmolStr,
    city: SmolStr,
    state: SmolStr,
    postal_code: SmolStr,
}

static RULES: LazyLock<IndexMap<String, OrderRules>> =
    LazyLock::new(|| data::read("orders.yaml", include_str!("../../../data/orders.yaml")));

/// The rules of a country.
pub(crate) fn rules(country: &str) -> Option<&'static OrderRules> {
    RULES.get(country)
}

/// The rate of the tax on top of prices. Only the US and cross-border shops have one.
pub(super) fn tax_rate(country: &str) -> Decimal {
    rules(country).map(|rules| rules.tax).unwrap_or_default()
}

/// The address of a buyer: the same buyer always has the same one.
pub(super) fn recipient(country: &str, buyer: Id) -> Option<Recipient> {
    let rules = rules(country)?;
    let count = u64::try_from(rules.recipients.len()).ok().filter(|count| *count > 0)?;
    let person = rules.recipients.get(usize::try_from(buyer.0 % count).ok()?)?;
    Some(Recipient {
        name: person.name.clone(),
        phone: format_smolstr!("{}{}", rules.phone, person.phone),
        street: person.street.clone(),
        city: person.city.clone(),
        state: person.state.clone(),
        postal_code: person.postal_code.clone(),
        region: country.into(),
    })
}

/// The time this many working days later. Saturdays and Sundays do not count, in UTC.
pub(crate) fn working_days_after(start: Time, days: i64) -> Time {
    let is_weekend = |time: Time| matches!(time.div_euclid(DAY).rem_euclid(7), 2 | 3);
    let mut time = start;
    let mut rest = days;
    while rest > 0 {
        time += DAY;
        if !is_weekend(time) {
            rest -= 1;
        }
    }
    time
}
