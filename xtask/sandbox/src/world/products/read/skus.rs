//! The SKUs of a request.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::super::content::{SalesAttribute, Sku};
use super::super::stock::Stock;
use super::super::{ProductStatus, inventory, prices};
use super::{Id, ProductReader, Refusal, uri};

/// Fields that are kept as they come.
const DETAILS: [&str; 12] = [
    "combined_skus",
    "external_list_prices",
    "external_sku_id",
    "external_urls",
    "extra_identifier_codes",
    "fees",
    "identifier_code",
    "list_price",
    "pre_sale",
    "sku_dimensions",
    "sku_unit_count",
    "sku_weight",
];

impl ProductReader<'_> {
    pub(super) fn skus(&self, skus: &[Value]) -> Result<Vec<Sku>, Refusal> {
        let skus = skus.iter().map(|sku| self.sku(sku)).collect::<Result<Vec<_>, _>>()?;
        let is_repeated = |(index, sku): (usize, &Sku)| sku.id != Id(0) && skus[..index].iter().any(|other| other.id == sku.id);
        match skus.iter().enumerate().any(is_repeated) {
            true => Err(Refusal::new(12_052_553, "Sku id duplicate")),
            false => Ok(skus),
        }
    }

    /// An SKU. An existing one keeps the price and the stock that the request leaves out.
    fn sku(&self, value: &Value) -> Result<Sku, Refusal> {
        let old = value.get("id").and_then(Id::from_json).map(|id| self.existing(id)).transpose()?;
        let list = |name: &str| value.get(name).and_then(Value::as_array).map(Vec::as_slice);
        let sales_attributes: Vec<_> =
            list("sales_attributes").unwrap_or_default().iter().map(|entry| self.sales_attribute(entry)).collect();
        let price = match value.get("price").filter(|price| price.is_object()) {
            Some(price) => self.price(price)?,
            None => match old {
                Some(old) => old.price,
                None if self.is_draft => Decimal::ZERO,
                None => return Err(Refusal::new(12_052_571, "Missing price for SKU(s)")),
            },
        };
        let stock = match list("inventory") {
            Some(entries) => self.stock(entries, old)?,
            None => old.map(|old| old.stock.clone()).unwrap_or_default(),
        };
        let mut details = Map::new();
        for name in DETAILS {
            if let Some(value) = value.get(name).filter(|value| !value.is_null()) {
                details.insert(name.to_owned(), value.clone());
            }
        }
        Ok(Sku {
            id: old.map_or(Id(0), |old| old.id),
            seller_sku: value.get("seller_sku").and_then(Value::as_str).unwrap_or_default().into(),
            name: sales_attributes.iter().map(SalesAttribute::value_name).collect::<Vec<_>>().join(", ").into(),
            price,
            stock,
            sales_attributes,
            details,
        })
    }

    /// An SKU of the product in any of its versions. The live version, which has the stock, comes first.
    fn existing(&self, id: Id) -> Result<&Sku, Refusal> {
        let own = self.product.and_then(|product| product.versions().find_map(|version| version.sku(id)));
        own.ok_or_else(|| match self.world.products.skus.contains_key(&id) {
            true => Refusal::new(12_052_557, "The SKU ID does not belong to the product."),
            false => Refusal::new(12_052_556, "The SKU id not exist."),
        })
    }

    fn price(&self, price: &Value) -> Result<Decimal, Refusal> {
        prices::read(price, self.market)
    }

    fn stock(&self, entries: &[Value], old: Option<&Sku>) -> Result<Vec<Stock>, Refusal> {
        let mut stock: Vec<Stock> = Vec::new();
        for entry in entries {
            let (warehouse, available) = inventory::entry(self.world, self.shop, entry)?;
            let committed = old.and_then(|old| old.stock.iter().find(|stock| stock.warehouse == warehouse));
            stock.push(Stock { warehouse, available, committed: committed.map_or(0, |stock| stock.committed) });
        }
        let is_draft = self.product.is_none_or(|product| product.status == ProductStatus::Draft);
        let same = |old: &Sku| {
            old.stock.len() == stock.len()
                && old.stock.iter().all(|entry| stock.iter().any(|stock| stock.warehouse == entry.warehouse))
        };
        match old.filter(|old| !is_draft && !old.stock.is_empty()) {
            Some(old) if !same(old) => {
                let message = "Removal, addition, and change of warehouses are not permitted. Please specify the original warehouses for the SKUs.";
                Err(Refusal::new(12_052_533, message))
            }
            _ => Ok(stock),
        }
    }

    fn sales_attribute(&self, entry: &Value) -> SalesAttribute {
        let more = entry.get("supplementary_sku_images").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let attribute = self.term(Id(0), entry, "id", "name");
        SalesAttribute {
            value: self.term(attribute.id, entry, "value_id", "value_name"),
            attribute,
            image: entry.get("sku_img").and_then(uri),
            more_images: more.iter().filter_map(uri).collect(),
        }
    }
}
