//! Runs the command line on temporary projects.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use tests::command::{fails, finds, run, succeeds};

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
fn generate_creates_updates_and_restores_files() {
    let project = project("versions");
    let project = project.path();
    let api = project.join("generated/src/api");
    assert!(finds(project, &["generate", "--check"]).contains("create order/v202309/get_order.rs"));
    assert!(!api.exists(), "--check must not write files");
    succeeds(project, &["generate"]);
    succeeds(project, &["generate", "--check"]);

    let file = api.join("order/v202309/get_order.rs");
    let text = fs::read_to_string(&file).expect("a file");
    fs::write(&file, format!("{text}// by hand\n")).expect("a change");
    assert!(finds(project, &["generate", "--check"]).contains("update order/v202309/get_order.rs"));
    succeeds(project, &["generate"]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), text);

    fs::remove_dir_all(&api).expect("the folder goes");
    succeeds(project, &["generate"]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), text);
    assert!(succeeds(project, &["generate"]).contains("up to date"));
    assert_eq!(succeeds(project, &["generate", "--quiet"]), "");
}

#[test]
fn generate_deletes_files_of_removed_specs() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    fs::remove_file(project.join("specs/order/202507/get_order.yaml")).expect("the spec goes");
    assert!(finds(project, &["generate", "--check"]).contains("delete order/v202507/get_order.rs"));
    succeeds(project, &["generate"]);
    assert!(!project.join("generated/src/api/order/v202507").exists());
    succeeds(project, &["generate", "--check"]);
}

#[test]
fn generate_refuses_to_delete_files_that_are_not_generated() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    let own = project.join("generated/src/api/notes.rs");
    fs::write(&own, "// mine\n").expect("a file");
    assert!(fails(project, &["generate"]).contains("notes.rs: this file is not generated"));
    assert!(own.exists());
}

#[test]
fn generate_owns_the_folder_of_each_target() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    let folder = project.join("generated/openapi");
    let document = folder.join("tiktok-shop.json");
    let text = fs::read_to_string(&document).expect("the document");

    fs::write(&document, text.replace("\"3.1.0\"", "\"3.1.1\"")).expect("a change");
    let old = folder.join("old.json");
    fs::write(&old, "{\n  \"x-generated\": \"@generated from specs/\"\n}\n").expect("a file");
    let stderr = finds(project, &["generate", "--check"]);
    assert!(stderr.contains("generated/openapi does not match specs/:\n  delete old.json\n  update tiktok-shop.json"), "{stderr}");
    succeeds(project, &["generate"]);
    assert!(!old.exists());
    assert_eq!(fs::read_to_string(&document).expect("the document"), text);

    fs::remove_dir_all(&folder).expect("the folder goes");
    assert!(finds(project, &["generate", "--check"]).contains("create tiktok-shop.json"));
    succeeds(project, &["generate"]);
    assert_eq!(fs::read_to_string(&document).expect("the document"), text);

    fs::write(&old, "{}\n").expect("a file");
    assert!(fails(project, &["generate"]).contains("old.json: this file is not generated"));
    assert!(old.exists());
}

#[test]
fn openapi_prints_the_document_or_a_part_of_it() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    let whole = succeeds(project, &["openapi"]);
    assert_eq!(whole, fs::read_to_string(project.join("generated/openapi/tiktok-shop.json")).expect("the document"));
    assert_eq!(succeeds(project, &["openapi", "--group", "order"]), whole);
    assert!(!succeeds(project, &["openapi", "--group", "webhooks"]).contains("operationId"));
    assert!(fails(project, &["openapi", "--group", "ordre"]).contains("did you mean `order`?"));
}

#[test]
fn generate_deletes_temporary_files_of_interrupted_runs() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    let temporary = project.join("generated/src/api/order/.unfinished-x");
    fs::write(&temporary, "pub struct Ha").expect("a file");
    succeeds(project, &["generate"]);
    assert!(!temporary.exists());
}

#[test]
fn invalid_specs_change_no_file() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["generate"]);
    fs::write(project.join("specs/order/202507/get_order.yaml"), "request: GET /order/202507/orders\nresponse:\n  id: strng\n")
        .expect("a file");
    fs::remove_file(project.join("specs/order/202309/cancel_order.yaml")).expect("a spec goes");
    let stderr = fails(project, &["generate"]);
    assert!(stderr.contains("specs/order/202507/get_order.yaml:3:7: unknown type `strng`"), "{stderr}");
    assert!(stderr.ends_with("1 error in specs/; nothing was written\n"), "{stderr}");
    assert!(project.join("generated/src/api/order/v202309/cancel_order.rs").exists());
    assert!(finds(project, &["lint"]).contains("unknown type `strng`"));
}

