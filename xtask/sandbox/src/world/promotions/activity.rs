//! A promotion activity with its products.

use indexmap::{IndexMap, IndexSet};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::super::{Id, Time};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Activity {
    pub id: Id,
    pub shop: Id,
    pub kind: ActivityKind,
    pub level: Level,
    pub title: String,
    pub begin: Time,
    /// `None` if the activity has no end.
    pub end: Option<Time>,
    pub status: ActivityStatus,
    pub create_time: Time,
    pub update_time: Time,
    pub products: IndexMap<Id, ActivityProduct>,
    /// Products that get the benefit of Buy X Get Y.
    pub benefit: IndexSet<Id>,
    /// Products that do not take part in an activity of the whole shop.
    pub excluded: IndexSet<Id>,
    /// The terms and the buyers, as requests write them.
    pub details: Map<String, Value>,
}

/// The types that reduce the price of products come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ActivityKind {
    FixedPrice,
    DirectDiscount,
    #[serde(rename = "FLASHSALE")]
    FlashSale,
    ShippingDiscount,
    BuyMoreSaveMore,
    BuyXGetY,
    GiftWithPurchase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Level {
    Product,
    Variation,
    Shop,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ActivityStatus {
    Draft,
    NotStart,
    Ongoing,
    Expired,
    /// The seller ended it.
    Deactivated,
    /// TikTok ended it.
    NotEffective,
}

/// A product in an activity.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ActivityProduct {
    pub terms: ActivityTerms,
    /// SKUs with their own terms, on the level of SKUs.
    pub skus: IndexMap<Id, ActivityTerms>,
}

/// What an activity changes for a product or an SKU.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityTerms {
    /// The price in the activity.
    pub price: Option<Decimal>,
    /// In percent.
    pub discount: Option<Decimal>,
    /// How many units can be sold; -1 for any number.
    pub limit: i64,
    /// How many units a buyer can buy; -1 for any number.
    pub limit_per_buyer: i64,
    /// Units sold so far.
    pub used: i64,
}

impl ActivityKind {
    /// Whether it reduces the price of products.
    pub fn is_product_discount(self) -> bool {
        matches!(self, Self::FixedPrice | Self::DirectDiscount | Self::FlashSale)
    }

    /// The levels that it can have.
    pub(super) fn levels(self) -> &'static [Level] {
        match self {
            Self::FixedPrice | Self::DirectDiscount | Self::FlashSale => &[Level::Product, Level::Variation],
            Self::ShippingDiscount | Self::BuyMoreSaveMore | Self::BuyXGetY | Self::GiftWithPurchase => {
                &[Level::Product, Level::Shop]
            }
        }
    }

    /// Whether no product can be in two open activities of these types. A flash sale replaces a discount while it runs.
    pub(super) fn excludes(self, other: Self) -> bool {
        match self {
            Self::FixedPrice | Self::DirectDiscount => matches!(other, Self::FixedPrice | Self::DirectDiscount),
            Self::FlashSale | Self::ShippingDiscount | Self::BuyMoreSaveMore | Self::BuyXGetY | Self::GiftWithPurchase => {
                self == other
            }
        }
    }
}

impl Activity {
    /// Whether it runs or will run.
    pub fn is_open(&self) -> bool {
        matches!(self.status, ActivityStatus::NotStart | ActivityStatus::Ongoing)
    }

    /// The status that follows from the clock, for an activity that was not ended.
    pub(super) fn status_at(&self, now: Time) -> ActivityStatus {
        match self.end {
            Some(end) if now >= end => ActivityStatus::Expired,
            _ if self.level != Level::Shop && self.products.is_empty() => ActivityStatus::Draft,
            _ if now >= self.begin => ActivityStatus::Ongoing,
            _ => ActivityStatus::NotStart,
        }
    }

    /// What it changes for an SKU of a product.
    pub(super) fn terms(&self, product: Id, sku: Id) -> Option<&ActivityTerms> {
        let entry = self.products.get(&product)?;
        match self.level {
            Level::Variation => entry.skus.get(&sku),
            Level::Product | Level::Shop => Some(&entry.terms),
        }
    }

    pub(super) fn terms_mut(&mut self, product: Id, sku: Id) -> Option<&mut ActivityTerms> {
        let level = self.level;
        let entry = self.products.get_mut(&product)?;
        match level {
            Level::Variation => entry.skus.get_mut(&sku),
            Level::Product | Level::Shop => Some(&mut entry.terms),
        }
    }

    /// The number of products, or of SKUs if they have their own terms.
    pub(super) fn size(&self) -> usize {
        self.products.values().map(|entry| entry.skus.len().max(1)).sum()
    }
}

impl ActivityTerms {
    /// Whether a further unit can be sold.
    pub(super) fn has_units(&self) -> bool {
        self.limit < 0 || self.used < self.limit
    }
}
