//! What the document holds: the importer finds nothing new in it, and every line of the specs changes it.

use codegen::emit::openapi::Selection;
use codegen::load::Files;
use codegen::model::Model;
use import::upstream::{self, Document};
use tests::{feature, features};

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

#[test]
fn the_export_is_compared_in_every_fact() {
    let (files, _, text) = &*OWN;
    let import = |from: &str, to: &str| {
        assert!(text.contains(from), "the export has no {from}");
        import(&text.replace(from, to), files).files.into_keys().collect::<Vec<_>>()
    };
    assert_eq!(import("\"minimum\": 1, \"maximum\": 100", "\"minimum\": 1, \"maximum\": 99").first().map(String::as_str), Some(""));
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
    assert!(changes > 300, "{changes} lines change the model");
    assert_none(failures);
}
