//! The rules of logistics by market. `data/logistics.yaml` holds what is data; what the groups of markets do differently is here.
//!
//! | group | packages exist | the seller ships with |
//! |---|---|---|
//! | US, JP | from the call that ships | `CreatePackage`, or `MarkPackageAsShipped` |
//! | EMEA | from the payment; GB hides them until they are shipped | `ShipPackage`, or `MarkPackageAsShipped` |
//! | SEA, LATAM | from the payment | `ShipPackage` |

use std::collections::HashMap;
use std::sync::LazyLock;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::super::orders::ShippingType;
use super::super::{Id, Refusal};
use crate::data;

/// Markets with the same rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum MarketGroup {
    Us,
    Emea,
    Jp,
    Sea,
    Latam,
}

/// The rules of a market.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FulfilmentRules {
    pub group: MarketGroup,
    /// The name of the country.
    pub country: String,
    /// The address of warehouses that the seller has not described.
    pub warehouse: WarehouseAddress,
    /// TikTok's carrier.
    pub carrier: Provider,
    /// The carriers of sellers who ship on their own.
    pub providers: Vec<Provider>,
    pub options: Vec<DeliveryOption>,
    /// The services of TikTok's carrier, where sellers choose one.
    #[serde(default)]
    pub services: Vec<Service>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WarehouseAddress {
    pub street: String,
    pub city: String,
    pub state: String,
    pub postal_code: String,
    pub phone: String,
}

/// A carrier.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Provider {
    pub id: Id,
    pub name: String,
    /// How its tracking numbers begin.
    pub prefix: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeliveryOption {
    pub id: Id,
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub shipping: ShippingType,
    /// What buyers pay.
    pub fee: Decimal,
}

/// A service of TikTok's carrier.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Service {
    pub id: Id,
    pub name: String,
    pub price: Decimal,
    /// Days until delivery, at least and at most.
    pub days: [i64; 2],
}

static RULES: LazyLock<IndexMap<String, FulfilmentRules>> =
    LazyLock::new(|| data::read("logistics.yaml", include_str!("../../../data/logistics.yaml")));

static PROVIDERS: LazyLock<HashMap<Id, &'static Provider>> = LazyLock::new(|| {
    let all = RULES.values().flat_map(|rules| std::iter::once(&rules.carrier).chain(&rules.providers));
    all.map(|provider| (provider.id, provider)).collect()
});

/// The rules of a country.
pub(super) fn rules(country: &str) -> Option<&'static FulfilmentRules> {
    RULES.get(country)
}

/// The delivery option of an order: the requested one, else the first of the shipping type.
pub fn delivery_option(country: &str, requested: Option<Id>, shipping: ShippingType) -> Result<&'static DeliveryOption, Refusal> {
    let options = rules(country).map(|rules| rules.options.as_slice()).unwrap_or_default();
    let found = options.iter().find(|option| requested.map_or(option.shipping == shipping, |id| option.id == id));
    found.ok_or_else(|| Refusal::parameter(format!("{country} has no such delivery option")))
}

pub fn option(country: &str, id: Id) -> Option<&'static DeliveryOption> {
    rules(country)?.options.iter().find(|option| option.id == id)
}

pub(super) fn provider(id: Id) -> Option<&'static Provider> {
    PROVIDERS.get(&id).copied()
}

pub fn provider_name(id: Id) -> Option<&'static str> {
    provider(id).map(|provider| provider.name.as_str())
}

pub fn country_name(country: &str) -> Option<&'static str> {
    rules(country).map(|rules| rules.country.as_str())
}

impl MarketGroup {
    /// Whether packages exist since the payment.
    pub(super) fn packs_at_payment(self) -> bool {
        matches!(self, Self::Emea | Self::Sea | Self::Latam)
    }

    /// Whether sellers report what they shipped with `MarkPackageAsShipped`.
    pub(super) fn marks_as_shipped(self) -> bool {
        matches!(self, Self::Us | Self::Emea | Self::Jp)
    }

    /// Whether sellers split orders before shipping.
    pub(super) fn splits(self) -> bool {
        matches!(self, Self::Sea | Self::Latam | Self::Jp)
    }

    /// Whether sellers combine orders before shipping. Elsewhere, orders may share a tracking number.
    pub(super) fn combines(self) -> bool {
        matches!(self, Self::Sea | Self::Latam)
    }

    /// The hours after shipping in which a tracking number can be corrected.
    pub(super) fn tracking_edit_hours(self, country: &str) -> Option<i64> {
        (matches!(self, Self::Us | Self::Sea) || country == "GB").then_some(72)
    }
}
