// @generated from specs/analytics/202406/get_shop_sku_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopSkuPerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SortOrder;
use crate::api::ids::ProductId;
use crate::api::analytics::types::{PerformanceSortField, ReportCurrency, Sku};

/// Lists the SKUs of a shop, or of one product, with their sales over a range of days.
///
/// `GET /analytics/202406/shop_skus/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopSkuPerformanceListResponse`]; `skus` is paginated.
/// Superseded by a newer version: [`v202509`](crate::analytics::v202509::get_shop_sku_performance_list::GetShopSkuPerformanceList).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-sku-performance-list-202406>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202406::GetShopSkuPerformanceList;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopSkuPerformanceList::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let mut skus = shop.items(request);
 while let Some(sku) = skus.try_next().await? {
     println!("{sku:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-shop-sku-performance-list-202406")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceList {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Largest number of items on a page. At most 100.
    pub page_size: Option<i64>,
    /// Figure by which the list is sorted. Accepts `gmv`, `sku_orders` or `units_sold`. Defaults to `gmv`.
    pub sort_field: Option<PerformanceSortField>,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Product ID, from [`GetShopProductPerformanceList`](crate::analytics::GetShopProductPerformanceList); without it, the SKUs of all products are reported.
    pub product_id: Option<ProductId>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopSkuPerformanceList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            page_size: None,
            sort_field: None,
            sort_order: None,
            page_token: None,
            product_id: None,
            currency: None,
        }
    }

    /// Largest number of items on a page. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Figure by which the list is sorted. Accepts `gmv`, `sku_orders` or `units_sold`. Defaults to `gmv`.
    #[inline]
    pub fn sort_field(mut self, sort_field: impl Into<PerformanceSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `DESC`.
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

    /// Product ID, from [`GetShopProductPerformanceList`](crate::analytics::GetShopProductPerformanceList); without it, the SKUs of all products are reported.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetShopSkuPerformanceList {
    type Response = GetShopSkuPerformanceListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopSkuPerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202406/shop_skus/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[36009003])
        .pages("skus")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-sku-performance-list-202406",
        )
        .newer("v202509");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("page_size", &within(&self.page_size, ..=100));
        query.param("page_token", &self.page_token);
        query.param("product_id", &self.product_id);
        query.shop_cipher();
        query
            .param(
                "sort_field",
                &one_of(&self.sort_field, &["gmv", "sku_orders", "units_sold"]),
            );
        query.param("sort_order", &self.sort_order);
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

impl Paged for GetShopSkuPerformanceList {
    type Item = Sku;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.skus
    }
}

/// The response to [`GetShopSkuPerformanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceListResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// SKUs with their figures.
    pub skus: Vec<Sku>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetShopSkuPerformanceListResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("next_page_token", &mut self.next_page_token),
                    ("skus", &mut self.skus),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetShopSkuPerformanceListResponse);
