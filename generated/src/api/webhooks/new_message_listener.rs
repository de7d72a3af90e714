// @generated from specs/webhooks/new_message_listener.yaml by `cargo xtask generate`; edit the spec instead.

//! The `NewMessageListener` event.

use crate::__private::*;
use crate::api::ids::{AffiliateConversationId, AffiliateImUserId, AffiliateMessageId};

/// A creator sent a message to the shop.
///
/// Sent with `type` 33; registered as `NEW_MESSAGE_LISTENER`.
/// TikTok's page: `6790b76eb59cf9030997b783`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewMessageListener {
    /// Number by which the messages of a conversation are sorted; the latest has the largest.
    pub index: Option<String>,
    /// Message ID.
    pub message_id: Option<AffiliateMessageId>,
    /// Conversation ID, as `affiliate_seller::GetConversationMessages` accepts it.
    pub conversation_id: Option<AffiliateConversationId>,
    /// Type of the message.
    pub msg_type: Option<ListenerMessageType>,
    /// Content as JSON text that depends on `msg_type`: `content` for a text, `product_id`, `invitation_group_id` or `apply_id` for a card. A text can also come without JSON.
    pub content: Option<String>,
    /// When the message was sent.
    pub create_time: Option<Timestamp>,
    /// Sender of the message.
    pub sender: Option<ListenerSender>,
}

impl Fields for NewMessageListener {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("index", &mut self.index),
                    ("message_id", &mut self.message_id),
                    ("conversation_id", &mut self.conversation_id),
                    ("msg_type", &mut self.msg_type),
                    ("content", &mut self.content),
                    ("create_time", &mut self.create_time),
                    ("sender", &mut self.sender),
                ],
            );
    }
}

debug_fields!(NewMessageListener);

impl Webhook for NewMessageListener {
    const TYPE: i64 = 33;
    const NAME: &'static str = "NewMessageListener";
}

/// The type of a message.
#[non_exhaustive]
pub enum ListenerMessageType {
    /// A text. Sent as `TEXT`.
    Text,
    /// A card that shows a product. Sent as `PRODUCT_CARD`.
    ProductCard,
    /// A card that invites the creator to a target collaboration. Sent as `TARGET_COLLABORATION_CARD`.
    TargetCollaborationCard,
    /// A card about an application for a free sample. Sent as `FREE_SAMPLE_CARD`.
    FreeSampleCard,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ListenerMessageType {
    const TEXTS: &'static [&'static str] = &[
        "TEXT",
        "PRODUCT_CARD",
        "TARGET_COLLABORATION_CARD",
        "FREE_SAMPLE_CARD",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Text,
            Ok(1) => Self::ProductCard,
            Ok(2) => Self::TargetCollaborationCard,
            Ok(_) => Self::FreeSampleCard,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Text => Ok(0),
            Self::ProductCard => Ok(1),
            Self::TargetCollaborationCard => Ok(2),
            Self::FreeSampleCard => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ListenerMessageType, Read);

/// Who sent the message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerSender {
    /// ID of the sender in the messaging system.
    pub sender_im_user_id: Option<AffiliateImUserId>,
}

impl Fields for ListenerSender {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sender_im_user_id", &mut self.sender_im_user_id)]);
    }
}

debug_fields!(ListenerSender);
