//! Pages of sampled lists. A list has 25 entries, or one per id that the request lists.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use codegen::model::{Cursor, Field, FieldPath, Kind, Model, Operation, Paging, TypeId};
use codegen::spec::Scalar;
use serde_json::{Map, Value};

use super::ids::Placement;
use crate::world::Call;

/// The number of entries of a list.
const ENTRIES: usize = 25;

/// The size of a page if neither the request nor the spec states one.
const DEFAULT_SIZE: i64 = 20;

/// The part of a list that a request asks for.
#[derive(Debug, Clone, Copy)]
struct PageRange {
    start: usize,
    size: usize,
}

/// Fills a reply with the page that a request asks for.
pub(super) fn cut<'a>(
    data: &mut Value,
    placement: &mut Placement<'a>,
    operation: &'a Operation,
    reply: TypeId,
    paging: &'a Paging,
    call: &Call,
) {
    let model = placement.model();
    let range = PageRange::of(model, operation, &paging.cursor, call);
    let list =
        paging.list.as_ref().map(|list| (list, value_at(model, reply, &list.field, data).map(Value::take).unwrap_or_default()));
    placement.object(reply, data, 0);
    let requested = paging.list.as_ref().and_then(|list| placement.requested(&list.item));
    let total = requested.map_or(ENTRIES, |(_, ids)| ids.len());
    let end = total.min(range.start.saturating_add(range.size));
    if let Some((list, Value::Array(samples))) = list {
        let entry = |number: usize| {
            let mut value = samples.get(number % samples.len().max(1))?.clone();
            let id = requested.and_then(|(key, ids)| Some((key, *ids.get(number)?)));
            placement.entry(&list.item, &mut value, id, number as u64);
            Some(value)
        };
        let entries = (range.start..end).filter_map(entry).collect();
        set_value(model, reply, &list.field, data, Value::Array(entries));
    }
    if let Some(path) = &paging.total {
        set_value(model, reply, path, data, total.into());
    }
    if let Cursor::Token { next, .. } = &paging.cursor {
        let token = if end < total { encode_token(end) } else { String::new() };
        set_value(model, reply, next, data, token.into());
        if let Some(has_more) = siblings(model, reply, next, data).and_then(|members| members.get_mut("has_more")) {
            *has_more = (end < total).into();
        }
    }
    repeat_parameters(data, model.ty(reply).fields(), operation, paging, call);
}

/// Puts values of the request into the reply where both have the same field, such as the number of the page.
fn repeat_parameters(data: &mut Value, reply: &[Field], operation: &Operation, paging: &Paging, call: &Call) {
    for field in &operation.fields {
        let is_carried = paging.carried.iter().any(|carried| operation.fields[carried.sent].wire == field.wire);
        let is_number = field.kind == Kind::Scalar(Scalar::Int);
        let is_repeated = reply.iter().any(|other| other.wire == field.wire && other.kind == field.kind);
        if let Some(value) = call.get(&field.wire).filter(|_| is_repeated && (is_carried || is_number)) {
            data[&field.wire] = value.clone();
        }
    }
}

impl PageRange {
    fn of(model: &Model, operation: &Operation, cursor: &Cursor, call: &Call) -> Self {
        let (Cursor::Token { sent, .. } | Cursor::Number(sent)) = cursor;
        let (cursor, size) = sent_values(model, operation, sent, call);
        let size = usize::try_from(size).unwrap_or_default().clamp(1, ENTRIES * 4);
        let start = match cursor {
            Some(Value::String(token)) => decode_token(token).unwrap_or_default(),
            Some(Value::Number(number)) => {
                let page = number.as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default();
                page.saturating_sub(1).saturating_mul(size)
            }
            _ => 0,
        };
        Self { start, size }
    }
}

/// The value of the cursor and the size of the page, which is a field beside the cursor or of the whole request.
fn sent_values<'a>(model: &'a Model, operation: &'a Operation, path: &[usize], call: &'a Call) -> (Option<&'a Value>, i64) {
    let is_size = |field: &&Field| field.wire == "page_size";
    let (mut fields, mut holder): (&[Field], Option<&Map<String, Value>>) = (&operation.fields, None);
    let mut size_field = fields.iter().find(is_size);
    let mut size = size_field.and_then(|field| call.int(&field.wire));
    let mut value = None;
    for index in path {
        let Some(field) = fields.get(*index) else { break };
        value = match holder {
            None => call.get(&field.wire),
            Some(members) => members.get(&field.wire),
        };
        if let Some(id) = field.kind.named() {
            fields = model.ty(id).fields();
            holder = value.and_then(Value::as_object);
            size_field = fields.iter().find(is_size).or(size_field);
            size = holder.and_then(|members| members.get("page_size")?.as_i64()).or(size);
        }
    }
    let default = || size_field?.default.as_ref()?.value.parse().ok();
    (value, size.filter(|size| *size > 0).or_else(default).unwrap_or(DEFAULT_SIZE))
}

/// The value at a path in a reply.
fn value_at<'a>(model: &Model, reply: TypeId, path: &FieldPath, data: &'a mut Value) -> Option<&'a mut Value> {
    let (last, _) = path.split_last()?;
    let (ty, members) = holder(model, reply, path, data)?;
    members.get_mut(&model.ty(ty).fields().get(*last)?.wire)
}

/// Sets the value at a path in a reply.
fn set_value(model: &Model, reply: TypeId, path: &FieldPath, data: &mut Value, value: Value) {
    let place = path.last().zip(holder(model, reply, path, data));
    if let Some((field, members)) = place.and_then(|(last, (ty, members))| Some((model.ty(ty).fields().get(*last)?, members))) {
        members.insert(field.wire.clone(), value);
    }
}

/// The members beside the value at a path.
fn siblings<'a>(model: &Model, reply: TypeId, path: &FieldPath, data: &'a mut Value) -> Option<&'a mut Map<String, Value>> {
    holder(model, reply, path, data).map(|(_, members)| members)
}

/// The object that holds the value at a path.
fn holder<'a>(model: &Model, reply: TypeId, path: &FieldPath, data: &'a mut Value) -> Option<(TypeId, &'a mut Map<String, Value>)> {
    let (_, around) = path.split_last()?;
    let (mut ty, mut value) = (reply, data);
    for index in around {
        let field = model.ty(ty).fields().get(*index)?;
        (ty, value) = (field.kind.named()?, value.as_object_mut()?.get_mut(&field.wire)?);
    }
    Some((ty, value.as_object_mut()?))
}

/// The token of the page that starts with an entry.
fn encode_token(start: usize) -> String {
    STANDARD.encode(format!("sample {start}"))
}

fn decode_token(token: &str) -> Option<usize> {
    String::from_utf8(STANDARD.decode(token).ok()?).ok()?.strip_prefix("sample ")?.parse().ok()
}
