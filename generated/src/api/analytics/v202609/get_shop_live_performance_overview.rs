// @generated from specs/analytics/202609/get_shop_live_performance_overview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopLivePerformanceOverview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{AccountType, Granularity, ReportCurrency};

/// Reports sales and views of all LIVE sessions of a shop together, over a range of days or today so far.
///
/// `GET /analytics/202609/shop_lives/overview_performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202508).
/// Returns [`GetShopLivePerformanceOverviewResponse`].
///
/// See TikTok's page for version 202508 <https://partner.tiktokshop.com/docv2/page/get-shop-live-performance-overview-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopLivePerformanceOverview;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopLivePerformanceOverview::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202508: [36009003](crate::errors#code-36009003).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverview {
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
    /// Kind of accounts whose LIVE sessions are reported. Accepts `ALL`, `AFFILIATE_ACCOUNTS` or `LINKED_ACCOUNTS`. Defaults to `ALL` (documented for version 202509).
    pub account_type: Option<AccountType>,
}

impl GetShopLivePerformanceOverview {
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

    /// Kind of accounts whose LIVE sessions are reported. Accepts `ALL`, `AFFILIATE_ACCOUNTS` or `LINKED_ACCOUNTS`. Defaults to `ALL` (documented for version 202509).
    #[inline]
    pub fn account_type(mut self, account_type: impl Into<AccountType>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }
}

impl Endpoint for GetShopLivePerformanceOverview {
    type Response = GetShopLivePerformanceOverviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopLivePerformanceOverview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202609/shop_lives/overview_performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-live-performance-overview-202508",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query
            .param(
                "account_type",
                &one_of(
                    &self.account_type,
                    &["ALL", "AFFILIATE_ACCOUNTS", "LINKED_ACCOUNTS"],
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

/// The response to [`GetShopLivePerformanceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days, or for today.
    pub performance: Option<LiveOverviewPerformance>,
    /// When the figures were last updated, in the time zone of the shop.
    pub updated_at: Option<String>,
}

impl Fields for GetShopLivePerformanceOverviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("performance", &mut self.performance),
                    ("updated_at", &mut self.updated_at),
                ],
            );
    }
}

debug_fields!(GetShopLivePerformanceOverviewResponse);

/// Figures of all LIVE sessions for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveOverviewInterval {
    /// Average price in LIVE auctions.
    pub avg_live_auction_price: Option<Money>,
    /// Average viewing time in seconds.
    pub avg_viewing_duration: Option<i64>,
    /// SKU orders attributed to LIVE sessions divided by clicks on products, as a fraction.
    pub ctor_sku_order: Option<Decimal>,
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV attributed to LIVE sessions.
    pub live_attributed_gmv: Option<Money>,
    /// Number of units sold that are attributed to LIVE sessions.
    pub live_attributed_items_sold: Option<i64>,
    /// Number of paid SKU orders that are attributed to LIVE sessions.
    pub live_attributed_sku_orders: Option<i64>,
    /// GMV attributed to auctions in LIVE sessions.
    pub live_auction_attributed_gmv: Option<Money>,
    /// Number of units sold that are attributed to products auctioned in LIVE sessions.
    pub live_auction_attributed_items_sold: Option<i64>,
    /// Number of paid SKU orders attributed to products auctioned in LIVE sessions.
    pub live_auction_attributed_sku_orders: Option<i64>,
    /// Clicks on products divided by product impressions, as a fraction.
    pub live_ctr: Option<Decimal>,
    /// GMV from LIVE sessions.
    pub live_gmv: Option<Money>,
    /// GMV that LIVE sessions led to indirectly.
    pub live_indirect_gmv: Option<Money>,
    /// GMV per 1,000 impressions of the LIVE sessions.
    pub show_gpm: Option<Money>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of views of the LIVE sessions.
    pub views: Option<i64>,
}

impl Fields for LiveOverviewInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_live_auction_price", &mut self.avg_live_auction_price),
                    ("avg_viewing_duration", &mut self.avg_viewing_duration),
                    ("ctor_sku_order", &mut self.ctor_sku_order),
                    ("end_date", &mut self.end_date),
                    ("live_attributed_gmv", &mut self.live_attributed_gmv),
                    ("live_attributed_items_sold", &mut self.live_attributed_items_sold),
                    ("live_attributed_sku_orders", &mut self.live_attributed_sku_orders),
                    (
                        "live_auction_attributed_gmv",
                        &mut self.live_auction_attributed_gmv,
                    ),
                    (
                        "live_auction_attributed_items_sold",
                        &mut self.live_auction_attributed_items_sold,
                    ),
                    (
                        "live_auction_attributed_sku_orders",
                        &mut self.live_auction_attributed_sku_orders,
                    ),
                    ("live_ctr", &mut self.live_ctr),
                    ("live_gmv", &mut self.live_gmv),
                    ("live_indirect_gmv", &mut self.live_indirect_gmv),
                    ("show_gpm", &mut self.show_gpm),
                    ("start_date", &mut self.start_date),
                    ("views", &mut self.views),
                ],
            );
    }
}

debug_fields!(LiveOverviewInterval);

/// Figures of all LIVE sessions for the requested range of days, or for today.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveOverviewPerformance {
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<LiveOverviewInterval>,
}

impl Fields for LiveOverviewPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("intervals", &mut self.intervals)]);
    }
}

debug_fields!(LiveOverviewPerformance);
