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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageTemplatesResponse {
    /// Made by TikTok Shop.
    pub message_templates: Vec<MessageTemplate>,
}

impl Fields for GetMessageTemplatesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message_templates", &mut self.message_templates)]);
    }
}

debug_fields!(GetMessageTemplatesResponse);

/// The `coupon_card_rules` of [`MessageTemplate`].
#[derive(Clone, Default)]
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
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("coupon_type", &mut self.coupon_types),
                    ("max_count", &mut self.max_count),
                    ("min_count", &mut self.min_count),
                ],
            );
    }
}

debug_fields!(CouponCardRules);

/// Whether a coupon is for all buyers or for those who come again.
#[non_exhaustive]
pub enum CouponType {
    RegularAll,
    RegularRepeat,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CouponType {
    const TEXTS: &'static [&'static str] = &["REGULAR_ALL", "REGULAR_REPEAT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::RegularAll,
            Ok(_) => Self::RegularRepeat,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::RegularAll => Ok(0),
            Self::RegularRepeat => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CouponType, Read);

/// An item of `message_templates` in [`GetMessageTemplatesResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageTemplate {
    pub coupon_card_rules: Option<CouponCardRules>,
    pub id: Option<String>,
    pub message_body: Option<String>,
    pub message_title: Option<String>,
    pub product_card_rules: Option<ProductCardRules>,
}

impl Fields for MessageTemplate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("coupon_card_rules", &mut self.coupon_card_rules),
                    ("id", &mut self.id),
                    ("message_body", &mut self.message_body),
                    ("message_title", &mut self.message_title),
                    ("product_card_rules", &mut self.product_card_rules),
                ],
            );
    }
}

debug_fields!(MessageTemplate);

/// The `product_card_rules` of [`MessageTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductCardRules {
    /// Product cards in one message.
    pub max_count: Option<i64>,
    /// Product cards in one message.
    pub min_count: Option<i64>,
}

impl Fields for ProductCardRules {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("max_count", &mut self.max_count),
                    ("min_count", &mut self.min_count),
                ],
            );
    }
}

debug_fields!(ProductCardRules);
