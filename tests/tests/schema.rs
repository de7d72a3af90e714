//! The JSON Schemas of specs: current, complete, and no stricter than the parser.

use std::collections::BTreeSet;

use codegen::diagnostic::Diagnostics;
use codegen::load::{Documents, Files, SCHEMA_FOLDER, Specs, TypesScope, load};
use codegen::schema;
use codegen::spec::{FieldSpec, Scalar};
use serde_json::Value;
use tests::schema::{Checker, assigned, schemas};
use tests::{feature, features, files, root, specs};

fn own_specs() -> Files {
    specs(&root().join("specs"))
}

/// The files that have each schema.
fn documents<'a>(specs: &'a Specs<'_>) -> Vec<(&'static str, &'a str)> {
    let api = specs.api.iter().map(|(file, _)| ("api.json", file.path));
    let errors = specs.errors.iter().map(|(file, _)| ("errors.json", file.path));
    let glossary = specs.glossary.iter().map(|(file, _)| ("glossary.json", file.path));
    let types =
        specs.types.iter().map(|types| (if types.scope == TypesScope::Ids { "ids.json" } else { "types.json" }, types.file.path));
    let operations = specs.operations.iter().map(|operation| ("operation.json", operation.file.path));
    let webhooks = specs.webhooks.iter().map(|webhook| ("webhook.json", webhook.file.path));
    api.chain(errors).chain(glossary).chain(types).chain(operations).chain(webhooks).collect()
}

#[test]
fn schemas_are_current() {
    let files = own_specs();
    let read = Documents::of(&files);
    for (name, wanted) in schema::files(&load(&files, &read, &Diagnostics::default())) {
        let found = files.get(&format!("{}/{name}", SCHEMA_FOLDER)).map_or("", String::as_str);
        assert!(found == wanted, "specs/schema/{name} is out of date: run `cargo xtask schema`, and commit what it writes");
    }
}

#[test]
fn every_spec_is_assigned_to_its_schema() {
    let files = own_specs();
    let read = Documents::of(&files);
    let specs = load(&files, &read, &Diagnostics::default());
    let documents = documents(&specs);
    assert_eq!(documents.len(), files.keys().filter(|path| path.ends_with(".yaml")).count());
    for (schema, path) in documents {
        assert_eq!(assigned(path), [schema], "{path}, in .vscode/settings.json");
    }
}

#[test]
fn every_spec_is_valid() {
    let mut rejected = String::new();
    for files in features().iter().map(|name| feature(name)).chain([own_specs()]) {
        let checker = Checker::new(&schemas(&files));
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".yaml")) {
            for (keys, reason) in checker.rejected(path, text).expect("a schema") {
                rejected += &format!("{path}: {}: {reason}\n", keys.join("."));
            }
        }
    }
    assert_eq!(rejected, "");
}

