// @generated from specs/analytics/202509/get_shop_product_performance_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetShopProductPerformanceDetail` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{ContentType, Granularity, ReportCurrency};

/// Reports sales, traffic, ratings and returns of one product over a range of days, with its best contents and creators.
///
/// `GET /analytics/202509/shop_products/{product_id}/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202405).
/// Returns [`GetShopProductPerformanceDetailResponse`].
///
/// See TikTok's page for version 202405 <https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-202405>.
///
/// Documented error codes for version 202405: [28001007](crate::errors#code-28001007), [28001022](crate::errors#code-28001022), [36009003](crate::errors#code-36009003).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShopProductPerformanceDetail {
    /// From `GetShopProductPerformanceList`.
    pub product_id: String,
    /// The first day, in the shop's time zone.
    pub start_date_ge: Date,
    /// The day after the last.
    pub end_date_lt: Date,
    /// Defaults to `ALL`.
    pub granularity: Option<Granularity>,
    /// Currency of the amounts. Defaults to `LOCAL`.
    pub currency: Option<ReportCurrency>,
}

impl GetShopProductPerformanceDetail {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        product_id: impl Into<String>,
        start_date_ge: Date,
        end_date_lt: Date,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            start_date_ge,
            end_date_lt,
            granularity: None,
            currency: None,
        }
    }

    /// Defaults to `ALL`.
    #[inline]
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Currency of the amounts. Defaults to `LOCAL`.
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
    const PATH: &'static str = "/analytics/202509/shop_products/{product_id}/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001007, 28001022, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-202405",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/analytics/202509/shop_products/");
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
    }
}

/// The response to [`GetShopProductPerformanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShopProductPerformanceDetailResponse {
    /// The last day with figures, in the shop's time zone.
    pub latest_available_date: Option<Date>,
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

/// The `cancel_and_refunds` of [`ProductInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAndRefunds {
    /// Units that were not paid or not shipped yet.
    pub canceled: Option<i64>,
    /// Units that the customer kept.
    pub refunded: Option<i64>,
    /// Units that came back for others.
    pub replacements: Option<i64>,
    /// Units that came back for money.
    pub returned: Option<i64>,
}

impl Fields for CancelAndRefunds {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("canceled", &mut self.canceled),
                    ("refunded", &mut self.refunded),
                    ("replacements", &mut self.replacements),
                    ("returned", &mut self.returned),
                ],
            );
    }
}

debug_fields!(CancelAndRefunds);

/// An item of `intervals` in [`ProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInterval {
    pub cancel_and_refunds: Option<CancelAndRefunds>,
    /// Not part of it.
    pub end_date: Option<Date>,
    pub sales: Option<ProductSales>,
    /// In the shop's time zone.
    pub start_date: Option<Date>,
    pub traffic: Option<ProductTraffic>,
}

impl Fields for ProductInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cancel_and_refunds", &mut self.cancel_and_refunds),
                    ("end_date", &mut self.end_date),
                    ("sales", &mut self.sales),
                    ("start_date", &mut self.start_date),
                    ("traffic", &mut self.traffic),
                ],
            );
    }
}

debug_fields!(ProductInterval);

/// The `performance` of [`GetShopProductPerformanceDetailResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPerformance {
    pub intervals: Vec<ProductInterval>,
    /// Of all the days asked for.
    pub ratings: Vec<Rating>,
    /// The 100 that sold most.
    pub top_contents: Vec<TopContents>,
    /// The 100 who sold most.
    pub top_creators: Vec<TopCreator>,
}

impl Fields for ProductPerformance {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("intervals", &mut self.intervals),
                    ("ratings", &mut self.ratings),
                    ("top_contents", &mut self.top_contents),
                    ("top_creators", &mut self.top_creators),
                ],
            );
    }
}

debug_fields!(ProductPerformance);

/// The `sales` of [`ProductInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSales {
    pub breakdowns: Vec<SalesBreakdown>,
    /// What was paid, cancelled and refunded orders included.
    pub gmv: Option<Money>,
    pub items_sold: Option<i64>,
    pub orders: Option<i64>,
}

impl Fields for ProductSales {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("breakdowns", &mut self.breakdowns),
                    ("gmv", &mut self.gmv),
                    ("items_sold", &mut self.items_sold),
                    ("orders", &mut self.orders),
                ],
            );
    }
}

debug_fields!(ProductSales);

/// A product's sales through one kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSalesMetrics {
    pub gmv: Option<Money>,
    /// Single units.
    pub items_sold: Option<i64>,
    /// A day.
    pub avg_customers: Option<i64>,
}

impl Fields for ProductSalesMetrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("gmv", &mut self.gmv),
                    ("items_sold", &mut self.items_sold),
                    ("avg_customers", &mut self.avg_customers),
                ],
            );
    }
}

