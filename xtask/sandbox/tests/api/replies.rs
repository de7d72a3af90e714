//! Sampled replies of all operations: complete, without drift, and in pages.

use std::collections::BTreeSet;

use codegen::drift::{Target, compare};
use codegen::model::{Cursor, FieldPath, Kind, Model, Operation, OperationId, TypeId, TypeKind, WebhookId};
use serde_json::{Map, Value, json};
use tiktok_shop_sandbox::api::Api;
use tiktok_shop_sandbox::world::Call;

use crate::requests::{Extent, Request};
use crate::{api, assert_none, operations};

/// The most pages that a list may have.
const PAGES: usize = 60;

fn call(model: &Model, operation: &Operation, extent: Extent) -> Call {
    let Request { path, query, body, .. } = Request::of(model, operation, extent);
    Call { operation: operation.request_line(), path, query, body, ..Call::default() }
}

/// The problems of a reply, besides its pages.
fn problems(model: &Model, target: Target, ty: Option<TypeId>, data: &Value, fitted: &Value) -> Vec<String> {
    let mut found: Vec<_> = compare(model, target, data)
        .findings
        .iter()
        .map(|finding| format!("{} {} {}", finding.path, finding.kind.name(), finding.value_text()))
        .collect();
    if fitted != data {
        found.push("changes when it is fitted".to_owned());
    }
    if let Some(ty) = ty {
        absent(model, ty, data, "data", &mut Vec::new(), &mut found);
    }
    found
}

/// Collects the fields that an object lacks. Only the fields of recursive types may be absent.
fn absent(model: &Model, ty: TypeId, value: &Value, path: &str, around: &mut Vec<TypeId>, found: &mut Vec<String>) {
    around.push(ty);
    for field in model.ty(ty).fields() {
        let path = format!("{path}.{}", field.wire);
        let is_recursive = field.kind.named().is_some_and(|id| around.contains(&id));
        match value.get(&field.wire) {
            None if is_recursive => {}
            None | Some(Value::Null) => found.push(format!("{path} is absent")),
            Some(value) => {
                let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                if let Some(id) = field.kind.named().filter(|id| matches!(model.ty(*id).kind, TypeKind::Object { .. })) {
                    items.iter().for_each(|item| absent(model, id, item, &path, around, found));
                }
            }
        }
    }
    around.pop();
}

#[test]
fn replies_are_complete_and_documented() {
    let api = api();
    let (mut failures, mut listed) = (Vec::new(), 0);
    for (id, operation) in operations(&api) {
        for extent in [Extent::Required, Extent::All] {
            let call = call(&api.model, operation, extent);
            for data in pages(&api, id, call, &mut failures) {
                let found = problems(&api.model, Target::Operation(id), operation.response, &data, &api.fit(id, data.clone()));
                failures.extend(found.iter().map(|found| format!("{} {extent:?}: {found}", operation.source)));
            }
        }
        listed += usize::from(operation.paging.is_some());
    }
    assert!(listed > 50, "only {listed} lists");
    failures.dedup();
    assert_none(&failures);
}

/// All pages of a reply.
fn pages(api: &Api, id: OperationId, mut call: Call, failures: &mut Vec<String>) -> Vec<Value> {
    let operation = api.operation(id);
    let mut pages = Vec::new();
    let Some(paging) = &operation.paging else { return vec![api.sample(id, &call)] };
    let reply = operation.response.unwrap();
    let wire = |path: &FieldPath| wire(&api.model, reply, path);
    // The requests are made with the smallest values.
    clear_sent(&mut call, operation, &paging.cursor, &api.model);
    let mut entries = BTreeSet::new();
    let mut count = 0;
    for number in 1..=PAGES {
        if let Cursor::Number(path) = &paging.cursor {
            set_sent(&mut call, operation, path, &api.model, json!(number));
        }
        let data = api.sample(id, &call);
        let total = paging.total.as_ref().map(|path| data.pointer(&wire(path)).unwrap().as_u64().unwrap());
        let next = match &paging.cursor {
            Cursor::Token { next, .. } => data.pointer(&wire(next)).unwrap().as_str().unwrap().to_owned(),
            Cursor::Number(_) => String::new(),
        };
        let items = paging.list.as_ref().map(|list| data.pointer(&wire(&list.field)).unwrap().as_array().unwrap().clone());
        let items = items.unwrap_or_default();
        count += items.len();
        entries.extend(items.iter().map(Value::to_string));
        let is_last = match (&paging.cursor, total) {
            (Cursor::Token { .. }, _) => next.is_empty(),
            (Cursor::Number(_), Some(total)) => count as u64 >= total,
            (Cursor::Number(_), None) => items.is_empty(),
        };
        for carried in &paging.carried {
            let value = data.pointer(&wire(&carried.received)).unwrap().clone();
            call.body.insert(operation.fields[carried.sent].wire.clone(), value);
        }
        if let Cursor::Token { sent, .. } = &paging.cursor {
            set_sent(&mut call, operation, sent, &api.model, next.into());
        }
        pages.push(data);
        if is_last {
            let is_list = paging.list.is_some();
            if is_list && total.is_some_and(|total| total != count as u64) {
                failures.push(format!("{}: {count} entries, but a total of {total:?}", operation.source));
            }
            let has_ids = paging.list.as_ref().is_some_and(|list| has_ids(&api.model, &list.item));
            if has_ids && entries.len() != count {
                failures.push(format!("{}: {} of {count} entries are different", operation.source, entries.len()));
            }
            return pages;
        }
    }
    failures.push(format!("{}: the list does not end", operation.source));
    pages
}