/// Every schema below a value, with its place.
fn subschemas<'a>(at: String, schema: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    match schema {
        Value::Object(members) => {
            found.push((at.clone(), schema));
            members.iter().for_each(|(key, value)| subschemas(format!("{at}/{key}"), value, found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| subschemas(format!("{at}/{index}"), item, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn keys_and_values_are_documented() {
    for (name, schema) in schemas(&own_specs()) {
        jsonschema::meta::validate(&schema).expect("a valid schema");
        let mut found = Vec::new();
        subschemas(name, &schema, &mut found);
        for (at, schema) in found {
            if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
                for (key, property) in properties.iter().filter(|(_, property)| property.is_object()) {
                    assert!(property.get("description").is_some(), "{at}: `{key}` has no description");
                }
            }
            if let Some(values) = schema.get("enum").and_then(Value::as_array) {
                let docs = schema["enumDescriptions"].as_array().expect(&at);
                assert_eq!(values.len(), docs.len(), "{at}");
                for (value, doc) in values.iter().zip(docs) {
                    assert!(doc.as_str().is_some_and(|doc| doc.len() > 5), "{at}: {value} has no description");
                }
            }
        }
    }
}

/// The values that editors complete, in all places of a schema.
fn completed(schema: &Value) -> BTreeSet<String> {
    let mut found = Vec::new();
    subschemas(String::new(), schema, &mut found);
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let values = found.iter().filter_map(|(_, schema)| schema.get("enum")).filter_map(Value::as_array).flatten().map(text);
    let snippets = found.iter().filter_map(|(_, schema)| schema.get("defaultSnippets")).filter_map(Value::as_array);
    values.chain(snippets.flatten().map(|snippet| text(&snippet["label"]))).collect()
}

#[test]
fn vocabularies_are_complete() {
    let files = own_specs();
    let schemas = schemas(&files);
    let operation = completed(&schemas["operation.json"]);
    let read = Documents::of(&files);
    let specs = load(&files, &read, &Diagnostics::default());
    let scalars = Scalar::ALL.iter().map(|scalar| scalar.name());
    let types = specs.types.iter().flat_map(|file| file.types.keys()).map(String::as_str);
    let codes = specs.errors.iter().flat_map(|(_, codes)| codes.keys()).map(String::as_str);
    let words = ["shop", "category_asset", "seller | creator", "query", "body", "US", "SEA"];
    for word in scalars.chain(types).chain(codes).chain(words) {
        assert!(operation.contains(word), "editors do not complete `{word}`");
    }
    let errors = completed(&schemas["errors.json"]);
    for word in ["business", "invalid_request", "transient", "unknown", "never", "backoff", "next_day"] {
        assert!(errors.contains(word), "editors do not complete `{word}`");
    }
}

/// Variants of a line with one character removed or added.
fn variants(line: &str) -> impl Iterator<Item = String> {
    let places = (0..=line.len()).filter(|&at| line.is_char_boundary(at));
    places.flat_map(|at| {
        let (before, after) = line.split_at(at);
        let removed = after.chars().next().map(|first| format!("{before}{}", &after[first.len_utf8()..]));
        let added =
            [" ", "!", "[", "]", "(", ")", "<", ">", ".", "-", ",", "1", "x"].map(|added| format!("{before}{added}{after}"));
        removed.into_iter().chain(added).collect::<Vec<_>>()
    })
}

#[test]
fn the_pattern_of_a_field_agrees_with_its_parser() {
    let lines = [
        "string",
        "int! 1..100 -- Orders per page.",
        "Order[] ..5",
        "T(A)[]! 1..",
        "map<Order[]>[]! 1..",
        "Status(OPEN, CLOSED)[]! ..20 -- Text.",
        "map<Status(OPEN)> -5..+5",
        "decimal -- A text (in parentheses) with 1..2 and a -- dash.",
    ];
    // Two changes of a short line, one of a long one.
    let short = lines
        .iter()
        .filter(|line| line.len() < 12)
        .flat_map(|line| variants(line))
        .flat_map(|line| variants(&line).collect::<Vec<_>>());
    let lines: BTreeSet<String> = lines.iter().flat_map(|line| variants(line)).chain(short).collect();
    let validator = jsonschema::validator_for(&serde_json::json!({ "pattern": pattern() })).expect("a schema");
    let mut differences = Vec::new();
    for line in &lines {
        let (parsed, matched) = (FieldSpec::parse(line), validator.is_valid(&Value::from(line.as_str())));
        let is_same = match &parsed {
            Ok(_) => matched || line.split("--").next().is_some_and(|head| head.contains('(')),
            Err(error) => !matched || error.message.starts_with("the range"),
        };
        if !is_same {
            differences.push(format!("{line}: {parsed:?}"));
        }
    }
    assert_eq!(differences, [""; 0], "of {} lines", lines.len());
}

/// The pattern of fields on one line.
fn pattern() -> Value {
    let schemas = schemas(&files(&[]));
    schemas["operation.json"]["definitions"]["FieldLine"]["anyOf"][0]["pattern"].clone()
}
