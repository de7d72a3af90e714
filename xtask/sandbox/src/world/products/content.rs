//! The content of a product: what a seller edits and TikTok audits.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use smol_str::SmolStr;

use super::super::Id;
use super::catalogue;
use super::stock::Stock;

/// One version of a product: the live one, one under review, or a draft.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProductContent {
    pub title: SmolStr,
    pub category: Id,
    pub brand: Option<Id>,
    /// The first image.
    pub image_url: Option<SmolStr>,
    pub skus: Vec<Sku>,
    pub description: Box<str>,
    /// The identifiers of the main images.
    pub images: Vec<Box<str>>,
    pub attributes: Vec<ProductAttribute>,
    /// Further fields, as requests write them: the package, certifications, the size chart and others.
    pub details: Map<String, Value>,
}

/// What a buyer can order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sku {
    /// Zero until the SKU is saved.
    pub id: Id,
    pub seller_sku: SmolStr,
    /// The values of the sales attributes: `Red, XL`. Empty if the product has one SKU.
    pub name: SmolStr,
    /// The price without discounts, in the shop's currency.
    pub price: Decimal,
    /// The stock belongs to the SKU, not to the version: versions under review have it only for new SKUs.
    pub stock: Vec<Stock>,
    pub sales_attributes: Vec<SalesAttribute>,
    /// Further fields, as requests write them.
    pub details: Map<String, Value>,
}

/// A product attribute with its values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProductAttribute {
    pub id: Id,
    pub values: Vec<Term>,
}

/// An attribute or a value: a standard one by its id, or one that the seller named.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// Zero for a named one until it is saved.
    pub id: Id,
    pub name: Option<Box<str>>,
}

/// An attribute that distinguishes SKUs, with its value.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SalesAttribute {
    pub attribute: Term,
    pub value: Term,
    pub image: Option<Box<str>>,
    pub more_images: Vec<Box<str>>,
}

impl ProductContent {
    pub(super) fn sku(&self, id: Id) -> Option<&Sku> {
        self.skus.iter().find(|sku| sku.id == id)
    }

    pub(super) fn sku_mut(&mut self, id: Id) -> Option<&mut Sku> {
        self.skus.iter_mut().find(|sku| sku.id == id)
    }

    /// Replaces the content. SKUs that stay keep their stock.
    pub(super) fn replace(&mut self, mut new: Self) {
        for sku in &mut new.skus {
            if let Some(old) = self.sku_mut(sku.id) {
                sku.stock = std::mem::take(&mut old.stock);
            }
        }
        *self = new;
    }

    /// The parts that differ, as webhook 15 names them.
    pub(super) fn changed_fields(&self, new: &Self) -> Vec<&'static str> {
        let chart = |content: &Self, part: &str| content.details.get("size_chart").and_then(|chart| chart.get(part)).cloned();
        let listing = |content: &Self| -> Vec<_> {
            content.skus.iter().map(|sku| (sku.id, sku.seller_sku.clone(), sku.price, sku.details.clone())).collect()
        };
        let rest = |content: &Self| {
            let mut details = content.details.clone();
            details.shift_remove("size_chart");
            (content.category, content.brand, listing(content), details)
        };
        let changes = [
            ("title", self.title != new.title),
            ("description", self.description != new.description),
            ("main_images", self.images != new.images),
            ("product_attributes", self.attributes != new.attributes),
            ("size_chart_image", chart(self, "image") != chart(new, "image")),
            ("size_chart_template", chart(self, "template") != chart(new, "template")),
            ("others", rest(self) != rest(new)),
        ];
        changes.into_iter().filter_map(|(name, is_changed)| is_changed.then_some(name)).collect()
    }
}

impl Sku {
    /// Units that can be ordered, in all warehouses.
    pub fn available(&self) -> i64 {
        self.stock.iter().map(|stock| stock.available).sum()
    }

    /// Units that are ordered, but not shipped, in all warehouses.
    pub fn committed(&self) -> i64 {
        self.stock.iter().map(|stock| stock.committed).sum()
    }
}

impl SalesAttribute {
    pub(super) fn attribute_name(&self) -> &str {
        let standard = || Some(catalogue::attribute(self.attribute.id)?.name.as_str());
        self.attribute.name.as_deref().or_else(standard).unwrap_or_default()
    }

    pub(super) fn value_name(&self) -> &str {
        value_name(self.attribute.id, &self.value)
    }
}

/// The name of a value of an attribute.
pub(super) fn value_name(attribute: Id, value: &Term) -> &str {
    let standard = || catalogue::attribute(attribute)?.value(value.id);
    value.name.as_deref().or_else(standard).unwrap_or_default()
}
