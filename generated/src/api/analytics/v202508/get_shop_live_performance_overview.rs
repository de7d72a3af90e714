// @generated from specs/analytics/202508/get_shop_live_performance_overview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopLivePerformanceOverview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::analytics::types::{
    AccountType, Granularity, LegacyLiveOverviewPerformance, ReportCurrency,
};

/// Reports sales, buyers and click rates of all LIVE sessions of a shop together over a range of days.
///
/// `GET /analytics/202508/shop_lives/overview_performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopLivePerformanceOverviewResponse`].
/// Superseded by a newer version: [`v202609`](crate::analytics::v202609::get_shop_live_performance_overview::GetShopLivePerformanceOverview).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-live-performance-overview-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202508::GetShopLivePerformanceOverview;

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
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-shop-live-performance-overview-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverview {
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
    /// Kind of accounts whose LIVE sessions are reported. Accepts `ALL`, `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`. Defaults to `ALL`.
    pub account_type: Option<AccountType>,
}

impl GetShopLivePerformanceOverview {
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

    /// Kind of accounts whose LIVE sessions are reported. Accepts `ALL`, `OFFICIAL_ACCOUNTS`, `MARKETING_ACCOUNTS` or `AFFILIATE_ACCOUNTS`. Defaults to `ALL`.
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
    const PATH: &'static str = "/analytics/202508/shop_lives/overview_performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-live-performance-overview-202508",
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
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
        query.param("with_comparison", &self.with_comparison);
    }
}

/// The response to [`GetShopLivePerformanceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopLivePerformanceOverviewResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days.
    pub performance: Option<LegacyLiveOverviewPerformance>,
}

impl Fields for GetShopLivePerformanceOverviewResponse {
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

debug_fields!(GetShopLivePerformanceOverviewResponse);
