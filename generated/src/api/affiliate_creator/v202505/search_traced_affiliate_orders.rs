// @generated from specs/affiliate_creator/202505/search_traced_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchTracedAffiliateOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{AffiliateContentType, DisplayMoney};
use crate::api::ids::{CampaignId, OrderId, ProductId, SkuId};
use crate::api::affiliate_creator::types::{OrderStatus, Trace};

/// Searches for orders that the creator generated, by the time of creation, payment, delivery or settlement, and returns their SKUs, content, sharing links and commissions.
///
/// `POST /affiliate_creator/202505/orders/trace/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate.share_link.read`.
/// Returns [`SearchTracedAffiliateOrdersResponse`]; `orders` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/creator-search-affiliate-trace-orders-202505>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::TimestampMillis;
 use tiktok_shop::affiliate_creator::v202505::SearchTracedAffiliateOrders;
 use tiktok_shop::affiliate_creator::v202505::search_traced_affiliate_orders::TimeType;

 let creator = client.creator(token);
 let request = SearchTracedAffiliateOrders::new(
         10,
         TimestampMillis::from_unix_millis(1_767_225_600_000),
         TimestampMillis::from_unix_millis(1_767_830_400_000),
     )
     .time_type(TimeType::PayTime);
 let mut orders = creator.items(request);
 while let Some(order) = orders.try_next().await? {
     println!("{order:?}");
 }
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "creator-search-affiliate-trace-orders-202505")]
#[doc(alias = "SearchAffiliateOrdersByCreator")]
#[doc(alias = "CreatorSearchAffiliateTraceOrders")]
#[deprecated(
    note = "TikTok retires it on 2026-08-15; use `affiliate_creator::v202410::SearchAffiliateOrders`"
)]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTracedAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Inclusive lower bound of the time that `time_type` names.
    pub time_ge: TimestampMillis,
    /// Exclusive upper bound of the time that `time_type` names.
    pub time_lt: TimestampMillis,
    /// Time of the order to which `time_ge` and `time_lt` refer. Defaults to `CREATE_TIME`.
    pub time_type: Option<TimeType>,
}

impl SearchTracedAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        page_size: i64,
        time_ge: impl Into<TimestampMillis>,
        time_lt: impl Into<TimestampMillis>,
    ) -> Self {
        Self {
            page_token: None,
            page_size,
            time_ge: time_ge.into(),
            time_lt: time_lt.into(),
            time_type: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Time of the order to which `time_ge` and `time_lt` refer. Defaults to `CREATE_TIME`.
    #[inline]
    pub fn time_type(mut self, time_type: impl Into<TimeType>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }
}

impl Endpoint for SearchTracedAffiliateOrders {
    type Response = SearchTracedAffiliateOrdersResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchTracedAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202505/orders/trace/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate.share_link.read"])
        .errors(&[36009003])
        .pages("orders")
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/creator-search-affiliate-trace-orders-202505",
        )
        .sunset(Sunset::on(2026, 8, 15))
        .replaced_by("POST /affiliate_creator/202410/orders/search");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("time_ge", &self.time_ge),
                ("time_lt", &self.time_lt),
                ("time_type", &self.time_type),
            ],
        );
    }
}

impl Paged for SearchTracedAffiliateOrders {
    type Item = TracedAffiliateOrder;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.orders
    }
}

/// The response to [`SearchTracedAffiliateOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracedAffiliateOrdersResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Orders that match.
    pub orders: Vec<TracedAffiliateOrder>,
    /// Number of matching orders on all pages.
    pub total_count: Option<i64>,
}

impl Fields for SearchTracedAffiliateOrdersResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("orders", &mut self.orders),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchTracedAffiliateOrdersResponse);

/// Time of an order by which a search selects orders.
#[non_exhaustive]
pub enum TimeType {
    /// When the order was paid. Sent as `PAY_TIME`.
    PayTime,
    /// When the order was delivered. Sent as `DELIVERY_TIME`.
    DeliveryTime,
    /// When the order was settled. Sent as `SETTLE_TIME`.
    SettleTime,
    /// When the order was created. Sent as `CREATE_TIME`.
    CreateTime,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TimeType {
    const TEXTS: &'static [&'static str] = &[
        "PAY_TIME",
        "DELIVERY_TIME",
        "SETTLE_TIME",
        "CREATE_TIME",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PayTime,
            Ok(1) => Self::DeliveryTime,
            Ok(2) => Self::SettleTime,
            Ok(_) => Self::CreateTime,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PayTime => Ok(0),
            Self::DeliveryTime => Ok(1),
            Self::SettleTime => Ok(2),
            Self::CreateTime => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TimeType, Write);

/// An order that the creator generated, with its SKUs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracedAffiliateOrder {
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    /// When the order was delivered.
    pub delivery_time: Option<Timestamp>,
    /// Order ID.
    pub id: Option<OrderId>,
    /// SKUs of the order.
    pub skus: Vec<TracedOrderSku>,
    /// Whether the commission is settled; until then, only the estimates are known.
    pub status: Option<OrderStatus>,
}

