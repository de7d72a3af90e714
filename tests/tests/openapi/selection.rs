//! Parts of the document.

use std::collections::BTreeSet;

use codegen::emit::openapi::Selection;
use codegen::model::{Type, TypeKind};
use serde_json::Value;

use crate::{OWN, document, each_object, own, parse};

/// The schemas that a document defines, and those that it uses.
fn schemas(document: &Value) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut used = BTreeSet::new();
    each_object(document, "", &mut |_, object| {
        let target = object.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix("#/components/schemas/"));
        used.extend(target.map(str::to_owned));
    });
    let defined = document["components"]["schemas"].as_object().into_iter().flatten().map(|(key, _)| key.clone()).collect();
    (defined, used)
}

#[test]
fn a_part_has_exactly_the_schemas_that_it_uses() {
    let (_, model, _) = &*OWN;
    let whole = own();
    let mut operations = 0;
    for name in model.groups.iter().map(|group| group.module.as_str()).chain(["webhooks"]) {
        let part = parse(&document(model, &Selection::group(model, name).expect(name)));
        let (defined, used) = schemas(&part);
        assert_eq!(defined, used, "{name}");
        let paths = part["paths"].as_object().expect("paths");
        operations += paths.values().filter_map(Value::as_object).map(|path| path.len()).sum::<usize>();
        for (path, operation) in paths {
            assert_eq!(operation, &whole["paths"][path], "{name}: {path}");
        }
        for (key, schema) in part["components"]["schemas"].as_object().into_iter().flatten() {
            assert_eq!(schema, &whole["components"]["schemas"][key], "{name}: {key}");
        }
    }
    assert_eq!(operations, model.operations.len());
    let (defined, used) = schemas(&whole);
    assert_eq!(defined, used);
    let has_schema = |ty: &&Type| ty.is_used && !matches!(ty.kind, TypeKind::Id);
    assert_eq!(defined.len(), model.types.iter().filter(has_schema).count(), "two types have the same key");
}

#[test]
fn an_unknown_group_is_an_error() {
    let (_, model, _) = &*OWN;
    let message = |name| Selection::group(model, name).expect_err(name).to_string();
    assert!(message("ordr").starts_with("no group is named `ordr`; did you mean `order`? the groups are affiliate, "));
    assert!(message("webhook").starts_with("no group is named `webhook`; did you mean `webhooks`? the groups are affiliate, "));
    assert!(message("xyz").contains("the groups are affiliate, "), "{}", message("xyz"));
}
