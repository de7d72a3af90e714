//! Runs the command on temporary projects.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use tests::command::{Run, fails, run, succeeds};

use crate::{LIST, SPECS};

const GIFT: &str = r#"{"code":0,"message":"Success","data":{"orders":[{"id":"1","gift":{"paper":true}}]}}"#;
const GOOD: &str = r#"{"code":0,"message":"Success","data":{"orders":[{"id":"1"}]}}"#;

/// A project with the specs, and with bodies in `bodies/`.
fn project(bodies: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in SPECS {
        write(&folder.path().join("specs").join(path), text);
    }
    for (path, text) in bodies {
        write(&folder.path().join("bodies").join(path), text);
    }
    folder
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
    fs::write(path, text).expect("a file");
}

/// Compares files in `bodies/` with the order list. The output has paths relative to `bodies/`.
fn drift(project: &TempDir, flags: &[&str], files: &[&str]) -> Run {
    drift_of(project, &["--operation", LIST], flags, files)
}

fn drift_of(project: &TempDir, source: &[&str], flags: &[&str], files: &[&str]) -> Run {
    let bodies = project.path().join("bodies");
    let files = files.iter().map(|file| bodies.join(file).display().to_string());
    let options = source.iter().chain(flags).map(|argument| (*argument).to_owned());
    let arguments: Vec<String> = ["drift".to_owned()].into_iter().chain(options).chain(files).collect();
    let Run { status, stdout, stderr } = run(project.path(), &arguments);
    let place = format!("{}/", bodies.display());
    Run { status, stdout: stdout.replace(&place, ""), stderr: stderr.replace(&place, "") }
}

/// Returns the messages for files that cannot be compared with the spec.
fn unread(bodies: &[(&str, &str)], files: &[&str]) -> String {
    let project = project(bodies);
    let Run { status, stdout, stderr } = drift(&project, &[], files);
    assert_eq!((status, stdout.as_str()), (Some(2), "0 files, 0 values: 0 findings\n"), "{stderr}");
    stderr
}

#[test]
fn equal_findings_are_grouped() {
    let more = r#"[{"orders":[{"id":[1],"gift":1},{"gift":2,"status":"LOST"}]},{"orders":[{"status":"GONE"}]}]"#;
    let project = project(&[("a.json", GIFT), ("b/c.json", more), ("b/notes.txt", "no body")]);
    let Run { status, stdout, stderr } = drift(&project, &[], &[""]);
    let expected =
        "a.json: data.orders[0].gift: unknown_field, saw object {\"paper\":true}, expected a field of `Order` (3 times, in 2 files)
b/c.json: [0].data.orders[0].id: wrong_type, saw list [1], expected string
b/c.json: [0].data.orders[1].status: unknown_value, saw string \"LOST\", expected OrderStatus: one of UNPAID, ON_HOLD
b/c.json: [1].data.orders[0].status: unknown_value, saw string \"GONE\", expected OrderStatus: one of UNPAID, ON_HOLD
2 files, 7 values: 6 findings
";
    assert_eq!((status, stdout.as_str()), (Some(1), expected));
    assert_eq!(stderr, "6 findings: `--write` adds unknown fields and values to specs/; correct wrong types by hand\n");
}

