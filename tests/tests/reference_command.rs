//! Runs `cargo xtask docs` on a temporary project.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tests::command::{run, succeeds};
use tests::feature;

fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in feature("versions") {
        write(&folder.path().join("specs").join(path), &text);
    }
    folder
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Everything below a folder.
fn tree(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        found.insert(entry.path());
        if entry.path().is_dir() {
            found.extend(tree(&entry.path()));
        }
    }
    found
}

/// The message of a run that fails and changes no file.
fn refused(project: &Path, arguments: &[&str]) -> String {
    let before = tree(project);
    let result = run(project, arguments);
    assert_eq!(result.status, Some(2), "{}", result.stdout);
    assert_eq!(tree(project), before);
    result.stderr
}

#[test]
fn docs_writes_and_replaces_its_own_folder() {
    let project = project();
    let project = project.path();
    let reference = project.join("target/reference");
    assert!(succeeds(project, &["docs"]).contains("target/reference: "));
    let page = reference.join("src/order/202507/get_order.md");
    let text = fs::read_to_string(&page).expect("a page");
    assert!(text.starts_with("# GetOrder (202507)\n"), "{text}");
    let written = tree(project);

    fs::write(&page, "changed").expect("a change");
    write(&reference.join("book/index.html"), "an old book");
    succeeds(project, &["docs", "--quiet"]);
    assert_eq!(fs::read_to_string(&page).expect("a page"), text);
    assert_eq!(tree(project), written, "the old book and all temporary files are removed");

    fs::remove_file(project.join("specs/order/202507/get_order.yaml")).expect("a spec goes");
    succeeds(project, &["docs"]);
    assert!(!page.exists());
}

#[test]
fn docs_writes_into_an_empty_folder() {
    let project = project();
    let out = project.path().join("out");
    fs::create_dir(&out).expect("a folder");
    succeeds(project.path(), &["docs", "--out", out.to_str().expect("a path")]);
    assert!(out.join("llms.txt").exists() && out.join("src/SUMMARY.md").exists());
}

#[test]
fn docs_does_not_overwrite_other_folders_and_files() {
    let project = project();
    let project = project.path();
    let out = project.join("out");
    let arguments = ["docs", "--out", out.to_str().expect("a path")];
    write(&out.join("notes.md"), "mine");
    assert!(refused(project, &arguments).contains("out: the folder is not empty, and `cargo xtask docs` did not write it"));

    fs::remove_dir_all(&out).expect("the folder goes");
    succeeds(project, &arguments);
    write(&out.join("src/order/notes.md"), "mine");
    assert!(refused(project, &arguments).contains("notes.md: `cargo xtask docs` did not write this file"));

    fs::remove_dir_all(&out).expect("the folder goes");
    write(&out, "a file");
    assert!(refused(project, &arguments).contains("out: not a folder"));
}

#[test]
fn docs_does_not_write_into_folders_of_other_commands() {
    let project = project();
    let project = project.path();
    for place in ["specs/docs", "specs/order/reference", "generated/openapi", "generated/src/api/docs", "generated"] {
        let out = project.join(place);
        assert!(refused(project, &["docs", "--out", out.to_str().expect("a path")]).contains("this folder belongs to"), "{place}");
    }
    succeeds(project, &["lint"]);
}

#[test]
fn invalid_specs_keep_the_old_reference() {
    let project = project();
    let project = project.path();
    succeeds(project, &["docs"]);
    write(&project.join("specs/order/202507/get_order.yaml"), "request: GET /order/202507/orders\nresponse:\n  id: strng\n");
    assert!(refused(project, &["docs"]).contains("unknown type `strng`"));
}
