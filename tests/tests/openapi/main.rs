//! The OpenAPI document: valid, complete, readable by other tools and by our own importer, and in agreement with all samples.
//!
//! `meta_schema.json` is the schema of OpenAPI 3.1 that the OpenAPI Initiative publishes at
//! <https://spec.openapis.org/oas/3.1/schema/2022-10-07>, unchanged, under the Apache License 2.0.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod exchange;
mod samples;
mod selection;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use codegen::emit::openapi::{Selection, render};
use codegen::load::Files;
use codegen::model::Model;
use jsonschema::Registry;
use serde_json::{Map, Value, json};
use tests::{feature, features, model_of, root, specs};

/// The URI of the document in references of tests.
const DOCUMENT: &str = "urn:document";

static OWN: LazyLock<(Files, Model, String)> = LazyLock::new(|| {
    let files = specs(&root().join("specs"));
    let model = model_of(&files);
    let text = document(&model, &Selection::all(&model));
    (files, model, text)
});

fn document(model: &Model, selection: &Selection) -> String {
    render(model, selection, "@generated")
}

/// The document of all operations and webhooks.
fn own() -> Value {
    parse(&OWN.2)
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// The errors of an instance, each after its JSON pointer.
fn errors(schema: &Value, registry: &Registry<'_>, instance: &Value) -> Vec<(String, String)> {
    let validator = jsonschema::options().with_registry(registry).build(schema).expect("a schema");
    validator.iter_errors(instance).map(|error| (error.instance_path().to_string(), error.to_string())).collect()
}

/// A registry that holds a document.
fn registry(document: Value) -> Registry<'static> {
    Registry::new().add(DOCUMENT, document).expect("a URI").prepare().expect("a document")
}

fn assert_none(failures: Vec<String>) {
    assert!(failures.is_empty(), "{} found:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn the_document_is_valid() {
    let meta_schema = parse(include_str!("meta_schema.json"));
    let validator = jsonschema::validator_for(&meta_schema).expect("the schema of OpenAPI");
    let errors = |document: &Value| validator.iter_errors(document).map(|error| error.to_string()).collect::<Vec<_>>();
    assert_none(errors(&own()));
    for name in features() {
        let model = model_of(&feature(&name));
        assert_eq!(errors(&parse(&document(&model, &Selection::all(&model)))), [""; 0], "{name}");
    }
    let mut broken = own();
    broken["paths"]["/order/202309/orders"]["get"]["parameters"][0]["in"] = json!("body");
    assert!(!errors(&broken).is_empty());
}

#[test]
fn every_schema_is_valid() {
    let mut failures = Vec::new();
    let mut count = 0;
    each_object(&own(), "", &mut |pointer, object| {
        // `schemas` of the components, and `schema` of parameters and bodies. Properties are inside of them.
        let is_component = pointer.strip_prefix("/components/schemas/").is_some_and(|key| !key.contains('/'));
        if is_component || (pointer.ends_with("/schema") && !pointer.contains("/example/")) {
            count += 1;
            let schema = Value::Object(object.clone());
            failures.extend(jsonschema::draft202012::meta::validate(&schema).err().map(|error| format!("{pointer}: {error}")));
        }
    });
    assert!(count > 3000, "{count} schemas");
    assert_none(failures);
}

fn each_object(value: &Value, pointer: &str, visit: &mut dyn FnMut(&str, &Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            visit(pointer, members);
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                each_object(member, &format!("{pointer}/{key}"), visit);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                each_object(item, &format!("{pointer}/{index}"), visit);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn enumerations_are_open() {
    let mut open = 0;
    each_object(&own(), "", &mut |pointer, object| {
        let is_schema = !pointer.contains("/example") && !pointer.ends_with("/properties");
        assert!(!(is_schema && object.contains_key("enum")), "{pointer} is closed");
        open += usize::from(object.contains_key("x-extensible-enum"));
    });
    assert!(open > 300, "{open} enumerations");
}

#[test]
fn other_programs_read_the_document() {
    let spec = oas3::from_json(&OWN.2).expect("oas3 reads the document");
    let model = &OWN.1;
    let read: BTreeSet<(String, String)> = spec.operations().map(|(path, method, _)| (method.to_string(), path)).collect();
    let ours: BTreeSet<(String, String)> =
        model.operations.iter().map(|operation| (operation.method.name().to_owned(), operation.path.clone())).collect();
    assert_eq!(read, ours);
    assert_eq!(spec.webhooks.len(), model.webhooks.len());
    let ids: BTreeSet<_> = spec.operations().filter_map(|(_, _, operation)| operation.operation_id.clone()).collect();
    assert_eq!(ids.len(), model.operations.len());
}

#[test]
fn paths_are_unique_without_parameter_names() {
    let (_, model, _) = &*OWN;
    let paths: BTreeSet<&str> = model.operations.iter().map(|operation| operation.path.as_str()).collect();
    let unnamed =
        |path: &&str| path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/");
    let templates: BTreeSet<String> = paths.iter().map(unnamed).collect();
    assert_eq!(templates.len(), paths.len(), "OpenAPI forbids it: give the ids the same name in all operations of a path");
}

#[test]
fn documents_of_features() {
    for name in features() {
        let model = model_of(&feature(&name));
        insta::assert_snapshot!(name.clone(), document(&model, &Selection::all(&model)));
    }
}
