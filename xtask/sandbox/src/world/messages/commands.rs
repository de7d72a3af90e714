//! Commands of shops on conversations.

use serde_json::json;

use super::super::event::Owner;
use super::super::{Call, Event, Id, IdKind, Refusal, Reply, Turn, World};
use super::{Conversation, Message, Role, Session, Timer, content, rules, view};
use crate::world;

/// The conversation of a path, of the shop that calls.
pub(super) fn of_call<'a>(world: &'a World, call: &Call) -> Result<&'a Conversation, Refusal> {
    let unknown = || Refusal::new(45_101_003, "Record not found. Please check the parameters.");
    let shop = call.shop()?;
    let id = call.path_id("conversation_id", unknown())?;
    let conversation = world.messages.get(id).ok_or_else(unknown)?;
    match conversation.shop == shop {
        true => Ok(conversation),
        false => Err(Refusal::new(
            45_102_007,
            "No permission to access this conversation. There may be data corruption. Please try again later or contact the technical \
             support team for help.",
        )),
    }
}

/// `POST /customer_service/{version}/conversations`
pub(super) fn create(turn: &mut Turn<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let not_allowed = || {
        Refusal::new(
            45_109_003,
            "Unable to create a conversation as you did not meet the criteria for initiating conversations. For details, please refer to \
             [Customer Service API overview](659645f9a46cdd02bc8aeacf#Important%20Concepts).",
        )
    };
    let buyer = call.id("buyer_user_id").ok_or_else(not_allowed)?;
    if !rules::can_write(turn.world, shop, buyer, turn.now) {
        return Err(not_allowed());
    }
    Ok(json!({ "conversation_id": open(turn, shop, buyer) }))
}

/// `POST /customer_service/{version}/conversations/{conversation_id}/messages`
pub(super) fn send(turn: &mut Turn<'_>, call: &Call) -> Reply {
    let conversation = of_call(turn.world, call)?;
    let id = conversation.id;
    if !rules::can_write(turn.world, conversation.shop, conversation.buyer, turn.now) {
        return Err(Refusal::new(
            45_109_001,
            "Unable to send messages due to conversation rules. For details, please refer to [Customer Service API \
             overview](659645f9a46cdd02bc8aeacf#Important%20Concepts).",
        ));
    }
    let (kind, text) = (call.text("type").unwrap_or_default(), call.text("content").unwrap_or_default());
    content::check(turn.world, conversation, kind, text)?;
    let role = match call.text("sender_role") {
        Some("SYSTEM") => Role::System,
        Some("ROBOT") => Role::Robot,
        _ => Role::CustomerService,
    };
    Ok(json!({ "message_id": add(turn, id, role, kind, text) }))
}

/// `POST /customer_service/{version}/conversations/{conversation_id}/messages/read`
pub(super) fn read(turn: &mut Turn<'_>, call: &Call) -> Reply {
    let id = of_call(turn.world, call)?.id;
    if let Some(conversation) = turn.world.messages.conversations.get_mut(&id) {
        conversation.unread = 0;
    }
    Ok(json!({}))
}

/// `POST /customer_service/{version}/conversations/{conversation_id}/sessions/{session_id}/end`
pub(super) fn end_session(turn: &mut Turn<'_>, call: &Call) -> Reply {
    let unknown = || Refusal::new(45_101_003, "Record not found. Please check the parameters.");
    let id = of_call(turn.world, call)?.id;
    let session = call.path_id("session_id", unknown())?;
    let now = turn.now;
    let conversation = turn.world.messages.conversations.get_mut(&id).ok_or_else(unknown)?;
    let session = conversation.sessions.iter_mut().find(|found| found.id == session).ok_or_else(unknown)?;
    session.end.get_or_insert(now);
    Ok(json!({}))
}

/// `PUT /customer_service/{version}/agents/settings`
pub(super) fn update_settings(turn: &mut Turn<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let closed = &mut turn.world.messages.closed;
    closed.retain(|id| *id != shop);
    if call.flag("can_accept_chat") == Some(false) {
        closed.push(shop);
    }
    Ok(json!({}))
}

/// Returns the conversation of a shop with a buyer, or creates it.
pub(super) fn open(turn: &mut Turn<'_>, shop: Id, buyer: Id) -> Id {
    if let Some(conversation) = turn.world.messages.with(shop, buyer) {
        return conversation.id;
    }
    let id = turn.id(IdKind::Conversation);
    let create_time = turn.now;
    let conversation = Conversation { id, shop, buyer, create_time, messages: Vec::new(), unread: 0, sessions: Vec::new() };
    turn.world.messages.conversations.insert(id, conversation);
    turn.world.messages.by_buyer.entry(buyer).or_default().push(id);
    let data = json!({ "conversation_id": id, "create_time": create_time });
    turn.emit(Event { webhook: 13, owner: Owner::Shop(shop), data, at: create_time });
    id
}

/// Adds a message. One of the buyer opens a session.
pub(super) fn add(turn: &mut Turn<'_>, id: Id, role: Role, kind: &str, content: &str) -> Id {
    let message =
        Message { id: turn.id(IdKind::Conversation), role, kind: kind.to_owned(), content: content.to_owned(), at: turn.now };
    let new_session = turn.id(IdKind::Conversation);
    let closes = turn.now + rules::silence(role);
    let now = turn.now;
    let message_id = message.id;
    let Some(conversation) = turn.world.messages.conversations.get_mut(&id) else { return message_id };
    if role == Role::Buyer {
        conversation.unread += 1;
        if conversation.session().is_none() {
            conversation.sessions.push(Session { id: new_session, begin: now, end: None, answered: None, closes });
        }
    }
    if let Some(session) = conversation.sessions.last_mut().filter(|session| session.end.is_none()) {
        session.closes = closes;
        if role == Role::CustomerService {
            session.answered.get_or_insert(now);
        }
    }
    let mut data = view::message(conversation, &message);
    data["message_id"] = json!(message_id);
    data["conversation_id"] = json!(id);
    let shop = conversation.shop;
    conversation.messages.push(message);
    turn.world.timers.set(closes, world::Timer::Messages(Timer::Close { conversation: id, closes }));
    turn.emit(Event { webhook: 14, owner: Owner::Shop(shop), data, at: now });
    message_id
}
