//! Conversations and messages as JSON.

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::{Call, Id, Time, World};
use super::{Conversation, Message, Role, content, rules};

/// The ids of participants in the messenger: those of the shop and of the buyer with another beginning.
fn messenger_id(id: Id) -> Id {
    Id(id.0 % 1_000_000_000_000_000 + 7_070_000_000_000_000_000)
}

/// A message, as lists, the latest message and webhook 14 contain it.
pub(super) fn message(conversation: &Conversation, message: &Message) -> Value {
    let (id, nickname) = match message.role {
        Role::Buyer => (conversation.buyer, buyer_name(conversation.buyer)),
        Role::CustomerService | Role::System | Role::Robot => (conversation.shop, "Shop".to_owned()),
    };
    json!({
        "id": message.id,
        "index": message.id,
        "type": message.kind,
        "content": message.content,
        "create_time": message.at,
        "is_visible": true,
        "sender": {
            "im_user_id": messenger_id(id),
            "role": message.role,
            "nickname": nickname,
            "avatar": avatar(id),
        },
    })
}

/// A message with what the call asks for.
pub(super) fn listed(call: &Call, conversation: &Conversation, found: &Message) -> Value {
    let mut view = message(conversation, found);
    if call.flag("need_data") == Some(true) {
        view["data"] = json!(found.content);
    }
    if call.flag("need_plaintext") == Some(true) {
        view["plaintext"] = json!(content::plain(&found.kind, &found.content));
    }
    view
}

/// A conversation of the list, with its latest message.
pub(super) fn listed_conversation(world: &World, call: &Call, now: Time, found: &Conversation) -> Value {
    let mut view = conversation(world, call, found);
    view["can_send_message"] = json!(rules::can_write(world, found.shop, found.buyer, now));
    view["latest_message"] = json!(found.messages.last().map(|latest| message(found, latest)));
    compact(view)
}

/// A conversation with its participants.
pub(super) fn conversation(world: &World, call: &Call, found: &Conversation) -> Value {
    let shop = world.shops.get(found.shop);
    let participant = |id: Id, role: &str, nickname: &str, user: Option<Id>| json!({ "im_user_id": messenger_id(id), "role": role, "nickname": nickname, "avatar": avatar(id), "user_id": user });
    let session = found.session();
    let is_requested = |name: &str| call.flag(name) == Some(true);
    let phase = if session.is_some_and(|session| session.answered.is_some()) { "ASSIGNED" } else { "QUEUED" };
    compact(json!({
        "id": found.id,
        "create_time": found.create_time,
        "participant_count": 2,
        "participants": [
            participant(found.buyer, "BUYER", &buyer_name(found.buyer), Some(found.buyer)),
            participant(found.shop, "SHOP", shop.map(|shop| shop.name.as_str()).unwrap_or_default(), None),
        ],
        "unread_count": found.unread,
        "cur_session_id": session.filter(|_| is_requested("need_session_id")).map(|session| session.id),
        "cur_session": session.filter(|_| is_requested("need_session_info")).map(|session| json!({ "id": session.id, "phase": phase })),
    }))
}

/// The display name of a buyer.
pub(super) fn buyer_name(buyer: Id) -> String {
    format!("buyer{}", buyer.0 % 10_000)
}

fn avatar(id: Id) -> String {
    format!("https://p16-sandbox.example/avatar/{id}.jpeg")
}
