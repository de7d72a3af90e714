// @generated from specs/product/202309/search_global_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchGlobalProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::product::types::{GlobalProduct, GlobalProductStatus};

/// Searches the seller's global products by status, seller SKU or time. [`GetGlobalProduct`](crate::product::GetGlobalProduct) returns the other fields of a global product.
///
/// `POST /product/202309/global_products/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchGlobalProductsResponse`]; `global_products` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202312`](crate::product::v202312::search_global_products::SearchGlobalProducts).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::product::types::GlobalProductStatus;
 use tiktok_shop::product::v202309::SearchGlobalProducts;

 let seller = client.seller(token);
 let request = SearchGlobalProducts::new(10)
     .status(GlobalProductStatus::Published)
     .update_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .update_time_le(Timestamp::from_unix_seconds(1_767_830_400));
 let mut global_products = seller.items(request);
 while let Some(global_product) = global_products.try_next().await? {
     println!("{global_product:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchGlobalProducts {
    /// Largest number of items on a page. At most 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Inclusive lower bound of the creation time; defaults to the earliest time of the shop.
    pub create_time_ge: Option<Timestamp>,
    /// Inclusive upper bound of the creation time; defaults to now.
    pub create_time_le: Option<Timestamp>,
    /// The seller's own codes of SKUs that the global products contain.
    pub seller_skus: Option<Vec<String>>,
    /// Status of the global products to find.
    pub status: Option<GlobalProductStatus>,
    /// Inclusive lower bound of the time of the last change; defaults to the earliest time of the shop.
    pub update_time_ge: Option<Timestamp>,
    /// Inclusive upper bound of the time of the last change; defaults to now.
    pub update_time_le: Option<Timestamp>,
}

impl SearchGlobalProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: None,
            create_time_ge: None,
            create_time_le: None,
            seller_skus: None,
            status: None,
            update_time_ge: None,
            update_time_le: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Inclusive lower bound of the creation time; defaults to the earliest time of the shop.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Inclusive upper bound of the creation time; defaults to now.
    #[inline]
    pub fn create_time_le(mut self, create_time_le: impl Into<Timestamp>) -> Self {
        self.create_time_le = Some(create_time_le.into());
        self
    }

    /// The seller's own codes of SKUs that the global products contain.
    #[inline]
    pub fn seller_skus(
        mut self,
        seller_skus: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.seller_skus = Some(seller_skus.into_iter().map(Into::into).collect());
        self
    }

    /// Status of the global products to find.
    #[inline]
    pub fn status(mut self, status: impl Into<GlobalProductStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Inclusive lower bound of the time of the last change; defaults to the earliest time of the shop.
    #[inline]
    pub fn update_time_ge(mut self, update_time_ge: impl Into<Timestamp>) -> Self {
        self.update_time_ge = Some(update_time_ge.into());
        self
    }

    /// Inclusive upper bound of the time of the last change; defaults to now.
    #[inline]
    pub fn update_time_le(mut self, update_time_le: impl Into<Timestamp>) -> Self {
        self.update_time_le = Some(update_time_le.into());
        self
    }
}

impl Endpoint for SearchGlobalProducts {
    type Response = SearchGlobalProductsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchGlobalProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/product/202309/global_products/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("global_products")
        .repeatable()
        .newer("v202312");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, ..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("create_time_ge", &self.create_time_ge),
                ("create_time_le", &self.create_time_le),
                ("seller_skus", &self.seller_skus),
                ("status", &self.status),
                ("update_time_ge", &self.update_time_ge),
                ("update_time_le", &self.update_time_le),
            ],
        );
    }
}

impl Paged for SearchGlobalProducts {
    type Item = GlobalProduct;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.global_products
    }
}

/// The response to [`SearchGlobalProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchGlobalProductsResponse {
    /// Matching global products.
    pub global_products: Vec<GlobalProduct>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchGlobalProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("global_products", &mut self.global_products),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchGlobalProductsResponse);
