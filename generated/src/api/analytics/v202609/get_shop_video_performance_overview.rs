// @generated from specs/analytics/202609/get_shop_video_performance_overview.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopVideoPerformanceOverview` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{AccountType, Granularity, ReportCurrency};

/// Reports sales of all videos for a shop together, over a range of days or today so far.
///
/// `GET /analytics/202609/shop_videos/overview_performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopVideoPerformanceOverviewResponse`].
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverview {
    /// The first day, in the shop's time zone.
    pub start_date_ge: Date,
    /// The day after the last.
    pub end_date_lt: Date,
    /// Whether to report today so far, whatever the dates.
    pub today: Option<bool>,
    pub granularity: Option<Granularity>,
    pub currency: Option<ReportCurrency>,
    /// Of who posted the video. Accepts `ALL`, `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`.
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

    /// Whether to report today so far, whatever the dates.
    #[inline]
    pub fn today(mut self, today: bool) -> Self {
        self.today = Some(today);
        self
    }

    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Of who posted the video. Accepts `ALL`, `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopVideoPerformanceOverviewResponse {
    /// The last day with figures, in the shop's time zone.
    pub latest_available_date: Option<Date>,
    pub performance: Option<Performance>,
}

impl Fields for GetShopVideoPerformanceOverviewResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "latest_available_date" => read(map, &mut self.latest_available_date),
            "performance" => read(map, &mut self.performance),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Interval {
    /// A day.
    pub avg_daily_customers: Option<i64>,
    /// SKUs ordered by clicks on products.
    pub ctor_sku_order: Option<Decimal>,
    /// Clicks on products by views.
    pub ctr: Option<Decimal>,
    /// Not part of it.
    pub end_date: Option<Date>,
    /// Sales by 1,000 views.
    pub gpm: Option<Money>,
    pub product_clicks: Option<i64>,
    /// Of all products in videos.
    pub product_impressions: Option<i64>,
    pub shoppable_video_attributed_gmv: Option<Money>,
    /// In the shop's time zone.
    pub start_date: Option<Date>,
    /// Whether it is today so far.
    pub today: Option<bool>,
    pub video_attributed_gmv: Option<Money>,
    /// Paid orders, one for each SKU in them.
    pub video_attributed_sku_orders: Option<i64>,
    pub video_gmv: Option<Money>,
    pub video_indirect_gmv: Option<Money>,
    /// Not of today.
    pub video_product_viewers: Option<i64>,
    /// Not of today.
    pub video_views: Option<i64>,
}

impl Fields for Interval {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avg_daily_customers" => read(map, &mut self.avg_daily_customers),
            "ctor_sku_order" => read(map, &mut self.ctor_sku_order),
            "ctr" => read(map, &mut self.ctr),
            "end_date" => read(map, &mut self.end_date),
            "gpm" => read(map, &mut self.gpm),
            "product_clicks" => read(map, &mut self.product_clicks),
            "product_impressions" => read(map, &mut self.product_impressions),
            "shoppable_video_attributed_gmv" => {
                read(map, &mut self.shoppable_video_attributed_gmv)
            }
            "start_date" => read(map, &mut self.start_date),
            "today" => read(map, &mut self.today),
            "video_attributed_gmv" => read(map, &mut self.video_attributed_gmv),
            "video_attributed_sku_orders" => {
                read(map, &mut self.video_attributed_sku_orders)
            }
            "video_gmv" => read(map, &mut self.video_gmv),
            "video_indirect_gmv" => read(map, &mut self.video_indirect_gmv),
            "video_product_viewers" => read(map, &mut self.video_product_viewers),
            "video_views" => read(map, &mut self.video_views),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Performance {
    pub intervals: Vec<Interval>,
}

impl Fields for Performance {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "intervals" => read(map, &mut self.intervals),
            _ => skip(map),
        }
    }
}
