//! Lists of conversations with creators and of their messages.

use serde_json::{Value, json};

use super::super::paging::{self, SortOrder};
use super::super::{Call, Reply, Time, World};
use super::chat::{self, CreatorChat, CreatorMessage};

/// How long a message is among the latest unread ones, in seconds.
const LATEST: i64 = 60;

const STATES: [&str; 4] = ["UNREAD", "UNREPLIED", "STARRED", "ARCHIVED"];

fn has_state(chat: &CreatorChat, state: &str) -> bool {
    match state {
        "UNREAD" => chat.unread > 0,
        "UNREPLIED" | "UNREPLY" => chat.is_unreplied(),
        "STARRED" => chat.is_starred,
        "ARCHIVED" => chat.is_archived,
        _ => true,
    }
}

/// `GET /affiliate_seller/{version}/conversations`: the one with the latest message first.
pub(super) fn conversations(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let state = call.text("conversation_status").unwrap_or("ALL");
    let found = world.affiliate.chats.values().filter(|chat| chat.shop == shop && has_state(chat, state));
    let page = paging::page(call, now, found.map(|chat| (chat.last_time(), chat.id)).collect(), SortOrder::Descending, 20)?;
    let has_all = call.flag("only_need_conversation_id") == Some(false);
    let view = |chat: &CreatorChat| match has_all {
        true => json!({
            "id": chat.id,
            "creator_im_id": chat.creator,
            "username": world.access.accounts.get(&chat.creator).map(|account| &account.name),
            "unread_count": chat.unread,
        }),
        false => json!({ "id": chat.id }),
    };
    let found = page.ids.iter().filter_map(|id| world.affiliate.chats.get(id));
    let mut data = page.answer("conversations", found.map(view).collect());
    data["has_more"] = json!(!page.next_token.is_empty());
    Ok(data)
}

/// `GET /affiliate_seller/{version}/conversation/{conversation_id}/messages`: the latest message first.
pub(super) fn messages(world: &World, call: &Call, now: Time) -> Reply {
    let chat = chat::of_call(world, call)?;
    let entries = chat.messages.iter().map(|message| (message.at, message.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::Descending, 20)?;
    let view = |(index, message): (usize, &CreatorMessage)| {
        json!({
            "conversation_index": (index + 1).to_string(),
            "message_body": {
                "id": message.id,
                "conversation_id": chat.id,
                "type": message.kind,
                "content": message.content,
                "create_time": message.at,
                "sender_id": message.sender,
            },
        })
    };
    let position = |id: &super::Id| chat.messages.iter().enumerate().find(|(_, message)| message.id == *id);
    let mut data = page.answer("messages", page.ids.iter().filter_map(position).map(view).collect());
    data["has_more"] = json!(!page.next_token.is_empty());
    Ok(data)
}

/// `GET /affiliate_seller/{version}/conversations/messages/list/newest`: the unread messages of the last minute.
pub(super) fn newest(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let chats = world.affiliate.chats.values().filter(|chat| chat.shop == shop);
    let views = |chat: &CreatorChat| -> Vec<Value> {
        let of_creator = chat.messages.iter().filter(|message| message.sender == chat.creator);
        let unread = of_creator.rev().take(chat.unread).filter(|message| message.at > now - LATEST);
        let view = |message: &CreatorMessage| {
            json!({
                "conversation_id": chat.id,
                "sender_id": message.sender,
                "type": message.kind,
                "content": message.content,
                "unread_message_count": chat.unread,
            })
        };
        unread.map(view).collect()
    };
    Ok(json!({ "newest_message_list": chats.flat_map(views).collect::<Vec<_>>() }))
}

/// `GET /affiliate_seller/{version}/conversations/group_counts`
pub(super) fn counts(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    let count = |state: &str| world.affiliate.chats.values().filter(|chat| chat.shop == shop && has_state(chat, state)).count();
    let counts: Vec<Value> = STATES.iter().map(|state| json!({ "group_type": state, "count": count(state) })).collect();
    Ok(json!({ "data": { "group_counts": counts } }))
}
