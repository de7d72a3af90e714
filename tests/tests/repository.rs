//! Rules for the whole repository.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;

use codegen::load::Files;
use codegen::model::{FailureSource, Field, Model, Part, TypeKind};
use codegen::plan::plan;
use codegen::render::{Tree, is_generated};
use codegen::target::OutputTarget;
use serde_yaml::{Mapping, Value};
use tests::{feature, features, model_of, root, rust_files, specs, target_tree, tree};
use tiktok_shop::Failure;
use toml_edit::DocumentMut;

fn own_specs() -> Files {
    specs(&root().join("specs"))
}

fn on_disk(target: OutputTarget) -> Tree {
    specs(&root().join(target.output_root()))
}

#[test]
fn generated_files_are_current() {
    let model = model_of(&own_specs());
    for target in OutputTarget::ALL {
        let expected = target_tree(target, &model);
        let changes: Vec<String> = plan(&expected, &on_disk(target)).iter().map(ToString::to_string).collect();
        assert_eq!(changes, [""; 0], "run `cargo xtask generate`, and commit what it writes");
    }
}

#[test]
fn only_generated_files_have_the_generated_mark() {
    let api = root().join(OutputTarget::Rust.output_root());
    for (path, text) in OutputTarget::ALL.into_iter().flat_map(on_disk) {
        assert!(is_generated(&text), "{path} does not begin with the mark of generated files");
    }
    for folder in ["codegen", "generated/src", "generated/benches", "generated/examples", "generated/tests", "tests", "xtask"] {
        for path in rust_files(&root().join(folder)).iter().filter(|path| !path.starts_with(&api)) {
            let text = fs::read_to_string(path).expect("a text");
            assert!(!is_generated(&text), "{} is not generated but has the mark of generated files", path.display());
        }
    }
}

#[test]
fn cargo_features_match_the_groups() {
    let manifest = fs::read_to_string(root().join("generated/Cargo.toml")).expect("the manifest");
    let section = manifest.split("# One for each group.").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("the features");
    let group_features: BTreeSet<&str> = section.lines().filter_map(|line| Some(line.split_once(" = []")?.0)).collect();
    let manifest: DocumentMut = manifest.parse().expect("a manifest");
    let enabled_by = |feature: &str| -> BTreeSet<&str> {
        let features = manifest["features"][feature].as_array().expect(feature);
        features.iter().filter_map(toml_edit::Value::as_str).collect()
    };

    let groups = model_of(&own_specs()).groups;
    let modules = |opt_in: bool| groups.iter().filter(move |group| group.opt_in == opt_in).map(|group| group.module.as_str());
    assert_eq!(group_features, modules(false).chain(modules(true)).collect(), "the features differ from the groups in specs/");
    assert_eq!(enabled_by("common-groups"), modules(false).collect(), "`common-groups` must list the groups without `opt_in`");
    assert_eq!(
        enabled_by("all-groups"),
        modules(true).chain(["common-groups"]).collect(),
        "`all-groups` must add the groups with `opt_in`"
    );
    assert!(enabled_by("default").contains("common-groups"), "the default features must contain `common-groups`");
}

#[test]
fn the_readmes_state_the_size_of_the_api() {
    let Model { operations, webhooks, groups, .. } = model_of(&own_specs());
    let common = groups.iter().filter(|group| !group.opt_in).count();
    let size = format!("all {} operations in all versions and {} webhooks", operations.len(), webhooks.len());
    let features = [
        format!("one group of operations each, {} in all; fewer groups build faster | {common} of them |", groups.len()),
        format!("the {common} groups that many apps use"),
        format!("| `all-groups` | all {},", groups.len()),
    ];
    let missing = |path: &str, texts: &[String]| {
        let page = fs::read_to_string(root().join(path)).expect(path);
        texts.iter().filter(|text| !page.contains(*text)).map(|text| format!("{path}: {text}")).collect::<Vec<_>>()
    };
    assert_eq!(missing("README.md", std::slice::from_ref(&size)), [""; 0]);
    assert_eq!(missing("generated/README.md", &[&[size], &features[..]].concat()), [""; 0]);
}

#[test]
fn every_documented_reply_has_a_sample_impl() {
    let documented = own_specs().keys().filter(|path| path.ends_with(".response.json")).count();
    let count: usize = on_disk(OutputTarget::Rust).values().map(|text| text.matches("\nimpl Sample for ").count()).sum();
    assert_eq!(count, documented);
}

#[test]
fn every_webhook_has_a_sample_delivery() {
    let webhooks = model_of(&own_specs()).webhooks;
    let missing: Vec<_> = webhooks.iter().filter(|webhook| webhook.sample.is_none()).map(|webhook| &webhook.source).collect();
    assert_eq!(missing, [""; 0]);
    let count: usize = on_disk(OutputTarget::Rust).values().map(|text| text.matches("\nimpl WebhookSample for ").count()).sum();
    assert_eq!(count, webhooks.len());
}

/// A numeric open ID is a leftover of the user IDs, which open IDs replaced.
#[test]
fn open_ids_in_documented_bodies_are_not_numbers() {
    let mut numeric = Vec::new();
    for (path, text) in own_specs().iter().filter(|(path, _)| path.ends_with(".json") && !path.starts_with("schema/")) {
        let body: serde_json::Value = serde_json::from_str(text).expect(path);
        collect_numeric_open_ids(&body, "", &mut |key| numeric.push(format!("{path}: {key}")));
    }
    assert_eq!(numeric, [""; 0]);
}

