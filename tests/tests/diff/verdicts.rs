//! The verdict for each edit, and rules for all kinds of changes.

use std::collections::BTreeSet;

use codegen::diff::{ApiDiff, ChangeKind, Level, diff};
use tests::{model_of, root, specs};

use crate::edits::{self, Edit};

fn kinds(diff: &ApiDiff) -> Vec<&'static str> {
    diff.changes.iter().map(|change| change.kind.name()).collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn each_edit_has_its_verdict() {
    let base = edits::base();
    let mut wrong = Vec::new();
    for edit in edits::all() {
        let diff = edit.diff(&base);
        let verdict = diff.verdict().map_or("none", Level::name);
        if verdict != edit.verdict || kinds(&diff) != edit.kinds {
            wrong.push(format!("{}: {verdict} {:?} {:?}", edit.name, kinds(&diff), diff.changes));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_edits_cover_each_kind_of_change() {
    let edits = edits::all();
    assert!(edits.len() >= 60, "only {} edits", edits.len());
    let names: BTreeSet<&str> = edits.iter().map(|edit| edit.name.as_str()).collect();
    assert_eq!(names.len(), edits.len(), "two edits have the same name");
    let covered: BTreeSet<&str> = edits.iter().flat_map(|edit| &edit.kinds).map(String::as_str).collect();
    let all: BTreeSet<&str> = ChangeKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(covered, all);
}

#[test]
fn the_reverse_of_each_edit_is_reported() {
    let base = edits::base();
    let forward: Vec<Edit> = edits::all();
    for edit in forward.iter().filter(|edit| edit.verdict != "none") {
        let back = diff(&model_of(&edit.apply(&base)), &model_of(&base));
        assert!(back.verdict().is_some(), "{}", edit.name);
    }
}

#[test]
fn equal_specs_have_no_changes() {
    let model = model_of(&edits::base());
    assert_eq!(diff(&model, &model), ApiDiff::default());
    let model = model_of(&specs(&root().join("specs")));
    assert_eq!(diff(&model, &model).changes, []);
}

#[test]
fn changes_have_a_path_and_both_states() {
    let base = edits::base();
    let edits = edits::all();
    let changes = |name: &str| {
        let edit = edits.iter().find(|edit| edit.name == name).expect(name);
        edit.diff(&base).changes.into_iter().map(|change| (change.item.path, change.old, change.new)).collect::<Vec<_>>()
    };
    let text = |text: &str| Some(text.to_owned());
    let path = |path: &str| path.to_owned();
    assert_eq!(
        changes("the range of a number moves"),
        [(path("order::v202309::SearchOrders.page_size"), text("1..100"), text("10..200"))]
    );
    assert_eq!(
        changes("a field becomes a list"),
        [(path("order::v202309::SearchOrders.sort_order"), text("Option<String>"), text("Option<Vec<String>>"))]
    );
    assert_eq!(
        changes("a type moves to the shared types of its group"),
        [(path("order::types::NoteInput"), text("order::v202309::update_note::NoteInput"), text("order::types::NoteInput"))]
    );
    assert_eq!(
        changes("an operation moves to another file"),
        [(path("product::v202309::ReadProduct"), text("product::v202309::GetProduct"), text("product::v202309::ReadProduct"))]
    );
    assert_eq!(
        changes("the retry rule of an error changes"),
        [(path("errors::ERRORS[11001002]"), text("Backoff"), text("IfIdempotent"))]
    );
    assert_eq!(changes("a value is added"), [(path("order::types::OrderStatus::Lost"), None, text("LOST"))]);
}
