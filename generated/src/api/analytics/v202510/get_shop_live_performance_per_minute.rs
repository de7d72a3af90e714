// @generated from specs/analytics/202510/get_shop_live_performance_per_minute.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopLivePerformancePerMinute`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::LiveRoomId;
use crate::api::analytics::types::{ClickToOrderRate, LiveInteractions, ReportCurrency};

/// Reports a finished LIVE session minute by minute. Only LIVE sessions of official and marketing accounts of the shop have figures.
///
/// `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetShopLivePerformancePerMinuteResponse`]; `performance.intervals` is paginated.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopLivePerformancePerMinute;

 let shop = client.seller(token).shop(cipher);
 let mut intervals = shop.items(GetShopLivePerformancePerMinute::new("7437281945501387563"));
 while let Some(interval) = intervals.try_next().await? {
     println!("{interval:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GetShopLiveMinutePerformance")]
#[doc(alias = "GetShopLivePerformancePerMinutes")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopLivePerformancePerMinute {
    /// ID of the LIVE session, from [`GetShopLivePerformanceList`](crate::analytics::GetShopLivePerformanceList). Example: `7437281945501387563`.
    pub live_id: LiveRoomId,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Currency in which amounts are reported.
    pub currency: Option<ReportCurrency>,
}

impl GetShopLivePerformancePerMinute {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(live_id: impl Into<LiveRoomId>) -> Self {
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

    /// Currency in which amounts are reported.
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
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Figures of the LIVE session, in total and per minute.
    pub performance: Option<LiveMinutePerformance>,
    /// Number of minutes on all pages.
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

/// How views of a LIVE session and clicks on its products led to orders.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversion {
    /// Average GMV per order, counting only orders placed directly from the LIVE session.
    pub avg_price: Option<Money>,
    /// Share of clicks on products that led to an order.
    pub click_to_order_rate: Option<ClickToOrderRate>,
    /// Number of SKU orders created, paid or not.
    pub created_sku_orders: Option<i64>,
    /// GMV per 1,000 impressions and per 1,000 views.
    pub gpm: Option<Gpm>,
    /// SKU orders divided by impressions of the LIVE session, as a fraction.
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

/// GMV of a LIVE session per 1,000 impressions and per 1,000 views.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gpm {
    /// GMV per 1,000 impressions of the LIVE session.
    pub show_gpm: Option<Decimal>,
    /// GMV per 1,000 views of the LIVE session.
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

/// Figures of a LIVE session for one minute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveMinuteInterval {
    /// How views and clicks led to orders in the minute.
    pub conversion: Option<Conversion>,
    /// When the minute ended.
    pub end_time: Option<Timestamp>,
    /// Likes, comments, shares and new followers in the minute.
    pub interactions: Option<LiveInteractions>,
    /// Orders, buyers and GMV in the minute.
    pub sales: Option<LiveMinuteSales>,
    /// When the minute began.
    pub start_time: Option<Timestamp>,
    /// Views, viewers and clicks on products in the minute.
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

/// Figures of a LIVE session, in total and per minute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveMinutePerformance {
    /// Figures of each minute; a page has up to 100.
    pub intervals: Vec<LiveMinuteInterval>,
    /// Figures of the whole LIVE session.
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

/// Sales of a LIVE session in one minute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveMinuteSales {
    /// Number of buyers who ordered in this minute, including those who returned the goods or were refunded.
    pub customers: Option<i64>,
    /// Number of units sold directly from the LIVE session in this minute.
    pub items_sold: Option<i64>,
    /// Number of paid orders in this minute, regardless of the number of SKUs.
    pub main_orders: Option<i64>,
    /// Number of paid SKU orders in this minute: each different SKU in an order counts once.
    pub sku_orders: Option<i64>,
    /// Amount paid for orders that were placed directly from the LIVE session in this minute, including orders returned or refunded later.
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

/// Views of a LIVE session and clicks on its products in one minute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveMinuteTraffic {
    /// Clicks on products, in product lists and on product cards, divided by views, as a fraction.
    pub ctr: Option<Decimal>,
    /// Number of times that the LIVE session was shown.
    pub impressions: Option<i64>,
    /// Number of clicks on products, in product lists and on product cards.
    pub product_clicks: Option<i64>,
    /// Number of product impressions, in product lists and on product cards.
    pub product_impressions: Option<i64>,
    /// Number of viewers in this minute.
    pub viewers: Option<i64>,
    /// Number of views of the LIVE session in this minute.
    pub views: Option<i64>,
    /// Views of the LIVE session divided by its impressions, as a fraction.
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

/// Figures of a whole LIVE session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTotals {
    /// Length of the LIVE session in seconds.
    pub duration: Option<i64>,
    /// When the LIVE session ended.
    pub end_time: Option<Timestamp>,
    /// Amount paid for orders that were placed directly from the LIVE session, including orders returned or refunded later.
    pub gmv: Option<Money>,
    /// Number of times that the LIVE session was shown.
    pub impressions: Option<i64>,
    /// Number of units sold directly from the LIVE session.
    pub items_sold: Option<i64>,
    /// Title of the LIVE session.
    pub live_title: Option<String>,
    /// When the LIVE session began.
    pub start_time: Option<Timestamp>,
    /// Number of unique viewers.
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
