//! Conversations with buyers.
//!
//! A conversation belongs to one shop and one buyer. Its sessions are the times when the shop had to answer.

mod action;
mod commands;
mod content;
mod listing;
mod rules;
mod seed;
mod view;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::routes::Route;
use super::{CommandContext, Id, Time};

pub use action::MessageAction;
pub use seed::seed;

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::command("POST /customer_service/*/conversations", commands::create),
    Route::query("GET /customer_service/*/conversations", listing::conversations),
    Route::query("GET /customer_service/*/conversations/*", listing::conversation),
    Route::query("GET /customer_service/*/conversations/*/messages", listing::messages),
    Route::command("POST /customer_service/*/conversations/*/messages", commands::send),
    Route::command("POST /customer_service/*/conversations/*/messages/read", commands::read),
    Route::command("POST /customer_service/*/conversations/*/sessions/*/end", commands::end_session),
    Route::query("POST /customer_service/*/sessions/search", listing::sessions),
    Route::query("GET /customer_service/*/agents/settings", listing::settings),
    Route::command("PUT /customer_service/*/agents/settings", commands::update_settings),
];

/// The state of this domain.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Messages {
    conversations: IndexMap<Id, Conversation>,
    /// The conversation of each shop and buyer.
    by_buyer: BTreeMap<Id, Vec<Id>>,
    /// Shops whose agent receives no chats automatically.
    closed: Vec<Id>,
}

/// A conversation of a shop with a buyer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Conversation {
    pub id: Id,
    pub shop: Id,
    pub buyer: Id,
    pub create_time: Time,
    pub messages: Vec<Message>,
    /// The number of the buyer's messages that the shop has not read.
    pub unread: usize,
    pub sessions: Vec<Session>,
}

/// A message.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Message {
    pub id: Id,
    pub role: Role,
    /// The wire name of its kind: `TEXT`.
    pub kind: String,
    /// JSON as text, whose fields depend on the kind.
    pub content: String,
    pub at: Time,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Role {
    Buyer,
    CustomerService,
    System,
    Robot,
}

/// A time when the shop had to answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Session {
    pub id: Id,
    pub begin: Time,
    /// `None` while it is open.
    pub end: Option<Time>,
    /// When the shop answered first.
    pub answered: Option<Time>,
    /// When it ends without further messages.
    pub closes: Time,
}

impl Messages {
    pub fn get(&self, id: Id) -> Option<&Conversation> {
        self.conversations.get(&id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Conversation> {
        self.conversations.values()
    }

    /// The conversation of a shop with a buyer.
    pub fn with(&self, shop: Id, buyer: Id) -> Option<&Conversation> {
        self.by_buyer.get(&buyer)?.iter().filter_map(|id| self.get(*id)).find(|conversation| conversation.shop == shop)
    }
}

impl Conversation {
    /// The open session.
    pub fn session(&self) -> Option<&Session> {
        self.sessions.last().filter(|session| session.end.is_none())
    }
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageTimer {
    /// Ends a session after some time without messages. Does not apply if the end of the session was moved.
    Close { conversation: Id, closes: Time },
}

impl MessageTimer {
    pub(super) fn fire(self, ctx: &mut CommandContext<'_>) {
        let Self::Close { conversation, closes } = self;
        let now = ctx.now;
        let Some(found) = ctx.world.messages.conversations.get_mut(&conversation) else { return };
        if let Some(session) = found.sessions.last_mut().filter(|session| session.end.is_none() && session.closes == closes) {
            session.end = Some(now);
        }
    }
}
