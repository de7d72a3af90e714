// @generated from specs/analytics/202405/get_shop_product_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopProductPerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, SortOrder};
use crate::api::ids::ProductId;
use crate::api::analytics::types::{PerformanceSortField, ReportCurrency};

/// Lists the products of a shop, with their sales and clicks over a range of days. [`GetShopProductPerformanceDetail`](crate::analytics::GetShopProductPerformanceDetail) reports one of them day by day.
///
/// `GET /analytics/202405/shop_products/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopProductPerformanceListResponse`]; `products` is paginated.
/// Superseded by a newer version: [`v202605`](crate::analytics::v202605::get_shop_product_performance_list::GetShopProductPerformanceList).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-list-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202405::GetShopProductPerformanceList;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopProductPerformanceList::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let mut products = shop.items(request);
 while let Some(product) = products.try_next().await? {
     println!("{product:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [28001022](crate::errors#code-28001022).
#[doc(alias = "get-shop-product-performance-list-202405")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopProductPerformanceList {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Largest number of items on a page. At most 100. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Figure by which the list is sorted. Accepts `click_through_rate`, `gmv`, `order_count` or `unit_sold_count`. Defaults to `gmv`.
    pub sort_field: Option<PerformanceSortField>,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl GetShopProductPerformanceList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            page_size: None,
            sort_field: None,
            sort_order: None,
            currency: None,
            page_token: None,
        }
    }

    /// Largest number of items on a page. At most 100. Defaults to `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Figure by which the list is sorted. Accepts `click_through_rate`, `gmv`, `order_count` or `unit_sold_count`. Defaults to `gmv`.
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

    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetShopProductPerformanceList {
    type Response = GetShopProductPerformanceListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopProductPerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202405/shop_products/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .pages("products")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-list-202405",
        )
        .newer("v202605");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("page_size", &within(&self.page_size, ..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query
            .param(
                "sort_field",
                &one_of(
                    &self.sort_field,
                    &["click_through_rate", "gmv", "order_count", "unit_sold_count"],
                ),
            );
        query.param("sort_order", &self.sort_order);
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

impl Paged for GetShopProductPerformanceList {
    type Item = ShopProductPerformance;

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

/// The response to [`GetShopProductPerformanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopProductPerformanceListResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Products with their figures.
    pub products: Vec<ShopProductPerformance>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetShopProductPerformanceListResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("next_page_token", &mut self.next_page_token),
                    ("products", &mut self.products),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetShopProductPerformanceListResponse);

/// Figures of one product for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopProductPerformance {
    /// Clicks on the product divided by its impressions, as a fraction: 0.0528 is 5.28%.
    pub click_through_rate: Option<Decimal>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Number of orders.
    pub orders: Option<i64>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
}

impl Fields for ShopProductPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("click_through_rate", &mut self.click_through_rate),
                    ("gmv", &mut self.gmv),
                    ("id", &mut self.id),
                    ("orders", &mut self.orders),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(ShopProductPerformance);