impl Fields for TracedAffiliateOrder {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("create_time", &mut self.create_time),
                    ("delivery_time", &mut self.delivery_time),
                    ("id", &mut self.id),
                    ("skus", &mut self.skus),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(TracedAffiliateOrder);

/// A SKU of an order, with the commissions that the creator earns on the SKU. Amounts of bonuses, ads and rewards have a value only if there are such commissions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracedOrderSku {
    /// Actual bonus: `actual_commission_base` multiplied by `commission_bonus_rate`.
    pub actual_bonus_commission: Option<DisplayMoney>,
    /// Actual base commission: `actual_commission_base` multiplied by `commission_rate`. The amount is zero for `REFUNDED` orders, and empty if no value is available.
    pub actual_commission: Option<DisplayMoney>,
    /// Price multiplied by the units that were not returned or refunded, for `SETTLED` orders. The amount is zero for `REFUNDED` orders, and empty for others.
    pub actual_commission_base: Option<DisplayMoney>,
    /// Creator's actual reward from affiliate partners; see `creator_commission_reward_rate`.
    pub actual_creator_commission_reward_fee: Option<DisplayMoney>,
    /// Actual commission for orders from ads: `actual_commission_base` multiplied by `shop_ads_commission_rate`.
    pub actual_shop_ads_commission: Option<DisplayMoney>,
    /// ID of the campaign to which the order belongs.
    pub campaign_id: Option<CampaignId>,
    /// Bonus rate of the collaboration, in hundredths of a percent: 3000 is 30%.
    pub commission_bonus_rate: Option<i64>,
    /// Commission rate of the collaboration, in hundredths of a percent: 3000 is 30%.
    pub commission_rate: Option<i64>,
    /// ID of the video, LIVE session or other content from which the order came.
    pub content_id: Option<String>,
    /// Kind of content from which the order came.
    pub content_type: Option<AffiliateContentType>,
    /// Rate of the reward that affiliate partners allocate to the creator, in hundredths of a percent: 1000 is 10%.
    pub creator_commission_reward_rate: Option<i64>,
    /// Estimated bonus: `estimated_commission_base` multiplied by `commission_bonus_rate`.
    pub estimated_bonus_commission: Option<DisplayMoney>,
    /// Commission estimated from the price and the number of units when the order was created.
    pub estimated_commission: Option<DisplayMoney>,
    /// Base of the commission when the order was created, before returns and refunds.
    pub estimated_commission_base: Option<DisplayMoney>,
    /// Creator's estimated reward from affiliate partners; see `creator_commission_reward_rate`.
    pub estimated_creator_commission_reward_fee: Option<DisplayMoney>,
    /// Estimated commission for orders from ads: `estimated_commission_base` multiplied by `shop_ads_commission_rate`.
    pub estimated_shop_ads_commission: Option<DisplayMoney>,
    /// SKU ID.
    pub id: Option<SkuId>,
    /// Price of the SKU.
    pub price: Option<DisplayMoney>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Number of units ordered.
    pub quantity: Option<i64>,
    /// Number of units refunded.
    pub refunded_quantity: Option<i64>,
    /// Number of units returned.
    pub returned_quantity: Option<i64>,
    /// Commission rate for orders from ads, in hundredths of a percent: 3000 is 30%.
    pub shop_ads_commission_rate: Option<i64>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// When the order was delivered.
    pub delivery_time: Option<Timestamp>,
    /// Sharing link from which the order came.
    pub trace: Option<Trace>,
}

impl Fields for TracedOrderSku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("actual_bonus_commission", &mut self.actual_bonus_commission),
                    ("actual_commission", &mut self.actual_commission),
                    ("actual_commission_base", &mut self.actual_commission_base),
                    (
                        "actual_creator_commission_reward_fee",
                        &mut self.actual_creator_commission_reward_fee,
                    ),
                    ("actual_shop_ads_commission", &mut self.actual_shop_ads_commission),
                    ("campaign_id", &mut self.campaign_id),
                    ("commission_bonus_rate", &mut self.commission_bonus_rate),
                    ("commission_rate", &mut self.commission_rate),
                    ("content_id", &mut self.content_id),
                    ("content_type", &mut self.content_type),
                    (
                        "creator_commission_reward_rate",
                        &mut self.creator_commission_reward_rate,
                    ),
                    ("estimated_bonus_commission", &mut self.estimated_bonus_commission),
                    ("estimated_commission", &mut self.estimated_commission),
                    ("estimated_commission_base", &mut self.estimated_commission_base),
                    (
                        "estimated_creator_commission_reward_fee",
                        &mut self.estimated_creator_commission_reward_fee,
                    ),
                    (
                        "estimated_shop_ads_commission",
                        &mut self.estimated_shop_ads_commission,
                    ),
                    ("id", &mut self.id),
                    ("price", &mut self.price),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("quantity", &mut self.quantity),
                    ("refunded_quantity", &mut self.refunded_quantity),
                    ("returned_quantity", &mut self.returned_quantity),
                    ("shop_ads_commission_rate", &mut self.shop_ads_commission_rate),
                    ("shop_name", &mut self.shop_name),
                    ("delivery_time", &mut self.delivery_time),
                    ("trace", &mut self.trace),
                ],
            );
    }
}

debug_fields!(TracedOrderSku);
