//! Reads the content of a product from a request. It refuses what cannot be stored; `check` refuses what cannot be listed.

mod skus;

use std::str::FromStr;

use rust_decimal::Decimal;
use serde_json::{Map, Value};
use smol_str::SmolStr;

use super::super::market::Market;
use super::super::shops::Shop;
use super::super::{Call, Id, Refusal, World};
use super::content::{ProductAttribute, ProductContent, Term};
use super::{Product, create};

/// Fields that are kept as they come.
const DETAILS: [&str; 24] = [
    "category_version",
    "certifications",
    "delivery_option_ids",
    "external_product_id",
    "is_blind_box",
    "is_cod_allowed",
    "is_not_for_sale",
    "is_pre_owned",
    "key_product_features",
    "listing_platforms",
    "manufacturer_ids",
    "minimum_order_quantity",
    "package_dimensions",
    "package_weight",
    "primary_combined_product_id",
    "product_tag_operations",
    "responsible_person_ids",
    "scheduled_sale",
    "search_terms",
    "selling_format",
    "shipping_insurance_requirement",
    "shipping_template_id",
    "size_chart",
    "video",
];

/// What a request is read for.
#[derive(Debug, Clone, Copy)]
pub(super) struct ProductReader<'a> {
    pub(super) world: &'a World,
    pub(super) shop: &'a Shop,
    pub(super) market: &'a Market,
    /// The product that the request edits.
    pub(super) product: Option<&'a Product>,
    /// Whether the content is saved as a draft.
    pub(super) is_draft: bool,
}

impl<'a> ProductReader<'a> {
    /// The reader for a request of an active shop.
    pub(super) fn new(world: &'a World, call: &Call) -> Result<Self, Refusal> {
        let shop = shop(world, call)?;
        let is_draft = call.text("save_mode") == Some("AS_DRAFT");
        Ok(Self { world, shop, market: shop.market()?, product: None, is_draft })
    }

    /// Changes the fields of a content that the body has.
    pub(super) fn read(&self, body: &Map<String, Value>, content: &mut ProductContent) -> Result<(), Refusal> {
        let get = |name: &str| body.get(name).filter(|value| !value.is_null());
        if let Some(title) = get("title").and_then(Value::as_str) {
            content.title = title.into();
        }
        if let Some(description) = get("description").and_then(Value::as_str) {
            content.description = description.into();
        }
        if let Some(category) = get("category_id") {
            content.category = Id::from_json(category).ok_or_else(|| Refusal::new(12_052_023, "Category does not exist"))?;
        }
        if let Some(brand) = get("brand_id").filter(|brand| brand.as_str() != Some("")) {
            content.brand = Some(Id::from_json(brand).ok_or_else(|| Refusal::new(12_052_026, "Brand does not exist"))?);
        }
        if let Some(images) = get("main_images").and_then(Value::as_array) {
            content.images = images.iter().filter_map(uri).collect();
            let first = content.images.first();
            content.image_url =
                first.and_then(|uri| self.world.products.uploads.image_url(&self.world.settings, uri)).map(SmolStr::from);
        }
        if let Some(attributes) = get("product_attributes").and_then(Value::as_array) {
            content.attributes = attributes.iter().map(|entry| self.attribute(entry)).collect::<Result<_, _>>()?;
        }
        for name in DETAILS {
            if let Some(value) = get(name) {
                content.details.insert(name.to_owned(), value.clone());
            }
        }
        match get("skus").and_then(Value::as_array) {
            Some(skus) if skus.is_empty() => {
                let message = "The SKU list is empty. Either omit the list entirely, or provide all required details.";
                Err(Refusal::new(12_052_902, message))
            }
            Some(skus) => {
                content.skus = self.skus(skus)?;
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn attribute(&self, entry: &Value) -> Result<ProductAttribute, Refusal> {
        let id = entry.get("id").and_then(Id::from_json).ok_or_else(|| Refusal::new(12_019_030, "property is invalid"))?;
        let values = entry.get("values").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        Ok(ProductAttribute { id, values: values.iter().map(|value| self.term(id, value, "id", "name")).collect() })
    }

    /// An attribute or a value, by its id or else by its name. `owner` is the attribute of a value, and zero for attributes.
    fn term(&self, owner: Id, entry: &Value, id: &str, name: &str) -> Term {
        let Some(id) = entry.get(id).and_then(Id::from_json) else {
            return Term { id: Id(0), name: entry.get(name).and_then(Value::as_str).map(Into::into) };
        };
        // The id of a name that an earlier version has.
        let versions = self.product.into_iter().flat_map(Product::versions);
        let known = versions.flat_map(create::terms).find(|(of, term)| *of == owner && term.id == id && term.name.is_some());
        known.map_or(Term { id, name: None }, |(_, term)| term.clone())
    }
}

/// The shop of a request, if it may sell.
pub(super) fn shop<'a>(world: &'a World, call: &Call) -> Result<&'a Shop, Refusal> {
    let shop = world.shops.get(call.shop()?).ok_or_else(|| Refusal::new(12_052_704, "seller id not exist"))?;
    match shop.is_active {
        true => Ok(shop),
        false => Err(Refusal::new(12_052_700, "The seller is inactive.")),
    }
}

/// The identifier of an image.
fn uri(image: &Value) -> Option<Box<str>> {
    Some(image.get("uri")?.as_str()?.into())
}

/// A number that JSON carries as a text or a number.
pub(in super::super) fn decimal(value: &Value) -> Option<Decimal> {
    match value {
        Value::String(text) => Decimal::from_str(text).ok(),
        Value::Number(number) => Decimal::from_str(&number.to_string()).ok(),
        _ => None,
    }
}
