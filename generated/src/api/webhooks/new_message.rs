// @generated from specs/webhooks/new_message.yaml by `cargo xtask generate`; edit the spec instead.

//! The `NewMessage` event.

use crate::__private::*;

/// A new message in a conversation between a buyer and the shop.
///
/// Sent with `type` 14; registered as `NEW_MESSAGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewMessage {
    pub message_id: Option<String>,
    /// A number that orders the messages of a conversation, the latest having the largest.
    pub index: Option<String>,
    /// What `GetConversationMessages` takes.
    pub conversation_id: Option<String>,
    pub r#type: Option<MessageType>,
    /// JSON, whose keys depend on the type.
    pub content: Option<String>,
    pub create_time: Option<Timestamp>,
    /// Whether the people of customer service are meant to see it.
    pub is_visible: Option<bool>,
    pub sender: Option<Sender>,
}

impl Fields for NewMessage {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("message_id", &mut self.message_id),
                    ("index", &mut self.index),
                    ("conversation_id", &mut self.conversation_id),
                    ("type", &mut self.r#type),
                    ("content", &mut self.content),
                    ("create_time", &mut self.create_time),
                    ("is_visible", &mut self.is_visible),
                    ("sender", &mut self.sender),
                ],
            );
    }
}

debug_fields!(NewMessage);

impl Webhook for NewMessage {
    const TYPE: i64 = 14;
    const NAME: &'static str = "NewMessage";
}

/// The values of `type` in [`NewMessage`].
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageType {
    Text,
    Image,
    AllocatedService,
    Notification,
    BuyerEnterFromTransfer,
    BuyerEnterFromProduct,
    BuyerEnterFromOrder,
    ProductCard,
    OrderCard,
    Emoticons,
    Video,
    CouponCard,
    LogisticsCard,
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MessageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("IMAGE", Self::Image),
        ("ALLOCATED_SERVICE", Self::AllocatedService),
        ("NOTIFICATION", Self::Notification),
        ("BUYER_ENTER_FROM_TRANSFER", Self::BuyerEnterFromTransfer),
        ("BUYER_ENTER_FROM_PRODUCT", Self::BuyerEnterFromProduct),
        ("BUYER_ENTER_FROM_ORDER", Self::BuyerEnterFromOrder),
        ("PRODUCT_CARD", Self::ProductCard),
        ("ORDER_CARD", Self::OrderCard),
        ("EMOTICONS", Self::Emoticons),
        ("VIDEO", Self::Video),
        ("COUPON_CARD", Self::CouponCard),
        ("LOGISTICS_CARD", Self::LogisticsCard),
        ("OTHER", Self::Other),
    ];

    open_enum_methods!();
}

open_enum!(MessageType, Read);

/// The `sender` of [`NewMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sender {
    /// An id of the messenger only; orders do not know it.
    pub im_user_id: Option<String>,
    pub role: Option<SenderRole>,
}

impl Fields for Sender {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [("im_user_id", &mut self.im_user_id), ("role", &mut self.role)],
            );
    }
}

debug_fields!(Sender);

/// The values of `role` in [`Sender`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SenderRole {
    Buyer,
    Shop,
    CustomerService,
    System,
    Robot,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SenderRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SHOP", Self::Shop),
        ("CUSTOMER_SERVICE", Self::CustomerService),
        ("SYSTEM", Self::System),
        ("ROBOT", Self::Robot),
    ];

    open_enum_methods!();
}

open_enum!(SenderRole, Read);
