//! `cargo xtask diff` on temporary projects.

use std::fs;

use codegen::load::Files;
use serde_json::Value;
use tests::command::{fails, finds, run, succeeds, succeeds_with};

use crate::edits;
use crate::repository::Repository;

/// The specs after the edit with this name.
pub(crate) fn edited(name: &str) -> Files {
    edits::all().iter().find(|edit| edit.name == name).expect(name).apply(&edits::base())
}

const MAJOR: &str = "a field of a reply is removed";
const MINOR: &str = "an operation is added";
const PATCH: &str = "the text of a field changes";

#[test]
fn revisions_folders_and_the_working_tree_can_be_compared() {
    let repository = Repository::with(&edits::base());
    repository.commit("first");
    repository.specs(&edited(MAJOR));
    let project = repository.path();
    let text = succeeds(project, &["diff", "first"]);
    assert!(text.contains("major field removed: the public field is gone (item-remove)"), "{text}");
    assert!(text.contains("  order::v202309::GetOrderResponse.status\n"), "{text}");
    assert!(text.ends_with("major: 1 major change\n"), "{text}");
    assert!(!text.contains('\u{1b}'), "colours are only for terminals");

    repository.commit("second");
    repository.specs(&Files::new());
    assert!(succeeds(project, &["diff", "first", "second"]).ends_with("major: 1 major change\n"));
    assert!(!project.join("specs").exists(), "the work tree must not change");

    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().to_str().expect("a path");
    for (path, text) in edited(MINOR) {
        let path = std::path::Path::new(folder).join("specs").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
    }
    assert!(succeeds(project, &["diff", "first", folder]).ends_with("minor: 1 minor change\n"));
    let specs = format!("{folder}/specs");
    assert!(succeeds(project, &["diff", &specs, folder]).ends_with("no changes for users of the SDK\n"));
}

#[test]
fn git_environment_variables_of_a_hook_are_ignored() {
    let repository = Repository::with(&edits::base());
    repository.commit("first");
    repository.specs(&edited(MAJOR));
    let text = succeeds_with(repository.path(), &["diff", "first"], ("GIT_DIR", "/nowhere"));
    assert!(text.ends_with("major: 1 major change\n"), "{text}");
}

#[cfg(unix)]
#[test]
fn links_in_a_revision_are_followed() {
    let repository = Repository::with(&edits::base());
    let types = repository.path().join("specs/order/types.yaml");
    fs::rename(&types, repository.path().join("types.yaml")).expect("a file");
    std::os::unix::fs::symlink("../../types.yaml", &types).expect("a link");
    repository.commit("outside");
    let outside = fails(repository.path(), &["diff", "outside"]);
    assert!(
        outside.contains("order/types.yaml: this link leads to `../../types.yaml`, which is not a file in the specs"),
        "{outside}"
    );

    let hidden = repository.path().join("specs/product/202309");
    fs::remove_file(&types).expect("a link");
    fs::rename(repository.path().join("types.yaml"), &types).expect("a file");
    fs::rename(hidden.join("list_brands.yaml"), hidden.join("get_brands.yaml")).expect("a file");
    std::os::unix::fs::symlink("get_brands.yaml", hidden.join("list_brands.yaml")).expect("a link");
    repository.commit("inside");
    let inside = fails(repository.path(), &["diff", "inside"]);
    assert!(inside.contains("already describes"), "the link is read like the file that it leads to: {inside}");
}

#[test]
fn a_project_below_the_root_of_its_repository_can_be_compared() {
    let repository = Repository::with(&Files::new());
    for (path, text) in edits::base() {
        repository.write(&format!("sdk/specs/{path}"), &text);
    }
    repository.commit("first");
    let project = repository.path().join("sdk");
    assert!(succeeds(&project, &["diff", "first"]).ends_with("no changes for users of the SDK\n"));
}

