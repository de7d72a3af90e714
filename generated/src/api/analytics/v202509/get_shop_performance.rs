// @generated from specs/analytics/202509/get_shop_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopPerformance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{ContentType, Granularity, ReportCurrency};

/// Reports a shop's sales, buyers and traffic over a range of days.
///
/// `GET /analytics/202509/shop/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202405).
/// Returns [`GetShopPerformanceResponse`].
/// Superseded by a newer version: [`v202609`](crate::analytics::v202609::get_shop_performance::GetShopPerformance).
///
/// See TikTok's page for version 202405 <https://partner.tiktokshop.com/docv2/page/get-shop-performance-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::v202509::GetShopPerformance;

 let shop = client.seller(token).shop(cipher);
 let request = GetShopPerformance::new("2026-01-01".parse()?, "2026-01-08".parse()?);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes for version 202405: [28001022](crate::errors#code-28001022).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopPerformance {
    /// Inclusive lower bound of the range of days, in the time zone of the shop.
    pub start_date_ge: Date,
    /// Exclusive upper bound of the range of days, in the time zone of the shop.
    pub end_date_lt: Date,
    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL`.
    pub granularity: Option<Granularity>,
    /// Currency in which amounts are reported. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopPerformance {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(start_date_ge: Date, end_date_lt: Date) -> Self {
        Self {
            start_date_ge,
            end_date_lt,
            granularity: None,
            currency: None,
        }
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

impl Endpoint for GetShopPerformance {
    type Response = GetShopPerformanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202509/shop/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .page("https://partner.tiktokshop.com/docv2/page/get-shop-performance-202405")
        .newer("v202609");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("currency", &self.currency);
        query.param("end_date_lt", &self.end_date_lt);
        query.param("granularity", &self.granularity);
        query.shop_cipher();
        query.param("start_date_ge", &self.start_date_ge);
        query.timestamp();
    }
}

/// The response to [`GetShopPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopPerformanceResponse {
    /// Last day for which figures are complete, in the time zone of the shop.
    pub latest_available_date: Option<Date>,
    /// Figures for the requested range of days.
    pub performance: Option<ShopPerformance>,
}

impl Fields for GetShopPerformanceResponse {
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

debug_fields!(GetShopPerformanceResponse);

/// GMV of a shop, in total and by kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gmv {
    /// GMV by kind of content.
    pub breakdowns: Vec<ShopGmvBreakdown>,
    /// GMV of all kinds of content together.
    pub overall: Option<Money>,
}

impl Fields for Gmv {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("breakdowns", &mut self.breakdowns),
                    ("overall", &mut self.overall),
                ],
            );
    }
}

debug_fields!(Gmv);

/// Gross revenue of a shop, in total and by source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrossRevenue {
    /// Share of each source of revenue; not available in the US and Japan.
    pub breakdowns: Vec<GrossRevenueBreakdown>,
    /// Gross revenue of all sources together.
    pub overall: Option<Money>,
}

impl Fields for GrossRevenue {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("breakdowns", &mut self.breakdowns),
                    ("overall", &mut self.overall),
                ],
            );
    }
}

debug_fields!(GrossRevenue);

/// Share of one source in the gross revenue.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrossRevenueBreakdown {
    /// Share of the source as a fraction: 0.4324 is 43.24%.
    pub percentage: Option<Decimal>,
    /// Source of the revenue, which depends on the market.
    pub r#type: Option<RevenueSource>,
}

impl Fields for GrossRevenueBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("percentage", &mut self.percentage), ("type", &mut self.r#type)],
            );
    }
}

debug_fields!(GrossRevenueBreakdown);

/// Source of revenue. Southeast Asia, Mexico and Brazil distinguish GMV Max campaigns; the UK and the EU distinguish ads.
#[non_exhaustive]
pub enum RevenueSource {
    /// Sales without a GMV Max campaign. Sent as `NON_GMV_MAX`.
    NonGmvMax,
    /// Sales from GMV Max campaigns. Sent as `GMV_MAX`.
    GmvMax,
    /// Sales from ads. Sent as `ADS`.
    Ads,
    /// Sales without ads. Sent as `ORGANIC`.
    Organic,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for RevenueSource {
    const TEXTS: &'static [&'static str] = &["NON_GMV_MAX", "GMV_MAX", "ADS", "ORGANIC"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::NonGmvMax,
            Ok(1) => Self::GmvMax,
            Ok(2) => Self::Ads,
            Ok(_) => Self::Organic,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::NonGmvMax => Ok(0),
            Self::GmvMax => Ok(1),
            Self::Ads => Ok(2),
            Self::Organic => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(RevenueSource, Read);

/// Sales of a shop in one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sales {
    /// Average number of different buyers who paid, per day.
    pub avg_customers_count: Option<i64>,
    /// Amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Gmv>,
    /// Amount paid by buyers plus TikTok's product subsidies, minus taxes.
    pub gross_revenue: Option<GrossRevenue>,
    /// Number of units sold.
    pub items_sold: Option<i64>,
    /// Number of paid orders.
    pub orders_count: Option<i64>,
    /// Amount refunded for orders.
    pub refunds: Option<Money>,
    /// Number of SKU orders: each different SKU in an order counts once.
    pub sku_orders_count: Option<i64>,
}

impl Fields for Sales {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_customers_count", &mut self.avg_customers_count),
                    ("gmv", &mut self.gmv),
                    ("gross_revenue", &mut self.gross_revenue),
                    ("items_sold", &mut self.items_sold),
                    ("orders_count", &mut self.orders_count),
                    ("refunds", &mut self.refunds),
                    ("sku_orders_count", &mut self.sku_orders_count),
                ],
            );
    }
}

debug_fields!(Sales);

/// GMV of a shop from one kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopGmvBreakdown {
    /// GMV from this kind of content.
    pub gmv: Option<Money>,
    /// Kind of content that led to the sales.
    pub r#type: Option<ContentType>,
}

impl Fields for ShopGmvBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("gmv", &mut self.gmv), ("type", &mut self.r#type)]);
    }
}

debug_fields!(ShopGmvBreakdown);

/// Figures of the shop for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopInterval {
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// Sales of the shop in the interval.
    pub sales: Option<Sales>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Visitors of the product pages in the interval.
    pub traffic: Option<ShopTraffic>,
}

impl Fields for ShopInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("end_date", &mut self.end_date),
                    ("sales", &mut self.sales),
                    ("start_date", &mut self.start_date),
                    ("traffic", &mut self.traffic),
                ],
            );
    }
}

debug_fields!(ShopInterval);

/// Figures of the shop for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopPerformance {
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<ShopInterval>,
}

impl Fields for ShopPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("intervals", &mut self.intervals)]);
    }
}

debug_fields!(ShopPerformance);

/// Visitors of the product pages of a shop in one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopTraffic {
    /// Daily average share of the visitors of product pages who paid for an order, as a fraction. JSON name: `avg_conversation_rate`.
    pub avg_conversion_rate: Option<Decimal>,
    /// Average number of views of product pages per day.
    pub avg_page_views: Option<i64>,
    /// Average number of different visitors to product pages per day.
    pub avg_visitors: Option<i64>,
}

impl Fields for ShopTraffic {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_conversation_rate", &mut self.avg_conversion_rate),
                    ("avg_page_views", &mut self.avg_page_views),
                    ("avg_visitors", &mut self.avg_visitors),
                ],
            );
    }
}

debug_fields!(ShopTraffic);