#[test]
fn json_output_has_one_line_per_finding() {
    let project = project(&[("a.json", r#"{"orders":[{"gift":1},{"gift":2,"id":true}]}"#)]);
    let Run { status, stdout, .. } = drift(&project, &["--json"], &["a.json"]);
    let lines: Vec<Value> = stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let line = |path: &str, finding: &str, value: &str, expected: &str| json!({ "file": "a.json", "path": path, "finding": finding, "value": value, "expected": expected });
    assert_eq!(status, Some(1));
    assert_eq!(
        lines,
        [
            line("data.orders[0].gift", "unknown_field", "int 1", "a field of `Order`"),
            line("data.orders[1].gift", "unknown_field", "int 2", "a field of `Order`"),
            line("data.orders[1].id", "wrong_type", "bool true", "string"),
        ]
    );
}

#[test]
fn bodies_without_findings_succeed() {
    let project = project(&[("a.json", GOOD), ("hook.json", r#"{"type":1,"data":{"order_id":"1"}}"#)]);
    let Run { status, stdout, stderr } = drift(&project, &[], &["a.json"]);
    assert_eq!((status, stdout.as_str(), stderr.as_str()), (Some(0), "1 file, 1 value: 0 findings\n", ""));
    assert_eq!(drift(&project, &["--json"], &["a.json"]).stdout, "");
    assert_eq!(drift(&project, &["--quiet"], &["a.json"]).stdout, "");
    for name in ["1", "ORDER_STATUS", "order_status_change"] {
        assert_eq!(drift_of(&project, &["--webhook", name], &[], &["hook.json"]).status, Some(0), "{name}");
    }
}

#[test]
fn write_resolves_unknown_fields_and_values() {
    let project = project(&[("a.json", GIFT), ("b.json", r#"{"orders":[{"gift":{"size":5},"status":"LOST"}]}"#)]);
    let Run { status, stdout, stderr } = drift(&project, &["--write"], &["a.json", "b.json"]);
    assert_eq!(status, Some(0), "{stderr}");
    assert!(stdout.ends_with("2 files, 4 values: 3 findings\n"), "{stdout}");
    let expected = "added to specs/order/types.yaml: Order.gift, `gift: Gift`\nadded to specs/order/types.yaml: OrderStatus: LOST\n\
                    1 file written; now run `cargo xtask generate`\n";
    assert_eq!(stderr, expected);
    let types = fs::read_to_string(project.path().join("specs/order/types.yaml")).expect("the spec");
    assert!(types.contains("\n    gift: Gift\n") && types.contains("[UNPAID, ON_HOLD, LOST]") && types.contains("# in no order"));
    assert_eq!(drift(&project, &[], &["a.json", "b.json"]).status, Some(0));
    succeeds(project.path(), &["lint"]);
    succeeds(project.path(), &["generate"]);
    let again = drift(&project, &["--write"], &["a.json"]);
    assert_eq!((again.status, again.stderr.as_str()), (Some(0), ""));
}

#[test]
fn write_does_not_change_wrong_types() {
    let project = project(&[("a.json", r#"{"orders":[{"id":[1],"gift":1}]}"#)]);
    let Run { status, stderr, .. } = drift(&project, &["--write"], &["a.json"]);
    assert_eq!(status, Some(1));
    assert!(stderr.contains("`gift: int`") && stderr.ends_with("\n1 finding left to correct by hand\n"), "{stderr}");

    let project = self::project(&[("a.json", r#"{"orders":[{"status":"On_Hold"}]}"#)]);
    let Run { status, stderr, .. } = drift(&project, &["--write", "--quiet"], &["a.json"]);
    assert!(stderr.starts_with("not added to specs/:\nspecs/order/types.yaml:"), "{stderr}");
    assert!(stderr.contains("`On_Hold` and `ON_HOLD` both become `OnHold` in Rust"), "{stderr}");
    let types = fs::read_to_string(project.path().join("specs/order/types.yaml")).expect("the spec");
    assert_eq!((status, types.as_str()), (Some(1), crate::ORDER_TYPES));
}

#[test]
fn unreadable_files_do_not_stop_the_others() {
    let project = project(&[("broken.json", "{\n  \"code\": 0,\n}\n"), ("good.json", GOOD), ("none.json", "[]")]);
    let Run { status, stdout, stderr } = drift(&project, &[], &["broken.json", "good.json", "none.json", "missing.json"]);
    assert_eq!((status, stdout.as_str()), (Some(2), "1 file, 1 value: 0 findings\n"));
    assert_eq!(
        stderr,
        "broken.json:3:1: not JSON: trailing comma; record the body unchanged
none.json: the list is empty; record at least one body
missing.json: no such file; pass JSON files or folders of them
3 bodies could not be compared with the spec
"
    );
    let project = self::project(&[("a.json", GIFT), ("broken.json", "{")]);
    let written = drift(&project, &["--write"], &["a.json", "broken.json"]);
    assert!(written.stderr.contains("1 file written") && written.status == Some(2), "{}", written.stderr);
}

#[test]
fn every_unreadable_body_is_reported() {
    for (text, message) in [
        ("", "a.json: the file is empty; record a body"),
        ("<html>", "a.json:1:1: not JSON: expected value; record the body unchanged"),
        ("{\"code\": 0", "a.json:1:10: not JSON: EOF while parsing an object; record the body unchanged"),
        ("5", "a.json: this is int 5, not a body; record the whole reply or delivery, or the object under its `data`"),
        ("[5]", "a.json[0]: this is int 5, not a body; record the whole reply or delivery, or the object under its `data`"),
        (
            r#"{"code":105002,"message":"expired"}"#,
            "a.json: TikTok refused with code 105002, \"expired\": there is nothing to compare with the spec",
        ),
        (r#"{"code":0,"data":[1]}"#, "a.json: its `data` is list [1], not an object; record the body unchanged"),
    ] {
        assert_eq!(unread(&[("a.json", text)], &["a.json"]), format!("{message}\n1 body could not be compared with the spec\n"));
    }
    let nothing = unread(&[("notes.txt", "")], &["../bodies"]);
    assert!(nothing.contains("bodies: contains no .json file; pass JSON files or folders"), "{nothing}");
}

#[test]
fn empty_bodies_are_noted() {
    let project = project(&[("a.json", r#"{"code":0,"data":{"orders":[]}}"#), ("b.json", r#"{"code":0,"data":null}"#)]);
    let Run { status, stderr, .. } = drift(&project, &[], &["a.json", "b.json"]);
    assert_eq!(status, Some(0));
    assert_eq!(
        stderr,
        "a.json: note: all lists are empty, so their items cannot be compared
b.json: note: no `data` to compare with the spec
"
    );
    assert_eq!(drift(&project, &["--quiet"], &["a.json", "b.json"]).stderr, "");
}

#[test]
fn exactly_one_operation_or_webhook_is_required() {
    let project = project(&[("a.json", GOOD), ("hook.json", r#"{"type":12,"data":{}}"#)]);
    for source in [vec![], vec!["--operation", LIST, "--webhook", "1"]] {
        let Run { status, stderr, .. } = drift_of(&project, &source, &[], &["a.json"]);
        assert!(status == Some(2) && stderr.contains("--operation") && stderr.contains("--webhook"), "{stderr}");
    }
    let Run { status, stderr, .. } = drift_of(&project, &["--operation", "get /order/202309/order/1"], &[], &["a.json"]);
    assert_eq!(status, Some(2));
    assert!(
        stderr.contains("the operation `GET /order/202309/order/1`; the most similar are\n  GET /order/202309/orders/{order_id}\n"),
        "{stderr}"
    );
    assert!(fails(project.path(), &["drift", "--webhook", "9", "a.json"]).contains("the webhook `9`"));
    let Run { status, stderr, .. } = drift_of(&project, &["--webhook", "1"], &[], &["hook.json"]);
    assert!(status == Some(2) && stderr.starts_with("hook.json: its `type` is 12, not 1; "), "{stderr}");
}
