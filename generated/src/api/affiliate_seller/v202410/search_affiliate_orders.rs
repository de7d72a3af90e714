// @generated from specs/affiliate_seller/202410/search_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchAffiliateOrders`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{
    AffiliateContentType, AffiliateOrderStatus, CommissionModel, DisplayMoney,
    FullyReturned, Money,
};
use crate::api::ids::{
    CampaignId, OpenCollaborationId, OrderId, ProductId, SkuId, TargetCollaborationId,
};

/// Searches the orders of the shop that affiliates generated, with the commissions that the seller pays. A search covers at most three months.
///
/// `POST /affiliate_seller/202410/orders/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.read`.
/// Returns [`SearchAffiliateOrdersResponse`]; `orders` is paginated.
/// Searches at most 89 days at a time. `Handle::windows` splits longer time ranges.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-seller-affiliate-orders-202410>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::Timestamp;
 use tiktok_shop::affiliate_seller::SearchAffiliateOrders;

 let shop = client.seller(token).shop(cipher);
 let request = SearchAffiliateOrders::new(10)
     .create_time_ge(Timestamp::from_unix_seconds(1_767_225_600))
     .program_id("73661290629")
     .create_time_lt(Timestamp::from_unix_seconds(1_767_830_400));
 let mut orders = shop.items(request);
 while let Some(order) = orders.try_next().await? {
     println!("{order:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "search-seller-affiliate-orders-202410")]
#[doc(alias = "SearchSellerAffiliateOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Number of SKUs per page. An order with several SKUs may span several pages. From 1 to 100.
    pub page_size: i64,
    /// Inclusive lower bound of the creation time. Defaults to the earliest time of the shop if only the upper bound is set; without both bounds, the last three months are searched.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound of the creation time, at most three months after `create_time_ge`; defaults to now. If there are several pages, send both bounds, unchanged, with each request.
    pub create_time_lt: Option<Timestamp>,
    /// ID of the affiliate partner's campaign to which the orders belong, as in `campaign_id` of their SKUs.
    pub program_id: Option<String>,
}

impl SearchAffiliateOrders {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            create_time_ge: None,
            create_time_lt: None,
            program_id: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Inclusive lower bound of the creation time. Defaults to the earliest time of the shop if only the upper bound is set; without both bounds, the last three months are searched.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound of the creation time, at most three months after `create_time_ge`; defaults to now. If there are several pages, send both bounds, unchanged, with each request.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// ID of the affiliate partner's campaign to which the orders belong, as in `campaign_id` of their SKUs.
    #[inline]
    pub fn program_id(mut self, program_id: impl Into<String>) -> Self {
        self.program_id = Some(program_id.into());
        self
    }
}

impl Endpoint for SearchAffiliateOrders {
    type Response = SearchAffiliateOrdersResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202410/orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.read"])
        .pages("orders")
        .max_days(89)
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-seller-affiliate-orders-202410",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
                ("program_id", &self.program_id),
            ],
        );
    }
}

impl Paged for SearchAffiliateOrders {
    type Item = Order;

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

/// The response to [`SearchAffiliateOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersResponse {
    /// Token of the next page, valid only with the same `create_time_ge`, `create_time_lt` and `program_id`. Empty on the last page.
    pub next_page_token: Option<String>,
    /// SKUs of this page, grouped by order.
    pub orders: Vec<Order>,
    /// Number of matching SKUs on all pages, not of orders.
    pub total_count: Option<i64>,
}

impl Fields for SearchAffiliateOrdersResponse {
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

debug_fields!(SearchAffiliateOrdersResponse);

/// An order that affiliates generated, with its SKUs on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    /// When the order was delivered.
    pub delivery_time: Option<Timestamp>,
    /// Order ID.
    pub id: Option<OrderId>,
    /// SKUs of the order on this page.
    pub skus: Vec<Sku>,
    /// No longer returned; see `settlement_status` of the SKUs.
    pub status: Option<AffiliateOrderStatus>,
}

