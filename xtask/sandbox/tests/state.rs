//! State files: what survives the end of a sandbox, and which files are refused.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use tiktok_shop_sandbox::world::access::AccessAction;
use tiktok_shop_sandbox::world::{Action, Scenario, World};
use tiktok_shop_sandbox::{Options, Sandbox, StartError};

fn open(state: &Path) -> Result<Sandbox, StartError> {
    Sandbox::with(Options { state: Some(state.to_owned()), scenario: Scenario::Empty, ..Options::default() })
}

/// The state as text, without the address, which changes with each start.
fn text(world: &World) -> String {
    let mut world = world.clone();
    world.settings.public_url.clear();
    serde_json::to_string(&world).expect("a text")
}

fn create_app(sandbox: &Sandbox, name: &str) {
    let app = AccessAction::CreateApp { name: name.to_owned(), seller: None };
    sandbox.perform(Action::Access(app)).expect("an app");
}

#[test]
fn a_new_start_continues_where_the_sandbox_ended() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state");
    let sandbox = open(&state).expect("a sandbox");
    create_app(&sandbox, "One");
    sandbox.advance(Duration::from_secs(86_400));
    let before = sandbox.world(text);
    drop(sandbox);
    assert_eq!(open(&state).expect("a sandbox").world(text), before);
}

#[test]
fn commands_that_were_answered_survive_a_copy_of_the_file_at_any_moment() {
    let folder = tempfile::tempdir().expect("a folder");
    let (state, copy) = (folder.path().join("state"), folder.path().join("copy"));
    let sandbox = open(&state).expect("a sandbox");
    create_app(&sandbox, "One");
    fs::copy(&state, &copy).expect("a copy");
    assert_eq!(open(&copy).expect("a sandbox").world(text), sandbox.world(text));
}

#[test]
fn an_incomplete_last_line_is_left_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state");
    let sandbox = open(&state).expect("a sandbox");
    create_app(&sandbox, "One");
    let before = sandbox.world(text);
    drop(sandbox);
    let mut file = fs::read_to_string(&state).expect("the file");
    file.push_str(r#"{"at":1,"command":{"hap"#);
    fs::write(&state, file).expect("a write");
    assert_eq!(open(&state).expect("a sandbox").world(text), before);
}

#[test]
fn a_damaged_line_is_named_and_nothing_is_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state");
    drop(open(&state).expect("a sandbox"));
    let file = fs::read_to_string(&state).expect("the file") + "{\"at\":1}\n\"tick\"\n";
    fs::write(&state, &file).expect("a write");
    let problem = open(&state).expect_err("an error").to_string();
    assert!(problem.contains("state:2: the line is damaged"), "{problem}");
    assert_eq!(fs::read_to_string(&state).expect("the file"), file);
}

#[test]
fn files_of_other_programs_and_of_newer_versions_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state");
    for (content, expected) in [
        ("", "the file is empty"),
        ("hello\n", "not a state file"),
        ("{\"tiktok_shop_sandbox\":99,\"world\":7}\n", "written by a newer sandbox (format 99"),
        ("{\"tiktok_shop_sandbox\":1,\"world\":7}\n", "the snapshot is damaged"),
    ] {
        fs::write(&state, content).expect("a write");
        let problem = open(&state).expect_err("an error").to_string();
        assert!(problem.contains(expected), "{problem}");
        assert_eq!(fs::read_to_string(&state).expect("the file"), content);
    }
}

#[test]
fn a_state_file_is_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let problem = open(folder.path()).expect_err("an error").to_string();
    assert!(problem.contains("not a file"), "{problem}");
}

#[test]
fn files_that_differ_in_the_extension_are_used_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let sandboxes = ["state", "state.json", "state.db"].map(|name| open(&folder.path().join(name)).expect("a sandbox"));
    assert_eq!(sandboxes.len(), 3);
}

#[test]
fn two_sandboxes_do_not_share_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state");
    let _first = open(&state).expect("a sandbox");
    let problem = open(&state).expect_err("an error").to_string();
    assert!(problem.contains("another sandbox uses this file"), "{problem}");
}

#[test]
fn a_port_in_use_is_named() {
    let first = Sandbox::with(Options { scenario: Scenario::Empty, ..Options::default() }).expect("a sandbox");
    let port = first.base_url().rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
    let problem = Sandbox::with(Options { port, ..Options::default() }).expect_err("an error").to_string();
    assert_eq!(problem, format!("port {port} is in use; choose another --port, or 0 for a free one"));
}
