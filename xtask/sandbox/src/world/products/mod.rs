//! Products: listings, audits, prices, stock, the catalogue and uploaded files.

mod action;
mod audit;
mod batch;
mod brands;
mod catalogue;
mod categories;
mod check;
pub mod content;
mod create;
mod edit;
mod inventory;
mod listing_check;
mod prices;
mod product;
mod read;
mod search;
mod seed;
pub mod stock;
pub mod uploads;
mod view;

use std::collections::HashMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::routes::Route;
use super::{Call, CommandContext, Id, Refusal, World};
use audit::AuditPlan;

pub use action::ProductAction;
pub use audit::{Audit, AuditStatus};
pub use catalogue::offers_cash_on_delivery;
pub use content::{ProductContent, Sku};
pub use product::{Product, ProductStatus};
pub(super) use read::decimal;
pub use seed::{seed, seed_many};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::query("GET /product/*/categories", categories::list),
    Route::query("GET /product/*/categories/*/attributes", categories::attributes),
    Route::query("GET /product/*/categories/*/rules", categories::rules),
    Route::query("POST /product/*/categories/recommend", categories::recommend),
    Route::query("GET /product/*/brands", brands::list),
    Route::command("POST /product/*/brands", brands::create),
    Route::query("GET /product/*/prerequisites", listing_check::prerequisites),
    Route::query("POST /product/*/products/listing_check", listing_check::check),
    Route::command("POST /product/*/images/upload", uploads::image),
    Route::command("POST /product/*/files/upload", uploads::file),
    Route::command("POST /product/*/products", create::create),
    Route::query("GET /product/*/products/*", view::get),
    Route::query("POST /product/*/products/search", search::search),
    Route::command("PUT /product/*/products/*", edit::replace),
    Route::command("POST /product/*/products/*/partial_edit", edit::partial),
    Route::command("POST /product/*/products/*/prices/update", prices::update),
    Route::command("POST /product/*/products/*/inventory/update", inventory::update),
    Route::query("POST /product/*/inventory/search", inventory::search),
    Route::command("POST /product/*/products/activate", batch::activate),
    Route::command("POST /product/*/products/deactivate", batch::deactivate),
    Route::command("DELETE /product/*/products", batch::delete),
    Route::command("POST /product/*/products/recover", batch::recover),
];

/// All products.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Products {
    by_id: IndexMap<Id, Product>,
    /// The product of each SKU, also of SKUs that are only in a version under review or a draft.
    skus: HashMap<Id, Id>,
    pub uploads: uploads::Uploads,
    brands: brands::Brands,
    audits: AuditPlan,
    /// The first answers to requests with an idempotency key, by shop and key.
    answers: IndexMap<String, Value>,
    /// By shop: a day, as the number of days since 1970, and how many products were listed on it.
    listed: IndexMap<Id, (i64, u32)>,
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
        self.get_mut(product)?.sku_mut(id)
    }

    pub fn insert(&mut self, product: Product) {
        self.skus.extend(product.skus.iter().map(|sku| (sku.id, product.id)));
        self.by_id.insert(product.id, product);
    }

    /// A product of a shop that a request names.
    fn of_shop(&self, shop: Id, id: Id) -> Result<&Product, Refusal> {
        let product = self.get(id).ok_or_else(unknown)?;
        if product.shop != shop {
            let message = "You cannot edit the specified product(s) as it isn't listed in your account or shop.";
            return Err(Refusal::new(12_052_048, message));
        }
        Ok(product)
    }
}

/// The shop of a request, if it may sell.
pub(super) fn active_shop(world: &World, call: &Call) -> Result<Id, Refusal> {
    read::shop(world, call).map(|shop| shop.id)
}

fn unknown() -> Refusal {
    Refusal::new(12_052_032, "The product does not exist")
}

fn wrong_status() -> Refusal {
    let message = "The product in its current status is not available for this operation. Change the product status and try again.";
    Refusal::new(12_052_901, message)
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProductTimer {
    /// The audit of a submission ends.
    Audit { product: Id, submission: u32 },
}

impl ProductTimer {
    pub(super) fn fire(self, ctx: &mut CommandContext<'_>) {
        match self {
            Self::Audit { product, submission } => audit::end(ctx, product, submission),
        }
    }
}
