// @generated from specs/customer_engagement/202412/get_message_templates.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetMessageTemplates` and the types that only this operation uses.

use crate::__private::*;

/// Lists TikTok's message templates, with the cards that each allows.
///
/// `GET /customer_engagement/202412/message_templates`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_engagement.read`.
/// Returns [`GetMessageTemplatesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-message-templates-202412>.
///
/// Documented error codes: [68009001](crate::errors#code-68009001).
#[doc(alias = "get-message-templates-202412")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMessageTemplates {
    /// Several have commas between them.
    pub locale: String,
}

impl GetMessageTemplates {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(locale: impl Into<String>) -> Self {
        Self { locale: locale.into() }
    }
}

impl Endpoint for GetMessageTemplates {
    type Response = GetMessageTemplatesResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetMessageTemplates";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/customer_engagement/202412/message_templates";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.customer_engagement.read"])
        .errors(&[68009001])
        .page("https://partner.tiktokshop.com/docv2/page/get-message-templates-202412");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("locale", &self.locale);
        query.shop_cipher();
        query.timestamp();
    }
}

/// The response to [`GetMessageTemplates`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMessageTemplatesResponse {
    /// Made by TikTok Shop.
    pub message_templates: Vec<MessageTemplate>,
}

impl Fields for GetMessageTemplatesResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "message_templates" => read(map, &mut self.message_templates),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CouponCardRules {
    /// Which coupons the cards may show; see `SearchCoupons`. JSON name: `coupon_type`.
    pub coupon_types: Vec<CouponType>,
    /// Coupon cards in one message.
    pub max_count: Option<i64>,
    /// Coupon cards in one message.
    pub min_count: Option<i64>,
}

impl Fields for CouponCardRules {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "coupon_type" => read(map, &mut self.coupon_types),
            "max_count" => read(map, &mut self.max_count),
            "min_count" => read(map, &mut self.min_count),
            _ => skip(map),
        }
    }
}

/// Whether a coupon is for all buyers or for those who come again.
#[derive(Clone)]
#[non_exhaustive]
pub enum CouponType {
    RegularAll,
    RegularRepeat,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CouponType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("REGULAR_ALL", Self::RegularAll),
        ("REGULAR_REPEAT", Self::RegularRepeat),
    ];

    open_enum_methods!();
}

open_enum!(CouponType, Read);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageTemplate {
    pub coupon_card_rules: Option<CouponCardRules>,
    pub id: Option<String>,
    pub message_body: Option<String>,
    pub message_title: Option<String>,
    pub product_card_rules: Option<ProductCardRules>,
}

impl Fields for MessageTemplate {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "coupon_card_rules" => read(map, &mut self.coupon_card_rules),
            "id" => read(map, &mut self.id),
            "message_body" => read(map, &mut self.message_body),
            "message_title" => read(map, &mut self.message_title),
            "product_card_rules" => read(map, &mut self.product_card_rules),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductCardRules {
    /// Product cards in one message.
    pub max_count: Option<i64>,
    /// Product cards in one message.
    pub min_count: Option<i64>,
}

impl Fields for ProductCardRules {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "max_count" => read(map, &mut self.max_count),
            "min_count" => read(map, &mut self.min_count),
            _ => skip(map),
        }
    }
}
