//! The API as data: which operation a request is for, what it must contain, and what a reply looks like.
//!
//! All of it comes from `codegen`'s model, so a sandbox follows edited specs without being built again.

use std::path::Path;
use std::sync::Arc;

use codegen::model::{Model, Operation, OperationId};
use serde_json::{Map, Value};

use crate::world::{Call, Refusal, Upload};

/// The model, with an index of its paths.
#[derive(Debug)]
pub struct Api {
    pub model: Model,
}

/// The parameters of a request, in the types that the operation documents.
#[derive(Debug, Clone, Default)]
pub struct Parameters {
    pub path: Map<String, Value>,
    pub query: Map<String, Value>,
    pub body: Map<String, Value>,
    pub uploads: Vec<Upload>,
}

/// The parts of an HTTP request that hold parameters.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// The values of the path, by name.
    pub path: &'a [(String, String)],
    /// The query, decoded.
    pub query: &'a [(String, String)],
    pub content_type: Option<&'a str>,
    pub body: &'a [u8],
}

impl Api {
    /// The specs of this program.
    pub fn embedded() -> Result<Arc<Self>, String> {
        Err("not yet".to_owned())
    }

    /// The specs of a folder.
    pub fn from_dir(_folder: &Path) -> Result<Self, String> {
        Err("not yet".to_owned())
    }

    pub fn operation(&self, id: OperationId) -> &Operation {
        self.model.operation(id)
    }

    /// The operation of a request, with the values of its path.
    pub fn route(&self, _method: &str, _path: &str) -> Result<(OperationId, Vec<(String, String)>), Refusal> {
        Err(Refusal::gateway(36_009_009, "Invalid path."))
    }

    /// Reads and checks the parameters of a request: required fields, types, enumerations and ranges.
    pub fn read(&self, _operation: OperationId, _parts: Parts<'_>) -> Result<Parameters, Refusal> {
        Ok(Parameters::default())
    }

    /// A reply for an operation without state: its documented sample, with the ids of the request, paginated where applicable.
    pub fn sample(&self, _operation: OperationId, _call: &Call) -> Value {
        Value::Null
    }

    /// Reduces a reply to the fields that the operation documents, in their documented types.
    pub fn fit(&self, _operation: OperationId, data: Value) -> Value {
        data
    }

    /// Reduces the data of a webhook to the fields that it documents, in their documented types.
    pub fn fit_webhook(&self, _kind: i64, data: Value) -> Value {
        data
    }

    /// The documented data of a webhook.
    pub fn sample_webhook(&self, _kind: i64) -> Option<Value> {
        None
    }
}
