// @generated from specs/analytics/202510/get_shop_live_performance_per_minute.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopLivePerformancePerMinute` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{ClickToOrderRate, LiveInteractions, ReportCurrency};

/// Reports a finished LIVE session of the shop's official or marketing account minute by minute.
///
/// `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopLivePerformancePerMinuteResponse`].
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinute {
    /// From `GetShopLivePerformanceList`.
    pub live_id: String,
    pub page_token: Option<String>,
    pub currency: Option<ReportCurrency>,
}

impl GetShopLivePerformancePerMinute {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_id: impl Into<String>) -> Self {
        Self {
            live_id: live_id.into(),
            page_token: None,
            currency: None,
        }
    }

    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    #[inline]
    pub fn currency(mut self, currency: impl Into<ReportCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Endpoint for GetShopLivePerformancePerMinute {
    type Response = GetShopLivePerformancePerMinuteResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopLivePerformancePerMinute";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202510/shop_lives/{live_id}/performance_per_minutes";

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/analytics/202510/shop_lives/");
        path.id("live_id", &self.live_id);
        path.literal("/performance_per_minutes");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetShopLivePerformancePerMinute`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinuteResponse {
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    pub performance: Option<Performance>,
    /// Minutes, of all pages.
    pub total_count: Option<i64>,
}

impl Fields for GetShopLivePerformancePerMinuteResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "next_page_token" => read(map, &mut self.next_page_token),
            "performance" => read(map, &mut self.performance),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Conversion {
    /// Sales by order.
    pub avg_price: Option<Money>,
    pub click_to_order_rate: Option<ClickToOrderRate>,
    /// One for each SKU, paid or not.
    pub created_sku_orders: Option<i64>,
    pub gpm: Option<Gpm>,
    /// SKUs ordered by impressions.
    pub sku_order_rate: Option<Decimal>,
}

impl Fields for Conversion {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avg_price" => read(map, &mut self.avg_price),
            "click_to_order_rate" => read(map, &mut self.click_to_order_rate),
            "created_sku_orders" => read(map, &mut self.created_sku_orders),
            "gpm" => read(map, &mut self.gpm),
            "sku_order_rate" => read(map, &mut self.sku_order_rate),
            _ => skip(map),
        }
    }
}

/// Sales by 1,000 impressions or views.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Gpm {
    /// By 1,000 impressions.
    pub show_gpm: Option<Decimal>,
    /// By 1,000 views.
    pub watch_gpm: Option<Decimal>,
}

impl Fields for Gpm {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "show_gpm" => read(map, &mut self.show_gpm),
            "watch_gpm" => read(map, &mut self.watch_gpm),
            _ => skip(map),
        }
    }
}

/// A LIVE's figures for one minute.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Interval {
    pub conversion: Option<Conversion>,
    pub end_time: Option<Timestamp>,
    pub interactions: Option<LiveInteractions>,
    pub sales: Option<LiveMinuteSales>,
    pub start_time: Option<Timestamp>,
    pub traffic: Option<LiveMinuteTraffic>,
}

impl Fields for Interval {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "conversion" => read(map, &mut self.conversion),
            "end_time" => read(map, &mut self.end_time),
            "interactions" => read(map, &mut self.interactions),
            "sales" => read(map, &mut self.sales),
            "start_time" => read(map, &mut self.start_time),
            "traffic" => read(map, &mut self.traffic),
            _ => skip(map),
        }
    }
}

/// Sales in one minute of a LIVE.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LiveMinuteSales {
    /// With those who got their money back.
    pub customers: Option<i64>,
    /// In the LIVE itself.
    pub items_sold: Option<i64>,
    /// Paid orders, of however many SKUs.
    pub main_orders: Option<i64>,
    /// Paid orders, one for each SKU in them.
    pub sku_orders: Option<i64>,
    /// Of orders in this interval, with what was returned or refunded.
    pub gmv: Option<Money>,
}

impl Fields for LiveMinuteSales {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "customers" => read(map, &mut self.customers),
            "items_sold" => read(map, &mut self.items_sold),
            "main_orders" => read(map, &mut self.main_orders),
            "sku_orders" => read(map, &mut self.sku_orders),
            "gmv" => read(map, &mut self.gmv),
            _ => skip(map),
        }
    }
}

/// Who came to a LIVE in one minute, and what they clicked.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LiveMinuteTraffic {
    /// Clicks on products by views.
    pub ctr: Option<Decimal>,
    /// How often the LIVE was shown to somebody.
    pub impressions: Option<i64>,
    /// In product lists and on cards.
    pub product_clicks: Option<i64>,
    /// In product lists and on cards.
    pub product_impressions: Option<i64>,
    /// Each counted once.
    pub viewers: Option<i64>,
    pub views: Option<i64>,
    /// Views by impressions of the LIVE.
    pub enter_room_rate: Option<Decimal>,
}

impl Fields for LiveMinuteTraffic {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "ctr" => read(map, &mut self.ctr),
            "impressions" => read(map, &mut self.impressions),
            "product_clicks" => read(map, &mut self.product_clicks),
            "product_impressions" => read(map, &mut self.product_impressions),
            "viewers" => read(map, &mut self.viewers),
            "views" => read(map, &mut self.views),
            "enter_room_rate" => read(map, &mut self.enter_room_rate),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LiveTotals {
    /// Seconds.
    pub duration: Option<i64>,
    pub end_time: Option<Timestamp>,
    /// With what was returned or refunded later.
    pub gmv: Option<Money>,
    /// How often the LIVE was shown to somebody.
    pub impressions: Option<i64>,
    /// In the LIVE itself.
    pub items_sold: Option<i64>,
    pub live_title: Option<String>,
    pub start_time: Option<Timestamp>,
    /// Each counted once.
    pub unique_viewers: Option<i64>,
}

impl Fields for LiveTotals {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "duration" => read(map, &mut self.duration),
            "end_time" => read(map, &mut self.end_time),
            "gmv" => read(map, &mut self.gmv),
            "impressions" => read(map, &mut self.impressions),
            "items_sold" => read(map, &mut self.items_sold),
            "live_title" => read(map, &mut self.live_title),
            "start_time" => read(map, &mut self.start_time),
            "unique_viewers" => read(map, &mut self.unique_viewers),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Performance {
    /// A minute each, 100 on a page.
    pub intervals: Vec<Interval>,
    pub overall: Option<LiveTotals>,
}

impl Fields for Performance {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "intervals" => read(map, &mut self.intervals),
            "overall" => read(map, &mut self.overall),
            _ => skip(map),
        }
    }
}
