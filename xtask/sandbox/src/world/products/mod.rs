//! Products: listings, audits, prices, stock, the catalogue and uploaded files.

pub mod stock;

use std::collections::HashMap;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::routes::Route;
use super::{Id, Reply, Time, Turn};
use stock::Stock;

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[];

/// All products.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Products {
    by_id: IndexMap<Id, Product>,
    /// The product of each SKU.
    skus: HashMap<Id, Id>,
}

/// A listing.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Product {
    pub id: Id,
    pub shop: Id,
    pub status: Status,
    pub create_time: Time,
    pub update_time: Time,
    pub title: String,
    pub category: Id,
    pub brand: Option<Id>,
    /// The first image.
    pub image_url: Option<String>,
    pub skus: Vec<Sku>,
    /// Further fields, as `GetProduct` returns them.
    pub details: Map<String, Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
    Draft,
    Pending,
    Failed,
    Activate,
    SellerDeactivated,
    PlatformDeactivated,
    Freeze,
    Deleted,
}

/// What a buyer can order.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sku {
    pub id: Id,
    pub seller_sku: String,
    /// The values of the sales attributes: `Red, XL`. Empty if the product has one SKU.
    pub name: String,
    /// The price without discounts, in the shop's currency.
    pub price: Decimal,
    pub stock: Vec<Stock>,
    /// Further fields, as `GetProduct` returns them.
    pub details: Map<String, Value>,
}

impl Products {
    pub fn get(&self, id: Id) -> Option<&Product> {
        self.by_id.get(&id)
    }

    pub fn get_mut(&mut self, id: Id) -> Option<&mut Product> {
        self.by_id.get_mut(&id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Product> {
        self.by_id.values()
    }

    /// An SKU with its product.
    pub fn sku(&self, id: Id) -> Option<(&Product, &Sku)> {
        let product = self.get(*self.skus.get(&id)?)?;
        product.skus.iter().find(|sku| sku.id == id).map(|sku| (product, sku))
    }

    pub fn sku_mut(&mut self, id: Id) -> Option<&mut Sku> {
        let product = *self.skus.get(&id)?;
        self.get_mut(product)?.skus.iter_mut().find(|sku| sku.id == id)
    }

    pub fn insert(&mut self, product: Product) {
        self.skus.extend(product.skus.iter().map(|sku| (sku.id, product.id)));
        self.by_id.insert(product.id, product);
    }
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {}

impl Timer {
    pub(super) fn fire(self, _turn: &mut Turn<'_>) {
        match self {}
    }
}

/// What happens in this domain without the API.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happening {}

impl Happening {
    pub(super) fn apply(&self, _turn: &mut Turn<'_>) -> Reply {
        match *self {}
    }
}
