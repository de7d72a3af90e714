//! The parameters of a request: the path, the query, and a body in JSON or as a form.

use codegen::model::{Accepted, Body, Field, Model, Operation};
use serde_json::{Map, Value};

use super::check::Checker;
use super::expected::{actual, names};
use super::limits::{self, Breach};
use super::{GATEWAY_KEYS, Parameters, RequestParts, multipart, scalar};
use crate::similar::did_you_mean;
use crate::world::{Refusal, Upload};

pub(super) fn read(model: &Model, operation: &Operation, parts: RequestParts<'_>) -> Result<Parameters, Refusal> {
    let [path_fields, query_fields, body_fields] = operation.sections();
    let path = texts(model, path_fields, parts.path);
    let query = texts(model, query_fields, parts.query);
    let (body, uploads) = match &operation.body {
        Body::None => (Map::new(), Vec::new()),
        Body::Json(_) => (json(parts)?, Vec::new()),
        Body::Multipart(_) => form(model, body_fields, parts)?,
    };
    let mut remarks = unknown_in_query(operation, parts.query);
    remarks.extend(check(model, operation, [&path, &query, &body], &uploads)?);
    Ok(Parameters { path, query, body, uploads, remarks })
}

/// Checks all values. Returns what is odd about the body.
fn check(
    model: &Model,
    operation: &Operation,
    [path, query, body]: [&Map<String, Value>; 3],
    uploads: &[Upload],
) -> Result<Vec<String>, Refusal> {
    let [path_fields, query_fields, body_fields] = operation.sections();
    // A file is present in the form, but not among the values.
    let with_files: Map<_, _>;
    let body = match uploads {
        [] => body,
        uploads => {
            let files = uploads.iter().map(|upload| (upload.field.clone(), Value::Bool(true)));
            with_files = body.iter().map(|(name, value)| (name.clone(), value.clone())).chain(files).collect();
            &with_files
        }
    };
    let mut checker = Checker::new(model, operation);
    checker.parameters(path_fields, path)?;
    checker.parameters(query_fields, query)?;
    checker.body(body_fields, body)?;
    for upload in uploads {
        let field = body_fields.iter().find(|field| field.wire == upload.field);
        if let Some((breach, general)) = field.and_then(|field| exceeded_limit(&field.accepts, upload)) {
            return Err(limits::refusal(model, operation, &upload.field, breach, general));
        }
    }
    Ok(checker.remarks)
}

/// The values of fields from names and texts, such as those of a query. An empty text is no value.
fn texts(model: &Model, fields: &[Field], found: &[(String, String)]) -> Map<String, Value> {
    let mut values = Map::new();
    for field in fields {
        let texts = found.iter().filter(|(name, text)| *name == field.wire && !text.is_empty());
        for value in texts.map(|(_, text)| scalar::parse(model, &field.kind, text)) {
            match (values.get_mut(&field.wire), value) {
                // A list may also be a key that repeats.
                (Some(Value::Array(items)), Value::Array(more)) => items.extend(more),
                (_, value) => drop(values.insert(field.wire.clone(), value)),
            }
        }
    }
    values
}

/// The object of a JSON body. A request without a body has no fields.
fn json(parts: RequestParts<'_>) -> Result<Map<String, Value>, Refusal> {
    let media_type = parts.content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if parts.body.is_empty() && !media_type.starts_with("multipart/") {
        return Ok(Map::new());
    }
    let refuse = |why: String| Refusal::gateway(36_009_022, format!("Invalid request format. {why}"));
    if !media_type.eq_ignore_ascii_case("application/json") {
        return Err(refuse(format!("The content-type must be application/json, but is '{media_type}'.")));
    }
    match serde_json::from_slice(parts.body) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(Value::Null) => Ok(Map::new()),
        Ok(other) => {
            Err(Refusal::parameter(format!("param body type invalid. actual type:{}, expected type:object", actual(&other))))
        }
        Err(error) => Err(refuse(format!("The body is not JSON: {error}."))),
    }
}

/// The texts and files of a form.
fn form(model: &Model, fields: &[Field], parts: RequestParts<'_>) -> Result<(Map<String, Value>, Vec<Upload>), Refusal> {
    let is_file = |name: &str| fields.iter().any(|field| field.wire == name && is_file(field));
    let form = multipart::read(parts.content_type, parts.body, is_file)?;
    Ok((texts(model, fields, &form.texts), form.files))
}

fn is_file(field: &Field) -> bool {
    field.kind == codegen::model::Kind::Scalar(codegen::spec::Scalar::File)
}

/// The limit that a file exceeds. A file without a known type may have the largest size of all types; the domain looks into it.
fn exceeded_limit(accepts: &[Accepted], upload: &Upload) -> Option<(Breach, Refusal)> {
    let media_type = upload.media_type.as_deref().unwrap_or_default().split(';').next().unwrap_or_default().trim();
    let is_unknown = matches!(media_type, "" | "application/octet-stream");
    let fits = |accepted: &&Accepted| is_unknown || accepted.media_type == "*/*" || accepted.media_type == media_type;
    let Some(max_bytes) = accepts.iter().filter(fits).map(|accepted| accepted.max_bytes).max() else {
        let known: Vec<_> = accepts.iter().map(|accepted| accepted.media_type.as_str()).collect();
        let message = format!("body.{} is invalid, allowed values: {}. It is {media_type}.", upload.field, known.join(","));
        return (!known.is_empty()).then(|| (Breach::MediaType, Refusal::parameter(message)));
    };
    let size = upload.content.len();
    let message = || format!("Invalid file size. body.{} has {size} bytes, but may have at most {max_bytes}.", upload.field);
    let is_larger = i64::try_from(size).is_ok_and(|size| size > max_bytes);
    is_larger.then(|| (Breach::FileSize, Refusal::gateway(36_009_021, message())))
}

/// What the query contains besides the fields of the operation and of the gateway.
fn unknown_in_query(operation: &Operation, query: &[(String, String)]) -> Vec<String> {
    let [_, fields, body] = operation.sections();
    let unknown =
        query.iter().filter(|(name, _)| !GATEWAY_KEYS.contains(&name.as_str()) && fields.iter().all(|field| field.wire != *name));
    let remark = |(name, _): &(String, String)| match names(body).any(|known| known == name) {
        true => format!("'{name}' belongs in the body, not in the query"),
        false => {
            let guess = did_you_mean(names(fields), name);
            format!("'{name}' is not a parameter of this operation{guess}")
        }
    };
    unknown.map(remark).collect()
}
