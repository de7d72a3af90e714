// @generated from specs/analytics/202511/get_bestselling_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetBestsellingProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::StoredImage;
use crate::api::ids::{CategoryId, ProductId, ShopId};
use crate::api::analytics::types::{ReportCurrency, TimeSlot};

/// Ranks up to 100 products by GMV in the market of the shop, over the 1, 7 or 30 days that end on a date.
///
/// `GET /analytics/202511/products/bestselling`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetBestsellingProductsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetBestsellingProducts;
 use tiktok_shop::analytics::types::TimeSlot;

 let shop = client.seller(token).shop(cipher);
 let request = GetBestsellingProducts::new("2026-01-01".parse()?, TimeSlot::OneDay);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBestsellingProducts {
    /// Category ID, from `product::GetCategories`; without it, products of all categories are ranked.
    pub category_id: Option<CategoryId>,
    /// Last day of the period that is ranked.
    pub date: Date,
    /// Length of the period that is ranked.
    pub time_slot: TimeSlot,
    /// Currency in which amounts are reported.
    pub currency: Option<ReportCurrency>,
}

impl GetBestsellingProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(date: Date, time_slot: impl Into<TimeSlot>) -> Self {
        Self {
            category_id: None,
            date,
            time_slot: time_slot.into(),
            currency: None,
        }
    }

    /// Category ID, from `product::GetCategories`; without it, products of all categories are ranked.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Currency in which amounts are reported.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetBestsellingProducts {
    type Response = GetBestsellingProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetBestsellingProducts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202511/products/bestselling";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_id", &self.category_id);
        query.param("currency", &self.currency);
        query.param("date", &self.date);
        query.shop_cipher();
        query.param("time_slot", &self.time_slot);
        query.timestamp();
    }
}

/// The response to [`GetBestsellingProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBestsellingProductsResponse {
    /// Ranked products.
    pub products: Vec<BestsellingProduct>,
}

impl Fields for GetBestsellingProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("products", &mut self.products)]);
    }
}

debug_fields!(GetBestsellingProductsResponse);

/// A product in the ranking.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BestsellingProduct {
    /// Rank by GMV; 1 is the highest.
    pub rank: Option<i64>,
    /// Range of the GMV as text, in the requested currency.
    pub gmv_range: Option<String>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Name of the product.
    pub name: Option<String>,
    /// Rating of the product over its whole history.
    pub rating: Option<Decimal>,
    /// Image of the product.
    pub product_image: Option<StoredImage>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// ID of the shop that sells the product.
    pub shop_id: Option<ShopId>,
}

impl Fields for BestsellingProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("rank", &mut self.rank),
                    ("gmv_range", &mut self.gmv_range),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("rating", &mut self.rating),
                    ("product_image", &mut self.product_image),
                    ("shop_name", &mut self.shop_name),
                    ("shop_id", &mut self.shop_id),
                ],
            );
    }
}

debug_fields!(BestsellingProduct);
