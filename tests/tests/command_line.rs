//! The command line, run as a maintainer runs it, on projects of its own.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use tests::command::{fails, succeeds};

/// A project with one feature's specs.
fn project(feature: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("specs").join(feature), &folder.path().join("specs"));
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

#[test]
fn generate_writes_checks_and_brings_back() {
    let project = project("versions");
    let project = project.path();
    let api = project.join("generated/src/api");
    assert!(fails(project, &["generate", "--check"]).contains("create order/v202309/get_order.rs"));
    assert!(!api.exists(), "a check writes nothing");
    succeeds(project, &["generate"]);
    succeeds(project, &["generate", "--check"]);

    let file = api.join("order/v202309/get_order.rs");
    let text = fs::read_to_string(&file).expect("a file");
    fs::write(&file, format!("{text}// by hand\n")).expect("a change");
    assert!(fails(project, &["generate", "--check"]).contains("update order/v202309/get_order.rs"));
    succeeds(project, &["generate"]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), text);

    fs::remove_dir_all(&api).expect("the folder goes");
    succeeds(project, &["generate"]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), text);
    assert!(succeeds(project, &["generate"]).contains("up to date"));
    assert_eq!(succeeds(project, &["generate", "--quiet"]), "");
}

#[test]
fn generate_removes_what_no_spec_accounts_for() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    fs::remove_file(project.join("specs/order/202507/get_order.yaml")).expect("the spec goes");
    assert!(fails(project, &["generate", "--check"]).contains("delete order/v202507/get_order.rs"));
    succeeds(project, &["generate"]);
    assert!(!project.join("generated/src/api/order/v202507").exists());
    succeeds(project, &["generate", "--check"]);
}

#[test]
fn generate_keeps_its_hands_off_what_it_did_not_write() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    let own = project.join("generated/src/api/notes.rs");
    fs::write(&own, "// mine\n").expect("a file");
    assert!(fails(project, &["generate"]).contains("notes.rs: this file is not generated"));
    assert!(own.exists());
}

#[test]
fn generate_clears_up_after_a_run_that_was_cut_short() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    let rest = project.join("generated/src/api/order/.unfinished-x");
    fs::write(&rest, "pub struct Ha").expect("a file");
    succeeds(project, &["generate"]);
    assert!(!rest.exists());
}

#[test]
fn a_broken_spec_changes_nothing() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    fs::write(project.join("specs/order/202507/get_order.yaml"), "request: GET /order/202507/orders\nresponse:\n  id: strng\n")
        .expect("a file");
    fs::remove_file(project.join("specs/order/202309/cancel_order.yaml")).expect("a spec goes");
    let said = fails(project, &["generate"]);
    assert!(said.contains("specs/order/202507/get_order.yaml:3:7: unknown type `strng`"), "{said}");
    assert!(said.ends_with("1 mistake in specs/; nothing was written\n"), "{said}");
    assert!(project.join("generated/src/api/order/v202309/cancel_order.rs").exists());
    assert!(fails(project, &["lint"]).contains("unknown type `strng`"));
}

#[test]
fn new_writes_a_spec_that_only_waits_to_be_filled_in() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["new", "order/202601/get_parcel"]);
    succeeds(project, &["lint"]);
    assert!(fails(project, &["new", "order/202601/get_parcel"]).contains("there already"));
    assert!(fails(project, &["new", "order/get_parcel"]).contains("GROUP/VERSION/OPERATION"));
    assert!(fails(project, &["new", "order/1/get_parcel"]).contains("no version"));
    assert!(fails(project, &["new", "order/202601/../x"]).contains("GROUP/VERSION/OPERATION"));
    assert!(fails(project, &["new", "order/202601/Get-Parcel"]).contains("snake case"));
}

#[test]
fn stats_name_every_operation() {
    let project = project("versions");
    let stats: serde_json::Value = serde_json::from_str(&succeeds(project.path(), &["stats", "--json"])).expect("JSON");
    let rust: Vec<_> = stats["operations"].as_array().expect("a list").iter().map(|operation| operation["rust"].as_str()).collect();
    assert_eq!(
        rust,
        [
            Some("tiktok_shop::order::v202309::CancelOrder"),
            Some("tiktok_shop::order::v202309::GetOrder"),
            Some("tiktok_shop::order::v202507::GetOrder")
        ]
    );
    assert_eq!((&stats["types"], &stats["enums"], &stats["fields"]), (&2.into(), &0.into(), &2.into()));
    assert!(succeeds(project.path(), &["stats"]).contains("order"));
}

#[test]
fn a_folder_without_specs_is_said_to_be_none() {
    let empty = tempfile::tempdir().expect("a folder");
    assert!(fails(empty.path(), &["generate"]).contains("--root"));
}
