// @generated from specs/affiliate_creator/202509/get_shop_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{ShopProduct, ShopProductSortField, SortOrder};

/// Searches the products of the shop to which the creator is bound, optionally by title. The call fails if the creator has no bound shop.
///
/// `GET /affiliate_creator/202509/shop_products`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`GetShopProductsResponse`]; `products` is paginated.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GetShopProducts;

 let creator = client.creator(token);
 let mut products = creator.items(GetShopProducts::new(10));
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopProducts {
    /// Text that the titles of the products contain.
    pub title_keyword: Option<String>,
    /// Field by which products are sorted; an invalid value means `PRODUCT_ID`. Defaults to `PRODUCT_ID`.
    pub sort_field: Option<ShopProductSortField>,
    /// Direction in which the list is sorted; an invalid value means `DESC`. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Number of products per page; TikTok recommends 20. From 1 to 100.
    pub page_size: i64,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl GetShopProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            title_keyword: None,
            sort_field: None,
            sort_order: None,
            page_size,
            page_token: None,
        }
    }

    /// Text that the titles of the products contain.
    #[inline]
    pub fn title_keyword(mut self, title_keyword: impl Into<String>) -> Self {
        self.title_keyword = Some(title_keyword.into());
        self
    }

    /// Field by which products are sorted; an invalid value means `PRODUCT_ID`. Defaults to `PRODUCT_ID`.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<ShopProductSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted; an invalid value means `DESC`. Defaults to `DESC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetShopProducts {
    type Response = GetShopProductsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetShopProducts";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202509/shop_products";
    const META: OperationMeta = OperationMeta::NONE.pages("products");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
        query.param("title_keyword", &self.title_keyword);
    }
}

impl Paged for GetShopProducts {
    type Item = ShopProduct;

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

/// The response to [`GetShopProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopProductsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Products that match.
    pub products: Vec<ShopProduct>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetShopProductsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("products", &mut self.products),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetShopProductsResponse);
