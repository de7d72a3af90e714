//! Validates each documented body with the schema of the document.

use std::collections::BTreeSet;
use std::fs;

use codegen::model::{Body, Kind};
use codegen::spec::Scalar;
use serde_json::{Value, json};
use tests::root;

use crate::{DOCUMENT, OWN, assert_none, errors, own, registry};

/// Fields of requests whose example is wrong, by file: see `tests/samples/exceptions.tsv`.
fn wrong_examples() -> BTreeSet<(String, String)> {
    let text = fs::read_to_string(root().join("tests/samples/exceptions.tsv")).expect("the exceptions");
    let cells = text.lines().filter_map(|line| {
        let mut cells = line.split('\t').filter(|cell| !cell.is_empty());
        Some((cells.next()?.to_owned(), cells.next()?.to_owned(), cells.next()?.to_owned()))
    });
    cells.filter(|(_, _, found)| matches!(found.as_str(), "differs" | "lost")).map(|(file, place, _)| (file, place)).collect()
}

/// `/orders/0/id` as the exceptions write it: `orders[].id`.
fn place(pointer: &str) -> String {
    let steps = pointer.split('/').skip(1).map(|step| match step.parse::<usize>() {
        Ok(_) => "[]".to_owned(),
        Err(_) => format!(".{step}"),
    });
    steps.collect::<String>().trim_start_matches('.').to_owned()
}

/// The pointer to a schema, in the form of a reference.
fn schema(steps: &[&str]) -> Value {
    let escaped = |step: &&str| format!("/{}", step.replace('~', "~0").replace('/', "~1").replace('{', "%7B").replace('}', "%7D"));
    let pointer: String = steps.iter().map(escaped).collect();
    json!({ "$ref": format!("{DOCUMENT}#{pointer}") })
}

#[test]
fn every_sample_is_valid() {
    let (files, model, _) = &*OWN;
    let registry = registry(own());
    let (mut failures, mut count) = (Vec::new(), 0);
    let excused = wrong_examples();
    let mut check = |file: String, steps: &[&str], parts: &[(String, Value)]| {
        let Some(text) = files.get(&file) else { return };
        let mut body: Value = serde_json::from_str(text).expect(&file);
        parts.iter().for_each(|(key, value)| body[key] = value.clone());
        count += 1;
        for (pointer, error) in errors(&schema(steps), &registry, &body) {
            let found = (format!("specs/{file}"), place(&pointer));
            if !excused.contains(&found) {
                failures.push(format!("{}: {}: {error}", found.0, found.1));
            }
        }
    };
    for operation in &model.operations {
        let stem = operation.source.trim_start_matches("specs/").trim_end_matches(".yaml");
        let method = operation.method.name().to_ascii_lowercase();
        let path = ["paths", operation.path.as_str(), method.as_str()];
        let reply = ["responses", "200", "content", "application/json", "schema"];
        check(format!("{stem}.response.json"), &[&path[..], &reply].concat(), &[]);
        let media = if matches!(operation.body, Body::Multipart(_)) { "multipart/form-data" } else { "application/json" };
        // JSON cannot show a file.
        let files = operation.fields.iter().filter(|field| field.kind == Kind::Scalar(Scalar::File));
        let files: Vec<_> = files.map(|field| (field.wire.clone(), json!("(content of a file)"))).collect();
        check(format!("{stem}.request.json"), &[&path[..], &["requestBody", "content", media, "schema"]].concat(), &files);
    }
    for webhook in &model.webhooks {
        let steps = ["webhooks", webhook.module.as_str(), "post", "requestBody", "content", "application/json", "schema"];
        check(format!("webhooks/{}.delivery.json", webhook.module), &steps, &[]);
    }
    assert_eq!(
        count,
        files.keys().filter(|file| file.ends_with(".json") && !file.starts_with("schema/")).count(),
        "some samples were not checked"
    );
    assert_none(failures);
}

#[test]
fn a_wrong_body_is_not_valid() {
    let registry = registry(own());
    let reply = |body: Value| {
        let path = ["paths", "/order/202309/orders", "get", "responses", "200", "content", "application/json", "schema"];
        errors(&schema(&path), &registry, &body).into_iter().map(|(pointer, _)| pointer).collect::<Vec<_>>()
    };
    assert_eq!(reply(json!({ "code": 0, "data": { "orders": [{ "id": "1", "status": "NEW_VALUE", "unknown": 1 }] } })), [""; 0]);
    assert_eq!(reply(json!({ "code": 0, "data": { "orders": [{ "id": true }] } })), ["/data/orders/0/id"]);
    assert_eq!(reply(json!({ "data": {} })), [""]);
}
