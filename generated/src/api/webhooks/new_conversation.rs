// @generated from specs/webhooks/new_conversation.yaml by `cargo xtask generate`; edit the spec instead.

//! The `NewConversation` event.

use crate::__private::*;

/// A buyer and the shop started a conversation.
///
/// Sent with `type` 13; registered as `NEW_CONVERSATION`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewConversation {
    /// What `GetConversationMessages` takes.
    pub conversation_id: Option<String>,
    pub create_time: Option<Timestamp>,
}

impl Fields for NewConversation {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "conversation_id" => read(map, &mut self.conversation_id),
            "create_time" => read(map, &mut self.create_time),
            _ => skip(map),
        }
    }
}

impl Webhook for NewConversation {
    const TYPE: i64 = 13;
    const NAME: &'static str = "NewConversation";
}
