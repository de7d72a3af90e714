// @generated from specs/analytics/202508/get_shop_live_performance_list.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopLivePerformanceList`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SortOrder;
use crate::api::analytics::types::{
    AccountType, LegacyLiveStreamSession, LivePerformanceSortField, ReportCurrency,
};

/// Lists the LIVE sessions that sold a shop's products in a range of days, with their sales, views and interactions.
///
/// `GET /analytics/202508/shop_lives/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopLivePerformanceListResponse`]; `live_stream_sessions` is paginated.
/// Superseded by a newer version: [`v202609`](crate::analytics::v202609::get_shop_live_performance_list::GetShopLivePerformanceList).
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-live-performance-list-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202508::GetShopLivePerformanceList;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopLivePerformanceList::new(
     "2026-01-01".parse()?,
     "2026-01-08".parse()?,
 );
 let mut live_stream_sessions = shop.items(request);
 while let Some(live_stream_session) = live_stream_sessions.try_next().await? {
     println!("{live_stream_session:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "get-shop-live-performance-list-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopLivePerformanceList {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Largest number of items on a page. At most 100. Defaults to `10`.
    pub page_size: Option<i64>,
    /// Figure by which the list is sorted. Accepts `gmv`, `products_added`, `different_products_sold`, `sku_orders`, `unit_sold`, `customers` or `24h_live_gmv`. Defaults to `gmv`.
    pub sort_field: Option<LivePerformanceSortField>,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Kind of accounts whose LIVE sessions are reported. Accepts `ALL`, `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`. Defaults to `ALL`.
    pub account_type: Option<AccountType>,
}

impl GetShopLivePerformanceList {
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

    /// Figure by which the list is sorted. Accepts `gmv`, `products_added`, `different_products_sold`, `sku_orders`, `unit_sold`, `customers` or `24h_live_gmv`. Defaults to `gmv`.
    #[inline]
    pub fn sort_field(
        mut self,
        sort_field: impl Into<LivePerformanceSortField>,
    ) -> Self {
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

    /// Kind of accounts whose LIVE sessions are reported. Accepts `ALL`, `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`. Defaults to `ALL`.
    #[inline]
    pub fn account_type(mut self, account_type: impl Into<AccountType>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }
}

impl Endpoint for GetShopLivePerformanceList {
    type Response = GetShopLivePerformanceListResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopLivePerformanceList";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202508/shop_lives/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .pages("live_stream_sessions")
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-live-performance-list-202508",
        )
        .newer("v202609");

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
        query.param("page_size", &within(&self.page_size, ..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query
            .param(
                "sort_field",
                &one_of(
                    &self.sort_field,
                    &[
                        "gmv",
                        "products_added",
                        "different_products_sold",
                        "sku_orders",
                        "unit_sold",
                        "customers",
                        "24h_live_gmv",
                    ],
                ),
            );
        query.param("sort_order", &self.sort_order);
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

impl Paged for GetShopLivePerformanceList {
    type Item = LegacyLiveStreamSession;

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
    pub live_stream_sessions: Vec<LegacyLiveStreamSession>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
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
                ],
            );
    }
}

debug_fields!(GetShopLivePerformanceListResponse);
