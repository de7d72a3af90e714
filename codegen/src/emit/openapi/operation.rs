//! Operations: parameters, body, reply, and extensions for facts that OpenAPI cannot express.

use serde_json::{Map, Value, json};

use super::json::{non_empty, object, texts};
use super::{envelope, extensions, schema, security};
use crate::emit::prose::PAGE_BASE_URL;
use crate::model::{Body, Fact, Field, Kind, Model, Operation, OperationId};

/// The unique name of an operation: `order_202309_get_order_list`.
pub(super) fn id(model: &Model, operation: &Operation) -> String {
    format!("{}_{}_{}", model.group(operation.group).module, operation.version_number(), operation.module)
}

/// The paths of operations, each with its methods.
pub(super) fn paths(model: &Model, ids: &[OperationId]) -> Value {
    let mut operations: Vec<&Operation> = ids.iter().map(|id| model.operation(*id)).collect();
    operations.sort_by_key(|operation| (&operation.path, operation.method.name()));
    let mut paths = Map::new();
    for operation in operations {
        let path = paths.entry(operation.path.clone()).or_insert_with(|| Value::Object(Map::new()));
        path[operation.method.name().to_ascii_lowercase()] = self::operation(model, operation);
    }
    Value::Object(paths)
}

fn operation(model: &Model, operation: &Operation) -> Value {
    let page = operation.docs.as_ref().map(|page| json!({ "url": format!("{PAGE_BASE_URL}{}", page.value) }));
    let mut members = object([
        ("operationId", Some(id(model, operation).into())),
        ("tags", Some(json!([model.group(operation.group).module]))),
        ("summary", operation.summary.as_ref().map(|summary| summary.value.as_str().into())),
        ("externalDocs", page),
        ("deprecated", operation.sunset.as_ref().map(|_| true.into())),
        ("security", Some(security::requirements(operation))),
        ("parameters", parameters(model, operation)),
        ("requestBody", body(model, operation)),
        ("responses", Some(envelope::responses(model, operation))),
    ]);
    members.extend(extensions::of_operation(model, operation));
    Value::Object(members)
}

fn parameters(model: &Model, operation: &Operation) -> Option<Value> {
    let [path, query, _] = operation.sections();
    let in_path = path.iter().map(|field| parameter(model, operation, field, "path"));
    let in_query = query.iter().map(|field| parameter(model, operation, field, "query"));
    let all: Vec<Value> = in_path.chain(in_query).chain(security::ciphers(operation.cipher)).collect();
    (!all.is_empty()).then_some(Value::Array(all))
}

/// A list is sent with commas: `ids=1,2`.
fn parameter(model: &Model, operation: &Operation, field: &Field, place: &str) -> Value {
    let is_list = matches!(field.kind, Kind::List(_));
    let inherited = field.doc.as_ref().and_then(Fact::inherited_from);
    let members = object([
        ("name", Some(field.wire.as_str().into())),
        ("in", Some(place.into())),
        ("required", field.required.then(|| true.into())),
        ("description", field.doc.as_ref().map(|doc| schema::with_wire_names(&doc.value, operation.fields.iter()).into())),
        ("explode", is_list.then(|| false.into())),
        ("schema", Some(schema::of_parameter(model, field))),
        (super::INHERITED, inherited.map(|version| json!({ "description": version }))),
    ]);
    Value::Object(members)
}

fn body(model: &Model, operation: &Operation) -> Option<Value> {
    let (media, indexes) = match &operation.body {
        Body::None => return None,
        Body::Json(indexes) => ("application/json", indexes),
        Body::Multipart(indexes) => ("multipart/form-data", indexes),
    };
    let fields = indexes.iter().map(|index| &operation.fields[*index]);
    let encoding = fields.clone().filter_map(|field| Some((field.wire.clone(), json!({ "contentType": media_types(field)? }))));
    let content = object([
        ("schema", Some(Value::Object(schema::of_body(model, fields.clone())))),
        ("encoding", non_empty(encoding.collect())),
        ("example", sample(operation.request_sample.as_deref())),
    ]);
    Some(envelope::body(media, content))
}

/// The media types of an upload, unless it accepts any.
fn media_types(field: &Field) -> Option<String> {
    let types: Vec<&str> = field.accepts.iter().map(|accepted| accepted.media_type.as_str()).collect();
    (!types.is_empty()).then(|| types.join(", "))
}

/// A documented body as JSON. The model holds only valid JSON.
pub(super) fn sample(text: Option<&str>) -> Option<Value> {
    serde_json::from_str(text?).ok()
}

/// The older version that documents each member of an operation.
pub(super) fn inherited(operation: &Operation) -> Option<Value> {
    fn version<T>(fact: &Option<Fact<T>>) -> Option<Value> {
        fact.as_ref()?.inherited_from().map(Value::from)
    }
    non_empty(object([
        ("summary", version(&operation.summary)),
        ("externalDocs", version(&operation.docs)),
        ("security", version(&operation.scopes)),
        ("x-error-codes", version(&operation.errors)),
        ("x-idempotency-key", version(&operation.idempotency_key)),
        ("x-repeatable", version(&operation.repeatable)),
    ]))
}

/// The members that no version documents. A reader would otherwise conclude that there are no scopes or no error codes.
pub(super) fn undocumented(operation: &Operation) -> Option<Value> {
    let members = [
        ("externalDocs", operation.docs.is_none()),
        ("security", operation.scopes.is_none()),
        ("x-error-codes", operation.errors.is_none()),
    ];
    texts(&members.iter().filter(|(_, is_unknown)| *is_unknown).map(|(name, _)| *name).collect::<Vec<_>>())
}
