// @generated from specs/webhooks/new_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! The `NewConversation` event.

use crate::__private::*;
use crate::api::ids::ConversationId;

/// A conversation between a buyer and the shop was started, or a customer service agent joined or left it.
///
/// Sent with `type` 13; registered as `NEW_CONVERSATION`.
/// TikTok's page: `6614330bfe9fdc02e002abfd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewConversation {
    /// Conversation ID, as `customer_service::GetConversationMessages` accepts it.
    pub conversation_id: Option<ConversationId>,
    /// When the conversation was started.
    pub create_time: Option<Timestamp>,
}

impl Fields for NewConversation {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("conversation_id", &mut self.conversation_id),
                    ("create_time", &mut self.create_time),
                ],
            );
    }
}

debug_fields!(NewConversation);

impl Webhook for NewConversation {
    const TYPE: i64 = 13;
    const NAME: &'static str = "NewConversation";
}
