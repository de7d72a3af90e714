// @generated from specs/affiliate/202309/get_showcase_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShowcaseProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    Image, ProductOrigin, ProductSource, Region, ShowcaseProductStatus,
};
use crate::api::ids::ProductId;
use crate::api::affiliate::types::{Commission, CustomizedImages, Price};

/// Lists up to 2,000 products of the showcase of the creator, and returns which of them are in the LIVE session.
///
/// `GET /affiliate/202309/showcases/products`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetShowcaseProductsResponse`]; `products` is paginated.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate::GetShowcaseProducts;

 let seller = client.seller(token); // or client.creator(token)
 let mut products = seller.items(GetShowcaseProducts::new());
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShowcaseProducts {
    /// Largest number of items on a page. Defaults to `50`.
    pub page_size: Option<i64>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Whether `added_status` refers to the showcase or to the current or next LIVE session. With `LIVE`, the reply also has `live_product_ids`.
    pub origin: Option<ProductOrigin>,
}

impl GetShowcaseProducts {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of items on a page. Defaults to `50`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Whether `added_status` refers to the showcase or to the current or next LIVE session. With `LIVE`, the reply also has `live_product_ids`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<ProductOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

impl Endpoint for GetShowcaseProducts {
    type Response = GetShowcaseProductsResponse;
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetShowcaseProducts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate/202309/showcases/products";
    const META: OperationMeta = OperationMeta::NONE.pages("products");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("origin", &self.origin);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.timestamp();
    }
}

impl Paged for GetShowcaseProducts {
    type Item = Product;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.products
    }
}

/// The response to [`GetShowcaseProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShowcaseProductsResponse {
    /// IDs of products on this page that are in the LIVE session.
    pub live_product_ids: Vec<ProductId>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Products of the showcase.
    pub products: Vec<Product>,
    /// Number of products in the whole showcase.
    pub total_count: Option<i64>,
}

impl Fields for GetShowcaseProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("live_product_ids", &mut self.live_product_ids),
                    ("next_page_token", &mut self.next_page_token),
                    ("products", &mut self.products),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetShowcaseProductsResponse);

/// A product in the showcase of the creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Main images with which the creator replaced those of the seller.
    pub addition: Option<CustomizedImages>,
    /// Commission rates of the product.
    pub commission: Option<Commission>,
    /// URL of the product page on TikTok Shop.
    pub detail_url: Option<String>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Main images of the product.
    pub main_images: Vec<Image>,
    /// URL of the product page outside TikTok Shop, for products of third parties.
    pub original_url: Option<String>,
    /// Price of the product, before and after discounts.
    pub price: Option<Price>,
    /// Markets where the product is sold.
    pub sale_regions: Vec<Region>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// Whether the product comes from a third party, an affiliate seller or the creator's own shop.
    pub source: Option<ProductSource>,
    /// Whether the product is added, in stock, visible and approved.
    pub status: Option<ShowcaseProductStatus>,
    /// Title of the product.
    pub title: Option<String>,
}

impl Fields for Product {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("addition", &mut self.addition),
                    ("commission", &mut self.commission),
                    ("detail_url", &mut self.detail_url),
                    ("id", &mut self.id),
                    ("main_images", &mut self.main_images),
                    ("original_url", &mut self.original_url),
                    ("price", &mut self.price),
                    ("sale_regions", &mut self.sale_regions),
                    ("shop_name", &mut self.shop_name),
                    ("source", &mut self.source),
                    ("status", &mut self.status),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(Product);
