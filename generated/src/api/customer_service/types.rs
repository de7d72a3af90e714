// @generated from specs/customer_service/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;
use crate::api::ids::{ChatSessionId, ImUserId};

/// The open session of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentSession {
    /// Session ID, as [`EndSession`](crate::customer_service::EndSession) accepts it.
    pub id: Option<ChatSessionId>,
    /// Who currently answers the buyer.
    pub phase: Option<SessionPhase>,
}

impl Fields for CurrentSession {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("phase", &mut self.phase)]);
    }
}

debug_fields!(CurrentSession);

/// Kind of message between a shop and a buyer.
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
    /// An emoticon. Sent as `EMOTICONS`.
    Emoticons,
    /// A card that shows an order. Sent as `ORDER_CARD`.
    OrderCard,
    /// A video. Sent as `VIDEO`.
    Video,
    /// A card about a return or refund. Sent as `RETURN_REFUND_CARD`.
    ReturnRefundCard,
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
        "EMOTICONS",
        "ORDER_CARD",
        "VIDEO",
        "RETURN_REFUND_CARD",
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
            Ok(8) => Self::Emoticons,
            Ok(9) => Self::OrderCard,
            Ok(10) => Self::Video,
            Ok(11) => Self::ReturnRefundCard,
            Ok(12) => Self::CouponCard,
            Ok(13) => Self::LogisticsCard,
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
            Self::Emoticons => Ok(8),
            Self::OrderCard => Ok(9),
            Self::Video => Ok(10),
            Self::ReturnRefundCard => Ok(11),
            Self::CouponCard => Ok(12),
            Self::LogisticsCard => Ok(13),
            Self::Other => Ok(14),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(MessageType, Read, Write);

/// Role of a participant of a conversation or of the sender of a message.
#[non_exhaustive]
pub enum Role {
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

impl OpenEnum for Role {
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

open_enum!(Role, Read, Write);

/// The sender of a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sender {
    /// URL of the sender's profile picture.
    pub avatar: Option<String>,
    /// ID of the sender in the messaging system. Orders do not use it; see `user_id` of the participants of the conversation.
    pub im_user_id: Option<ImUserId>,
    /// Display name of the sender: from TikTok for a buyer, set in Seller Center for the shop or an agent.
    pub nickname: Option<String>,
    /// Role of the sender. `SYSTEM` and `ROBOT` have the ID, name and picture of the shop.
    pub role: Option<Role>,
}

impl Fields for Sender {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("im_user_id", &mut self.im_user_id),
                    ("nickname", &mut self.nickname),
                    ("role", &mut self.role),
                ],
            );
    }
}

debug_fields!(Sender);

/// Who answers the buyer in a session.
#[non_exhaustive]
pub enum SessionPhase {
    /// Automatic replies or a chatbot. Sent as `AUTO_REPLY`.
    AutoReply,
    /// No one yet; the session waits for an agent. Sent as `QUEUED`.
    Queued,
    /// A customer service agent. Sent as `ASSIGNED`.
    Assigned,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SessionPhase {
    const TEXTS: &'static [&'static str] = &["AUTO_REPLY", "QUEUED", "ASSIGNED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::AutoReply,
            Ok(1) => Self::Queued,
            Ok(_) => Self::Assigned,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::AutoReply => Ok(0),
            Self::Queued => Ok(1),
            Self::Assigned => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SessionPhase, Read);
