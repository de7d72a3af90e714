//! The contents of messages.

use serde_json::Value;

use super::super::orders::Order;
use super::super::{Id, Refusal, World};
use super::Conversation;

/// The largest number of characters of a text.
const MAX_LENGTH: usize = 2_000;

/// Words that TikTok takes for an attempt to leave the platform.
const SENSITIVE: [&str; 5] = ["whatsapp", "telegram", "wechat", "paypal", "western union"];

/// Checks the content of a message from the shop.
pub(super) fn check(world: &World, conversation: &Conversation, kind: &str, content: &str) -> Result<(), Refusal> {
    let fields: Value = serde_json::from_str(content).map_err(|_| invalid())?;
    let text = |name: &str| fields.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let id = |name: &str| fields.get(name).and_then(Id::from_json);
    let order = || id("order_id").and_then(|id| world.orders.get(id)).filter(|order| order.shop == conversation.shop);
    match kind {
        "TEXT" => {
            let text = text("content").filter(|text| text.chars().count() <= MAX_LENGTH).ok_or_else(invalid)?.to_lowercase();
            match SENSITIVE.iter().any(|word| text.contains(word)) {
                true => Err(Refusal::new(
                    45_101_006,
                    "You cannot send the message containing sensitive content. Please check the message.",
                )),
                false => Ok(()),
            }
        }
        "IMAGE" | "VIDEO" => text("url").map(|_| ()).ok_or_else(invalid),
        "PRODUCT_CARD" => {
            let product = id("product_id").and_then(|id| world.products.get(id));
            product.filter(|product| product.shop == conversation.shop).map(|_| ()).ok_or_else(invalid)
        }
        "ORDER_CARD" => order().map(|_| ()).ok_or_else(invalid),
        "RETURN_REFUND_CARD" => {
            let is_sent = |order: &&Order| order.buyer == conversation.buyer;
            let message = "Invalid params. The RETURN_REFUND_CARD must meet the conditions listed above.";
            order().filter(is_sent).map(|_| ()).ok_or_else(|| Refusal::new(45_101_002, message))
        }
        "COUPON_CARD" => {
            let message = "Invalid params. The COUPON_CARD must meet the conditions listed above.";
            id("coupon_id").map(|_| ()).ok_or_else(|| Refusal::new(45_111_017, message))
        }
        "LOGISTICS_CARD" => id("package_id").or_else(|| id("order_id")).map(|_| ()).ok_or_else(invalid),
        _ => Err(Refusal::new(45_111_001, "not support")),
    }
}

fn invalid() -> Refusal {
    Refusal::new(45_101_001, "Invalid parameter. Please check the parameters.")
}

/// The content as a text for people.
pub(super) fn plain(kind: &str, content: &str) -> String {
    let fields: Value = serde_json::from_str(content).unwrap_or_default();
    match fields.get("content").and_then(Value::as_str) {
        Some(text) => text.to_owned(),
        None => format!("[{kind}] {content}"),
    }
}
