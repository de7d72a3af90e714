// @generated from specs/analytics/202609/get_shop_live_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopLivePerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Money, Region, SortOrder};
use crate::api::ids::{CreatorOpenId, LiveRoomId};
use crate::api::analytics::types::{AccountType, LiveInteractions, ReportCurrency};

/// Lists the LIVE sessions that sold a shop's products in a range of days, with their sales, views and interactions. IDs of LIVE sessions are only available for the seller's own official accounts.
///
/// `GET /analytics/202609/shop_lives/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202508).
/// Returns [`GetShopLivePerformanceListResponse`]; `live_stream_sessions` is paginated.
/// Unknown: error codes.
///
/// See TikTok's page for version 202508 <https://partner.tiktokshop.com/docv2/page/get-shop-live-performance-list-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopLivePerformanceList;
 use tiktok_shop::analytics::types::AccountType;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopLivePerformanceList::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
     AccountType::OfficialAccounts,
 );
 let mut live_stream_sessions = shop.items(request);
 while let Some(live_stream_session) = live_stream_sessions.try_next().await? {
     println!("{live_stream_session:?}");
 }
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopLivePerformanceList {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Kind of accounts whose LIVE sessions are reported. Accepts `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`.
    pub account_type: AccountType,
    /// Largest number of items on a page. At most 100 (documented for version 202509). Defaults to `10` (documented for version 202509).
    pub page_size: Option<i64>,
    /// Figure by which the list is sorted.
    pub sort_field: Option<LiveAttributionSortField>,
    /// Direction in which the list is sorted. Defaults to `DESC` (documented for version 202509).
    pub sort_order: Option<SortOrder>,
    /// Currency in which amounts are reported. Defaults to `LOCAL` (documented for version 202509).
    pub currency: Option<ReportCurrency>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
}

impl GetShopLivePerformanceList {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        start_date_ge: Date,
        end_date_lt: Date,
        account_type: impl Into<AccountType>,
    ) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            account_type: account_type.into(),
            page_size: None,
            sort_field: None,
            sort_order: None,
            currency: None,
            page_token: None,
        }
    }

    /// Largest number of items on a page. At most 100 (documented for version 202509). Defaults to `10` (documented for version 202509).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Figure by which the list is sorted.
    #[inline]
    pub fn sort_field(
        mut self,
        sort_field: impl Into<LiveAttributionSortField>,
    ) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `DESC` (documented for version 202509).
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Currency in which amounts are reported. Defaults to `LOCAL` (documented for version 202509).
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

impl Endpoint for GetShopLivePerformanceList {
    type Response = GetShopLivePerformanceListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopLivePerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202609/shop_lives/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .pages("live_stream_sessions")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-live-performance-list-202508",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query
            .param(
                "account_type",
                &one_of(
                    &self.account_type,
                    &["OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"],
                ),
            );
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

impl Paged for GetShopLivePerformanceList {
    type Item = LiveStreamSession;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.live_stream_sessions
    }
}

/// The response to [`GetShopLivePerformanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopLivePerformanceListResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// LIVE sessions with their figures.
    pub live_stream_sessions: Vec<LiveStreamSession>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
    /// When the figures were last updated, in the time zone of the shop.
    pub updated_at: Option<String>,
}

impl Fields for GetShopLivePerformanceListResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("latest_available_date", &mut self.latest_available_date),
                    ("live_stream_sessions", &mut self.live_stream_sessions),
                    ("next_page_token", &mut self.next_page_token),
                    ("total_count", &mut self.total_count),
                    ("updated_at", &mut self.updated_at),
                ],
            );
    }
}

debug_fields!(GetShopLivePerformanceListResponse);

