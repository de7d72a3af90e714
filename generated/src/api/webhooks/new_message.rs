// @generated from specs/webhooks/new_message.yaml by `cargo xtask generate`; edit the spec instead.

//! The `NewMessage` event.

use crate::__private::*;
use crate::api::ids::{ConversationId, ImUserId, MessageId};

/// There is a new message in a conversation between a buyer and the shop.
///
/// Sent with `type` 14; registered as `NEW_MESSAGE`.
/// TikTok's page: `66143486ef8a1202dc323258`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewMessage {
    /// Message ID.
    pub message_id: Option<MessageId>,
    /// Number by which the messages of a conversation are sorted; the latest has the largest.
    pub index: Option<String>,
    /// Conversation ID, as `customer_service::GetConversationMessages` accepts it.
    pub conversation_id: Option<ConversationId>,
    /// Type of the message.
    pub r#type: Option<MessageType>,
    /// Content as JSON text that depends on `type`: `content` for texts and notices, `url` for images and videos, and IDs such as `product_id`, `order_id`, `package_id` and `coupon_id` for cards, `BUYER_ENTER_FROM_PRODUCT` and `BUYER_ENTER_FROM_ORDER`.
    pub content: Option<String>,
    /// When the message was sent.
    pub create_time: Option<Timestamp>,
    /// Whether customer service agents should see the message.
    pub is_visible: Option<bool>,
    /// Sender of the message.
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

/// The type of a message.
#[non_exhaustive]
pub enum MessageType {
    /// A text. Sent as `TEXT`.
    Text,
    /// An image. Sent as `IMAGE`.
    Image,
    /// A customer service agent joined the conversation. Sent as `ALLOCATED_SERVICE`.
    AllocatedService,
    /// A notification from the system. Sent as `NOTIFICATION`.
    Notification,
    /// Another customer service agent took over the conversation. Sent as `BUYER_ENTER_FROM_TRANSFER`.
    BuyerEnterFromTransfer,
    /// The buyer viewed a product before sending this message. Sent as `BUYER_ENTER_FROM_PRODUCT`.
    BuyerEnterFromProduct,
    /// The buyer viewed an order before sending this message. Sent as `BUYER_ENTER_FROM_ORDER`.
    BuyerEnterFromOrder,
    /// A card that shows a product. Sent as `PRODUCT_CARD`.
    ProductCard,
    /// A card that shows an order. Sent as `ORDER_CARD`.
    OrderCard,
    /// An emoticon. Sent as `EMOTICONS`.
    Emoticons,
    /// A video. Sent as `VIDEO`.
    Video,
    /// A card that shows a coupon. Sent as `COUPON_CARD`.
    CouponCard,
    /// A card that shows the delivery of a package. Sent as `LOGISTICS_CARD`.
    LogisticsCard,
    /// A message of a type that the API does not support. Sent as `OTHER`.
    Other,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for MessageType {
    const TEXTS: &'static [&'static str] = &[
        "TEXT",
        "IMAGE",
        "ALLOCATED_SERVICE",
        "NOTIFICATION",
        "BUYER_ENTER_FROM_TRANSFER",
        "BUYER_ENTER_FROM_PRODUCT",
        "BUYER_ENTER_FROM_ORDER",
        "PRODUCT_CARD",
        "ORDER_CARD",
        "EMOTICONS",
        "VIDEO",
        "COUPON_CARD",
        "LOGISTICS_CARD",
        "OTHER",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Text,
            Ok(1) => Self::Image,
            Ok(2) => Self::AllocatedService,
            Ok(3) => Self::Notification,
            Ok(4) => Self::BuyerEnterFromTransfer,
            Ok(5) => Self::BuyerEnterFromProduct,
            Ok(6) => Self::BuyerEnterFromOrder,
            Ok(7) => Self::ProductCard,
            Ok(8) => Self::OrderCard,
            Ok(9) => Self::Emoticons,
            Ok(10) => Self::Video,
            Ok(11) => Self::CouponCard,
            Ok(12) => Self::LogisticsCard,
            Ok(_) => Self::Other,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Text => Ok(0),
            Self::Image => Ok(1),
            Self::AllocatedService => Ok(2),
            Self::Notification => Ok(3),
            Self::BuyerEnterFromTransfer => Ok(4),
            Self::BuyerEnterFromProduct => Ok(5),
            Self::BuyerEnterFromOrder => Ok(6),
            Self::ProductCard => Ok(7),
            Self::OrderCard => Ok(8),
            Self::Emoticons => Ok(9),
            Self::Video => Ok(10),
            Self::CouponCard => Ok(11),
            Self::LogisticsCard => Ok(12),
            Self::Other => Ok(13),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MessageType, Read);

/// Who sent the message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sender {
    /// ID of the sender in the messaging system, which cannot be used to find orders.
    pub im_user_id: Option<ImUserId>,
    /// Role of the sender.
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

/// The role of the sender of a message.
#[non_exhaustive]
pub enum SenderRole {
    /// The buyer. Sent as `BUYER`.
    Buyer,
    /// The shop. Sent as `SHOP`.
    Shop,
    /// A customer service agent. Sent as `CUSTOMER_SERVICE`.
    CustomerService,
    /// Automatic replies, such as a welcome message or a reply after a timeout. Sent as `SYSTEM`.
    System,
    /// A chatbot. Sent as `ROBOT`.
    Robot,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SenderRole {
    const TEXTS: &'static [&'static str] = &[
        "BUYER",
        "SHOP",
        "CUSTOMER_SERVICE",
        "SYSTEM",
        "ROBOT",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Buyer,
            Ok(1) => Self::Shop,
            Ok(2) => Self::CustomerService,
            Ok(3) => Self::System,
            Ok(_) => Self::Robot,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Buyer => Ok(0),
            Self::Shop => Ok(1),
            Self::CustomerService => Ok(2),
            Self::System => Ok(3),
            Self::Robot => Ok(4),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SenderRole, Read);
