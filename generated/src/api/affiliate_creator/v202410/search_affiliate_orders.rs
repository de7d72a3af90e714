// @generated from specs/affiliate_creator/202410/search_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchAffiliateOrders` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{AffiliateContentType, CommissionModel, Money};
use crate::api::affiliate_creator::types::{OrderStatus, Trace};

/// Searches orders that the creator brought about by creation time, with SKUs, attribution and commissions.
///
/// `POST /affiliate_creator/202410/orders/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`SearchAffiliateOrdersResponse`]; `orders` is paginated.
/// Safe to retry.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-creator-affiliate-orders-202410>.
#[doc(alias = "search-creator-affiliate-orders-202410")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAffiliateOrders {
    pub page_token: Option<String>,
    /// Counts SKUs; an order of several may stretch over pages. From 1 to 100.
    pub page_size: i64,
    /// Created at or after this time.
    pub create_time_ge: Option<Timestamp>,
    /// Created before this time; give both ends, and the same for every page.
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

    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Created at or after this time.
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }

    /// Created before this time; give both ends, and the same for every page.
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
        body.field("create_time_ge", &self.create_time_ge);
        body.field("create_time_lt", &self.create_time_lt);
    }
}

impl Paged for SearchAffiliateOrders {
    type Item = Order;

    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }

    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }

    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Order> {
        response.orders
    }

    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// The response to [`SearchAffiliateOrders`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersResponse {
    /// Valid only for the same times; empty on the last page.
    pub next_page_token: Option<String>,
    pub orders: Vec<Order>,
    /// SKUs, not orders.
    pub total_count: Option<i64>,
}

impl Fields for SearchAffiliateOrdersResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "next_page_token" => read(map, &mut self.next_page_token),
            "orders" => read(map, &mut self.orders),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Order {
    pub create_time: Option<Timestamp>,
    pub delivery_time: Option<Timestamp>,
    pub id: Option<String>,
    pub skus: Vec<Sku>,
    /// Until it is `SETTLED`, commissions are estimates.
    pub status: Option<OrderStatus>,
}

impl Fields for Order {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "create_time" => read(map, &mut self.create_time),
            "delivery_time" => read(map, &mut self.delivery_time),
            "id" => read(map, &mut self.id),
            "skus" => read(map, &mut self.skus),
            "status" => read(map, &mut self.status),
            _ => skip(map),
        }
    }
}

/// One SKU of an order, with what the creator earns from it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sku {
    /// The base at settlement, times the bonus rate.
    pub actual_bonus_commission: Option<Money>,
    /// Without bonus and ads.
    pub actual_commission: Option<Money>,
    /// Price times units sold, without what was returned or refunded.
    pub actual_commission_base: Option<Money>,
    /// What the partner passes on of its reward; perhaps with a currency sign.
    pub actual_creator_commission_reward_fee: Option<Money>,
    /// The base at settlement, times the ads rate; perhaps with a currency sign.
    pub actual_shop_ads_commission: Option<Money>,
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
    /// The estimated base, times the bonus rate; perhaps with a currency sign.
    pub estimated_bonus_commission: Option<Money>,
    /// Reckoned at the time of ordering.
    pub estimated_commission: Option<Money>,
    /// At the time of ordering, before returns and refunds.
    pub estimated_commission_base: Option<Money>,
    /// What the partner would pass on of its reward; perhaps with a currency sign.
    pub estimated_creator_commission_reward_fee: Option<Money>,
    /// The estimated base, times the ads rate; perhaps with a currency sign.
    pub estimated_shop_ads_commission: Option<Money>,
    pub id: Option<String>,
    /// The one that the order belongs to.
    pub open_collaboration_id: Option<String>,
    pub price: Option<Money>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    /// With units that were refunded later.
    pub quantity: Option<i64>,
    /// Units of this SKU in the order.
    pub refunded_quantity: Option<i64>,
    /// Units of this SKU in the order.
    pub returned_quantity: Option<i64>,
    /// In hundredths of a percent.
    pub shop_ads_commission_rate: Option<i64>,
    pub shop_name: Option<String>,
    /// What the creator put on the sharing link.
    pub tag: Option<String>,
    /// The one that the order belongs to.
    pub target_collaboration_id: Option<String>,
    /// In hundredths of a percent.
    pub standard_commission_rate: Option<i64>,
    /// Never with a currency sign.
    pub estimated_standard_commission: Option<Money>,
    /// Never with a currency sign.
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
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "actual_bonus_commission" => read(map, &mut self.actual_bonus_commission),
            "actual_commission" => read(map, &mut self.actual_commission),
            "actual_commission_base" => read(map, &mut self.actual_commission_base),
            "actual_creator_commission_reward_fee" => {
                read(map, &mut self.actual_creator_commission_reward_fee)
            }
            "actual_shop_ads_commission" => {
                read(map, &mut self.actual_shop_ads_commission)
            }
            "campaign_id" => read(map, &mut self.campaign_id),
            "commission_bonus_rate" => read(map, &mut self.commission_bonus_rate),
            "commission_model" => read(map, &mut self.commission_model),
            "commission_rate" => read(map, &mut self.commission_rate),
            "commission_tier_setting" => read(map, &mut self.commission_tier_setting),
            "content_id" => read(map, &mut self.content_id),
            "content_type" => read(map, &mut self.content_type),
            "creator_commission_reward_rate" => {
                read(map, &mut self.creator_commission_reward_rate)
            }
            "estimated_bonus_commission" => {
                read(map, &mut self.estimated_bonus_commission)
            }
            "estimated_commission" => read(map, &mut self.estimated_commission),
            "estimated_commission_base" => read(map, &mut self.estimated_commission_base),
            "estimated_creator_commission_reward_fee" => {
                read(map, &mut self.estimated_creator_commission_reward_fee)
            }
            "estimated_shop_ads_commission" => {
                read(map, &mut self.estimated_shop_ads_commission)
            }
            "id" => read(map, &mut self.id),
            "open_collaboration_id" => read(map, &mut self.open_collaboration_id),
            "price" => read(map, &mut self.price),
            "product_id" => read(map, &mut self.product_id),
            "product_name" => read(map, &mut self.product_name),
            "quantity" => read(map, &mut self.quantity),
            "refunded_quantity" => read(map, &mut self.refunded_quantity),
            "returned_quantity" => read(map, &mut self.returned_quantity),
            "shop_ads_commission_rate" => read(map, &mut self.shop_ads_commission_rate),
            "shop_name" => read(map, &mut self.shop_name),
            "tag" => read(map, &mut self.tag),
            "target_collaboration_id" => read(map, &mut self.target_collaboration_id),
            "standard_commission_rate" => read(map, &mut self.standard_commission_rate),
            "estimated_standard_commission" => {
                read(map, &mut self.estimated_standard_commission)
            }
            "actual_standard_commission" => {
                read(map, &mut self.actual_standard_commission)
            }
            "isr" => read(map, &mut self.isr),
            "iva" => read(map, &mut self.iva),
            "pit" => read(map, &mut self.pit),
            "shared_with_partner" => read(map, &mut self.shared_with_partner),
            "trace_info" => read(map, &mut self.trace_info),
            "last_update_time" => read(map, &mut self.last_update_time),
            "is_carousel" => read(map, &mut self.is_carousel),
            _ => skip(map),
        }
    }
}