/// Figure by which LIVE sessions are sorted.
#[non_exhaustive]
pub enum LiveAttributionSortField {
    /// Number of buyers attributed to the LIVE session. Sent as `attributed_customers`.
    AttributedCustomers,
    /// GMV attributed to the LIVE session. Sent as `live_attributed_gmv`.
    LiveAttributedGmv,
    /// Number of units sold that are attributed to the LIVE session. Sent as `live_attributed_items_sold`.
    LiveAttributedItemsSold,
    /// Number of paid SKU orders that are attributed to the LIVE session. Sent as `live_attributed_sku_orders`.
    LiveAttributedSkuOrders,
    /// Number of products in the LIVE session. Sent as `products_added`.
    ProductsAdded,
    /// Number of different products that sold. Sent as `products_sold`.
    ProductsSold,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for LiveAttributionSortField {
    const TEXTS: &'static [&'static str] = &[
        "attributed_customers",
        "live_attributed_gmv",
        "live_attributed_items_sold",
        "live_attributed_sku_orders",
        "products_added",
        "products_sold",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AttributedCustomers,
            Ok(1) => Self::LiveAttributedGmv,
            Ok(2) => Self::LiveAttributedItemsSold,
            Ok(3) => Self::LiveAttributedSkuOrders,
            Ok(4) => Self::ProductsAdded,
            Ok(_) => Self::ProductsSold,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AttributedCustomers => Ok(0),
            Self::LiveAttributedGmv => Ok(1),
            Self::LiveAttributedItemsSold => Ok(2),
            Self::LiveAttributedSkuOrders => Ok(3),
            Self::ProductsAdded => Ok(4),
            Self::ProductsSold => Ok(5),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(LiveAttributionSortField, Write);

/// The creator who hosts a LIVE session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveCreator {
    /// Kind of account of the creator.
    pub author_type: Option<String>,
    /// Country of the creator.
    pub creator_country: Option<Region>,
    /// Display name of the creator. JSON name: `nick_name`.
    pub nickname: Option<String>,
    /// ID that identifies the creator within this app.
    pub open_id: Option<CreatorOpenId>,
    /// Username (handle) of the creator. JSON name: `user_name`.
    pub username: Option<String>,
}

impl Fields for LiveCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("author_type", &mut self.author_type),
                    ("creator_country", &mut self.creator_country),
                    ("nick_name", &mut self.nickname),
                    ("open_id", &mut self.open_id),
                    ("user_name", &mut self.username),
                ],
            );
    }
}

debug_fields!(LiveCreator);

/// A LIVE session with its figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamSession {
    /// Creator who hosts the LIVE session.
    pub creator: Option<LiveCreator>,
    /// When the LIVE session ended.
    pub end_time: Option<Timestamp>,
    /// ID of the LIVE session; only for official accounts of the seller.
    pub id: Option<LiveRoomId>,
    /// Likes, comments, shares and new followers.
    pub interaction_performance: Option<LiveInteractions>,
    /// Sales of the LIVE session for this shop.
    pub sales_performance: Option<SalesPerformance>,
    /// When the LIVE session began.
    pub start_time: Option<Timestamp>,
    /// Title of the LIVE session.
    pub title: Option<String>,
    /// Views, viewers and clicks on products.
    pub traffic: Option<LiveTraffic>,
}

impl Fields for LiveStreamSession {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator", &mut self.creator),
                    ("end_time", &mut self.end_time),
                    ("id", &mut self.id),
                    ("interaction_performance", &mut self.interaction_performance),
                    ("sales_performance", &mut self.sales_performance),
                    ("start_time", &mut self.start_time),
                    ("title", &mut self.title),
                    ("traffic", &mut self.traffic),
                ],
            );
    }
}

debug_fields!(LiveStreamSession);

/// Views of a LIVE session and clicks on its products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTraffic {
    /// Average number of viewers at the same time. JSON name: `acu`.
    pub average_concurrent_users: Option<i64>,
    /// Average viewing time in seconds.
    pub avg_viewing_duration: Option<i64>,
    /// Average viewing time per viewer, in seconds.
    pub avg_viewing_duration_per_viewer: Option<i64>,
    /// Orders divided by clicks on products, as a fraction.
    pub ctor: Option<Decimal>,
    /// SKU orders attributed to the LIVE session divided by clicks on products, as a fraction.
    pub ctor_sku_order: Option<Decimal>,
    /// Click-through rate of the LIVE session as a fraction; TikTok does not document how it differs from `live_ctr`.
    pub ctr: Option<Decimal>,
    /// Average GMV per hour of the LIVE session.
    pub gmv_per_hour: Option<Money>,
    /// Number of times that the LIVE session was shown.
    pub impressions: Option<i64>,
    /// Average number of impressions per hour of the LIVE session.
    pub impressions_per_hour: Option<i64>,
    /// Clicks on products divided by product impressions, as a fraction.
    pub live_ctr: Option<Decimal>,
    /// SKU orders attributed to the LIVE session divided by its views, as a fraction.
    pub order_rate_sku_orders: Option<Decimal>,
    /// Share of views longer than a minute, as a fraction.
    pub over_1m_live_viewing_rate: Option<Decimal>,
    /// Number of views longer than a minute.
    pub over_1m_views: Option<i64>,
    /// Highest number of viewers at the same time. JSON name: `pcu`.
    pub peak_concurrent_users: Option<i64>,
    /// Number of clicks on products of the LIVE session.
    pub product_clicks: Option<i64>,
    /// Number of impressions of products of the LIVE session.
    pub product_impressions: Option<i64>,
    /// Number of products in the LIVE session.
    pub products_added: Option<i64>,
    /// GMV per 1,000 impressions of the LIVE session.
    pub show_gpm: Option<Money>,
    /// Views of the LIVE session divided by its impressions, as a fraction.
    pub tap_through_rate: Option<Decimal>,
    /// Number of unique viewers.
    pub viewers: Option<i64>,
    /// Number of views of the LIVE session.
    pub views: Option<i64>,
    /// GMV per 1,000 views of the LIVE session.
    pub watch_gpm: Option<Money>,
}

