//! What holds for the repository as it stands.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::load::Files;
use codegen::model::TypeKind;
use codegen::plan::plan;
use codegen::render::{Tree, is_generated};
use serde_yaml::{Mapping, Value};
use tests::{feature, features, model_of, root, specs, tree};

fn own_specs() -> Files {
    specs(&root().join("specs"))
}

/// Every Rust file below a folder.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

fn on_disk() -> Tree {
    let api = root().join("generated/src/api");
    let entry = |path: PathBuf| {
        let name = path.strip_prefix(&api).expect("below the root").to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(&path).expect("a text"))
    };
    rust_files(&api).into_iter().map(entry).collect()
}

#[test]
fn nothing_generated_is_stale() {
    let wanted = tree(&own_specs());
    let changes: Vec<String> = plan(&wanted, &on_disk()).iter().map(ToString::to_string).collect();
    assert_eq!(changes, [""; 0], "run `cargo xtask generate`, and commit what it writes");
}

#[test]
fn generated_files_say_so_and_no_others_do() {
    let api = root().join("generated/src/api");
    for (path, text) in on_disk() {
        assert!(is_generated(&text), "{path} does not begin with the mark of generated files");
    }
    for folder in ["codegen", "generated/src", "generated/benches", "generated/examples", "generated/tests", "tests", "xtask"] {
        for path in rust_files(&root().join(folder)).iter().filter(|path| !path.starts_with(&api)) {
            let text = fs::read_to_string(path).expect("a text");
            assert!(!is_generated(&text), "{} says that it is generated", path.display());
        }
    }
}

#[test]
fn features_are_the_groups() {
    let manifest = fs::read_to_string(root().join("generated/Cargo.toml")).expect("the manifest");
    let features: BTreeSet<String> = manifest
        .split("# One for each group.")
        .nth(1)
        .and_then(|rest| rest.split("\n\n").next())
        .expect("the features")
        .lines()
        .filter_map(|line| line.split_once(" = []").map(|(name, _)| name.to_owned()))
        .collect();
    let groups: BTreeSet<String> = model_of(&own_specs()).groups.into_iter().map(|group| group.module).collect();
    assert_eq!(features, groups, "generated/Cargo.toml lists other features than specs/ has groups");
    for group in &groups {
        assert!(manifest.contains(&format!("\"{group}\"")), "`{group}` is not among the default features");
    }
}

#[test]
fn every_documented_reply_is_there_for_tests() {
    let documented = own_specs().keys().filter(|path| path.ends_with(".response.json")).count();
    let given: usize = on_disk().values().map(|text| text.matches("\nimpl Sample for ").count()).sum();
    assert_eq!(given, documented);
}

#[test]
fn every_webhook_has_a_delivery_for_tests() {
    let webhooks = model_of(&own_specs()).webhooks;
    let lacking: Vec<_> = webhooks.iter().filter(|webhook| webhook.sample.is_none()).map(|webhook| &webhook.source).collect();
    assert_eq!(lacking, [""; 0]);
    let given: usize = on_disk().values().map(|text| text.matches("\nimpl WebhookSample for ").count()).sum();
    assert_eq!(given, webhooks.len());
}

#[test]
fn the_order_of_types_in_a_file_changes_no_byte() {
    let shuffled =
        |files: &Files| files.iter().rev().map(|(path, text)| (path.clone(), with_types_reversed(path, text))).collect::<Files>();
    for name in features() {
        let files = feature(&name);
        assert_eq!(tree(&shuffled(&files)), tree(&files), "{name}");
    }
    let files = own_specs();
    assert!(tree(&shuffled(&files)) == tree(&files), "the project's own specs");
}

/// The same spec, its types in the opposite order, its comments and layout gone.
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
fn every_operation_has_its_own_place() {
    let model = model_of(&own_specs());
    let routes: BTreeSet<_> =
        model.operations.iter().map(|operation| (format!("{:?}", operation.method), &operation.path)).collect();
    let names: BTreeSet<_> =
        model.operations.iter().map(|operation| (operation.group, &operation.version, &operation.name)).collect();
    assert_eq!(routes.len(), model.operations.len());
    assert_eq!(names.len(), model.operations.len());
}

#[test]
fn every_reply_with_errors_tells_of_failures() {
    let model = model_of(&own_specs());
    let told: BTreeSet<_> = model.failure_sources.iter().filter(|teller| teller.is_response).map(|teller| teller.ty).collect();
    let mut silent = Vec::new();
    for (operation, response) in model.operations.iter().filter_map(|operation| Some((operation, operation.response?))) {
        let TypeKind::Object { fields, .. } = &model.ty(response).kind else { continue };
        if fields.iter().any(|field| field.wire.contains("error")) && !told.contains(&response) {
            silent.push(&operation.source);
        }
    }
    assert_eq!(silent, [""; 0]);
    let tell = model.operations.iter().filter(|operation| operation.response.is_some_and(|id| told.contains(&id)));
    insta::assert_snapshot!(
        "replies_that_tell_of_failures",
        tell.map(|operation| format!("{}\n", operation.source)).collect::<String>()
    );
}
