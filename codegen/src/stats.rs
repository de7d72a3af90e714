//! Statistics: every operation and webhook, and counts of types and fields.

use serde::Serialize;

use crate::descriptions::{DescriptionCounts, counts};
use crate::lint::retired;
use crate::model::{Field, Model, Sunset, Type, TypeKind};

/// Operations and webhooks by name, and the counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stats {
    pub operations: Vec<OperationStats>,
    pub webhooks: Vec<WebhookStats>,
    /// Used types: structs and enumerations, without requests.
    pub types: usize,
    /// The number of enumerations among the types.
    pub enums: usize,
    /// Fields of requests, replies and types.
    pub fields: usize,
    /// The origins of descriptions, for each kind of item.
    pub descriptions: Vec<DescriptionCounts>,
    /// The number of items of all kinds without a description.
    pub undocumented: usize,
    /// The number of operations that TikTok has retired by now.
    pub retired: usize,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OperationStats {
    pub method: &'static str,
    /// With ids as `{order_id}`.
    pub path: String,
    pub group: String,
    /// `202309`.
    pub version: String,
    pub name: String,
    /// The public path of the request type.
    pub rust: String,
    /// The day when TikTok retires the operation, or `announced`.
    pub sunset: Option<String>,
}

/// One webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WebhookStats {
    #[serde(rename = "type")]
    pub kind: i64,
    pub name: String,
    /// The public path of the payload type.
    pub rust: String,
}

/// Counts a model. `today` is a day such as `2026-08-15`.
pub fn stats(model: &Model, today: &str) -> Stats {
    let types: Vec<&Type> = model.types.iter().filter(|ty| ty.is_used).collect();
    let inner = types.iter().flat_map(|ty| ty.fields());
    let fields: Vec<&Field> = model.operations.iter().flat_map(|operation| &operation.fields).chain(inner).collect();
    let descriptions = counts(model);
    Stats {
        operations: operations(model),
        webhooks: webhooks(model),
        types: types.len(),
        enums: types.iter().filter(|ty| matches!(ty.kind, TypeKind::Enum { .. })).count(),
        fields: fields.len(),
        undocumented: descriptions.iter().map(|counts| counts.missing).sum(),
        descriptions,
        retired: retired(model, today).len(),
    }
}

fn operations(model: &Model) -> Vec<OperationStats> {
    let row = |operation: &crate::model::Operation| {
        let group = &model.group(operation.group).module;
        OperationStats {
            method: operation.method.name(),
            path: operation.path.clone(),
            group: group.clone(),
            version: operation.version_number().to_owned(),
            name: operation.name.clone(),
            rust: format!("tiktok_shop::{group}::{}::{}", operation.version, operation.name),
            sunset: operation.sunset.as_ref().map(|sunset| match sunset {
                Sunset::Announced => "announced".to_owned(),
                Sunset::On(day) => day.clone(),
            }),
        }
    };
    model.operations.iter().map(row).collect()
}

fn webhooks(model: &Model) -> Vec<WebhookStats> {
    let row = |webhook: &crate::model::Webhook| {
        let payload = model.ty(webhook.payload);
        WebhookStats { kind: webhook.kind, name: payload.name.clone(), rust: format!("tiktok_shop::webhooks::{}", payload.name) }
    };
    model.webhooks.iter().map(row).collect()
}