impl Fields for LiveTraffic {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("acu", &mut self.average_concurrent_users),
                    ("avg_viewing_duration", &mut self.avg_viewing_duration),
                    (
                        "avg_viewing_duration_per_viewer",
                        &mut self.avg_viewing_duration_per_viewer,
                    ),
                    ("ctor", &mut self.ctor),
                    ("ctor_sku_order", &mut self.ctor_sku_order),
                    ("ctr", &mut self.ctr),
                    ("gmv_per_hour", &mut self.gmv_per_hour),
                    ("impressions", &mut self.impressions),
                    ("impressions_per_hour", &mut self.impressions_per_hour),
                    ("live_ctr", &mut self.live_ctr),
                    ("order_rate_sku_orders", &mut self.order_rate_sku_orders),
                    ("over_1m_live_viewing_rate", &mut self.over_1m_live_viewing_rate),
                    ("over_1m_views", &mut self.over_1m_views),
                    ("pcu", &mut self.peak_concurrent_users),
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    ("products_added", &mut self.products_added),
                    ("show_gpm", &mut self.show_gpm),
                    ("tap_through_rate", &mut self.tap_through_rate),
                    ("viewers", &mut self.viewers),
                    ("views", &mut self.views),
                    ("watch_gpm", &mut self.watch_gpm),
                ],
            );
    }
}

debug_fields!(LiveTraffic);

/// Sales of a LIVE session for this shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesPerformance {
    /// Average GMV per order. JSON name: `aov`.
    pub average_order_value: Option<Money>,
    /// Number of buyers attributed to the LIVE session.
    pub attributed_customers: Option<i64>,
    /// Average price in auctions in the LIVE session.
    pub avg_live_auction_price: Option<Money>,
    /// Average price per unit sold.
    pub avg_price: Option<Money>,
    /// Number of SKU orders created, including those with pending payment, such as cash on delivery: each different SKU in an order counts once.
    pub created_sku_orders: Option<i64>,
    /// GMV, including coupons from TikTok.
    pub gmv_with_tiktok_coupons: Option<Money>,
    /// GMV attributed to the LIVE session.
    pub live_attributed_gmv: Option<Money>,
    /// Number of units sold that are attributed to the LIVE session.
    pub live_attributed_items_sold: Option<i64>,
    /// Number of orders that are attributed to the LIVE session.
    pub live_attributed_orders: Option<i64>,
    /// Number of paid SKU orders that are attributed to the LIVE session.
    pub live_attributed_sku_orders: Option<i64>,
    /// GMV attributed to auctions in the LIVE session.
    pub live_auction_attributed_gmv: Option<Money>,
    /// Number of units sold that are attributed to products auctioned in the LIVE session.
    pub live_auction_attributed_items_sold: Option<i64>,
    /// Number of paid SKU orders attributed to products auctioned in the LIVE session.
    pub live_auction_attributed_sku_orders: Option<i64>,
    /// GMV from auctions in the LIVE session.
    pub live_auction_gmv: Option<Money>,
    /// GMV that auctions in the LIVE session led to indirectly.
    pub live_auction_indirect_gmv: Option<Money>,
    /// GMV from the LIVE session.
    pub live_gmv: Option<Money>,
    /// GMV that the LIVE session led to indirectly.
    pub live_indirect_gmv: Option<Money>,
    /// Paid orders divided by created orders, as a fraction.
    pub payment_rate: Option<Decimal>,
    /// Number of different products that sold.
    pub products_sold: Option<i64>,
}

impl Fields for SalesPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("aov", &mut self.average_order_value),
                    ("attributed_customers", &mut self.attributed_customers),
                    ("avg_live_auction_price", &mut self.avg_live_auction_price),
                    ("avg_price", &mut self.avg_price),
                    ("created_sku_orders", &mut self.created_sku_orders),
                    ("gmv_with_tiktok_coupons", &mut self.gmv_with_tiktok_coupons),
                    ("live_attributed_gmv", &mut self.live_attributed_gmv),
                    ("live_attributed_items_sold", &mut self.live_attributed_items_sold),
                    ("live_attributed_orders", &mut self.live_attributed_orders),
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
                    ("live_auction_gmv", &mut self.live_auction_gmv),
                    ("live_auction_indirect_gmv", &mut self.live_auction_indirect_gmv),
                    ("live_gmv", &mut self.live_gmv),
                    ("live_indirect_gmv", &mut self.live_indirect_gmv),
                    ("payment_rate", &mut self.payment_rate),
                    ("products_sold", &mut self.products_sold),
                ],
            );
    }
}

debug_fields!(SalesPerformance);
