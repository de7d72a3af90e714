//! The facts of operations that OpenAPI has no member for.

use serde_json::{Map, Value, json};

use super::json::{non_empty, object, texts};
use super::operation::{id, inherited, undocumented};
use crate::model::{Carried, Cursor, FieldPath, KnownError, Markets, Model, Operation, OperationId, Paging, QueryKey, Sunset};

pub(super) fn of_operation(model: &Model, operation: &Operation) -> Map<String, Value> {
    let other = |other: OperationId| Value::from(id(model, model.operation(other)));
    let sunset = operation.sunset.as_ref().map(|sunset| match sunset {
        Sunset::Announced => "announced".into(),
        Sunset::On(day) => day.as_str().into(),
    });
    let batch = operation.batch.map(|batch| json!({ "list": operation.fields[batch.keys].wire, "max": batch.max }));
    object([
        ("x-name", Some(operation.name.as_str().into())),
        ("x-aliases", texts(&operation.aliases)),
        ("x-error-codes", operation.errors.as_ref().map(|codes| json!(codes.value))),
        ("x-pagination", operation.paging.as_ref().map(|paging| pagination(model, operation, paging))),
        ("x-batch", batch),
        ("x-idempotency-key", operation.idempotency_key.as_ref().map(|key| idempotency_key(operation, key.value))),
        ("x-repeatable", operation.repeatable.as_ref().map(|fact| fact.value.into())),
        ("x-markets", operation.markets.as_ref().map(markets)),
        ("x-sunset", sunset),
        ("x-replaced-by", operation.replaced_by.map(other)),
        ("x-newer-version", operation.newer.map(other)),
        ("x-inherits", operation.inherits.map(other)),
        (super::INHERITED, inherited(operation)),
        ("x-undocumented", undocumented(operation)),
    ])
}

/// How the next page is requested. Each path leads through the fields of the request or of the reply's `data`.
fn pagination(model: &Model, operation: &Operation, paging: &Paging) -> Value {
    let reply = operation.response.map_or(&[][..], |id| model.ty(id).fields());
    let sent = |path: &FieldPath| Value::from(model.wire_path(&operation.fields, path));
    let received = |path: &FieldPath| Value::from(model.wire_path(reply, path));
    let (token, next, number) = match &paging.cursor {
        Cursor::Token { sent: token, next } => (Some(sent(token)), Some(received(next)), None),
        Cursor::Number(number) => (None, None, Some(sent(number))),
    };
    let carry = |Carried { sent, received: path }: &Carried| (operation.fields[*sent].wire.clone(), received(path));
    Value::Object(object([
        ("list", paging.list.as_ref().map(|list| list.wire.as_str().into())),
        ("token", token),
        ("next", next),
        ("number", number),
        ("total", paging.total.as_ref().map(received)),
        ("carry", non_empty(paging.carried.iter().map(carry).collect())),
        ("max_days", paging.span_days.map(Value::from)),
    ]))
}

fn idempotency_key(operation: &Operation, index: usize) -> Value {
    let place = if operation.query.contains(&QueryKey::Field(index)) { "query" } else { "body" };
    json!({ "in": place, "name": operation.fields[index].wire })
}

fn markets(markets: &Markets) -> Value {
    match markets {
        Markets::Only(countries) => json!({ "only": countries }),
        Markets::Except(countries) => json!({ "except": countries }),
    }
}

/// What each error code means: one entry for each keyword of the message, in the order in which they are tried, the last one for
/// any message.
pub(super) fn error_codes<'a>(errors: impl Iterator<Item = &'a KnownError>) -> Option<Value> {
    let mut codes = Map::new();
    for error in errors {
        let keyword = Some(error.keyword.as_str()).filter(|keyword| !keyword.is_empty()).map(Value::from);
        let entry = object([
            ("message_contains", keyword),
            ("class", Some(error.class.name().into())),
            ("retry", Some(error.retry.name().into())),
            ("hint", Some(error.hint.as_str().into())),
        ]);
        let entries = codes.entry(error.code.to_string()).or_insert_with(|| json!([]));
        entries.as_array_mut().into_iter().for_each(|entries| entries.push(Value::Object(entry.clone())));
    }
    non_empty(codes)
}
