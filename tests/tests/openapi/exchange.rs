//! The document is complete: importing it changes no spec, and each line of the specs affects it.

use codegen::emit::openapi::Selection;
use codegen::load::Files;
use codegen::model::Model;
use import::upstream::{self, Document};
use tests::{feature, features, model_of, root, specs};

use crate::{OWN, assert_none, document};

fn import(text: &str, specs: &Files) -> import::Merged {
    let document = Document { name: "export.json".to_owned(), text: text.to_owned() };
    let api = upstream::read(&[document]).expect("the importer reads the export");
    import::merge(&api, specs).expect("the specs are valid")
}

#[test]
fn importing_the_export_changes_nothing() {
    let (files, _, text) = &*OWN;
    let merged = import(text, files);
    assert_eq!(merged.files.keys().collect::<Vec<_>>(), [""; 0], "{}", merged.report);
    assert!(merged.report.is_empty(), "{}", merged.report);
}

/// Other specs than the project's own can be exported and imported too.
#[test]
fn importing_the_export_of_any_specs_changes_nothing() {
    let mut failures = Vec::new();
    let base = ("diff".to_owned(), specs(&root().join("tests/diff/base")));
    for (name, files) in features().into_iter().map(|name| (name.clone(), feature(&name))).chain([base]) {
        let model = model_of(&files);
        let merged = import(&document(&model, &Selection::all(&model)), &files);
        for (path, edited) in &merged.files {
            let old = files.get(path).map_or("", String::as_str);
            let lines = edited.lines().filter(|line| !old.lines().any(|old| old == *line)).collect::<Vec<_>>();
            failures.push(format!("{name}: {path}\n  {}", lines.join("\n  ")));
        }
        if !merged.report.is_empty() {
            failures.push(format!("{name}: {}", merged.report));
        }
    }
    assert_none(failures);
}

/// The text that a spec loses, and the text that the importer restores. The importer writes no sentences.
const RESTORED: &[(&str, &str, &str)] = &[
    ("order/202309/get_order_list.yaml", "docs: get-order-list-202309\n", "docs: get-order-list-202309\n"),
    ("order/202309/get_order_list.yaml", "scope: seller.order.info\n", "scope: seller.order.info\n"),
    ("order/202309/get_order_list.yaml", "cipher: shop\n", "cipher: shop\n"),
    ("order/202309/get_order_list.yaml", "pages: orders\n", "pages: orders\n"),
    ("order/202309/get_order_list.yaml", "errors: [36009003]\n", "errors: [36009003]\n"),
    ("order/202309/get_order_list.yaml", "! 1..100", "page_size: int! 1..100\n"),
    ("order/202309/get_order_list.yaml", ", default: DESC", "sort_order: { type: SortOrder, default: DESC }\n"),
    ("order/202309/get_order_list.yaml", ", update_time]", "values: [create_time, update_time]"),
    ("order/202309/get_order_list.yaml", "  total_count: int -- Number of matching orders on all pages.\n", "  total_count: int\n"),
    ("webhooks/order_status_change.yaml", "event: ORDER_STATUS_CHANGE\n", "event: ORDER_STATUS_CHANGE\n"),
    ("webhooks/order_status_change.yaml", "  update_time: timestamp -- When the status changed.\n", "  update_time: timestamp\n"),
];

#[test]
fn importing_the_export_restores_lost_facts() {
    let (files, _, text) = &*OWN;
    let mut failures = Vec::new();
    for (file, lost, restored) in RESTORED {
        let mut edited = files.clone();
        let spec = edited.get_mut(*file).expect(file);
        assert!(spec.contains(lost), "{file}: {lost}");
        *spec = spec.replacen(lost, if lost.ends_with(']') { "]" } else { "" }, 1);
        let merged = import(text, &edited);
        if !merged.files.get(*file).is_some_and(|spec| spec.contains(restored)) {
            failures.push(format!("{file}: {restored:?} is not restored: {}", merged.report));
        }
    }
    assert_none(failures);
}

#[test]
fn every_line_of_the_specs_changes_the_export() {
    let (mut failures, mut changes) = (Vec::new(), 0);
    for name in features() {
        let files = feature(&name);
        let model = codegen::model(&files, Vec::new()).0.expect("valid specs");
        let exported = |model: &Model| document(model, &Selection::all(model));
        let before = exported(&model);
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".yaml")) {
            let lines: Vec<&str> = text.lines().collect();
            for removed in 0..lines.len() {
                let edited = [&lines[..removed], &lines[removed + 1..]].concat().join("\n");
                let mut files = files.clone();
                files.insert(path.clone(), edited);
                let Some(edited) = codegen::model(&files, Vec::new()).0.filter(|edited| *edited != model) else { continue };
                changes += 1;
                if exported(&edited) == before {
                    failures.push(format!("{name}: {path}:{}: {}", removed + 1, lines[removed]));
                }
            }
        }
    }
    assert!(changes > 250, "{changes} lines change the model");
    assert_none(failures);
}
