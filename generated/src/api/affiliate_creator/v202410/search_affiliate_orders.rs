// @generated from specs/affiliate_creator/202410/search_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchAffiliateOrders` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{AffiliateContentType, CommissionModel, DisplayMoney, Money};
use crate::api::affiliate_creator::types::{OrderStatus, Trace};

/// Searches orders that the creator brought about by creation time, with SKUs, attribution and commissions.
///
/// `POST /affiliate_creator/202410/orders/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`SearchAffiliateOrdersResponse`]; `orders` is paginated.
/// Searches at most 89 days at a time. `Handle::windows` splits longer time ranges.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-creator-affiliate-orders-202410>.
#[doc(alias = "search-creator-affiliate-orders-202410")]
#[doc(alias = "SearchCreatorAffiliateOrders")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAffiliateOrders {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Counts SKUs; an order of several may stretch over pages. From 1 to 100.
    pub page_size: i64,
    /// Inclusive lower bound.
    pub create_time_ge: Option<Timestamp>,
    /// Exclusive upper bound. Set both bounds, and send the same values for every page.
    pub create_time_lt: Option<Timestamp>,
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
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Inclusive lower bound.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Exclusive upper bound. Set both bounds, and send the same values for every page.
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }
}

impl Endpoint for SearchAffiliateOrders {
    type Response = SearchAffiliateOrdersResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202410/orders/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .pages("orders")
        .max_days(89)
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-creator-affiliate-orders-202410",
        );

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
                ("create_time_ge", &self.create_time_ge),
                ("create_time_lt", &self.create_time_lt),
            ],
        );
    }
}

impl Paged for SearchAffiliateOrders {
    type Item = SearchedAffiliateOrder;

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
    /// Valid only for the same times; empty on the last page.
    pub next_page_token: Option<String>,
    pub orders: Vec<SearchedAffiliateOrder>,
    /// SKUs, not orders.
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

/// Documented for version 202405: An order that a creator's content led to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchedAffiliateOrder {
    /// When the order was created.
    pub create_time: Option<Timestamp>,
    pub delivery_time: Option<Timestamp>,
    /// Documented for version 202405: Order ID.
    pub id: Option<String>,
    pub skus: Vec<Sku>,
    /// Until it is `SETTLED`, commissions are estimates.
    pub status: Option<OrderStatus>,
}

impl Fields for SearchedAffiliateOrder {
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

debug_fields!(SearchedAffiliateOrder);

/// One SKU of an order, with what the creator earns from it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// The base at settlement, times the bonus rate.
    pub actual_bonus_commission: Option<DisplayMoney>,
    /// Without bonus and ads.
    pub actual_commission: Option<DisplayMoney>,
    /// Price times units sold, without what was returned or refunded.
    pub actual_commission_base: Option<DisplayMoney>,
    /// Part of the partner's reward that the creator gets.
    pub actual_creator_commission_reward_fee: Option<DisplayMoney>,
    /// The base at settlement, times the ads rate.
    pub actual_shop_ads_commission: Option<DisplayMoney>,
    /// Affiliate campaign ID.
    pub campaign_id: Option<String>,
    /// In hundredths of a percent.
    pub commission_bonus_rate: Option<i64>,
    /// `Fixed commission` or `Tiered commission`.
    pub commission_model: Option<CommissionModel>,
    /// In hundredths of a percent; where `standard_commission_rate` is given, the sum of standard, ads, bonus and reward rates.
    pub commission_rate: Option<i64>,
    /// The seller's rate for each tier, in percent: `3.0 OR 5.0`.
    pub commission_tier_setting: Option<String>,
    /// The video, LIVE or other content that the order came from.
    pub content_id: Option<String>,
    pub content_type: Option<AffiliateContentType>,
    /// What the partner passes on to the creator, in hundredths of a percent.
    pub creator_commission_reward_rate: Option<i64>,
    /// The estimated base, times the bonus rate.
    pub estimated_bonus_commission: Option<DisplayMoney>,
    /// Reckoned at the time of ordering.
    pub estimated_commission: Option<DisplayMoney>,
    /// At the time of ordering, before returns and refunds.
    pub estimated_commission_base: Option<DisplayMoney>,
    /// Estimated part of the partner's reward that the creator gets.
    pub estimated_creator_commission_reward_fee: Option<DisplayMoney>,
    /// The estimated base, times the ads rate.
    pub estimated_shop_ads_commission: Option<DisplayMoney>,
    /// SKU ID.
    pub id: Option<String>,
    /// The one that the order belongs to.
    pub open_collaboration_id: Option<String>,
    pub price: Option<DisplayMoney>,
    /// Product ID.
    pub product_id: Option<String>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// With units that were refunded later.
    pub quantity: Option<i64>,
    /// Units of this SKU in the order.
    pub refunded_quantity: Option<i64>,
    /// Units of this SKU in the order.
    pub returned_quantity: Option<i64>,
    /// In hundredths of a percent.
    pub shop_ads_commission_rate: Option<i64>,
    /// Name of the shop.
    pub shop_name: Option<String>,
    /// What the creator put on the sharing link.
    pub tag: Option<String>,
    /// The one that the order belongs to.
    pub target_collaboration_id: Option<String>,
    /// In hundredths of a percent.
    pub standard_commission_rate: Option<i64>,
    pub estimated_standard_commission: Option<Money>,
    pub actual_standard_commission: Option<Money>,
    /// Mexican income tax that was withheld.
    pub isr: Option<Money>,
    /// Mexican value-added tax that was withheld.
    pub iva: Option<Money>,
    /// Personal income tax that was withheld.
    pub pit: Option<Money>,
    /// What goes to the creator's agency.
    pub shared_with_partner: Option<Money>,
    pub trace_info: Option<Trace>,
    /// Of the record.
    pub last_update_time: Option<Timestamp>,
    /// Whether a carousel sold it, which may lower the commission.
    pub is_carousel: Option<bool>,
}

impl Fields for Sku {
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
                    ("commission_model", &mut self.commission_model),
                    ("commission_rate", &mut self.commission_rate),
                    ("commission_tier_setting", &mut self.commission_tier_setting),
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
                    ("open_collaboration_id", &mut self.open_collaboration_id),
                    ("price", &mut self.price),
                    ("product_id", &mut self.product_id),
                    ("product_name", &mut self.product_name),
                    ("quantity", &mut self.quantity),
                    ("refunded_quantity", &mut self.refunded_quantity),
                    ("returned_quantity", &mut self.returned_quantity),
                    ("shop_ads_commission_rate", &mut self.shop_ads_commission_rate),
                    ("shop_name", &mut self.shop_name),
                    ("tag", &mut self.tag),
                    ("target_collaboration_id", &mut self.target_collaboration_id),
                    ("standard_commission_rate", &mut self.standard_commission_rate),
                    (
                        "estimated_standard_commission",
                        &mut self.estimated_standard_commission,
                    ),
                    ("actual_standard_commission", &mut self.actual_standard_commission),
                    ("isr", &mut self.isr),
                    ("iva", &mut self.iva),
                    ("pit", &mut self.pit),
                    ("shared_with_partner", &mut self.shared_with_partner),
                    ("trace_info", &mut self.trace_info),
                    ("last_update_time", &mut self.last_update_time),
                    ("is_carousel", &mut self.is_carousel),
                ],
            );
    }
}

debug_fields!(Sku);