#[test]
fn schema_writes_and_checks_the_schemas_of_specs() {
    let project = project("shared_types");
    let project = project.path();
    let schemas = project.join("specs/schema");
    assert!(finds(project, &["schema", "--check"]).contains("create operation.json"));
    assert!(!schemas.exists(), "--check must not write files");
    succeeds(project, &["schema"]);
    succeeds(project, &["schema", "--check"]);
    succeeds(project, &["lint"]);
    succeeds(project, &["generate"]);

    let types = project.join("specs/types.yaml");
    let text = fs::read_to_string(&types).expect("a file");
    fs::write(&types, format!("{text}NewType: {{ fields: {{ id: string }} }}\n")).expect("a change");
    assert!(finds(project, &["schema", "--check"]).contains("update operation.json"));
    let before = fs::read_to_string(schemas.join("operation.json")).expect("a file");
    fs::write(&types, "NewType: [\n").expect("a mistake");
    assert!(fails(project, &["schema"]).contains("specs/types.yaml:2:1: invalid YAML"));
    assert_eq!(fs::read_to_string(schemas.join("operation.json")).expect("a file"), before);

    fs::write(&types, text).expect("a file");
    fs::write(schemas.join("notes.json"), "{}").expect("a file");
    assert!(fails(project, &["schema"]).contains("specs/schema/notes.json:1:1: this file is not a spec"));
}

#[test]
fn new_creates_a_valid_spec() {
    let project = project("versions");
    let project = project.path();
    succeeds(project, &["new", "order/202601/get_parcel"]);
    succeeds(project, &["lint"]);
    assert!(fails(project, &["new", "order/202601/get_parcel"]).contains("already exists"));
    assert!(fails(project, &["new", "order/get_parcel"]).contains("GROUP/VERSION/OPERATION"));
    assert!(fails(project, &["new", "order/1/get_parcel"]).contains("not a version"));
    assert!(fails(project, &["new", "order/202601/../x"]).contains("GROUP/VERSION/OPERATION"));
    assert!(fails(project, &["new", "order/202601/Get-Parcel"]).contains("snake case"));
}

#[test]
fn stats_lists_every_operation() {
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
fn retirements_depend_on_the_given_day() {
    let project = project("lifecycle");
    let retired = |today: &str| -> serde_json::Value {
        let stats = succeeds(project.path(), &["stats", "--json", "--today", today]);
        serde_json::from_str::<serde_json::Value>(&stats).expect("JSON")["retired"].take()
    };
    assert_eq!((retired("2026-08-14"), retired("2026-08-15")), (0.into(), 1.into()));
    let listed = run(project.path(), &["lint", "--today", "2026-08-15"]).stderr;
    assert!(listed.contains("retired by TikTok: specs/order/202309/cancel_order.yaml"), "{listed}");
    assert!(listed.contains("specs/order/202507/get_order.yaml: add `inherits: 202309`"), "{listed}");
    assert!(!run(project.path(), &["lint", "--today", "2026-08-14"]).stderr.contains("retired"));
}

#[test]
fn a_folder_without_specs_is_an_error() {
    let empty = tempfile::tempdir().expect("a folder");
    for arguments in [&["generate"][..], &["generate", "--watch"], &["schema"]] {
        assert!(fails(empty.path(), arguments).contains("--root"), "{arguments:?}");
    }
}

#[test]
fn undescribed_lists_positions_and_names() {
    let project = project("glossary");
    let list = |arguments: &[&str]| succeeds(project.path(), arguments);
    let places = list(&["undescribed", "order", "--kind", "object"]);
    assert_eq!(places, "specs/order/202309/get_orders.yaml:25  object Invoice\n");
    assert_eq!(list(&["undescribed", "webhooks"]), "");
    assert_eq!(list(&["undescribed", "--names"]).lines().next(), Some("     2  field status: OrderStatus"));
    let unknown = fails(project.path(), &["undescribed", "orders"]);
    assert!(
        unknown.contains("no group is named `orders`; did you mean `order`? the groups are order, webhooks, common"),
        "{unknown}"
    );
}

#[test]
fn glossary_lists_what_an_entry_describes() {
    let project = project("glossary");
    let all = succeeds(project.path(), &["glossary"]);
    assert!(all.lines().any(|line| line == "create_time: timestamp | timestamp_text  (2)"), "{all}");
    let found = succeeds(project.path(), &["glossary", "OrderLine"]);
    assert_eq!(found, "*OrderLine.id: string  (1)\nspecs/order/202309/get_orders.yaml:21  field OrderLine.id: string\n");
    assert!(finds(project.path(), &["glossary", "price"]).contains("no entry with `price`"));
}

#[test]
fn the_exit_status_distinguishes_findings_from_failures() {
    let project = project("versions");
    let project = project.path();
    let status = |arguments: &[&str]| run(project, arguments).status;
    assert_eq!((status(&["generate", "--check"]), status(&["find", "parcel"])), (Some(1), Some(1)));
    assert_eq!((status(&["generate"]), status(&["generate", "--check"]), status(&["lint"])), (Some(0), Some(0), Some(0)));
    fs::write(project.join("specs/order/202507/get_order.yaml"), "request: GET\n").expect("a file");
    assert_eq!((status(&["lint"]), status(&["generate", "--check"]), status(&["stats"])), (Some(1), Some(2), Some(2)));
    assert_eq!(status(&["no-such-command"]), Some(2));
    assert!(succeeds(project, &["--help"]).contains("Exit status: 0 if"));
}
