// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Customer Service. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202407;
pub mod v202601;
pub mod v202602;
pub mod v202605;
pub mod v202606;

pub use v202309::create_conversation::{
    self, CreateConversation, CreateConversationResponse,
};
pub use v202605::end_session::{self, EndSession};
pub use v202309::get_agent_settings::{self, GetAgentSettings, GetAgentSettingsResponse};
pub use v202601::get_conversation::{self, GetConversation, GetConversationResponse};
pub use v202309::get_conversation_messages::{
    self, GetConversationMessages, GetConversationMessagesResponse,
};
pub use v202309::get_conversations::{self, GetConversations, GetConversationsResponse};
pub use v202407::get_customer_service_performance::{
    self, GetCustomerServicePerformance, GetCustomerServicePerformanceResponse,
};
pub use v202309::mark_buyer_messages_as_read::{self, MarkBuyerMessagesAsRead};
pub use v202602::search_sessions::{self, SearchSessions, SearchSessionsResponse};
pub use v202606::send_message::{self, SendMessage, SendMessageResponse};
pub use v202309::update_agent_settings::{self, UpdateAgentSettings};
pub use v202309::upload_message_image::{
    self, UploadMessageImage, UploadMessageImageResponse,
};
