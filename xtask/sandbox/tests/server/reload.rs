//! Specs that are edited while the sandbox runs.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tiktok_shop_sandbox::api::Api;

use crate::child::SandboxProcess;
use crate::http;

const SPEC: &str = "seller/202309/get_active_shops.yaml";

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn ask(sandbox: &SandboxProcess, query: &Value) -> Value {
    let exploration = json!({ "operation": "GET /seller/202309/shops", "query": query });
    http::post(&sandbox.origin, "/_sandbox/explore", &exploration).unwrap().json()
}

#[test]
fn an_edited_spec_applies_at_once_and_a_broken_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs"), folder.path());
    let spec = folder.path().join(SPEC);
    let before = fs::read_to_string(&spec).unwrap();
    let sandbox = SandboxProcess::start("--specs", folder.path());
    assert_eq!(ask(&sandbox, &json!({}))["reply"]["code"], 0);

    let with_field = before.replacen("response:", "query:\n  season: string! -- The season.\n\nresponse:", 1);
    fs::write(&spec, &with_field).unwrap();
    sandbox.wait_for("The specs have changed; the sandbox follows them.");
    let refused = ask(&sandbox, &json!({}));
    assert_eq!(refused["reply"]["code"], 36_009_004, "{refused}");
    assert!(refused["explanation"].as_str().unwrap().contains("season"), "{refused}");
    assert_eq!(ask(&sandbox, &json!({ "season": "winter" }))["reply"]["code"], 0);

    sandbox.take_messages();
    fs::write(&spec, with_field.replacen("string!", "strnig!", 1)).unwrap();
    sandbox.wait_for("The sandbox keeps the specs from before.");
    let messages = sandbox.take_messages();
    assert!(messages.contains(&format!("{}:7:11: ", spec.display())), "{messages}");
    assert!(messages.contains("`strnig`"), "{messages}");
    assert_eq!(ask(&sandbox, &json!({}))["reply"]["code"], 36_009_004, "the field is still required");
    assert_eq!(ask(&sandbox, &json!({ "season": "winter" }))["reply"]["code"], 0);

    fs::write(&spec, &before).unwrap();
    sandbox.wait_for("The specs have changed; the sandbox follows them.");
    assert_eq!(ask(&sandbox, &json!({}))["reply"]["code"], 0);
}

#[test]
fn a_folder_without_specs_is_one_problem_with_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().display();
    let problem = |path: &Path| Api::from_dir(path).unwrap_err();
    let help = "choose the folder that contains `api.yaml`";
    assert_eq!(problem(folder.path()), format!("{name}: not a folder of specs, because it has no `api.yaml`; {help}"));
    assert_eq!(problem(&folder.path().join("absent")), format!("{name}/absent: no such folder; {help}"));
}
