//! What the specs hold, counted.

use serde::Serialize;

use crate::model::{Field, Model, Type, TypeKind};

/// Every operation and webhook by name, and the counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stats {
    pub operations: Vec<OperationStats>,
    pub webhooks: Vec<WebhookStats>,
    /// Structs and enums that stand for named types, requests left out.
    pub types: usize,
    /// How many of them are enums.
    pub enums: usize,
    /// Fields of requests, replies and types.
    pub fields: usize,
    /// How many operations and fields have no words of ours yet.
    pub undocumented: usize,
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
    /// The request type's public path.
    pub rust: String,
}

/// One webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WebhookStats {
    #[serde(rename = "type")]
    pub kind: i64,
    pub name: String,
    /// The payload type's public path.
    pub rust: String,
}

/// Counts a model.
pub fn stats(model: &Model) -> Stats {
    let types: Vec<&Type> = model.types.iter().filter(|ty| ty.is_used).collect();
    let inner = types.iter().flat_map(|ty| fields(ty));
    let fields: Vec<&Field> = model.operations.iter().flat_map(|operation| &operation.fields).chain(inner).collect();
    let silent = fields.iter().filter(|field| field.doc.is_none()).count();
    let silent_operations = model.operations.iter().filter(|operation| operation.summary.is_none()).count();
    Stats {
        operations: operations(model),
        webhooks: webhooks(model),
        types: types.len(),
        enums: types.iter().filter(|ty| matches!(ty.kind, TypeKind::Enum { .. })).count(),
        fields: fields.len(),
        undocumented: silent + silent_operations,
    }
}

fn fields(ty: &Type) -> &[Field] {
    match &ty.kind {
        TypeKind::Object { fields, .. } => fields,
        TypeKind::Enum { .. } => &[],
    }
}

fn operations(model: &Model) -> Vec<OperationStats> {
    let row = |operation: &crate::model::Operation| {
        let group = &model.group(operation.group).module;
        OperationStats {
            method: operation.method.name(),
            path: operation.path.clone(),
            group: group.clone(),
            version: operation.version.trim_start_matches('v').to_owned(),
            name: operation.name.clone(),
            rust: format!("tiktok_shop::{group}::{}::{}", operation.version, operation.name),
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
