//! The envelopes of replies and deliveries.

use serde_json::{Map, Value, json};

use super::json::object;
use super::operation::sample;
use super::{schema, text};
use crate::model::{Model, Operation, Webhook};

/// The responses of an operation. TikTok uses other statuses than 200 for some errors.
pub(super) fn responses(model: &Model, operation: &Operation) -> Value {
    let data = operation.response.map(|id| schema::reference(model, id));
    let content = object([("schema", Some(reply(data))), ("example", sample(operation.sample.as_deref()))]);
    let reply = object([("description", Some(text::REPLY.into())), ("content", Some(of_media("application/json", content)))]);
    let error = json!({ "$ref": "#/components/responses/Error" });
    Value::Object(object([("200", Some(Value::Object(reply))), ("default", Some(error))]))
}

/// The body of a request or a delivery.
pub(super) fn body(media: &str, content: Map<String, Value>) -> Value {
    Value::Object(object([("required", Some(true.into())), ("content", Some(of_media(media, content)))]))
}

/// The content of one media type. `json!` would copy it.
fn of_media(media: &str, content: Map<String, Value>) -> Value {
    Value::Object(object([(media, Some(Value::Object(content)))]))
}

/// The response of a failed call.
pub(super) fn error() -> Value {
    json!({ "description": text::ERROR, "content": { "application/json": { "schema": reply(None) } } })
}

fn reply(data: Option<Value>) -> Value {
    let properties =
        object([("code", Some(integer())), ("message", Some(string())), ("request_id", Some(string())), ("data", data)]);
    json!({ "type": "object", "required": ["code"], "properties": properties })
}

/// The webhooks by name.
pub(super) fn webhooks<'a>(model: &Model, webhooks: impl Iterator<Item = &'a Webhook>) -> Option<Value> {
    let entries: Map<String, Value> =
        webhooks.map(|webhook| (webhook.module.clone(), json!({ "post": self::webhook(model, webhook) }))).collect();
    super::json::non_empty(entries)
}

fn webhook(model: &Model, webhook: &Webhook) -> Map<String, Value> {
    let content = object([("schema", Some(delivery(model, webhook))), ("example", sample(webhook.sample.as_deref()))]);
    object([
        ("operationId", Some(format!("webhook_{}", webhook.module).into())),
        ("tags", Some(json!([super::WEBHOOKS]))),
        ("summary", webhook.summary.as_deref().map(Value::from)),
        (
            "externalDocs",
            webhook.docs.as_ref().map(|page| json!({ "url": format!("{}{page}", crate::emit::prose::PAGE_BASE_URL) })),
        ),
        ("security", Some(super::security::of_webhook())),
        ("requestBody", Some(body("application/json", content))),
        ("responses", Some(json!({ "200": { "description": text::RECEIVED } }))),
        ("x-name", Some(model.ty(webhook.payload).name.as_str().into())),
        ("x-webhook-type", Some(webhook.kind.into())),
        ("x-event-type", webhook.event.as_deref().map(Value::from)),
    ])
}

/// A delivery names the shop, the seller or the creator that it is about.
fn delivery(model: &Model, webhook: &Webhook) -> Value {
    json!({
        "type": "object",
        "required": ["type", "data"],
        "properties": {
            "type": { "type": "integer", "const": webhook.kind },
            "tts_notification_id": string(),
            "shop_id": string(),
            "seller_open_id": string(),
            "creator_open_id": string(),
            "timestamp": { "type": "integer", "format": "int64", "x-scalar": "timestamp" },
            "data": schema::reference(model, webhook.payload),
        },
    })
}

fn integer() -> Value {
    json!({ "type": "integer", "format": "int64" })
}

fn string() -> Value {
    json!({ "type": "string" })
}
