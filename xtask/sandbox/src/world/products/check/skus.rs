//! SKUs: their number, sales attributes, prices and stock.

use rust_decimal::Decimal;

use super::super::super::{Id, Refusal};
use super::super::catalogue::{self, ProductKind};
use super::super::content::{ProductContent, SalesAttribute, Sku, Term};
use super::super::prices;
use super::super::read::{ProductReader, decimal};
use super::text::is_plain;

const MAX_ATTRIBUTES: usize = 3;
const MAX_SELLER_SKU_LENGTH: usize = 50;

impl ProductReader<'_> {
    pub(super) fn check_skus(&self, content: &ProductContent, kind: &ProductKind) -> Result<(), Refusal> {
        let skus = &content.skus;
        let most = catalogue::rules(&self.shop.region).map_or(usize::MAX, |rules| rules.skus);
        if skus.len() > most {
            return Err(Refusal::new(12_052_050, format!("A single product cannot have more than {most} different SKUs")));
        }
        if skus.is_empty() {
            let message = "The SKU list is empty. Either omit the list entirely, or provide all required details.";
            return Err(Refusal::new(12_052_902, message));
        }
        let mut attributes = skus.iter().flat_map(|sku| &sku.sales_attributes);
        attributes.try_for_each(|attribute| self.check_sales_attribute(attribute, kind))?;
        check_combinations(skus)?;
        skus.iter().try_for_each(|sku| self.check_sku(sku))
    }

    fn check_sku(&self, sku: &Sku) -> Result<(), Refusal> {
        let length = sku.seller_sku.chars().count();
        if length > MAX_SELLER_SKU_LENGTH || sku.seller_sku.contains(char::is_whitespace) {
            return Err(Refusal::new(12_052_054, "The seller SKU text length cannot exceed max limit characters"));
        }
        prices::check(sku.price, self.market)?;
        let list_price = sku.details.get("list_price");
        if let Some(list_price) = list_price {
            let amount = list_price.get("amount").and_then(decimal);
            let amount = amount.ok_or_else(|| Refusal::new(12_052_375, "product list price is invalid"))?;
            if self.shop.region != "US" {
                return Err(Refusal::new(12_052_376, "list price not support"));
            }
            if amount < sku.price || amount > self.market.price[1] || amount <= Decimal::ZERO {
                return Err(Refusal::new(12_052_383, "product list price exceed limit"));
            }
        }
        if sku.stock.is_empty() && sku.id == Id(0) {
            return Err(Refusal::new(12_019_022, "SKU must contain a valid warehouse."));
        }
        Ok(())
    }

    fn check_sales_attribute(&self, entry: &SalesAttribute, kind: &ProductKind) -> Result<(), Refusal> {
        if entry.attribute == Term::default() {
            return Err(Refusal::new(12_052_241, "attribute name or attribute id is empty."));
        }
        if entry.value == Term::default() {
            return Err(Refusal::new(12_052_248, "The sales attribute  value name or attribute value id is empty."));
        }
        if !entry.attribute.name.as_deref().is_none_or(is_plain) {
            return Err(Refusal::new(12_052_933, "Sales attribute names must follow the formatting rules."));
        }
        if !entry.value.name.as_deref().is_none_or(is_plain) {
            return Err(Refusal::new(12_052_934, "Sales attribute value names must follow the formatting rules."));
        }
        if entry.attribute.name.is_none() {
            let sales = || kind.attributes().map(|(attribute, _)| attribute).filter(|attribute| attribute.is_sales);
            let attribute = sales().find(|attribute| attribute.id.id() == entry.attribute.id);
            let attribute = attribute.ok_or_else(|| Refusal::new(12_052_527, "The sale attribute id not exist."))?;
            if entry.value.name.is_none() && attribute.value(entry.value.id).is_none() {
                return Err(Refusal::new(12_052_529, "The property value id not exist."));
            }
        }
        let mut images = entry.image.iter().chain(&entry.more_images);
        match images.all(|uri| self.uploads().image_of(uri).is_some()) {
            true => Ok(()),
            false => Err(Refusal::new(12_052_520, "product sale property image uri illegal")),
        }
    }
}

/// All SKUs have the same attributes, and no two the same values.
fn check_combinations(skus: &[Sku]) -> Result<(), Refusal> {
    let names = |sku: &Sku| {
        let mut names: Vec<_> = sku.sales_attributes.iter().map(|entry| entry.attribute_name().to_owned()).collect();
        names.sort_unstable();
        names
    };
    let Some(first) = skus.first().map(names) else { return Ok(()) };
    if skus.iter().any(|sku| sku.sales_attributes.len() > MAX_ATTRIBUTES) {
        return Err(Refusal::new(12_052_525, "The attribute max num cannot exceed 3."));
    }
    if skus.len() > 1 && skus.iter().all(|sku| sku.sales_attributes.is_empty()) {
        let message = "Missing variations (sales attributes). When there are multiple SKUs in a product, each SKU must include variation (sales attribute) details that explain how it is different from other SKUs in the product.";
        return Err(Refusal::new(12_019_117, message));
    }
    if skus.iter().any(|sku| names(sku) != first) {
        return Err(Refusal::new(12_052_550, "SKU property must contain all properties"));
    }
    let mut seen = std::collections::HashSet::new();
    let values = |sku: &Sku| {
        let mut values: Vec<_> =
            sku.sales_attributes.iter().map(|entry| format!("{}={}", entry.attribute_name(), entry.value_name())).collect();
        values.sort_unstable();
        values
    };
    match skus.iter().all(|sku| seen.insert(values(sku))) {
        true => Ok(()),
        false => Err(Refusal::new(12_052_560, "The SKU contains duplicate sales attribute.")),
    }
}
