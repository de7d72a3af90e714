//! Only mistakes are reported, not their consequences: names that a broken file or entry may declare are not reported as unknown, and
//! names that it may use are not reported as unused.

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::load::{Documents, Files};
use codegen::model_of;
use tests::{diagnostics, feature, features, files, printed, root, specs};

use super::API;

/// Small specs of all features.
fn small_specs() -> Vec<Files> {
    let base = specs(&root().join("tests/diff/base"));
    features().iter().map(|name| feature(name)).chain([base]).collect()
}

/// The diagnostics that a change of one file adds.
fn added(before: &[Diagnostic], specs: &Files, path: &str, text: &str) -> Vec<Diagnostic> {
    let mut edited = specs.clone();
    edited.insert(path.to_owned(), text.to_owned());
    diagnostics(&edited).into_iter().filter(|diagnostic| !before.contains(diagnostic)).collect()
}

fn spec_files(specs: &Files) -> impl Iterator<Item = (&String, &String)> {
    specs.iter().filter(|(path, _)| path.ends_with(".yaml"))
}

#[test]
fn a_broken_file_is_reported_once() {
    for specs in small_specs() {
        let before = diagnostics(&specs);
        for (path, text) in spec_files(&specs) {
            for broken in [format!("{text}key: [\n"), "- a list\n".to_owned(), String::new()] {
                let added = added(&before, &specs, path, &broken);
                assert_eq!(added.len(), 1, "{path}: {broken}\n{}", printed(&added));
                assert_eq!(added[0].path, format!("specs/{path}"));
            }
        }
    }
}

/// The lines of a spec that assign a value, each with the text in which a list of a number replaces the value.
fn broken_entries(text: &str) -> impl Iterator<Item = (&str, String)> {
    let lines: Vec<&str> = text.lines().collect();
    (0..lines.len()).filter_map(move |index| {
        let (key, value) = lines[index].split_once(": ")?;
        let is_entry = !key.trim_start().starts_with(['#', '{', '[', '-']) && !value.is_empty();
        let mut edited: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        edited[index] = format!("{key}: [7]");
        is_entry.then(|| (lines[index], edited.join("\n") + "\n"))
    })
}

#[test]
fn a_broken_entry_causes_no_diagnostics_in_other_files() {
    let mut count = 0;
    for specs in small_specs() {
        let before = diagnostics(&specs);
        for (path, text) in spec_files(&specs) {
            for (line, broken) in broken_entries(text) {
                let added = added(&before, &specs, path, &broken);
                let elsewhere: Vec<_> = added.into_iter().filter(|diagnostic| diagnostic.path != format!("specs/{path}")).collect();
                assert!(elsewhere.is_empty(), "{path}: {line}\n{}", printed(&elsewhere));
                count += 1;
            }
        }
    }
    assert!(count > 400, "only {count} entries");
}

#[test]
fn one_broken_line_of_the_projects_specs_is_one_error() {
    let mut specs = specs(&root().join("specs"));
    let mut documents = Documents::of(&specs);
    for path in [
        "api.yaml",
        "errors.yaml",
        "glossary.yaml",
        "ids.yaml",
        "types.yaml",
        "order/types.yaml",
        "order/202309/get_order_list.yaml",
    ] {
        let text = specs[path].clone();
        specs.insert(path.to_owned(), format!("{text}key: [\n"));
        documents.update(&specs);
        let reported = model_of(&specs, &documents, Vec::new()).1;
        assert_eq!(reported.len(), 1, "{path}\n{}", printed(&reported));
        specs.insert(path.to_owned(), text);
    }
    documents.update(&specs);
    assert_eq!(model_of(&specs, &documents, Vec::new()).1, []);
}

#[test]
fn files_that_cannot_be_read_from_disk_hide_names() {
    let operation = ("order/202309/get_order.yaml", "request: GET /order/202309/order\nresponse:\n  id: OrderId\n  price: Money\n");
    let example = ("order/202309/get_price.response.json", "{}");
    let complete = files(&[API, operation, example]);
    let unreadable =
        |path: &str| Diagnostic { severity: Severity::Error, path: format!("specs/{path}"), ..diagnostics(&files(&[])).remove(0) };
    let remarks = ["ids.yaml", "types.yaml", "order/202309/get_price.yaml"].map(unreadable);
    let reported = codegen::model(&complete, remarks.to_vec()).1;
    assert_eq!(reported.len(), remarks.len(), "{}", printed(&reported));
}

#[test]
fn fields_that_a_broken_field_may_declare_are_not_missing() {
    let text = "request: POST /order/202309/orders/{id}\nidempotency: body\npages: orders\npath:\n  id: [7]\nbody:\n  page_token: string\n  \
                idempotency_key: [7]\nresponse:\n  orders: [7]\n  next_page_token: string\n";
    let reported = diagnostics(&files(&[API, ("order/202309/get_order.yaml", text)]));
    let lines: Vec<usize> = reported.iter().map(|diagnostic| diagnostic.position.line).collect();
    assert_eq!(lines, [5, 8, 10], "{}", printed(&reported));
}
