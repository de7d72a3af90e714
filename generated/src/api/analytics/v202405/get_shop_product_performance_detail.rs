// @generated from specs/analytics/202405/get_shop_product_performance_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopProductPerformanceDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::ProductId;
use crate::api::analytics::types::{
    ContentType, CountBreakdown, GmvBreakdown, Granularity, ReportCurrency,
};

/// Reports sales and traffic of one product over a range of days, by kind of content.
///
/// `GET /analytics/202405/shop_products/{product_id}/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read`.
/// Returns [`GetShopProductPerformanceDetailResponse`].
/// Superseded by a newer version: [`v202509`](crate::analytics::v202509::get_shop_product_performance_detail::GetShopProductPerformanceDetail).
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202405::GetShopProductPerformanceDetail;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopProductPerformanceDetail::new(
     "1729592969712207012",
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
#[doc(alias = "get-shop-product-performance-202405")]
#[doc(alias = "GetShopProductPerformance")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopProductPerformanceDetail {
    /// Product ID, from [`GetShopProductPerformanceList`](crate::analytics::GetShopProductPerformanceList).
    pub product_id: ProductId,
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

impl GetShopProductPerformanceDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<ProductId>,
        start_date_ge: Date,
        end_date_lt: Date,
    ) -> Self {
        Self {
            product_id: product_id.into(),
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

impl Endpoint for GetShopProductPerformanceDetail {
    type Response = GetShopProductPerformanceDetailResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopProductPerformanceDetail";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202405/shop_products/{product_id}/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001007, 28001022, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-202405",
        )
        .newer("v202509");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/analytics/202405/shop_products/");
        path.id("product_id", &self.product_id);
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

/// The response to [`GetShopProductPerformanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopProductPerformanceDetailResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days.
    pub performance: Option<ProductPerformance>,
}

impl Fields for GetShopProductPerformanceDetailResponse {
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

debug_fields!(GetShopProductPerformanceDetailResponse);

/// Figures of the product for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInterval {
    /// Average number of different visitors to the product page per day, by kind of content.
    pub avg_page_visitor_breakdowns: Vec<CountBreakdown>,
    /// Average number of different visitors to the product page per day.
    pub avg_page_visitors: Option<i64>,
    /// Clicks on the product divided by its impressions, as a fraction: 0.0528 is 5.28%.
    pub click_through_rate: Option<Decimal>,
    /// Click-through rate by kind of content.
    pub click_through_rate_breakdowns: Vec<RateBreakdown>,
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// GMV by kind of content.
    pub gmv_breakdowns: Vec<GmvBreakdown>,
    /// Number of impressions by kind of content.
    pub impression_breakdowns: Vec<CountBreakdown>,
    /// Number of impressions of the product.
    pub impressions: Option<i64>,
    /// Number of orders.
    pub orders: Option<i64>,
    /// Number of views of the product page, by kind of content.
    pub page_view_breakdowns: Vec<CountBreakdown>,
    /// Number of views of the product page.
    pub page_views: Option<i64>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Number of units sold, by kind of content.
    pub unit_sold_breakdowns: Vec<CountBreakdown>,
    /// Number of units sold.
    pub units_sold: Option<i64>,
}

impl Fields for ProductInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "avg_page_visitor_breakdowns",
                        &mut self.avg_page_visitor_breakdowns,
                    ),
                    ("avg_page_visitors", &mut self.avg_page_visitors),
                    ("click_through_rate", &mut self.click_through_rate),
                    (
                        "click_through_rate_breakdowns",
                        &mut self.click_through_rate_breakdowns,
                    ),
                    ("end_date", &mut self.end_date),
                    ("gmv", &mut self.gmv),
                    ("gmv_breakdowns", &mut self.gmv_breakdowns),
                    ("impression_breakdowns", &mut self.impression_breakdowns),
                    ("impressions", &mut self.impressions),
                    ("orders", &mut self.orders),
                    ("page_view_breakdowns", &mut self.page_view_breakdowns),
                    ("page_views", &mut self.page_views),
                    ("start_date", &mut self.start_date),
                    ("unit_sold_breakdowns", &mut self.unit_sold_breakdowns),
                    ("units_sold", &mut self.units_sold),
                ],
            );
    }
}

debug_fields!(ProductInterval);

/// Figures of the product for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPerformance {
    /// Figures for the preceding period of the same length, if `with_comparison` is `true`.
    pub comparison_intervals: Vec<ProductInterval>,
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<ProductInterval>,
}

impl Fields for ProductPerformance {
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

debug_fields!(ProductPerformance);

/// Click-through rate for one kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateBreakdown {
    /// Clicks on the product divided by its impressions, for this kind of content, as a fraction.
    pub amount: Option<Decimal>,
    /// Kind of content that the rate is about.
    pub r#type: Option<ContentType>,
}

impl Fields for RateBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("amount", &mut self.amount), ("type", &mut self.r#type)]);
    }
}

debug_fields!(RateBreakdown);