debug_fields!(ProductSalesMetrics);

/// The `traffic` of [`ProductInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductTraffic {
    pub breakdowns: Vec<TrafficBreakdown>,
}

impl Fields for ProductTraffic {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("breakdowns", &mut self.breakdowns)]);
    }
}

debug_fields!(ProductTraffic);

/// An item of `ratings` in [`ProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rating {
    /// Reviews with so many stars.
    pub count: Option<i64>,
    /// A share: 0.23 is 23%.
    pub percentage: Option<Decimal>,
    pub stars: Option<Star>,
}

impl Fields for Rating {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("count", &mut self.count),
                    ("percentage", &mut self.percentage),
                    ("stars", &mut self.stars),
                ],
            );
    }
}

debug_fields!(Rating);

/// A product's sales by kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesBreakdown {
    pub content_type: Option<ContentType>,
    pub sales: Option<ProductSalesMetrics>,
}

impl Fields for SalesBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content_type", &mut self.content_type),
                    ("sales", &mut self.sales),
                ],
            );
    }
}

debug_fields!(SalesBreakdown);

/// The values of `stars` in [`Rating`].
#[non_exhaustive]
pub enum Star {
    OneStar,
    TwoStar,
    ThreeStar,
    FourStar,
    FiveStar,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Star {
    const TEXTS: &'static [&'static str] = &[
        "1_STAR",
        "2_STAR",
        "3_STAR",
        "4_STAR",
        "5_STAR",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::OneStar,
            Ok(1) => Self::TwoStar,
            Ok(2) => Self::ThreeStar,
            Ok(3) => Self::FourStar,
            Ok(_) => Self::FiveStar,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::OneStar => Ok(0),
            Self::TwoStar => Ok(1),
            Self::ThreeStar => Ok(2),
            Self::FourStar => Ok(3),
            Self::FiveStar => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Star, Read);

/// An item of `contents` in [`TopContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopContent {
    /// Of the LIVE or video.
    pub content_id: Option<String>,
    pub gmv: Option<Money>,
    /// Due to this content.
    pub items_sold: Option<i64>,
}

impl Fields for TopContent {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content_id", &mut self.content_id),
                    ("gmv", &mut self.gmv),
                    ("items_sold", &mut self.items_sold),
                ],
            );
    }
}

debug_fields!(TopContent);

/// An item of `top_contents` in [`ProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopContents {
    pub contents: Vec<TopContent>,
    pub r#type: Option<ContentType>,
}

impl Fields for TopContents {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("contents", &mut self.contents), ("type", &mut self.r#type)]);
    }
}

debug_fields!(TopContents);

/// An item of `top_creators` in [`ProductPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopCreator {
    /// As the profile shows it.
    pub creator_name: Option<String>,
    /// The creator's id within this app.
    pub creator_open_id: Option<String>,
    /// The profile's picture. JSON name: `creator_profile`.
    pub avatar_url: Option<String>,
    /// Due to this creator.
    pub gmv: Option<Money>,
    /// Due to this creator.
    pub items_sold: Option<i64>,
}

impl Fields for TopCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_name", &mut self.creator_name),
                    ("creator_open_id", &mut self.creator_open_id),
                    ("creator_profile", &mut self.avatar_url),
                    ("gmv", &mut self.gmv),
                    ("items_sold", &mut self.items_sold),
                ],
            );
    }
}

debug_fields!(TopCreator);

/// An item of `breakdowns` in [`ProductTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficBreakdown {
    pub content_type: Option<ContentType>,
    pub traffic: Option<TrafficMetrics>,
}

impl Fields for TrafficBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content_type", &mut self.content_type),
                    ("traffic", &mut self.traffic),
                ],
            );
    }
}

debug_fields!(TrafficBreakdown);

/// The `traffic` of [`TrafficBreakdown`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMetrics {
    /// Sales by page views of different visitors.
    pub avg_conversion_rate: Option<Decimal>,
    /// Visitors a day.
    pub avg_unique_page_views: Option<i64>,
    /// Clicks on the product by its views.
    pub ctr: Option<Decimal>,
    /// Each time that a link to it appeared in the Shop tab.
    pub impressions: Option<i64>,
    /// Of its product page, repeated ones too.
    pub page_views: Option<i64>,
}

impl Fields for TrafficMetrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_conversion_rate", &mut self.avg_conversion_rate),
                    ("avg_unique_page_views", &mut self.avg_unique_page_views),
                    ("ctr", &mut self.ctr),
                    ("impressions", &mut self.impressions),
                    ("page_views", &mut self.page_views),
                ],
            );
    }
}

debug_fields!(TrafficMetrics);
