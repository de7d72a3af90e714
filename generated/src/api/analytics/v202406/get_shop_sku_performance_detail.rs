// @generated from specs/analytics/202406/get_shop_sku_performance_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopSkuPerformanceDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::{ProductId, SkuId};
use crate::api::analytics::types::{
    CountBreakdown, GmvBreakdown, Granularity, ReportCurrency,
};

/// Reports sales of one SKU over a range of days.
///
/// `GET /analytics/202406/shop_skus/{sku_id}/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopSkuPerformanceDetailResponse`].
/// Superseded by a newer version: [`v202509`](crate::analytics::v202509::get_shop_sku_performance_detail::GetShopSkuPerformanceDetail).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-sku-performance-202406>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202406::GetShopSkuPerformanceDetail;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopSkuPerformanceDetail::new(
     "2729382476852921560",
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
/// Documented error codes: [28001007](crate::errors#code-28001007), [28001022](crate::errors#code-28001022), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-shop-sku-performance-202406")]
#[doc(alias = "GetShopSkuPerformance")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceDetail {
    /// SKU ID, from [`GetShopSkuPerformanceList`](crate::analytics::GetShopSkuPerformanceList).
    pub sku_id: SkuId,
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
}

impl GetShopSkuPerformanceDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        sku_id: impl Into<SkuId>,
        start_date_ge: Date,
        end_date_lt: Date,
    ) -> Self {
        Self {
            sku_id: sku_id.into(),
            start_date_ge,
            end_date_lt,
            with_comparison: None,
            granularity: None,
            currency: None,
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
}

impl Endpoint for GetShopSkuPerformanceDetail {
    type Response = GetShopSkuPerformanceDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopSkuPerformanceDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202406/shop_skus/{sku_id}/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001007, 28001022, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-sku-performance-202406",
        )
        .newer("v202509");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202406/shop_skus/");
        path.id("sku_id", &self.sku_id);
        path.literal("/performance");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
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

/// The response to [`GetShopSkuPerformanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopSkuPerformanceDetailResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days.
    pub performance: Option<SkuPerformance>,
}

impl Fields for GetShopSkuPerformanceDetailResponse {
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

debug_fields!(GetShopSkuPerformanceDetailResponse);

/// Figures of the SKU for an interval of the preceding period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuComparisonInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of orders of the SKU.
    pub sku_orders: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
    /// GMV by kind of content.
    pub gmv_breakdown: Vec<GmvBreakdown>,
    /// Number of units sold, by kind of content.
    pub units_sold_breakdown: Vec<CountBreakdown>,
}

impl Fields for SkuComparisonInterval {
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
                    ("gmv_breakdown", &mut self.gmv_breakdown),
                    ("units_sold_breakdown", &mut self.units_sold_breakdown),
                ],
            );
    }
}

debug_fields!(SkuComparisonInterval);

/// Figures of the SKU for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of orders of the SKU.
    pub sku_orders: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
    /// GMV by kind of content.
    pub gmv_breakdown: Vec<GmvBreakdown>,
    /// Number of units sold, by kind of content.
    pub units_sold_breakdown: Vec<CountBreakdown>,
}

impl Fields for SkuInterval {
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
                    ("gmv_breakdown", &mut self.gmv_breakdown),
                    ("units_sold_breakdown", &mut self.units_sold_breakdown),
                ],
            );
    }
}

debug_fields!(SkuInterval);

/// Figures of the SKU for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuPerformance {
    /// Figures for the preceding period of the same length, if `with_comparison` is `true`.
    pub comparison_intervals: Vec<SkuComparisonInterval>,
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<SkuInterval>,
    /// ID of the product to which the SKU belongs.
    pub product_id: Option<ProductId>,
}

impl Fields for SkuPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("comparison_intervals", &mut self.comparison_intervals),
                    ("intervals", &mut self.intervals),
                    ("product_id", &mut self.product_id),
                ],
            );
    }
}

debug_fields!(SkuPerformance);
