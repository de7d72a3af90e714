// @generated from specs/analytics/202409/get_shop_video_product_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopVideoProductPerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, SortOrder};
use crate::api::ids::{ProductId, VideoId};
use crate::api::analytics::types::{PerformanceSortField, ReportCurrency};

/// Lists the products of one video, with their sales over a range of days.
///
/// `GET /analytics/202409/shop_videos/{video_id}/products/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopVideoProductPerformanceListResponse`]; `products` is paginated.
/// Superseded by a newer version: [`v202509`](crate::analytics::v202509::get_shop_video_product_performance_list::GetShopVideoProductPerformanceList).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-video-product-performance-list-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202409::GetShopVideoProductPerformanceList;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopVideoProductPerformanceList::new(
     "7461208837745102638",
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
#[doc(alias = "get-shop-video-product-performance-list-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopVideoProductPerformanceList {
    /// Video ID, from [`GetShopVideoPerformanceList`](crate::analytics::GetShopVideoPerformanceList).
    pub video_id: VideoId,
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Largest number of items on a page. At most 100. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Figure by which the list is sorted. Accepts `gmv`, `units_sold` or `daily_avg_buyers`. Defaults to `gmv`.
    pub sort_field: Option<PerformanceSortField>,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl GetShopVideoProductPerformanceList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        video_id: impl Into<VideoId>,
        start_date_ge: Date,
        end_date_lt: Date,
    ) -> Self {
        Self {
            video_id: video_id.into(),
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

    /// Figure by which the list is sorted. Accepts `gmv`, `units_sold` or `daily_avg_buyers`. Defaults to `gmv`.
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

impl Endpoint for GetShopVideoProductPerformanceList {
    type Response = GetShopVideoProductPerformanceListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopVideoProductPerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202409/shop_videos/{video_id}/products/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .pages("products")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-video-product-performance-list-202409",
        )
        .newer("v202509");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202409/shop_videos/");
        path.id("video_id", &self.video_id);
        path.literal("/products/performance");
    }

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
                &one_of(&self.sort_field, &["gmv", "units_sold", "daily_avg_buyers"]),
            );
        query.param("sort_order", &self.sort_order);
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

impl Paged for GetShopVideoProductPerformanceList {
    type Item = VideoProductPerformance;

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

/// The response to [`GetShopVideoProductPerformanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopVideoProductPerformanceListResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Products with their figures.
    pub products: Vec<VideoProductPerformance>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for GetShopVideoProductPerformanceListResponse {
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

debug_fields!(GetShopVideoProductPerformanceListResponse);

/// Figures of one product of the video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoProductPerformance {
    /// Average number of buyers per day.
    pub daily_avg_buyers: Option<Decimal>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Product ID.
    pub id: Option<ProductId>,
    /// Name of the product.
    pub name: Option<String>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
}

impl Fields for VideoProductPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("daily_avg_buyers", &mut self.daily_avg_buyers),
                    ("gmv", &mut self.gmv),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(VideoProductPerformance);