/// Reports the keys of open IDs that consist of digits. One wire name misspells `open`.
fn collect_numeric_open_ids(value: &serde_json::Value, key: &str, report: &mut impl FnMut(&str)) {
    let is_open_id = ["open_id", "oepn_id"].iter().any(|name| key.contains(name));
    match value {
        serde_json::Value::Object(members) => members.iter().for_each(|(key, value)| collect_numeric_open_ids(value, key, report)),
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect_numeric_open_ids(item, key, report)),
        serde_json::Value::Number(_) if is_open_id => report(key),
        serde_json::Value::String(text) if is_open_id && text.chars().all(|c| c.is_ascii_digit()) => report(key),
        _ => {}
    }
}

#[test]
fn output_does_not_depend_on_the_order_of_files_and_types() {
    let shuffled =
        |files: &Files| files.iter().rev().map(|(path, text)| (path.clone(), with_types_reversed(path, text))).collect::<Files>();
    for name in features() {
        let files = feature(&name);
        assert_eq!(tree(&shuffled(&files)), tree(&files), "{name}");
    }
    let files = own_specs();
    let [model, shuffled] = [&files, &shuffled(&files)].map(model_of);
    for target in OutputTarget::ALL {
        assert!(target_tree(target, &shuffled) == target_tree(target, &model), "the project's own specs, {target:?}");
    }
}

/// The same spec with its types in reverse order, without comments and layout.
fn with_types_reversed(path: &str, text: &str) -> String {
    if !path.ends_with(".yaml") {
        return text.to_owned();
    }
    let mut document: Mapping = serde_yaml::from_str(text).expect("a spec");
    let types =
        if path.ends_with("types.yaml") { Some(&mut document) } else { document.get_mut("types").and_then(Value::as_mapping_mut) };
    if let Some(types) = types {
        let entries: Vec<_> = std::mem::take(types).into_iter().collect();
        types.extend(entries.into_iter().rev());
    }
    serde_yaml::to_string(&document).expect("a text")
}

#[test]
fn operations_have_unique_routes_and_names() {
    let model = model_of(&own_specs());
    let routes: BTreeSet<_> =
        model.operations.iter().map(|operation| (format!("{:?}", operation.method), &operation.path)).collect();
    let names: BTreeSet<_> =
        model.operations.iter().map(|operation| (operation.group, &operation.version, &operation.name)).collect();
    assert_eq!(routes.len(), model.operations.len());
    assert_eq!(names.len(), model.operations.len());
}

/// Constructors take required fields in this order, so two times of the same type must not be reversed.
#[test]
fn required_ranges_begin_with_their_start() {
    let model = model_of(&own_specs());
    let operations = model.operations.iter().map(|operation| (&operation.source, &operation.fields[..]));
    let types = model.types.iter().map(|ty| (&ty.name, ty.fields()));
    let reversed: Vec<&String> =
        operations.chain(types).filter(|(_, fields)| ends_before_it_starts(fields)).map(|(name, _)| name).collect();
    assert_eq!(reversed, [""; 0]);
}

fn ends_before_it_starts(fields: &[Field]) -> bool {
    let position = |prefixes: &[&str]| {
        fields.iter().filter(|field| field.required).position(|field| prefixes.iter().any(|prefix| field.wire.starts_with(prefix)))
    };
    position(&["end_"]).zip(position(&["start_", "begin_"])).is_some_and(|(end, start)| end < start)
}

#[test]
fn every_reply_with_an_error_field_collects_failures() {
    let model = model_of(&own_specs());
    let sources: BTreeSet<_> = model.failure_sources.iter().filter(|source| source.is_response).map(|source| source.ty).collect();
    let mut missing = Vec::new();
    for (operation, response) in model.operations.iter().filter_map(|operation| Some((operation, operation.response?))) {
        let TypeKind::Object { fields, .. } = &model.ty(response).kind else { continue };
        if fields.iter().any(|field| field.wire.contains("error")) && !sources.contains(&response) {
            missing.push(&operation.source);
        }
    }
    assert_eq!(missing, [""; 0]);
    let collecting = model.operations.iter().filter(|operation| operation.response.is_some_and(|id| sources.contains(&id)));
    insta::assert_snapshot!(
        "replies_with_failures",
        collecting.map(|operation| format!("{}\n", operation.source)).collect::<String>()
    );
}

/// A new field must not display personal data.
#[test]
fn displayed_subjects_of_failures() {
    let model = model_of(&own_specs());
    let subject = |source: &FailureSource, part: &Part| match part {
        Part::About(index) | Part::Failed(index) => Some(model.ty(source.ty).fields()[*index].wire.clone()),
        _ => None,
    };
    let subjects = |source: &FailureSource| -> Vec<_> { source.parts.iter().filter_map(|part| subject(source, part)).collect() };
    let names: BTreeSet<_> = model.failure_sources.iter().flat_map(subjects).collect();
    let shown = names.iter().map(|name| {
        let mut failure = Failure::default();
        failure.subject.push((name.clone(), "VALUE".to_owned()));
        format!("{}\n", failure.to_string().trim_start_matches("TikTok rejected "))
    });
    insta::assert_snapshot!("displayed_subjects", shown.collect::<String>());
}
