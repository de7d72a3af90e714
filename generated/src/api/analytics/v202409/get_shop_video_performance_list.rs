// @generated from specs/analytics/202409/get_shop_video_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopVideoPerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, SortOrder};
use crate::api::ids::VideoId;
use crate::api::analytics::types::{
    AccountType, PerformanceSortField, PromotedProduct, ReportCurrency,
};

/// Lists the videos that sell a shop's products, with their sales, views and clicks over a range of days.
///
/// `GET /analytics/202409/shop_videos/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopVideoPerformanceListResponse`]; `videos` is paginated.
/// Superseded by a newer version: [`v202605`](crate::analytics::v202605::get_shop_video_performance_list::GetShopVideoPerformanceList).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-list-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202409::GetShopVideoPerformanceList;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopVideoPerformanceList::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let mut videos = shop.items(request);
 while let Some(video) = videos.try_next().await? {
     println!("{video:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [28001022](crate::errors#code-28001022), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-shop-video-performance-list-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceList {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Largest number of items on a page. At most 100. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Figure by which the list is sorted. Accepts `click_through_rate`, `gmv`, `sku_orders`, `views` or `units_sold`. Defaults to `gmv`.
    pub sort_field: Option<PerformanceSortField>,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Kind of accounts whose videos are reported. Accepts `ALL`, `LINKED_ACCOUNTS` or `AFFILIATES`. Defaults to `ALL`.
    pub account_type: Option<AccountType>,
}

impl GetShopVideoPerformanceList {
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
            account_type: None,
        }
    }

    /// Largest number of items on a page. At most 100. Defaults to `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Figure by which the list is sorted. Accepts `click_through_rate`, `gmv`, `sku_orders`, `views` or `units_sold`. Defaults to `gmv`.
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

    /// Kind of accounts whose videos are reported. Accepts `ALL`, `LINKED_ACCOUNTS` or `AFFILIATES`. Defaults to `ALL`.
    #[inline]
    pub fn account_type(mut self, account_type: impl Into<AccountType>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }
}

impl Endpoint for GetShopVideoPerformanceList {
    type Response = GetShopVideoPerformanceListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopVideoPerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202409/shop_videos/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022, 36009003])
        .pages("videos")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-list-202409",
        )
        .newer("v202605");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query
            .param(
                "account_type",
                &one_of(&self.account_type, &["ALL", "LINKED_ACCOUNTS", "AFFILIATES"]),
            );
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
                    &["click_through_rate", "gmv", "sku_orders", "views", "units_sold"],
                ),
            );
        query.param("sort_order", &self.sort_order);
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

impl Paged for GetShopVideoPerformanceList {
    type Item = ShopVideo;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.videos
    }
}

/// The response to [`GetShopVideoPerformanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceListResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
    /// Videos with their figures.
    pub videos: Vec<ShopVideo>,
}

impl Fields for GetShopVideoPerformanceListResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                    ("videos", &mut self.videos),
                ],
            );
    }
}

debug_fields!(GetShopVideoPerformanceListResponse);

/// A video that promotes products of the shop, with its figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopVideo {
    /// Clicks on products divided by views of the video, as a fraction: 0.0528 is 5.28%.
    pub click_through_rate: Option<Decimal>,
    /// GMV of the video: amount paid for orders, including those cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Video ID.
    pub id: Option<VideoId>,
    /// Products that the video promotes.
    pub products: Vec<PromotedProduct>,
    /// Number of paid SKU orders that came directly from the video: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// Title of the video.
    pub title: Option<String>,
    /// Username of the account that posted the video.
    pub username: Option<String>,
    /// When the video was posted, such as `2025-01-01 00:00:00`; TikTok does not document the time zone.
    pub video_post_time: Option<String>,
    /// Number of views of the video in the requested range of days.
    pub views: Option<i64>,
    /// Number of units sold from the video.
    pub units_sold: Option<i64>,
}

impl Fields for ShopVideo {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("click_through_rate", &mut self.click_through_rate),
                    ("gmv", &mut self.gmv),
                    ("id", &mut self.id),
                    ("products", &mut self.products),
                    ("sku_orders", &mut self.sku_orders),
                    ("title", &mut self.title),
                    ("username", &mut self.username),
                    ("video_post_time", &mut self.video_post_time),
                    ("views", &mut self.views),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(ShopVideo);
