//! What buyers write.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::{CommandContext, Id, Refusal, Reply};
use super::{Role, commands};

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum MessageAction {
    /// A buyer writes to a shop. Without a buyer, the one of the shop's latest order. The reply has `conversation_id` and `message_id`.
    Write {
        shop: Id,
        #[serde(default)]
        buyer: Option<Id>,
        text: String,
    },
}

impl MessageAction {
    pub(in super::super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        let Self::Write { shop, buyer, text } = self;
        if ctx.world.shops.get(*shop).is_none() {
            return Err(Refusal::parameter(format!("there is no shop {shop}")));
        }
        let latest = || ctx.world.orders.iter().rfind(|order| order.shop == *shop).map(|order| order.buyer);
        let buyer = buyer.or_else(latest).ok_or_else(|| Refusal::parameter("name a buyer: the shop has no orders"))?;
        let conversation = commands::open(ctx, *shop, buyer);
        let content = json!({ "content": text }).to_string();
        let message = commands::add(ctx, conversation, Role::Buyer, "TEXT", &content);
        Ok(json!({ "conversation_id": conversation, "message_id": message }))
    }
}
