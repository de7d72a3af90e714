// @generated from specs/analytics/202409/get_shop_video_performance_overview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopVideoPerformanceOverview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{AccountType, Granularity, ReportCurrency};

/// Reports sales and click-through rate of all videos of a shop together over a range of days.
///
/// `GET /analytics/202409/shop_videos/overview_performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopVideoPerformanceOverviewResponse`].
/// Superseded by a newer version: [`v202609`](crate::analytics::v202609::get_shop_video_performance_overview::GetShopVideoPerformanceOverview).
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-overview-202409>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202409::GetShopVideoPerformanceOverview;

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
#[doc(alias = "get-shop-video-performance-overview-202409")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverview {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Whether to also report the preceding period, which has the same length and granularity. Defaults to `false`.
    pub with_comparison: Option<bool>,
    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL`.
    pub granularity: Option<Granularity>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
    /// Kind of accounts whose videos are reported. Accepts `ALL`, `LINKED_ACCOUNTS` or `AFFILIATES`. Defaults to `ALL`.
    pub account_type: Option<AccountType>,
}

impl GetShopVideoPerformanceOverview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            with_comparison: None,
            granularity: None,
            currency: None,
            account_type: None,
        }
    }

    /// Whether to also report the preceding period, which has the same length and granularity. Defaults to `false`.
    #[inline]
    pub fn with_comparison(mut self, with_comparison: bool) -> Self {
        self.with_comparison = Some(with_comparison);
        self
    }

    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL`.
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Kind of accounts whose videos are reported. Accepts `ALL`, `LINKED_ACCOUNTS` or `AFFILIATES`. Defaults to `ALL`.
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
    const PATH: &'static str = "/analytics/202409/shop_videos/overview_performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-video-performance-overview-202409",
        )
        .newer("v202609");

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
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
        query.param("with_comparison", &self.with_comparison);
    }
}

/// The response to [`GetShopVideoPerformanceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverviewResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days.
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

/// Figures of all videos for an interval of the preceding period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoOverviewComparisonInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of paid SKU orders that came directly from videos: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
    /// Clicks on products divided by views of the videos, as a fraction: 0.0528 is 5.28%.
    pub click_through_rate: Option<Decimal>,
}

impl Fields for VideoOverviewComparisonInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("sku_orders", &mut self.sku_orders),
                    ("start_date", &mut self.start_date),
                    ("units_sold", &mut self.units_sold),
                    ("click_through_rate", &mut self.click_through_rate),
                ],
            );
    }
}

debug_fields!(VideoOverviewComparisonInterval);

/// Figures of all videos for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoOverviewInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of paid SKU orders that came directly from videos: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
    /// Clicks on products divided by views of the videos, as a fraction: 0.0528 is 5.28%.
    pub click_through_rate: Option<Decimal>,
}

impl Fields for VideoOverviewInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("sku_orders", &mut self.sku_orders),
                    ("start_date", &mut self.start_date),
                    ("units_sold", &mut self.units_sold),
                    ("click_through_rate", &mut self.click_through_rate),
                ],
            );
    }
}

debug_fields!(VideoOverviewInterval);

/// Figures of all videos for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoOverviewPerformance {
    /// Figures for the preceding period of the same length, if `with_comparison` is `true`.
    pub comparison_intervals: Vec<VideoOverviewComparisonInterval>,
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<VideoOverviewInterval>,
}

impl Fields for VideoOverviewPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comparison_intervals", &mut self.comparison_intervals),
                    ("intervals", &mut self.intervals),
                ],
            );
    }
}

debug_fields!(VideoOverviewPerformance);
