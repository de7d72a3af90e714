// @generated from specs/analytics/202609/get_shop_video_performance_overview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopVideoPerformanceOverview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{AccountType, Granularity, ReportCurrency};

/// Reports sales and traffic of all videos of a shop together, over a range of days or today so far.
///
/// `GET /analytics/202609/shop_videos/overview_performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202409).
/// Returns [`GetShopVideoPerformanceOverviewResponse`].
/// Unknown: error codes.
///
/// See TikTok's page for version 202409 <https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-overview-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopVideoPerformanceOverview;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopVideoPerformanceOverview::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverview {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Whether to report today so far, in the time zone of the shop; the range of days is then ignored.
    pub today: Option<bool>,
    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL` (documented for version 202509).
    pub granularity: Option<Granularity>,
    /// Currency in which amounts are reported. Defaults to `LOCAL` (documented for version 202509).
    pub currency: Option<ReportCurrency>,
    /// Kind of accounts whose videos are reported. Accepts `ALL`, `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`. Defaults to `ALL` (documented for version 202509).
    pub account_type: Option<AccountType>,
}

impl GetShopVideoPerformanceOverview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            today: None,
            granularity: None,
            currency: None,
            account_type: None,
        }
    }

    /// Whether to report today so far, in the time zone of the shop; the range of days is then ignored.
    #[inline]
    pub fn today(mut self, today: bool) -> Self {
        self.today = Some(today);
        self
    }

    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL` (documented for version 202509).
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Currency in which amounts are reported. Defaults to `LOCAL` (documented for version 202509).
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Kind of accounts whose videos are reported. Accepts `ALL`, `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`. Defaults to `ALL` (documented for version 202509).
    #[inline]
    pub fn account_type(mut self, account_type: impl Into<AccountType>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }
}

impl Endpoint for GetShopVideoPerformanceOverview {
    type Response = GetShopVideoPerformanceOverviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopVideoPerformanceOverview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202609/shop_videos/overview_performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-overview-202409",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query
            .param(
                "account_type",
                &one_of(
                    &self.account_type,
                    &[
                        "ALL",
                        "OFFICIAL_ACCOUNTS",
                        "MARKETING_ACCOUNTS",
                        "AFFILIATE_ACCOUNTS",
                    ],
                ),
            );
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
        query.param("today", &self.today);
    }
}

/// The response to [`GetShopVideoPerformanceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverviewResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days, or for today.
    pub performance: Option<VideoOverviewPerformance>,
}

impl Fields for GetShopVideoPerformanceOverviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("performance", &mut self.performance),
                ],
            );
    }
}

debug_fields!(GetShopVideoPerformanceOverviewResponse);

/// Figures of all videos for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoOverviewInterval {
    /// Average number of buyers per day.
    pub avg_daily_customers: Option<i64>,
    /// SKU orders divided by clicks on products, as a fraction.
    pub ctor_sku_order: Option<Decimal>,
    /// Clicks on products divided by views of the videos, as a fraction.
    pub ctr: Option<Decimal>,
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// Average GMV per 1,000 views of the videos.
    pub gpm: Option<Money>,
    /// Number of clicks on products in videos.
    pub product_clicks: Option<i64>,
    /// Number of impressions of products in videos.
    pub product_impressions: Option<i64>,
    /// GMV attributed to shoppable videos.
    pub shoppable_video_attributed_gmv: Option<Money>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Whether the interval contains real-time figures of today.
    pub today: Option<bool>,
    /// GMV attributed to videos.
    pub video_attributed_gmv: Option<Money>,
    /// Number of paid SKU orders that are attributed to videos.
    pub video_attributed_sku_orders: Option<i64>,
    /// GMV from videos.
    pub video_gmv: Option<Money>,
    /// GMV that videos led to indirectly.
    pub video_indirect_gmv: Option<Money>,
    /// Number of people who viewed products in videos; absent from real-time figures.
    pub video_product_viewers: Option<i64>,
    /// Number of views of videos; absent from real-time figures.
    pub video_views: Option<i64>,
}

impl Fields for VideoOverviewInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_daily_customers", &mut self.avg_daily_customers),
                    ("ctor_sku_order", &mut self.ctor_sku_order),
                    ("ctr", &mut self.ctr),
                    ("end_date", &mut self.end_date),
                    ("gpm", &mut self.gpm),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    (
                        "shoppable_video_attributed_gmv",
                        &mut self.shoppable_video_attributed_gmv,
                    ),
                    ("start_date", &mut self.start_date),
                    ("today", &mut self.today),
                    ("video_attributed_gmv", &mut self.video_attributed_gmv),
                    (
                        "video_attributed_sku_orders",
                        &mut self.video_attributed_sku_orders,
                    ),
                    ("video_gmv", &mut self.video_gmv),
                    ("video_indirect_gmv", &mut self.video_indirect_gmv),
                    ("video_product_viewers", &mut self.video_product_viewers),
                    ("video_views", &mut self.video_views),
                ],
            );
    }
}

debug_fields!(VideoOverviewInterval);

/// Figures of all videos for the requested range of days, or for today.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoOverviewPerformance {
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<VideoOverviewInterval>,
}

impl Fields for VideoOverviewPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("intervals", &mut self.intervals)]);
    }
}

debug_fields!(VideoOverviewPerformance);
