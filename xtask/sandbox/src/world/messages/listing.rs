//! Lists of conversations, messages and sessions.

use serde_json::json;

use super::super::json::compact;
use super::super::paging::{self, SortOrder};
use super::super::{Call, Refusal, Reply, Time, World};
use super::{Conversation, Session, commands, view};
use crate::world::DAY;

/// `GET /customer_service/{version}/conversations`: the one with the latest message first.
pub(super) fn conversations(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let last = |found: &Conversation| found.messages.last().map_or(found.create_time, |message| message.at);
    let entries = world.messages.iter().filter(|found| found.shop == shop).map(|found| (last(found), found.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::Descending, 20)?;
    let found = page.ids.iter().filter_map(|id| world.messages.get(*id));
    Ok(page.answer("conversations", found.map(|found| view::listed_conversation(world, call, now, found)).collect()))
}

/// `GET /customer_service/{version}/conversations/{conversation_id}`
pub(super) fn conversation(world: &World, call: &Call, _: Time) -> Reply {
    let found = commands::of_call(world, call)?;
    Ok(json!({ "conversation": view::conversation(world, call, found) }))
}

/// `GET /customer_service/{version}/conversations/{conversation_id}/messages`
pub(super) fn messages(world: &World, call: &Call, now: Time) -> Reply {
    let conversation = commands::of_call(world, call)?;
    let entries = conversation.messages.iter().map(|message| (message.at, message.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::of(call, SortOrder::Descending), 10)?;
    let found = page.ids.iter().filter_map(|id| conversation.messages.iter().find(|message| message.id == *id));
    let mut data = page.answer("messages", found.map(|message| view::listed(call, conversation, message)).collect());
    data["unsupported_msg_tips"] = json!("View this message in the Seller Center.");
    Ok(data)
}

/// `POST /customer_service/{version}/sessions/search`
pub(super) fn sessions(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    if let (Some(from), Some(end)) = (call.int("begin_time_ge"), call.int("begin_time_lt"))
        && (end < from || from < now - 91 * DAY)
    {
        return Err(Refusal::new(45_101_001, "Invalid parameter. Please check the parameters."));
    }
    let nickname = call.text("buyer_nickname");
    let matches_filter = |found: &&Conversation| {
        found.shop == shop && nickname.is_none_or(|nickname| view::buyer_name(found.buyer).contains(nickname))
    };
    let of_conversation =
        |found: &'_ Conversation| found.sessions.iter().map(|session| (session.clone(), found.id, found.buyer)).collect::<Vec<_>>();
    let all: Vec<_> = world.messages.iter().filter(matches_filter).flat_map(of_conversation).collect();
    let matching = all.iter().filter(|(session, ..)| call.in_range("begin_time", session.begin));
    let page =
        paging::page(call, now, matching.map(|(session, ..)| (session.begin, session.id)).collect(), SortOrder::Descending, 20)?;
    let found = page.ids.iter().filter_map(|id| all.iter().find(|(session, ..)| session.id == *id));
    let view = |(session, conversation, buyer): &(Session, super::Id, super::Id)| {
        let waited = session.answered.map(|answered| answered - session.begin);
        compact(json!({
            "id": session.id,
            "conversation_id": conversation,
            "begin_time": session.begin,
            "end_time": session.end,
            "buyer_nickname": view::buyer_name(*buyer),
            "chat_tags": ["presale"],
            "first_response_late": waited.map(|waited| waited > DAY),
            "first_response_time": waited,
        }))
    };
    Ok(page.answer("sessions", found.map(view).collect()))
}

/// `GET /customer_service/{version}/agents/settings`
pub(super) fn settings(world: &World, call: &Call, _: Time) -> Reply {
    Ok(json!({ "can_accept_chat": !world.messages.closed.contains(&call.shop()?) }))
}
