//! Commands of shops on conversations.

use serde_json::json;

use super::super::event::Owner;
use super::super::{Call, CommandContext, Event, Id, IdKind, Refusal, Reply, World};
use super::{Conversation, Message, MessageTimer, Role, Session, content, rules, view};
use crate::world::Timer;

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
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let not_allowed = || {
        Refusal::new(
            45_109_003,
            "Unable to create a conversation as you did not meet the criteria for initiating conversations. For details, please refer to \
             [Customer Service API overview](659645f9a46cdd02bc8aeacf#Important%20Concepts).",
        )
    };
    let buyer = call.id("buyer_user_id").ok_or_else(not_allowed)?;
    if !rules::can_write(ctx.world, shop, buyer, ctx.now) {
        return Err(not_allowed());
    }
    Ok(json!({ "conversation_id": open(ctx, shop, buyer) }))
}

/// `POST /customer_service/{version}/conversations/{conversation_id}/messages`
pub(super) fn send(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let conversation = of_call(ctx.world, call)?;
    let id = conversation.id;
    if !rules::can_write(ctx.world, conversation.shop, conversation.buyer, ctx.now) {
        return Err(Refusal::new(
            45_109_001,
            "Unable to send messages due to conversation rules. For details, please refer to [Customer Service API \
             overview](659645f9a46cdd02bc8aeacf#Important%20Concepts).",
        ));
    }
    let (kind, text) = (call.text("type").unwrap_or_default(), call.text("content").unwrap_or_default());
    content::check(ctx.world, conversation, kind, text)?;
    let role = match call.text("sender_role") {
        Some("SYSTEM") => Role::System,
        Some("ROBOT") => Role::Robot,
        _ => Role::CustomerService,
    };
    Ok(json!({ "message_id": add(ctx, id, role, kind, text) }))
}

/// `POST /customer_service/{version}/conversations/{conversation_id}/messages/read`
pub(super) fn read(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let id = of_call(ctx.world, call)?.id;
    if let Some(conversation) = ctx.world.messages.conversations.get_mut(&id) {
        conversation.unread = 0;
    }
    Ok(json!({}))
}

/// `POST /customer_service/{version}/conversations/{conversation_id}/sessions/{session_id}/end`
pub(super) fn end_session(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let unknown = || Refusal::new(45_101_003, "Record not found. Please check the parameters.");
    let id = of_call(ctx.world, call)?.id;
    let session = call.path_id("session_id", unknown())?;
    let now = ctx.now;
    let conversation = ctx.world.messages.conversations.get_mut(&id).ok_or_else(unknown)?;
    let session = conversation.sessions.iter_mut().find(|found| found.id == session).ok_or_else(unknown)?;
    session.end.get_or_insert(now);
    Ok(json!({}))
}

/// `PUT /customer_service/{version}/agents/settings`
pub(super) fn update_settings(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let closed = &mut ctx.world.messages.closed;
    closed.retain(|id| *id != shop);
    if call.flag("can_accept_chat") == Some(false) {
        closed.push(shop);
    }
    Ok(json!({}))
}

/// Returns the conversation of a shop with a buyer, or creates it.
pub(super) fn open(ctx: &mut CommandContext<'_>, shop: Id, buyer: Id) -> Id {
    if let Some(conversation) = ctx.world.messages.with(shop, buyer) {
        return conversation.id;
    }
    let id = ctx.id(IdKind::Conversation);
    let create_time = ctx.now;
    let conversation = Conversation { id, shop, buyer, create_time, messages: Vec::new(), unread: 0, sessions: Vec::new() };
    ctx.world.messages.conversations.insert(id, conversation);
    ctx.world.messages.by_buyer.entry(buyer).or_default().push(id);
    let data = json!({ "conversation_id": id, "create_time": create_time });
    ctx.emit(Event { webhook: 13, owner: Owner::Shop(shop), data, at: create_time });
    id
}

/// Adds a message. One of the buyer opens a session.
pub(super) fn add(ctx: &mut CommandContext<'_>, id: Id, role: Role, kind: &str, content: &str) -> Id {
    let message =
        Message { id: ctx.id(IdKind::Conversation), role, kind: kind.to_owned(), content: content.to_owned(), at: ctx.now };
    let new_session = ctx.id(IdKind::Conversation);
    let closes = ctx.now + rules::silence(role);
    let now = ctx.now;
    let message_id = message.id;
    let Some(conversation) = ctx.world.messages.conversations.get_mut(&id) else { return message_id };
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
    ctx.world.timers.set(closes, Timer::Messages(MessageTimer::Close { conversation: id, closes }));
    ctx.emit(Event { webhook: 14, owner: Owner::Shop(shop), data, at: now });
    message_id
}
