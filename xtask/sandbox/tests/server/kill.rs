//! The end of a sandbox without a warning: every change that it acknowledged is in its state file.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use tiktok_shop_sandbox::world::Scenario;
use tiktok_shop_sandbox::{Options, Sandbox};

use crate::child::SandboxProcess;
use crate::http;

/// How many clients change the state at the same time.
const CLIENTS: usize = 4;

/// How long the changes may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// How many changes are acknowledged before the end.
const CHANGES: usize = 200;

/// The key and the name of an app.
type App = (String, String);

/// Lets clients create apps until the sandbox dies. Returns the apps that it acknowledged.
fn create_apps_until_the_end(sandbox: &mut SandboxProcess, round: usize) -> BTreeSet<App> {
    let acknowledged = Mutex::new(BTreeSet::new());
    let (count, is_dead) = (AtomicUsize::new(0), AtomicBool::new(false));
    let origin = sandbox.origin.clone();
    thread::scope(|scope| {
        for client in 0..CLIENTS {
            let (acknowledged, count, is_dead, origin) = (&acknowledged, &count, &is_dead, &origin);
            scope.spawn(move || {
                for number in 0.. {
                    let name = format!("{round}-{client}-{number}");
                    let action = json!({ "access": { "create_app": { "name": name } } });
                    match http::post(origin, "/_sandbox/actions", &action) {
                        Ok(answer) => {
                            assert_eq!(answer.status, 200, "{}", answer.body);
                            let key = answer.json()["app_key"].as_str().unwrap().to_owned();
                            acknowledged.lock().unwrap().insert((key, name));
                        }
                        Err(_) if is_dead.load(Ordering::SeqCst) => return,
                        // The process may be dying, and the flag follows.
                        Err(_) => continue,
                    }
                    count.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        let start = Instant::now();
        while count.load(Ordering::SeqCst) < CHANGES && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(1));
        }
        sandbox.kill();
        is_dead.store(true, Ordering::SeqCst);
    });
    acknowledged.into_inner().unwrap()
}

#[test]
fn acknowledged_changes_survive_a_kill_under_load() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let mut acknowledged = BTreeSet::new();
    for round in 0..3 {
        let mut sandbox = SandboxProcess::start("--state", &state);
        acknowledged.extend(create_apps_until_the_end(&mut sandbox, round));
    }
    assert!(acknowledged.len() >= 3 * CHANGES, "{}", acknowledged.len());
    let sandbox = Sandbox::with(Options { state: Some(state), scenario: Scenario::Empty, ..Options::default() }).unwrap();
    let kept: BTreeSet<App> =
        sandbox.world(|world| world.access.apps.values().map(|app| (app.key.clone(), app.name.clone())).collect());
    let lost: Vec<_> = acknowledged.difference(&kept).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    // At most one change of each client was written and not acknowledged.
    let unasked = kept.difference(&acknowledged).filter(|(_, name)| name.contains('-')).count();
    assert!(unasked <= 3 * CLIENTS, "{unasked} apps that no answer acknowledged");
}
