// @generated from specs/customer_engagement/202412/get_message_templates.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetMessageTemplates`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::MessageTemplateId;

/// Lists the message templates of TikTok, with the cards that each allows, for [`CreateEngagementTask`](crate::customer_engagement::CreateEngagementTask).
///
/// `GET /customer_engagement/202412/message_templates`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.customer_engagement.read`.
/// Returns [`GetMessageTemplatesResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-message-templates-202412>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::customer_engagement::GetMessageTemplates;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetMessageTemplates::new("en-US")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [68009001](crate::errors#code-68009001).
#[doc(alias = "get-message-templates-202412")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMessageTemplates {
    /// Languages of the templates as BCP 47 codes such as `en-US`, separated by commas.
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
    /// Templates that TikTok provides, in the requested languages.
    pub message_templates: Vec<MessageTemplate>,
}

impl Fields for GetMessageTemplatesResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message_templates", &mut self.message_templates)]);
    }
}

debug_fields!(GetMessageTemplatesResponse);

/// Number and types of coupon cards that a message allows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponCardRules {
    /// Types of coupons that the cards may show. JSON name: `coupon_type`.
    pub coupon_types: Vec<CouponType>,
    /// Largest number of coupon cards in a message.
    pub max_count: Option<i64>,
    /// Smallest number of coupon cards in a message.
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

/// Type of coupon that a card may show, as `promotion::SearchCoupons` describes the coupon.
#[non_exhaustive]
pub enum CouponType {
    /// A coupon for all buyers: its `display_type` is `REGULAR` and its `target_buyer_segment` is `ALL`. Sent as `REGULAR_ALL`.
    RegularAll,
    /// A coupon for repeat buyers only: its `display_type` is `REGULAR` and its `target_buyer_segment` is `REPEAT_CUSTOMERS`. Sent as `REGULAR_REPEAT`.
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

/// A message that TikTok provides, with the cards that it allows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageTemplate {
    /// Number and types of coupon cards that the message allows.
    pub coupon_card_rules: Option<CouponCardRules>,
    /// Message template ID.
    pub id: Option<MessageTemplateId>,
    /// Text of the message.
    pub message_body: Option<String>,
    /// Title of the message.
    pub message_title: Option<String>,
    /// Number of product cards that the message allows.
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

/// Number of product cards that a message allows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductCardRules {
    /// Largest number of product cards in a message.
    pub max_count: Option<i64>,
    /// Smallest number of product cards in a message.
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
