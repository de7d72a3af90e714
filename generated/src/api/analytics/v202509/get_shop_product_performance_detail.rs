// @generated from specs/analytics/202509/get_shop_product_performance_detail.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopProductPerformanceDetail`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::ids::{CreatorOpenId, ProductId};
use crate::api::analytics::types::{ContentType, Granularity, ReportCurrency};

/// Reports sales, traffic, ratings and returns of one product over a range of days, and lists the LIVE sessions, videos and creators with the highest GMV.
///
/// `GET /analytics/202509/shop_products/{product_id}/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202405).
/// Returns [`GetShopProductPerformanceDetailResponse`].
///
/// See TikTok's page for version 202405 <https://partner.tiktokshop.com/docv2/page/get-shop-product-performance-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopProductPerformanceDetail;

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
/// Documented error codes for version 202405: [28001007](crate::errors#code-28001007), [28001022](crate::errors#code-28001022), [36009003](crate::errors#code-36009003).
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
    fn path(&self, path: &mut PathWriter<'_>) {
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

/// Numbers of units of a product that were cancelled, refunded, returned or replaced.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAndRefunds {
    /// Number of units in orders that were cancelled while they were unpaid or awaiting shipment.
    pub canceled: Option<i64>,
    /// Number of units that were refunded, but not returned.
    pub refunded: Option<i64>,
    /// Number of units that were returned and replaced.
    pub replacements: Option<i64>,
    /// Number of units that were returned and refunded.
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

/// Figures of the product for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInterval {
    /// Numbers of units that were cancelled, refunded, returned or replaced.
    pub cancel_and_refunds: Option<CancelAndRefunds>,
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// Sales of the product in the interval.
    pub sales: Option<ProductSales>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Impressions, page views and conversion of the product in the interval, by kind of content.
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

/// Figures of the product for the requested range of days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPerformance {
    /// Figures for each interval; `granularity` sets its length.
    pub intervals: Vec<ProductInterval>,
    /// Number of reviews per number of stars, over the requested range of days.
    pub ratings: Vec<Rating>,
    /// LIVE sessions and videos with the highest GMV of the product, at most 100.
    pub top_contents: Vec<TopContents>,
    /// Creators with the highest GMV of the product, highest first; at most 100.
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

/// Sales of a product, in total and by kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSales {
    /// Sales by kind of content.
    pub breakdowns: Vec<SalesBreakdown>,
    /// Amount paid for orders of the product, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// Number of units sold.
    pub items_sold: Option<i64>,
    /// Number of orders.
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

/// Sales of a product from one kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSalesMetrics {
    /// GMV from this kind of content.
    pub gmv: Option<Money>,
    /// Number of units sold.
    pub items_sold: Option<i64>,
    /// Average number of buyers per day.
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

/// Impressions, page views and conversion of a product by kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductTraffic {
    /// Impressions, page views and conversion by kind of content.
    pub breakdowns: Vec<TrafficBreakdown>,
}

impl Fields for ProductTraffic {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("breakdowns", &mut self.breakdowns)]);
    }
}

debug_fields!(ProductTraffic);

/// Reviews of the product with a certain number of stars.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rating {
    /// Number of reviews with this number of stars.
    pub count: Option<i64>,
    /// Share of these reviews in all reviews, as a fraction rounded to four decimal places: 0.23 is 23%.
    pub percentage: Option<Decimal>,
    /// Number of stars that the reviews gave.
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

/// Sales of a product from one kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesBreakdown {
    /// Kind of content that the figures are about.
    pub content_type: Option<ContentType>,
    /// Sales from this kind of content.
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

/// Number of stars of a review.
#[non_exhaustive]
pub enum Star {
    /// One star, the lowest rating. Sent as `1_STAR`.
    OneStar,
    /// Two stars. Sent as `2_STAR`.
    TwoStar,
    /// Three stars. Sent as `3_STAR`.
    ThreeStar,
    /// Four stars. Sent as `4_STAR`.
    FourStar,
    /// Five stars, the highest rating. Sent as `5_STAR`.
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

/// A LIVE session or video that sold a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopContent {
    /// ID of the LIVE session or of the video.
    pub content_id: Option<String>,
    /// GMV of the product from this content.
    pub gmv: Option<Money>,
    /// Number of units sold from this content.
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

/// LIVE sessions or videos with the highest GMV of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopContents {
    /// The LIVE sessions or videos, highest GMV first.
    pub contents: Vec<TopContent>,
    /// Whether the list contains LIVE sessions or videos.
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

/// A creator who sold a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopCreator {
    /// Name on the creator's profile page.
    pub creator_name: Option<String>,
    /// ID that identifies the creator within this app.
    pub creator_open_id: Option<CreatorOpenId>,
    /// URL of the creator's profile picture. JSON name: `creator_profile`.
    pub avatar_url: Option<String>,
    /// GMV of the product from this creator.
    pub gmv: Option<Money>,
    /// Number of units that this creator sold.
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

/// Impressions, page views and conversion of a product from one kind of content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficBreakdown {
    /// Kind of content that the figures are about.
    pub content_type: Option<ContentType>,
    /// Impressions, page views and conversion from this kind of content.
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

/// Impressions, page views and conversion of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMetrics {
    /// Average share of unique views of the product page that led to a sale, as a fraction.
    pub avg_conversion_rate: Option<Decimal>,
    /// Average number of different visitors to the product page per day.
    pub avg_unique_page_views: Option<i64>,
    /// Clicks on links to the product in the Shop tab divided by views of these links, as a fraction.
    pub ctr: Option<Decimal>,
    /// Number of times that a link to the product appeared in the Shop tab.
    pub impressions: Option<i64>,
    /// Number of views of the product page; repeated views by the same person count each time.
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