impl Fields for Order {
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

debug_fields!(Order);

/// Whether the commission on a SKU of an order is settled.
#[non_exhaustive]
pub enum SettlementStatus {
    /// The status is not known yet. Sent as `Unknown`.
    Unknown,
    /// The buyer has not paid yet; only estimates are known. Sent as `AWAITING PAYMENT`.
    AwaitingPayment,
    /// The commission is not settled yet; only estimates are known. Sent as `To-SETTLE`.
    ToSettle,
    /// The commission is settled. Sent as `SETTLED`.
    Settled,
    /// The order was returned, refunded or cancelled, so no commission is due. Sent as `INELIGIBLE`.
    Ineligible,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SettlementStatus {
    const TEXTS: &'static [&'static str] = &[
        "Unknown",
        "AWAITING PAYMENT",
        "To-SETTLE",
        "SETTLED",
        "INELIGIBLE",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::AwaitingPayment,
            Ok(2) => Self::ToSettle,
            Ok(3) => Self::Settled,
            Ok(_) => Self::Ineligible,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::AwaitingPayment => Ok(1),
            Self::ToSettle => Ok(2),
            Self::Settled => Ok(3),
            Self::Ineligible => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SettlementStatus, Read);

/// A SKU of an order, with the commissions that the seller pays for it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// Part of the actual creator bonus that the seller funds in a commission boost.
    pub actual_cofunded_creator_bonus_amount: Option<Money>,
    /// Price multiplied by the units that were not returned or refunded. The amount is zero for refunded orders, and empty for others until they are settled.
    pub actual_commission_base: Option<DisplayMoney>,
    /// Commission that the seller pays on the actual base.
    pub actual_paid_commission: Option<Money>,
    /// Commission on the actual base for orders from ads.
    pub actual_paid_shop_ads_commission: Option<Money>,
    /// ID of the affiliate partner's campaign that the product is in.
    pub campaign_id: Option<CampaignId>,
    /// Whether the commission rate is fixed or depends on tiers.
    pub commission_model: Option<CommissionModel>,
    /// Creator's commission rate in hundredths of a percent: 1550 is 15.5%. Absent for orders of an affiliate partner's campaign; see `partner_commission_rate`.
    pub commission_rate: Option<Decimal>,
    /// Commission rate of each tier in percent, lowest tier first, such as `3.0 OR 5.0`; `-` without tiers.
    pub commission_tier_setting: Option<String>,
    /// ID of the video, LIVE session or other content from which the order came.
    pub content_id: Option<String>,
    /// Kind of content from which the order came.
    pub content_type: Option<AffiliateContentType>,
    /// Username of the creator; empty for orders of an affiliate partner's campaign.
    pub creator_username: Option<String>,
    /// Part of the estimated creator bonus that the seller funds in a commission boost.
    pub estimated_cofunded_creator_bonus_amount: Option<Money>,
    /// Price multiplied by the units ordered, before returns and refunds.
    pub estimated_commission_base: Option<DisplayMoney>,
    /// Commission that the seller pays on the estimated base.
    pub estimated_paid_commission: Option<Money>,
    /// Commission on the estimated base for orders from ads.
    pub estimated_paid_shop_ads_commission: Option<Money>,
    /// ID of the open collaboration that the product is in.
    pub open_collaboration_id: Option<OpenCollaborationId>,
    /// Price at which the SKU was sold.
    pub price: Option<Money>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Number of units ordered, including units refunded later.
    pub quantity: Option<i64>,
    /// No longer returned; see `fully_returned`.
    pub refunded_quantity: Option<i64>,
    /// No longer returned; see `fully_returned`.
    pub returned_quantity: Option<i64>,
    /// Commission rate for orders from ads, in hundredths of a percent: 5000 is 50%.
    pub shop_ads_commission_rate: Option<Decimal>,
    /// ID of the target collaboration that the product is in.
    pub target_collaboration_id: Option<TargetCollaborationId>,
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// Whether the commission is settled; until then, only the estimates are known.
    pub settlement_status: Option<SettlementStatus>,
    /// Affiliate partner's commission rate in hundredths of a percent: 1550 is 15.5%.
    pub partner_commission_rate: Option<Decimal>,
    /// Affiliate partner's commission on the estimated base.
    pub estimated_paid_partner_commission: Option<Money>,
    /// Affiliate partner's commission on the actual base.
    pub actual_paid_partner_commission: Option<Money>,
    /// Whether all units were returned or refunded, so that no commission is due. JSON name: `fully_return`.
    pub fully_returned: Option<FullyReturned>,
    /// Whether the order came from a carousel, for which the commission rate may be lower.
    pub is_carousel: Option<bool>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "actual_cofunded_creator_bonus_amount",
                        &mut self.actual_cofunded_creator_bonus_amount,
                    ),
                    ("actual_commission_base", &mut self.actual_commission_base),
                    ("actual_paid_commission", &mut self.actual_paid_commission),
                    (
                        "actual_paid_shop_ads_commission",
                        &mut self.actual_paid_shop_ads_commission,
                    ),
                    ("campaign_id", &mut self.campaign_id),
                    ("commission_model", &mut self.commission_model),
                    ("commission_rate", &mut self.commission_rate),
                    ("commission_tier_setting", &mut self.commission_tier_setting),
                    ("content_id", &mut self.content_id),
                    ("content_type", &mut self.content_type),
                    ("creator_username", &mut self.creator_username),
                    (
                        "estimated_cofunded_creator_bonus_amount",
                        &mut self.estimated_cofunded_creator_bonus_amount,
                    ),
                    ("estimated_commission_base", &mut self.estimated_commission_base),
                    ("estimated_paid_commission", &mut self.estimated_paid_commission),
                    (
                        "estimated_paid_shop_ads_commission",
                        &mut self.estimated_paid_shop_ads_commission,
                    ),
                    ("open_collaboration_id", &mut self.open_collaboration_id),
                    ("price", &mut self.price),
                    ("product_id", &mut self.product_id),
                    ("quantity", &mut self.quantity),
                    ("refunded_quantity", &mut self.refunded_quantity),
                    ("returned_quantity", &mut self.returned_quantity),
                    ("shop_ads_commission_rate", &mut self.shop_ads_commission_rate),
                    ("target_collaboration_id", &mut self.target_collaboration_id),
                    ("sku_id", &mut self.sku_id),
                    ("settlement_status", &mut self.settlement_status),
                    ("partner_commission_rate", &mut self.partner_commission_rate),
                    (
                        "estimated_paid_partner_commission",
                        &mut self.estimated_paid_partner_commission,
                    ),
                    (
                        "actual_paid_partner_commission",
                        &mut self.actual_paid_partner_commission,
                    ),
                    ("fully_return", &mut self.fully_returned),
                    ("is_carousel", &mut self.is_carousel),
                ],
            );
    }
}

debug_fields!(Sku);