fn has_ids(model: &Model, kind: &Kind) -> bool {
    let Some(id) = kind.named() else { return false };
    model.ty(id).fields().iter().any(|field| {
        let is_id = field.kind.named().is_some_and(|id| matches!(model.ty(id).kind, TypeKind::Id));
        is_id && !matches!(field.kind, Kind::List(_))
    })
}

/// The JSON pointer of a field of a reply.
fn wire(model: &Model, mut ty: TypeId, path: &FieldPath) -> String {
    let mut pointer = String::new();
    for index in path {
        let field = &model.ty(ty).fields()[*index];
        pointer += &format!("/{}", field.wire);
        ty = field.kind.named().unwrap_or(ty);
    }
    pointer
}

fn clear_sent(call: &mut Call, operation: &Operation, cursor: &Cursor, model: &Model) {
    let (Cursor::Token { sent, .. } | Cursor::Number(sent)) = cursor;
    set_sent(call, operation, sent, model, Value::Null);
}

/// Sets a field of a request.
fn set_sent(call: &mut Call, operation: &Operation, path: &FieldPath, model: &Model, value: Value) {
    let [_, query, _] = operation.sections();
    let first = &operation.fields[path[0]];
    let mut target: &mut Map<String, Value> = match query.iter().any(|field| field.wire == first.wire) {
        true => &mut call.query,
        false => &mut call.body,
    };
    let (mut field, mut fields) = (first, operation.fields.as_slice());
    for index in &path[..path.len() - 1] {
        field = &fields[*index];
        target = target.entry(&field.wire).or_insert_with(|| json!({})).as_object_mut().unwrap();
        fields = model.ty(field.kind.named().unwrap()).fields();
    }
    let last = &fields[*path.last().unwrap()];
    let _ = field;
    target.insert(last.wire.clone(), value);
}

#[test]
fn webhooks_are_complete_and_documented() {
    let api = api();
    assert_eq!(api.model.webhooks.len(), 46);
    let mut failures = Vec::new();
    for (index, webhook) in api.model.webhooks.iter().enumerate() {
        let data = api.sample_webhook(webhook.kind).unwrap();
        let fitted = api.fit_webhook(webhook.kind, data.clone());
        let found = problems(&api.model, Target::Webhook(WebhookId(index)), Some(webhook.payload), &data, &fitted);
        failures.extend(found.iter().map(|found| format!("{}: {found}", webhook.source)));
    }
    assert_none(&failures);
    assert_eq!(api.sample_webhook(999), None);
    assert_eq!(api.fit_webhook(999, json!({ "a": null })), json!({ "a": null }));
}

/// The sample of a request line.
fn sample(line: &str, query: Value, body: Value) -> Value {
    let api = api();
    let (method, path) = line.split_once(' ').unwrap();
    let (id, values) = api.route(method, path).unwrap();
    let object = |value: Value| value.as_object().cloned().unwrap_or_default();
    let path = values.into_iter().map(|(name, value)| (name, value.into())).collect();
    api.sample(id, &Call { path, query: object(query), body: object(body), ..Call::default() })
}

#[test]
fn replies_have_the_ids_of_the_request() {
    let warehouses = sample("GET /logistics/202309/warehouses/7358000000000000042/delivery_options", json!({}), json!({}));
    assert!(!warehouses["delivery_options"].as_array().unwrap().is_empty());
    let orders = sample("GET /order/202309/orders", json!({ "ids": ["5764000000000000042", "5764000000000000043"] }), json!({}));
    let ids: Vec<_> = orders["orders"].as_array().unwrap().iter().map(|order| order["id"].clone()).collect();
    assert_eq!(ids, ["5764000000000000042", "5764000000000000043"]);
    let lines = |index: usize| orders["orders"][index]["line_items"][0]["id"].clone();
    assert_ne!(lines(0), lines(1));
    let package = sample("GET /fulfillment/202309/packages/1152000000000000042", json!({}), json!({}));
    assert_eq!(package["package_id"], "1152000000000000042");
}

#[test]
fn pages_have_the_size_that_the_request_asks_for() {
    let sizes: Vec<_> = [json!(10), json!(25), json!(100), json!(null)]
        .into_iter()
        .map(|size| sample("POST /order/202309/orders/search", json!({ "page_size": size }), json!({})))
        .map(|data| (data["orders"].as_array().unwrap().len(), data["next_page_token"] != "", data["total_count"].clone()))
        .collect();
    assert_eq!(sizes, [(10, true, json!(25)), (25, false, json!(25)), (25, false, json!(25)), (20, true, json!(25))]);
}

#[test]
fn samples_report_no_failures() {
    let api = api();
    for (id, operation) in operations(&api) {
        let data = api.sample(id, &call(&api.model, operation, Extent::All));
        let errors = data.get("errors").and_then(Value::as_array).map_or(0, Vec::len);
        assert_eq!(errors, 0, "{}: {data}", operation.source);
    }
}
