//! The parameters of the operation.

use codegen::model::OperationId;
use serde_json::Value;

use super::incoming::Incoming;
use super::{Checked, ExplainedRefusal};
use crate::api::{Api, GATEWAY_KEYS, Parameters, RequestParts};
use crate::similar::most_similar;

pub(super) fn read(api: &Api, id: OperationId, incoming: &Incoming<'_>, path: &[(String, String)]) -> Checked<Parameters> {
    let operation = api.operation(id);
    let is_documented = |key: &str| operation.fields.iter().any(|field| field.wire == key);
    let sent = incoming.query.iter().filter(|(key, _)| is_documented(key) || !GATEWAY_KEYS.contains(&key.as_ref()));
    let query: Vec<_> = sent.map(|(key, value)| (key.clone().into_owned(), value.clone().into_owned())).collect();
    let parts = RequestParts { path, query: &query, content_type: incoming.header("content-type"), body: &incoming.request.body };
    api.read(id, parts).map_err(|refusal| {
        let reason = explain(api, id, &refusal.message, &query, &incoming.request.body);
        ExplainedRefusal::new(refusal, reason)
    })
}

/// Repeats what is wrong, and names what was sent under a similar name.
fn explain(api: &Api, id: OperationId, message: &str, query: &[(String, String)], body: &[u8]) -> String {
    let operation = api.operation(id);
    let [_, in_query, in_body] = operation.sections();
    let body = serde_json::from_slice::<Value>(body).unwrap_or_default();
    let body_keys: Vec<&str> = body.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
    let query_keys: Vec<&str> = query.iter().map(|(key, _)| key.as_str()).collect();
    let unknown =
        [("query", in_query, &query_keys), ("body", in_body, &body_keys)].into_iter().flat_map(|(place, fields, keys)| {
            let names = || fields.iter().map(|field| field.wire.as_str());
            keys.iter().filter(move |key| names().all(|name| name != **key)).map(move |key| match most_similar(names(), key) {
                Some(name) => format!("The {place} has `{key}`; did you mean `{name}`?"),
                None => format!("The {place} has `{key}`, which the operation does not know."),
            })
        });
    let misplaced = [("query", in_query, "body", &body_keys), ("body", in_body, "query", &query_keys)];
    let misplaced = misplaced.into_iter().flat_map(|(right, fields, wrong, keys)| {
        let names = fields.iter().map(|field| field.wire.as_str());
        names.filter(|name| keys.contains(name)).map(move |name| format!("`{name}` belongs in the {right}, not in the {wrong}."))
    });
    let mut sentences = vec![format!("A parameter of `{}` is wrong: {message}", operation.request_line())];
    if body.as_array().is_some_and(Vec::is_empty) {
        sentences
            .push("The body is `[]`, as PHP writes an array without entries. Send `{}`, in PHP with `new stdClass`.".to_owned());
    }
    sentences.extend(misplaced);
    sentences.extend(unknown);
    sentences.join(" ")
}
