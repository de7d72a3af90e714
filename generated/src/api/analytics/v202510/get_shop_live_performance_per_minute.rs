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
/// Returns [`GetShopLivePerformancePerMinuteResponse`]; `performance.intervals` is paginated.
/// Unknown: scope, error codes, TikTok's page.
#[doc(alias = "GetShopLiveMinutePerformance")]
#[doc(alias = "GetShopLivePerformancePerMinutes")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinute {
    /// From `GetShopLivePerformanceList`.
    pub live_id: String,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Currency of the amounts.
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

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Currency of the amounts.
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
    const META: OperationMeta = OperationMeta::NONE.pages("performance.intervals");

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

impl Paged for GetShopLivePerformancePerMinute {
    type Item = LiveMinuteInterval;

    const DEPTH: usize = 1;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.performance.map(|object| object.intervals).unwrap_or_default()
    }
}

/// The response to [`GetShopLivePerformancePerMinute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinuteResponse {
    /// Empty on the last page.
    pub next_page_token: Option<String>,
    pub performance: Option<LiveMinutePerformance>,
    /// Minutes, of all pages.
    pub total_count: Option<i64>,
}

impl Fields for GetShopLivePerformancePerMinuteResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("performance", &mut self.performance),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetShopLivePerformancePerMinuteResponse);

/// The `conversion` of [`LiveMinuteInterval`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_price", &mut self.avg_price),
                    ("click_to_order_rate", &mut self.click_to_order_rate),
                    ("created_sku_orders", &mut self.created_sku_orders),
                    ("gpm", &mut self.gpm),
                    ("sku_order_rate", &mut self.sku_order_rate),
                ],
            );
    }
}

debug_fields!(Conversion);

/// Sales by 1,000 impressions or views.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gpm {
    /// By 1,000 impressions.
    pub show_gpm: Option<Decimal>,
    /// By 1,000 views.
    pub watch_gpm: Option<Decimal>,
}

impl Fields for Gpm {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("show_gpm", &mut self.show_gpm),
                    ("watch_gpm", &mut self.watch_gpm),
                ],
            );
    }
}

debug_fields!(Gpm);

/// A LIVE's figures for one minute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveMinuteInterval {
    pub conversion: Option<Conversion>,
    pub end_time: Option<Timestamp>,
    pub interactions: Option<LiveInteractions>,
    pub sales: Option<LiveMinuteSales>,
    pub start_time: Option<Timestamp>,
    pub traffic: Option<LiveMinuteTraffic>,
}

impl Fields for LiveMinuteInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("conversion", &mut self.conversion),
                    ("end_time", &mut self.end_time),
                    ("interactions", &mut self.interactions),
                    ("sales", &mut self.sales),
                    ("start_time", &mut self.start_time),
                    ("traffic", &mut self.traffic),
                ],
            );
    }
}

debug_fields!(LiveMinuteInterval);

/// The `performance` of [`GetShopLivePerformancePerMinuteResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveMinutePerformance {
    /// A minute each, 100 on a page.
    pub intervals: Vec<LiveMinuteInterval>,
    pub overall: Option<LiveTotals>,
}

impl Fields for LiveMinutePerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("intervals", &mut self.intervals), ("overall", &mut self.overall)],
            );
    }
}

debug_fields!(LiveMinutePerformance);

/// Sales in one minute of a LIVE.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("customers", &mut self.customers),
                    ("items_sold", &mut self.items_sold),
                    ("main_orders", &mut self.main_orders),
                    ("sku_orders", &mut self.sku_orders),
                    ("gmv", &mut self.gmv),
                ],
            );
    }
}

debug_fields!(LiveMinuteSales);

/// Who came to a LIVE in one minute, and what they clicked.
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("ctr", &mut self.ctr),
                    ("impressions", &mut self.impressions),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    ("viewers", &mut self.viewers),
                    ("views", &mut self.views),
                    ("enter_room_rate", &mut self.enter_room_rate),
                ],
            );
    }
}

debug_fields!(LiveMinuteTraffic);

/// The `overall` of [`LiveMinutePerformance`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("duration", &mut self.duration),
                    ("end_time", &mut self.end_time),
                    ("gmv", &mut self.gmv),
                    ("impressions", &mut self.impressions),
                    ("items_sold", &mut self.items_sold),
                    ("live_title", &mut self.live_title),
                    ("start_time", &mut self.start_time),
                    ("unique_viewers", &mut self.unique_viewers),
                ],
            );
    }
}

debug_fields!(LiveTotals);
