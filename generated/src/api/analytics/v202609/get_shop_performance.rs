// @generated from specs/analytics/202609/get_shop_performance.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetShopPerformance`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Money;
use crate::api::analytics::types::{ContentType, Granularity, ReportCurrency};

/// Reports a shop's sales, buyers and traffic over a range of days, with GMV broken down by content and channel.
///
/// `GET /analytics/202609/shop/performance`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `data.shop_analytics.public.read` (documented for version 202405).
/// Returns [`GetShopPerformanceResponse`].
///
/// See TikTok's page for version 202405 <https://partner.tiktokshop.com/docv2/page/get-shop-performance-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::analytics::GetShopPerformance;

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
    /// Whether the range of days is reported as a whole or day by day. Defaults to `ALL` (documented for version 202509).
    pub granularity: Option<Granularity>,
    /// Currency in which amounts are reported. Defaults to `LOCAL` (documented for version 202509).
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
}

impl Endpoint for GetShopPerformance {
    type Response = GetShopPerformanceResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetShopPerformance";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/analytics/202609/shop/performance";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["data.shop_analytics.public.read"])
        .errors(&[28001022])
        .page("https://partner.tiktokshop.com/docv2/page/get-shop-performance-202405");

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

/// Who made the content that sold.
#[non_exhaustive]
pub enum Channel {
    /// Affiliate creators. Sent as `CREATOR`.
    Creator,
    /// The seller. Sent as `SELLER`.
    Seller,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Channel {
    const TEXTS: &'static [&'static str] = &["CREATOR", "SELLER"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Creator,
            Ok(_) => Self::Seller,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Creator => Ok(0),
            Self::Seller => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Channel, Read);

/// GMV from one kind of content of creators or of the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentBreakdown {
    /// Whether creators or the seller made the content.
    pub channel: Option<Channel>,
    /// Whether the GMV is from LIVE sessions or from videos.
    pub content_type: Option<ContentType>,
    /// GMV from this content.
    pub gmv: Option<Money>,
    /// GMV that this content led to indirectly.
    pub indirect_gmv: Option<Money>,
}

impl Fields for ContentBreakdown {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("channel", &mut self.channel),
                    ("content_type", &mut self.content_type),
                    ("gmv", &mut self.gmv),
                    ("indirect_gmv", &mut self.indirect_gmv),
                ],
            );
    }
}

debug_fields!(ContentBreakdown);

/// GMV of a shop by content and channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmvBreakdowns {
    /// GMV attributed to product cards of affiliate creators.
    pub affiliate_product_card_attributed_gmv: Option<Money>,
    /// GMV from LIVE sessions and videos, separately for creators and for the seller.
    pub content_breakdown: Vec<ContentBreakdown>,
    /// GMV from product cards of the seller.
    pub seller_product_card_gmv: Option<Money>,
    /// GMV from the Shop tab and from searches.
    pub shop_tab_and_search: Option<ShopTabAndSearch>,
}

impl Fields for GmvBreakdowns {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "affiliate_product_card_attributed_gmv",
                        &mut self.affiliate_product_card_attributed_gmv,
                    ),
                    ("content_breakdown", &mut self.content_breakdown),
                    ("seller_product_card_gmv", &mut self.seller_product_card_gmv),
                    ("shop_tab_and_search", &mut self.shop_tab_and_search),
                ],
            );
    }
}

debug_fields!(GmvBreakdowns);

/// Figures of the shop for one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopInterval {
    /// GMV by content and channel.
    pub breakdowns: Option<GmvBreakdowns>,
    /// Day after the interval (exclusive), in the time zone of the shop.
    pub end_date: Option<Date>,
    /// Sales of the shop in the interval.
    pub sales: Option<ShopSalesMetrics>,
    /// First day of the interval, in the time zone of the shop.
    pub start_date: Option<Date>,
    /// Visitors, impressions and clicks in the interval.
    pub traffic: Option<ShopTraffic>,
}

impl Fields for ShopInterval {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("breakdowns", &mut self.breakdowns),
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

/// Sales of the shop in one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopSalesMetrics {
    /// Average value of an order.
    pub avg_order_value: Option<Money>,
    /// Average value of a SKU order.
    pub avg_sku_order_value: Option<Money>,
    /// Number of cancellations and returns.
    pub cancellations_and_returns: Option<i64>,
    /// GMV attributed to LIVE sessions of creators.
    pub creator_live_attributed_gmv: Option<Money>,
    /// GMV from LIVE sessions of creators.
    pub creator_live_gmv: Option<Money>,
    /// GMV that LIVE sessions of creators led to indirectly.
    pub creator_live_indirect_gmv: Option<Money>,
    /// GMV attributed to videos of creators.
    pub creator_video_attributed_gmv: Option<Money>,
    /// GMV from videos of creators.
    pub creator_video_gmv: Option<Money>,
    /// GMV that videos of creators led to indirectly.
    pub creator_video_indirect_gmv: Option<Money>,
    /// Number of different buyers who paid for an order.
    pub customers_count: Option<i64>,
    /// GMV: amount paid for orders, including orders cancelled or refunded later.
    pub gmv: Option<Money>,
    /// GMV with taxes.
    pub gmv_with_tax: Option<Money>,
    /// GMV with the discounts that TikTok funds.
    pub gmv_with_tiktok_co_funding: Option<Money>,
    /// Number of units sold.
    pub items_sold: Option<i64>,
    /// GMV attributed to LIVE sessions.
    pub live_attributed_gmv: Option<Money>,
    /// GMV from LIVE sessions.
    pub live_gmv: Option<Money>,
    /// GMV that LIVE sessions led to indirectly.
    pub live_indirect_gmv: Option<Money>,
    /// Number of paid orders.
    pub orders_count: Option<i64>,
    /// GMV attributed to product cards.
    pub product_card_attributed_gmv: Option<Money>,
    /// Amount refunded for orders.
    pub refunds: Option<Money>,
    /// GMV attributed to LIVE sessions of the seller.
    pub seller_live_attributed_gmv: Option<Money>,
    /// GMV from LIVE sessions of the seller.
    pub seller_live_gmv: Option<Money>,
    /// GMV that LIVE sessions of the seller led to indirectly.
    pub seller_live_indirect_gmv: Option<Money>,
    /// GMV attributed to videos of the seller.
    pub seller_video_attributed_gmv: Option<Money>,
    /// GMV from videos of the seller.
    pub seller_video_gmv: Option<Money>,
    /// GMV that videos of the seller led to indirectly.
    pub seller_video_indirect_gmv: Option<Money>,
    /// Shipping fees of the orders.
    pub shipping_fees: Option<Money>,
    /// Number of SKU orders: each different SKU in an order counts once.
    pub sku_orders_count: Option<i64>,
    /// Taxes on the orders.
    pub tax: Option<Money>,
    /// GMV attributed to videos.
    pub video_attributed_gmv: Option<Money>,
    /// GMV from videos.
    pub video_gmv: Option<Money>,
    /// GMV that videos led to indirectly.
    pub video_indirect_gmv: Option<Money>,
}

