// @generated from specs/affiliate_creator/202405/search_open_collaboration_products.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchOpenCollaborationProducts`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    CategoryChain, MoneyRange, ProductSortField, Region, SalesPriceRange, SortOrder,
};
use crate::api::ids::{CategoryId, ProductId};
use crate::api::affiliate_creator::types::{Commission, ProductShop};

/// Searches for products in open collaborations by category, commission, price and title. It finds only products of the markets in which the creator is registered for affiliate sales.
///
/// `POST /affiliate_creator/202405/open_collaborations/products/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`SearchOpenCollaborationProductsResponse`]; `products` is paginated.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/creator-search-open-collaboration-product-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Decimal;
 use tiktok_shop::affiliate_creator::SearchOpenCollaborationProducts;
 use tiktok_shop::affiliate_creator::search_open_collaboration_products::{Category, OpenCollaborationCommissionRateRange};
 use tiktok_shop::types::SalesPriceRange;

 let creator = client.creator(token);
 let request = SearchOpenCollaborationProducts::new(10)
     .category(Category::new().id("341234"))
     .commission_rate_range(
         OpenCollaborationCommissionRateRange::new().rate_ge(100).rate_lt(8_000),
     )
     .sales_price_range(SalesPriceRange::new().amount_ge(Decimal::new("12.44")?));
 let mut products = creator.items(request);
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "creator-search-open-collaboration-product-202405")]
#[doc(alias = "CreatorSearchOpenCollaborationProduct")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProducts {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 20.
    pub page_size: i64,
    /// Field by which products are sorted.
    pub sort_field: Option<ProductSortField>,
    /// Direction in which the list is sorted. Defaults to `ASC`.
    pub sort_order: Option<SortOrder>,
    /// First-level category of the products.
    pub category: Option<Category>,
    /// Range of the commission rate of the products; the lower bound is inclusive, the upper one exclusive.
    pub commission_rate_range: Option<OpenCollaborationCommissionRateRange>,
    /// Range of the price of the products; the lower bound is inclusive, the upper one exclusive.
    pub sales_price_range: Option<SalesPriceRange>,
    /// Words to find in the title by fuzzy search, each of up to 255 characters; all must match. At most 20 entries.
    pub title_keywords: Option<Vec<String>>,
}

impl SearchOpenCollaborationProducts {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            sort_field: None,
            sort_order: None,
            category: None,
            commission_rate_range: None,
            sales_price_range: None,
            title_keywords: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Field by which products are sorted.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<ProductSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `ASC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// First-level category of the products.
    #[inline]
    pub fn category(mut self, category: Category) -> Self {
        self.category = Some(category);
        self
    }

    /// Range of the commission rate of the products; the lower bound is inclusive, the upper one exclusive.
    #[inline]
    pub fn commission_rate_range(
        mut self,
        commission_rate_range: OpenCollaborationCommissionRateRange,
    ) -> Self {
        self.commission_rate_range = Some(commission_rate_range);
        self
    }

    /// Range of the price of the products; the lower bound is inclusive, the upper one exclusive.
    #[inline]
    pub fn sales_price_range(mut self, sales_price_range: SalesPriceRange) -> Self {
        self.sales_price_range = Some(sales_price_range);
        self
    }

    /// Words to find in the title by fuzzy search, each of up to 255 characters; all must match. At most 20 entries.
    #[inline]
    pub fn title_keywords(
        mut self,
        title_keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.title_keywords = Some(title_keywords.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for SearchOpenCollaborationProducts {
    type Response = SearchOpenCollaborationProductsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchOpenCollaborationProducts";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202405/open_collaborations/products/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .pages("products")
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/creator-search-open-collaboration-product-202405",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=20));
        query.param("page_token", &self.page_token);
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("category", &self.category),
                ("commission_rate_range", &self.commission_rate_range),
                ("sales_price_range", &self.sales_price_range),
                ("title_keywords", &within(&self.title_keywords, ..=20)),
            ],
        );
    }
}

impl Paged for SearchOpenCollaborationProducts {
    type Item = SearchedProduct;

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

/// The response to [`SearchOpenCollaborationProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Products that match.
    pub products: Vec<SearchedProduct>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchOpenCollaborationProductsResponse {
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

debug_fields!(SearchOpenCollaborationProductsResponse);

/// First-level category of products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// First-level category ID, as in `category_chains` of the reply.
    pub id: Option<CategoryId>,
}

impl Category {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// First-level category ID, as in `category_chains` of the reply.
    #[inline]
    pub fn id(mut self, id: impl Into<CategoryId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl WriteFields for Category {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id)]);
    }
}

debug_written!(Category);

/// Range of a commission rate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCollaborationCommissionRateRange {
    /// Inclusive lower bound in hundredths of a percent: 3587 is 35.87%. From 100 to 8000.
    pub rate_ge: Option<i64>,
    /// Exclusive upper bound in hundredths of a percent: 3587 is 35.87%. TikTok documents 1000 as the minimum.
    pub rate_lt: Option<i64>,
}

impl OpenCollaborationCommissionRateRange {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Inclusive lower bound in hundredths of a percent: 3587 is 35.87%. From 100 to 8000.
    #[inline]
    pub fn rate_ge(mut self, rate_ge: i64) -> Self {
        self.rate_ge = Some(rate_ge);
        self
    }

    /// Exclusive upper bound in hundredths of a percent: 3587 is 35.87%. TikTok documents 1000 as the minimum.
    #[inline]
    pub fn rate_lt(mut self, rate_lt: i64) -> Self {
        self.rate_lt = Some(rate_lt);
        self
    }
}

impl WriteFields for OpenCollaborationCommissionRateRange {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("rate_ge", &within(&self.rate_ge, 100..=8_000)),
                    ("rate_lt", &self.rate_lt),
                ],
            );
    }
}

debug_written!(OpenCollaborationCommissionRateRange);

/// A product of an open collaboration that matches.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedProduct {
    /// Categories of the product, from the first level down; at most three.
    pub category_chains: Vec<CategoryChain>,
    /// Commission on the product.
    pub commission: Option<Commission>,
    /// URL of the product page.
    pub detail_link: Option<String>,
    /// Whether the product is in stock.
    pub has_inventory: Option<bool>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Range of the prices of all SKUs, before discounts.
    pub original_price: Option<MoneyRange>,
    /// Market where the product is sold.
    pub sale_region: Option<Region>,
    /// Range of the prices of all SKUs, after discounts.
    pub sales_price: Option<MoneyRange>,
    /// Shop that sells the product.
    pub shop: Option<ProductShop>,
    /// Title of the product.
    pub title: Option<String>,
    /// Number of units sold in total, counted by SKU; absent if the creator does not share precise figures.
    pub units_sold: Option<i64>,
}

impl Fields for SearchedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category_chains", &mut self.category_chains),
                    ("commission", &mut self.commission),
                    ("detail_link", &mut self.detail_link),
                    ("has_inventory", &mut self.has_inventory),
                    ("id", &mut self.id),
                    ("main_image_url", &mut self.main_image_url),
                    ("original_price", &mut self.original_price),
                    ("sale_region", &mut self.sale_region),
                    ("sales_price", &mut self.sales_price),
                    ("shop", &mut self.shop),
                    ("title", &mut self.title),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(SearchedProduct);