#[test]
fn json_output_is_one_object() {
    let repository = Repository::with(&edits::base());
    repository.commit("first");
    let json = |arguments: &[&str]| -> Value {
        serde_json::from_str(&succeeds(repository.path(), &[&["diff", "first", "--json"], arguments].concat())).expect("JSON")
    };
    assert_eq!(json(&[]), serde_json::json!({ "verdict": "none", "changes": [] }));
    repository.specs(&edited("the range of a number becomes smaller"));
    let diff = json(&[]);
    assert_eq!(diff["verdict"], "major");
    let change = &diff["changes"][0];
    let text = |key: &str| change[key].as_str().unwrap_or_default();
    assert_eq!((text("level"), text("kind"), text("group")), ("major", "limit_narrowed", "order"));
    assert_eq!((text("item"), text("path")), ("SearchOrders (202309)", "order::v202309::SearchOrders.page_size"));
    assert_eq!((text("old"), text("new")), ("1..100", "1..50"));
    assert_eq!(text("reason"), "the SDK rejects requests that it sent before");
}

#[test]
fn markdown_output_is_grouped_by_group_and_operation() {
    let repository = Repository::with(&edits::base());
    repository.commit("first");
    repository.specs(&edited("a type of replies with a list is also sent"));
    let text = succeeds(repository.path(), &["diff", "first", "--markdown"]);
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(headings, ["## order", "### Address", "### CreateLabel (202309)"]);
    let field = "- **major**: type of a field changed, `order::types::Address.lines`: `Vec<String>` → `Option<Vec<String>>`";
    assert!(text.contains(field), "{text}");
    assert!(fails(repository.path(), &["diff", "first", "--markdown", "--json"]).contains("cannot be used with"));
}

#[test]
fn fail_on_sets_the_exit_status() {
    let repository = Repository::with(&edits::base());
    repository.commit("first");
    let status = |name: &str, level: &str| {
        repository.specs(&edited(name));
        run(repository.path(), &["diff", "first", "--fail-on", level]).status
    };
    assert_eq!((status(MAJOR, "major"), status(MAJOR, "minor")), (Some(1), Some(1)));
    assert_eq!((status(MINOR, "major"), status(MINOR, "minor")), (Some(0), Some(1)));
    assert_eq!((status(PATCH, "major"), status(PATCH, "minor")), (Some(0), Some(0)));
    assert_eq!(status(PATCH, "patch"), Some(2));
    repository.specs(&edited(MAJOR));
    finds(repository.path(), &["diff", "first", "--fail-on", "major"]);
}

#[test]
fn invalid_arguments_are_named() {
    let repository = Repository::with(&edits::base());
    repository.commit("first");
    let project = repository.path();
    let missing = fails(project, &["diff", "nowhere"]);
    assert_eq!(missing, "`nowhere` is neither a folder nor a git revision\n");
    assert!(fails(project, &["diff", "first", "--output=x"]).contains("unexpected argument"));
    let empty = tempfile::tempdir().expect("a folder");
    assert!(fails(project, &["diff", empty.path().to_str().expect("a path")]).contains("this folder contains no specs"));
    assert!(fails(empty.path(), &["diff", "first"]).contains("neither a folder nor a git revision (not a git repository"));

    repository.write("specs/order/202309/get_order.yaml", "request: GET /order/202309/orders\nresponse:\n  id: strng\n");
    let broken = fails(project, &["diff", "first"]);
    assert!(broken.contains("specs/: specs/order/202309/get_order.yaml:3:7: unknown type `strng`"), "{broken}");
    assert!(broken.ends_with("specs/: 1 error in these specs; nothing was compared\n"), "{broken}");
    repository.commit("broken");
    repository.specs(&edits::base());
    assert!(fails(project, &["diff", "broken"]).ends_with("broken: 1 error in these specs; nothing was compared\n"));
    repository.specs(&Files::new());
    repository.commit("without");
    assert!(fails(project, &["diff", "without", "first"]).contains("`without`: this revision has no specs/"));
}