impl Fields for ShopSalesMetrics {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avg_order_value", &mut self.avg_order_value),
                    ("avg_sku_order_value", &mut self.avg_sku_order_value),
                    ("cancellations_and_returns", &mut self.cancellations_and_returns),
                    (
                        "creator_live_attributed_gmv",
                        &mut self.creator_live_attributed_gmv,
                    ),
                    ("creator_live_gmv", &mut self.creator_live_gmv),
                    ("creator_live_indirect_gmv", &mut self.creator_live_indirect_gmv),
                    (
                        "creator_video_attributed_gmv",
                        &mut self.creator_video_attributed_gmv,
                    ),
                    ("creator_video_gmv", &mut self.creator_video_gmv),
                    ("creator_video_indirect_gmv", &mut self.creator_video_indirect_gmv),
                    ("customers_count", &mut self.customers_count),
                    ("gmv", &mut self.gmv),
                    ("gmv_with_tax", &mut self.gmv_with_tax),
                    ("gmv_with_tiktok_co_funding", &mut self.gmv_with_tiktok_co_funding),
                    ("items_sold", &mut self.items_sold),
                    ("live_attributed_gmv", &mut self.live_attributed_gmv),
                    ("live_gmv", &mut self.live_gmv),
                    ("live_indirect_gmv", &mut self.live_indirect_gmv),
                    ("orders_count", &mut self.orders_count),
                    (
                        "product_card_attributed_gmv",
                        &mut self.product_card_attributed_gmv,
                    ),
                    ("refunds", &mut self.refunds),
                    ("seller_live_attributed_gmv", &mut self.seller_live_attributed_gmv),
                    ("seller_live_gmv", &mut self.seller_live_gmv),
                    ("seller_live_indirect_gmv", &mut self.seller_live_indirect_gmv),
                    (
                        "seller_video_attributed_gmv",
                        &mut self.seller_video_attributed_gmv,
                    ),
                    ("seller_video_gmv", &mut self.seller_video_gmv),
                    ("seller_video_indirect_gmv", &mut self.seller_video_indirect_gmv),
                    ("shipping_fees", &mut self.shipping_fees),
                    ("sku_orders_count", &mut self.sku_orders_count),
                    ("tax", &mut self.tax),
                    ("video_attributed_gmv", &mut self.video_attributed_gmv),
                    ("video_gmv", &mut self.video_gmv),
                    ("video_indirect_gmv", &mut self.video_indirect_gmv),
                ],
            );
    }
}

debug_fields!(ShopSalesMetrics);

/// GMV of a shop from the Shop tab and from searches.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopTabAndSearch {
    /// GMV from other sources.
    pub others: Option<Money>,
    /// GMV attributed to searches.
    pub search_attributed: Option<Money>,
    /// GMV attributed to the Shop tab.
    pub shop_tab_attributed: Option<Money>,
}

impl Fields for ShopTabAndSearch {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("others", &mut self.others),
                    ("search_attributed", &mut self.search_attributed),
                    ("shop_tab_attributed", &mut self.shop_tab_attributed),
                ],
            );
    }
}

debug_fields!(ShopTabAndSearch);

/// Visitors of the product pages of a shop, and impressions of its products and clicks on them, in one interval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShopTraffic {
    /// Daily average share of the visitors of product pages who paid for an order, as a fraction. JSON name: `avg_conversation_rate`.
    pub avg_conversion_rate: Option<Decimal>,
    /// Average number of views of product pages per day.
    pub avg_page_views: Option<i64>,
    /// Average number of different visitors to product pages per day.
    pub avg_visitors: Option<i64>,
    /// Number of clicks on products.
    pub product_clicks: Option<i64>,
    /// Number of product impressions.
    pub product_impressions: Option<i64>,
    /// Number of clicks on products, counting each person once.
    pub unique_clicks: Option<i64>,
    /// Number of product impressions, counting each person once.
    pub unique_product_impressions: Option<i64>,
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
                    ("product_clicks", &mut self.product_clicks),
                    ("product_impressions", &mut self.product_impressions),
                    ("unique_clicks", &mut self.unique_clicks),
                    ("unique_product_impressions", &mut self.unique_product_impressions),
                ],
            );
    }
}

debug_fields!(ShopTraffic);
