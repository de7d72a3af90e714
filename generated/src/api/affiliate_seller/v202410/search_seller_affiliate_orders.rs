// @generated from specs/affiliate_seller/202410/search_seller_affiliate_orders.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchSellerAffiliateOrders` and what only it uses.

use crate::glue::*;
use crate::api::types::{
    AffiliateContentType, AffiliateOrderStatus, CommissionModel, FullyReturned, Money,
};

/// `POST /affiliate_seller/202410/orders/search`
///
/// Takes a seller's token and a shop cipher.
/// Scope: `seller.affiliate_collaboration.read`.
#[doc(alias = "search-seller-affiliate-orders-202410")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchSellerAffiliateOrders {
    pub page_token: Option<String>,
    /// From 1 to 100.
    pub page_size: i64,
    pub create_time_ge: Option<Timestamp>,
    pub create_time_lt: Option<Timestamp>,
    pub program_id: Option<String>,
}

impl SearchSellerAffiliateOrders {
    /// With the fields that TikTok requires.
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
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
    #[inline]
    pub fn create_time_ge(mut self, create_time_ge: impl Into<Timestamp>) -> Self {
        self.create_time_ge = Some(create_time_ge.into());
        self
    }
    #[inline]
    pub fn create_time_lt(mut self, create_time_lt: impl Into<Timestamp>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }
    #[inline]
    pub fn program_id(mut self, program_id: impl Into<String>) -> Self {
        self.program_id = Some(program_id.into());
        self
    }
}

impl Endpoint for SearchSellerAffiliateOrders {
    type Response = SearchSellerAffiliateOrdersResponse;
    const NAME: &'static str = "SearchSellerAffiliateOrders";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202410/orders/search";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::Shop,
    };
    const BODY: BodyKind = BodyKind::Json;
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("create_time_ge", &self.create_time_ge);
        body.field("create_time_lt", &self.create_time_lt);
        body.field("program_id", &self.program_id);
    }
}

impl Paged for SearchSellerAffiliateOrders {
    type Item = Order;
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
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Order {
    pub create_time: Option<Timestamp>,
    pub delivery_time: Option<Timestamp>,
    pub id: Option<String>,
    pub skus: Vec<Sku>,
    pub status: Option<AffiliateOrderStatus>,
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

/// What [`SearchSellerAffiliateOrders`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSellerAffiliateOrdersResponse {
    pub next_page_token: Option<String>,
    pub orders: Vec<Order>,
    pub total_count: Option<i64>,
}

impl Fields for SearchSellerAffiliateOrdersResponse {
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

#[derive(Clone)]
#[non_exhaustive]
pub enum SettlementStatus {
    Unknown,
    AwaitingPayment,
    ToSettle,
    Settled,
    Ineligible,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SettlementStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Unknown", Self::Unknown),
        ("AWAITING PAYMENT", Self::AwaitingPayment),
        ("To-SETTLE", Self::ToSettle),
        ("SETTLED", Self::Settled),
        ("INELIGIBLE", Self::Ineligible),
    ];
    #[inline]
    fn unknown(value: UnknownValue) -> Self {
        Self::UnknownValue(value)
    }
    #[inline]
    fn as_unknown(&self) -> Option<&UnknownValue> {
        if let Self::UnknownValue(value) = self { Some(value) } else { None }
    }
}

open_enum!(SettlementStatus, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sku {
    pub actual_cofunded_creator_bonus_amount: Option<Money>,
    pub actual_commission_base: Option<Money>,
    pub actual_paid_commission: Option<Money>,
    pub actual_paid_shop_ads_commission: Option<Money>,
    pub campaign_id: Option<String>,
    pub commission_model: Option<CommissionModel>,
    pub commission_rate: Option<Decimal>,
    pub commission_tier_setting: Option<String>,
    pub content_id: Option<String>,
    pub content_type: Option<AffiliateContentType>,
    pub creator_username: Option<String>,
    pub estimated_cofunded_creator_bonus_amount: Option<Money>,
    pub estimated_commission_base: Option<Money>,
    pub estimated_paid_commission: Option<Money>,
    pub estimated_paid_shop_ads_commission: Option<Money>,
    pub open_collaboration_id: Option<String>,
    pub price: Option<Money>,
    pub product_id: Option<String>,
    pub quantity: Option<i64>,
    pub refunded_quantity: Option<i64>,
    pub returned_quantity: Option<i64>,
    pub shop_ads_commission_rate: Option<Decimal>,
    pub target_collaboration_id: Option<String>,
    pub sku_id: Option<String>,
    pub settlement_status: Option<SettlementStatus>,
    pub partner_commission_rate: Option<Decimal>,
    pub estimated_paid_partner_commission: Option<Money>,
    pub actual_paid_partner_commission: Option<Money>,
    pub fully_return: Option<FullyReturned>,
    pub is_carousel: Option<bool>,
}

impl Fields for Sku {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "actual_cofunded_creator_bonus_amount" => {
                read(map, &mut self.actual_cofunded_creator_bonus_amount)
            }
            "actual_commission_base" => read(map, &mut self.actual_commission_base),
            "actual_paid_commission" => read(map, &mut self.actual_paid_commission),
            "actual_paid_shop_ads_commission" => {
                read(map, &mut self.actual_paid_shop_ads_commission)
            }
            "campaign_id" => read(map, &mut self.campaign_id),
            "commission_model" => read(map, &mut self.commission_model),
            "commission_rate" => read(map, &mut self.commission_rate),
            "commission_tier_setting" => read(map, &mut self.commission_tier_setting),
            "content_id" => read(map, &mut self.content_id),
            "content_type" => read(map, &mut self.content_type),
            "creator_username" => read(map, &mut self.creator_username),
            "estimated_cofunded_creator_bonus_amount" => {
                read(map, &mut self.estimated_cofunded_creator_bonus_amount)
            }
            "estimated_commission_base" => read(map, &mut self.estimated_commission_base),
            "estimated_paid_commission" => read(map, &mut self.estimated_paid_commission),
            "estimated_paid_shop_ads_commission" => {
                read(map, &mut self.estimated_paid_shop_ads_commission)
            }
            "open_collaboration_id" => read(map, &mut self.open_collaboration_id),
            "price" => read(map, &mut self.price),
            "product_id" => read(map, &mut self.product_id),
            "quantity" => read(map, &mut self.quantity),
            "refunded_quantity" => read(map, &mut self.refunded_quantity),
            "returned_quantity" => read(map, &mut self.returned_quantity),
            "shop_ads_commission_rate" => read(map, &mut self.shop_ads_commission_rate),
            "target_collaboration_id" => read(map, &mut self.target_collaboration_id),
            "sku_id" => read(map, &mut self.sku_id),
            "settlement_status" => read(map, &mut self.settlement_status),
            "partner_commission_rate" => read(map, &mut self.partner_commission_rate),
            "estimated_paid_partner_commission" => {
                read(map, &mut self.estimated_paid_partner_commission)
            }
            "actual_paid_partner_commission" => {
                read(map, &mut self.actual_paid_partner_commission)
            }
            "fully_return" => read(map, &mut self.fully_return),
            "is_carousel" => read(map, &mut self.is_carousel),
            _ => skip(map),
        }
    }
}
