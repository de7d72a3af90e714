// @generated from specs/customer_service/types.yaml by `cargo xtask generate`; edit the spec instead.

//! What several operations of the group share.

use crate::__private::*;
use crate::api::types::Platform;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// Whether buyer and shop wrote, traded or returned anything of late.
    pub can_send_message: Option<bool>,
    pub create_time: Option<Timestamp>,
    /// What `GetConversationMessages` takes.
    pub id: Option<String>,
    pub latest_message: Option<Message>,
    /// Buyer and shop, and the agent where there is one.
    pub participant_count: Option<i64>,
    pub participants: Vec<Participant>,
    /// By the agent.
    pub unread_count: Option<i64>,
    /// Where asked for.
    pub current_session_id: Option<String>,
    /// Where asked for.
    pub current_session: Option<CurrentSession>,
}

impl Fields for Conversation {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "can_send_message" => read(map, &mut self.can_send_message),
            "create_time" => read(map, &mut self.create_time),
            "id" => read(map, &mut self.id),
            "latest_message" => read(map, &mut self.latest_message),
            "participant_count" => read(map, &mut self.participant_count),
            "participants" => read(map, &mut self.participants),
            "unread_count" => read(map, &mut self.unread_count),
            "cur_session_id" => read(map, &mut self.current_session_id),
            "cur_session" => read(map, &mut self.current_session),
            _ => skip(map),
        }
    }
}

/// The service session that is open.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CurrentSession {
    /// What `EndSession` takes.
    pub id: Option<String>,
    pub phase: Option<SessionPhase>,
}

impl Fields for CurrentSession {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "phase" => read(map, &mut self.phase),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Message {
    /// JSON after `type`: `content` of a text, `url` of a picture or video, `order_id` and the like of a card.
    pub content: Option<String>,
    /// In seconds.
    pub create_time: Option<Timestamp>,
    /// JSON to show the message from, with raw times in milliseconds; only with `need_data`.
    pub data: Option<String>,
    pub id: Option<String>,
    /// For sorting: newer messages have larger ones, unique within the conversation, with gaps.
    pub index: Option<String>,
    /// Whether agents should see it; requests to rate, for instance, are for the buyer alone.
    pub is_visible: Option<bool>,
    /// The shop, for `SYSTEM` and `ROBOT`.
    pub sender: Option<Sender>,
    /// `BUYER_ENTER_FROM_…` tells what the buyer looked at, `ALLOCATED_SERVICE` that an agent joined.
    pub r#type: Option<MessageType>,
    /// For people; only with `need_plaintext`, and of visible messages.
    pub plaintext: Option<String>,
}

impl Fields for Message {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "content" => read(map, &mut self.content),
            "create_time" => read(map, &mut self.create_time),
            "data" => read(map, &mut self.data),
            "id" => read(map, &mut self.id),
            "index" => read(map, &mut self.index),
            "is_visible" => read(map, &mut self.is_visible),
            "sender" => read(map, &mut self.sender),
            "type" => read(map, &mut self.r#type),
            "plaintext" => read(map, &mut self.plaintext),
            _ => skip(map),
        }
    }
}

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
    Emoticons,
    OrderCard,
    Video,
    ReturnRefundCard,
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
        ("EMOTICONS", Self::Emoticons),
        ("ORDER_CARD", Self::OrderCard),
        ("VIDEO", Self::Video),
        ("RETURN_REFUND_CARD", Self::ReturnRefundCard),
        ("COUPON_CARD", Self::CouponCard),
        ("LOGISTICS_CARD", Self::LogisticsCard),
        ("OTHER", Self::Other),
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

open_enum!(MessageType, Read, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Participant {
    /// URL of the picture.
    pub avatar: Option<String>,
    /// Of buyers in Indonesia; cards sent must fit it.
    pub buyer_platform: Option<Platform>,
    /// Of the messaging system; for orders, see `user_id`.
    pub im_user_id: Option<String>,
    pub nickname: Option<String>,
    pub role: Option<Role>,
    /// What `GetOrderList` takes as `buyer_user_id`.
    pub user_id: Option<String>,
    /// Of buyers in Indonesia; cards sent must fit it.
    pub platform: Option<Platform>,
}

impl Fields for Participant {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar" => read(map, &mut self.avatar),
            "buyer_platform" => read(map, &mut self.buyer_platform),
            "im_user_id" => read(map, &mut self.im_user_id),
            "nickname" => read(map, &mut self.nickname),
            "role" => read(map, &mut self.role),
            "user_id" => read(map, &mut self.user_id),
            "platform" => read(map, &mut self.platform),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    Buyer,
    Shop,
    CustomerService,
    System,
    Robot,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for Role {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SHOP", Self::Shop),
        ("CUSTOMER_SERVICE", Self::CustomerService),
        ("SYSTEM", Self::System),
        ("ROBOT", Self::Robot),
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

open_enum!(Role, Read, Write);

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sender {
    /// URL of the picture.
    pub avatar: Option<String>,
    /// Of the messaging system.
    pub im_user_id: Option<String>,
    /// The buyer's own on TikTok; those of shop and agents are set in Seller Center.
    pub nickname: Option<String>,
    /// `SYSTEM` and `ROBOT` bear the shop's name and picture.
    pub role: Option<Role>,
}

impl Fields for Sender {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar" => read(map, &mut self.avatar),
            "im_user_id" => read(map, &mut self.im_user_id),
            "nickname" => read(map, &mut self.nickname),
            "role" => read(map, &mut self.role),
            _ => skip(map),
        }
    }
}

/// Who answers the buyer, machine or agent.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionPhase {
    AutoReply,
    Queued,
    Assigned,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SessionPhase {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUTO_REPLY", Self::AutoReply),
        ("QUEUED", Self::Queued),
        ("ASSIGNED", Self::Assigned),
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

open_enum!(SessionPhase, Read);
