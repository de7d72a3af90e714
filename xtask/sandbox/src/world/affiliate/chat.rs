//! Conversations of shops with creators.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::event::Owner;
use super::super::{Call, CommandContext, Event, Id, IdKind, Refusal, Reply, Time, World};
use super::target;

/// The longest text of a message, in characters.
const MAX_TEXT_LENGTH: usize = 2_000;

/// A conversation of a shop with a creator.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CreatorChat {
    pub id: Id,
    pub shop: Id,
    /// The account of the creator.
    pub creator: Id,
    pub create_time: Time,
    pub messages: Vec<CreatorMessage>,
    /// The number of the creator's messages that the shop has not read.
    pub unread: usize,
    pub is_starred: bool,
    pub is_archived: bool,
}

/// A message of a shop or a creator.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CreatorMessage {
    pub id: Id,
    /// The account of the creator or of the seller.
    pub sender: Id,
    /// The wire name of its kind: `TEXT`.
    pub kind: String,
    /// JSON as text, whose fields depend on the kind.
    pub content: String,
    pub at: Time,
}

impl CreatorChat {
    /// Whether the shop has to answer.
    pub(super) fn is_unreplied(&self) -> bool {
        self.messages.last().is_some_and(|message| message.sender == self.creator)
    }

    pub(super) fn last_time(&self) -> Time {
        self.messages.last().map_or(self.create_time, |message| message.at)
    }
}

/// The conversation of a path, of the shop that calls.
pub(super) fn of_call<'a>(world: &'a World, call: &Call) -> Result<&'a CreatorChat, Refusal> {
    let unknown = || Refusal::parameter("Invalid parameter. The 'conversation_id' is invalid.");
    let (shop, id) = (call.shop()?, call.path_id("conversation_id", unknown())?);
    world.affiliate.chats.get(&id).filter(|chat| chat.shop == shop).ok_or_else(unknown)
}

/// `POST /affiliate_seller/{version}/conversations`
pub(super) fn get_or_create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    let requested = call.get("creator_open_id").or_else(|| call.get("creator_id"));
    let creator = requested.and_then(|id| target::creator(ctx.world, id));
    let creator = creator.ok_or_else(|| Refusal::parameter("Invalid parameter. The creator does not exist."))?;
    let (id, is_new) = open(ctx, shop, creator);
    let mut reply = json!({ "conversation_id": id, "is_new": is_new });
    if call.flag("only_need_conversation_id") == Some(false) {
        let account = ctx.world.access.accounts.get(&creator);
        reply["creator_im_id"] = json!(creator);
        reply["username"] = json!(account.map(|account| &account.name));
        reply["unread_count"] = json!(ctx.world.affiliate.chats.get(&id).map(|chat| chat.unread));
    }
    Ok(reply)
}

/// `POST /affiliate_seller/{version}/conversations/{conversation_id}/messages`
pub(super) fn send(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let chat = of_call(ctx.world, call)?;
    let (id, shop) = (chat.id, chat.shop);
    let (kind, content) = (call.text("msg_type").unwrap_or_default(), call.text("content").unwrap_or_default());
    let invalid = || Refusal::parameter("Invalid parameter. The 'content' is invalid.");
    let fields: Value = serde_json::from_str(content).map_err(|_| invalid())?;
    let text = fields.get("content").and_then(Value::as_str);
    if !fields.is_object() || (kind == "TEXT" && text.is_none_or(|text| text.is_empty() || text.chars().count() > MAX_TEXT_LENGTH))
    {
        return Err(invalid());
    }
    let seller = ctx.world.shops.get(shop).map(|shop| shop.seller).unwrap_or_default();
    Ok(json!({ "message_id": add(ctx, id, seller, kind, content) }))
}

/// `POST /affiliate_seller/{version}/conversatons/read`
pub(super) fn read(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    for id in call.ids("conversation_ids") {
        if let Some(chat) = ctx.world.affiliate.chats.get_mut(&id).filter(|chat| chat.shop == shop) {
            chat.unread = 0;
        }
    }
    Ok(json!({}))
}

/// `POST /affiliate_seller/{version}/conversations/{conversation_id}/status`
pub(super) fn set_status(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let id = of_call(ctx.world, call)?.id;
    let Some(chat) = ctx.world.affiliate.chats.get_mut(&id) else { return Ok(json!({})) };
    match call.text("action") {
        Some("STARRED") => chat.is_starred = true,
        Some("UNSTARRED") => chat.is_starred = false,
        Some("ARCHIVED") => chat.is_archived = true,
        _ => return Err(Refusal::parameter("Invalid parameter. The 'action' is invalid.")),
    }
    Ok(json!({}))
}

/// A creator writes to a shop.
pub(super) fn write(ctx: &mut CommandContext<'_>, shop: Id, creator: Id, text: &str) -> Reply {
    let (id, _) = open(ctx, shop, creator);
    let message = add(ctx, id, creator, "TEXT", &json!({ "content": text }).to_string());
    Ok(json!({ "conversation_id": id, "message_id": message }))
}

/// The conversation of a shop with a creator, and whether it is new.
fn open(ctx: &mut CommandContext<'_>, shop: Id, creator: Id) -> (Id, bool) {
    let found = ctx.world.affiliate.chats.values().find(|chat| chat.shop == shop && chat.creator == creator);
    if let Some(chat) = found {
        return (chat.id, false);
    }
    let id = ctx.id(IdKind::Conversation);
    let create_time = ctx.now;
    let chat =
        CreatorChat { id, shop, creator, create_time, messages: Vec::new(), unread: 0, is_starred: false, is_archived: false };
    ctx.world.affiliate.chats.insert(id, chat);
    (id, true)
}

/// Adds a message, and emits webhook 33. A message of the creator takes the conversation out of the archive.
fn add(ctx: &mut CommandContext<'_>, id: Id, sender: Id, kind: &str, content: &str) -> Id {
    let (message, now) = (ctx.id(IdKind::Conversation), ctx.now);
    let Some(chat) = ctx.world.affiliate.chats.get_mut(&id) else { return message };
    if sender == chat.creator {
        chat.unread += 1;
        chat.is_archived = false;
    }
    chat.messages.push(CreatorMessage { id: message, sender, kind: kind.to_owned(), content: content.to_owned(), at: now });
    let data = json!({
        "index": chat.messages.len().to_string(),
        "message_id": message,
        "conversation_id": id,
        "msg_type": kind,
        "content": content,
        "create_time": now,
        "sender": { "sender_im_user_id": sender },
    });
    let owner = Owner::Shop(chat.shop);
    ctx.emit(Event { webhook: 33, owner, data, at: now });
    message
}
