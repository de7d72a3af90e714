//! Valid requests, made from the model.

use codegen::emit::rust::checked_range;
use codegen::model::{Body, Field, Kind, Model, Operation, TypeId, TypeKind};
use codegen::spec::{Range, Scalar, WireClass};
use serde_json::{Map, Value, json};
use tiktok_shop_sandbox::api::{Api, Parameters, RequestParts};
use tiktok_shop_sandbox::world::Refusal;

use crate::{api, assert_none, operations};

/// The parameters of a request, as values. `read` sends them as TikTok's clients do.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
    pub(crate) content_type: Option<String>,
}

/// Which fields a request has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    Required,
    All,
}

impl Request {
    pub(crate) fn of(model: &Model, operation: &Operation, extent: Extent) -> Self {
        let [path, query, body] = operation.sections();
        let mut maker = Maker { model, extent, around: Vec::new() };
        let mut section = |fields| maker.members(fields);
        let (path, query, body) = (section(path), section(query), section(body));
        let content_type = match operation.body {
            Body::Multipart(_) => "multipart/form-data; boundary=part",
            Body::None | Body::Json(_) => "application/json",
        };
        Self { path, query, body, content_type: Some(content_type.to_owned()) }
    }

    pub(crate) fn read(&self, api: &Api, id: codegen::model::OperationId) -> Result<Parameters, Refusal> {
        let texts = |values: &Map<String, Value>| -> Vec<(String, String)> {
            values.iter().map(|(name, value)| (name.clone(), text(value))).collect()
        };
        let body = match api.operation(id).body {
            Body::None => Vec::new(),
            Body::Json(_) => serde_json::to_vec(&self.body).unwrap(),
            Body::Multipart(_) => form(&self.body),
        };
        let (path, query) = (texts(&self.path), texts(&self.query));
        api.read(id, RequestParts { path: &path, query: &query, content_type: self.content_type.as_deref(), body: &body })
    }
}

/// A value in a query.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// A form with the boundary `part`. An object is a file: `{"media_type": …, "bytes": 3}`.
fn form(values: &Map<String, Value>) -> Vec<u8> {
    let mut body = String::new();
    for (name, value) in values {
        body += &match value {
            Value::Object(file) => format!(
                "--part\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"f\"\r\nContent-Type: {}\r\n\r\n{}\r\n",
                file["media_type"].as_str().unwrap(),
                "x".repeat(usize::try_from(file["bytes"].as_u64().unwrap()).unwrap()),
            ),
            value => format!("--part\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{}\r\n", text(value)),
        };
    }
    (body + "--part--\r\n").into_bytes()
}

struct Maker<'a> {
    model: &'a Model,
    extent: Extent,
    around: Vec<TypeId>,
}

impl Maker<'_> {
    fn members(&mut self, fields: &[Field]) -> Map<String, Value> {
        let wanted = fields.iter().filter(|field| field.required || self.extent == Extent::All);
        wanted.collect::<Vec<_>>().into_iter().filter_map(|field| Some((field.wire.clone(), self.field(field)?))).collect()
    }

    fn field(&mut self, field: &Field) -> Option<Value> {
        let range = checked_range(field).unwrap_or(Range { min: None, max: None });
        let least = usize::try_from(range.min.unwrap_or_default()).unwrap_or_default();
        Some(match &field.kind {
            Kind::List(item) => {
                let item = self.value(field, item, &Range { min: None, max: None })?;
                Value::Array(vec![item; least.max(1)])
            }
            kind => self.value(field, kind, &range)?,
        })
    }

    fn value(&mut self, field: &Field, kind: &Kind, range: &Range) -> Option<Value> {
        let length = usize::try_from(range.min.unwrap_or_default()).unwrap_or_default();
        let digits = || format!("{:0>length$}", 7);
        Some(match kind {
            Kind::List(item) => Value::Array(vec![self.value(field, item, range)?]),
            Kind::Map(item) => json!({ "key": self.value(field, item, range)? }),
            Kind::Named(id) => match &self.model.ty(*id).kind {
                TypeKind::Id => digits().into(),
                TypeKind::Enum { variants, .. } => field.only.first().unwrap_or(&variants[0].wire).clone().into(),
                TypeKind::Object { fields, .. } => {
                    if self.around.contains(id) {
                        return None;
                    }
                    self.around.push(*id);
                    let members = self.members(fields);
                    self.around.pop();
                    members.into()
                }
            },
            Kind::Scalar(Scalar::Date) => "2026-05-28".into(),
            Kind::Scalar(Scalar::DateTime) => "2026-05-28T01:02:03Z".into(),
            Kind::Scalar(scalar) => match scalar.wire() {
                WireClass::Bool => true.into(),
                WireClass::Text | WireClass::IntegerText => digits().into(),
                WireClass::Integer | WireClass::Moment => match field.only.first() {
                    Some(only) => only.parse::<i64>().unwrap().into(),
                    None => 1_i64.max(range.min.unwrap_or(1)).min(range.max.unwrap_or(i64::MAX)).into(),
                },
                WireClass::File => json!({
                    "media_type": field.accepts.first().map_or("image/png", |accepted| accepted.media_type.as_str()),
                    "bytes": 3,
                }),
                WireClass::Any => json!({}),
            },
        })
    }
}

#[test]
fn requests_with_required_fields_are_accepted() {
    accepted(Extent::Required);
}

#[test]
fn requests_with_all_fields_are_accepted() {
    accepted(Extent::All);
}

fn accepted(extent: Extent) {
    let api = api();
    let mut failures = Vec::new();
    for (id, operation) in operations(&api) {
        let request = Request::of(&api.model, operation, extent);
        match request.read(&api, id) {
            Ok(read) if !read.remarks.is_empty() => failures.push(format!("{}: {:?}", operation.source, read.remarks)),
            Ok(read) => {
                let is_file = |name: &str| read.uploads.iter().any(|upload| upload.field == name);
                let body = request.body.into_iter().filter(|(name, _)| !is_file(name)).collect();
                for (read, sent) in
                    [(read.path.clone(), request.path), (read.query.clone(), request.query), (read.body.clone(), body)]
                {
                    if read != sent {
                        failures.push(format!("{}: sent {sent:?}, read {read:?}", operation.source));
                    }
                }
            }
            Err(refusal) => failures.push(format!("{}: {refusal:?}", operation.source)),
        }
    }
    assert_none(&failures);
}
