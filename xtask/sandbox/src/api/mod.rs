//! The API as data: which operation a request is for, what it must contain, and what a reply looks like.
//!
//! All of it comes from `codegen`'s model, so a sandbox follows edited specs without being built again.

mod check;
mod expected;
mod fit;
mod limits;
mod load;
mod multipart;
mod read;
mod route;
mod sample;
mod scalar;

use std::sync::OnceLock;

use codegen::model::{Model, Operation, OperationId, TypeId, WebhookId};
use serde_json::{Map, Value};

use crate::world::{Call, Refusal, Time, Upload};
use route::RouteNode;

/// Query parameters of the gateway itself, which operations do not see. Old clients still send the last two, and TikTok ignores them.
pub(crate) const GATEWAY_KEYS: [&str; 8] =
    ["app_key", "timestamp", "sign", "access_token", "shop_cipher", "category_asset_cipher", "shop_id", "version"];

/// The model, with an index of its paths.
#[derive(Debug)]
pub struct Api {
    pub model: Model,
    paths: RouteNode,
    /// The complete sample of each operation, made when it is first needed.
    templates: Vec<OnceLock<Value>>,
}

/// The parameters of a request, in the types that the operation documents.
#[derive(Debug, Clone, Default)]
pub struct Parameters {
    pub path: Map<String, Value>,
    pub query: Map<String, Value>,
    pub body: Map<String, Value>,
    pub uploads: Vec<Upload>,
    /// What is odd about the request, although it is accepted, such as an unknown field. For the log.
    pub remarks: Vec<String>,
}

/// The parts of an HTTP request that hold parameters.
#[derive(Debug, Clone, Copy)]
pub struct RequestParts<'a> {
    /// The values of the path, by name.
    pub path: &'a [(String, String)],
    /// The query, decoded.
    pub query: &'a [(String, String)],
    pub content_type: Option<&'a str>,
    pub body: &'a [u8],
}

impl Api {
    /// Indexes a model.
    pub fn new(model: Model) -> Self {
        let paths = RouteNode::of(&model);
        let templates = model.operations.iter().map(|_| OnceLock::new()).collect();
        Self { model, paths, templates }
    }

    pub fn operation(&self, id: OperationId) -> &Operation {
        self.model.operation(id)
    }

    /// The operation of a request, with the values of its path, decoded.
    pub fn route(&self, method: &str, path: &str) -> Result<(OperationId, Vec<(String, String)>), Refusal> {
        route::find(self, method, path)
    }

    /// Whether TikTok has retired an operation by now. The gateway then refuses it with [`Refusal`] 36009014.
    pub fn is_retired(&self, operation: OperationId, now: Time) -> bool {
        route::is_retired(self.operation(operation), now)
    }

    /// Reads and checks the parameters of a request: required fields, types, enumerations and ranges.
    pub fn read(&self, operation: OperationId, parts: RequestParts<'_>) -> Result<Parameters, Refusal> {
        read::read(&self.model, self.operation(operation), parts)
    }

    /// A reply for an operation without state: its documented sample, with the ids of the request, paginated where applicable. All
    /// fields are present.
    pub fn sample(&self, operation: OperationId, call: &Call) -> Value {
        sample::reply(self, operation, call)
    }

    /// Puts the currency of a shop into a sampled reply.
    pub fn set_currency(&self, operation: OperationId, data: &mut Value, currency: &str) {
        sample::set_currency(self, operation, data, currency);
    }

    /// Reduces a reply to the fields that the operation documents, in their documented types.
    pub fn fit(&self, operation: OperationId, data: Value) -> Value {
        fit::object(&self.model, self.operation(operation).response, data)
    }

    /// Reduces the data of a webhook to the fields that it documents, in their documented types. The data of an unknown webhook is
    /// returned unchanged.
    pub fn fit_webhook(&self, kind: i64, data: Value) -> Value {
        match self.payload(kind) {
            Some((_, payload)) => fit::object(&self.model, Some(payload), data),
            None => data,
        }
    }

    /// The documented data of a webhook, with all its fields.
    pub fn sample_webhook(&self, kind: i64) -> Option<Value> {
        let (id, payload) = self.payload(kind)?;
        Some(sample::webhook(&self.model, id, payload))
    }

    /// The webhook of a kind, and the type of its data.
    fn payload(&self, kind: i64) -> Option<(WebhookId, TypeId)> {
        let index = self.model.webhooks.iter().position(|webhook| webhook.kind == kind)?;
        Some((WebhookId(index), self.model.webhooks[index].payload))
    }
}
