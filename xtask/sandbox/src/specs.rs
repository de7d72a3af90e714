//! Follows a folder of specs: requests after a change are checked against the new ones.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Weak};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::api::Api;
use crate::shared::Shared;

/// Editors write a file in several steps. The specs are read once nothing has changed for this long.
const QUIET_PERIOD: Duration = Duration::from_millis(100);

/// Watches until it is dropped.
#[derive(Debug)]
pub(crate) struct Watcher {
    _watcher: RecommendedWatcher,
}

/// Reads the specs of a folder again after each change.
pub(crate) fn watch(folder: &Path, shared: &Arc<Shared>) -> Result<Watcher, String> {
    let failed = |error: notify::Error| format!("{}: cannot be watched: {error}", folder.display());
    let (changed, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event| report(event, &changed)).map_err(failed)?;
    watcher.watch(folder, RecursiveMode::Recursive).map_err(failed)?;
    let (folder, shared) = (folder.to_owned(), Arc::downgrade(shared));
    std::thread::spawn(move || reload_on_change(&folder, &shared, &changes));
    Ok(Watcher { _watcher: watcher })
}

/// Reading a file is an event too, but not a change.
fn report(event: notify::Result<notify::Event>, changed: &Sender<()>) {
    if !matches!(event, Ok(notify::Event { kind: EventKind::Access(_), .. })) {
        // The receiver ends with the sandbox.
        let _ = changed.send(());
    }
}

fn reload_on_change(folder: &Path, shared: &Weak<Shared>, changes: &Receiver<()>) {
    while changes.recv().is_ok() {
        while changes.recv_timeout(QUIET_PERIOD).is_ok() {}
        let Some(shared) = shared.upgrade() else { return };
        let result = Api::from_dir(folder).and_then(|api| shared.set_api(api).map_err(|error| error.to_string()));
        match result {
            Ok(()) => eprintln!("The specs have changed; the sandbox follows them."),
            Err(problem) => eprintln!("{problem}\nThe sandbox keeps the specs from before."),
        }
    }
}
