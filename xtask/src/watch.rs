//! `generate --watch`: generates again whenever a spec changes.
//!
//! After a change, the loop waits until the files stop changing, because editors save in several steps and some tools
//! change many files.
//! A mistake in a spec is printed and leaves the generated files as they are. Ctrl-C ends the loop between two runs, so that no run
//! is cut short.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::last_run::LastRun;
use crate::output::{Failure, Output};
use crate::{files, generate};

/// How long the files must stay unchanged before a run.
const QUIET_PERIOD: Duration = Duration::from_millis(25);

/// Maximum wait for files that keep changing.
const LONGEST_WAIT: Duration = Duration::from_millis(500);

enum Message {
    /// A spec changed.
    Changed,
    /// The folder of the specs itself appeared or disappeared, or the system lost changes.
    Replaced,
    Stop,
}

/// Generates once, then after every change, until Ctrl-C.
pub(crate) fn run(root: &Path, output: &Output) -> Result<(), Failure> {
    let root = root.canonicalize().map_err(|error| format!("{}: {error}", root.display()))?;
    let (sender, messages) = mpsc::channel();
    stop_on_signal(sender.clone())?;
    let specs = files::specs_folder(&root)?;
    let mut watcher = watcher(specs.clone(), sender)?;
    watch(&mut watcher, &root, RecursiveMode::NonRecursive)?;
    watch(&mut watcher, &specs, RecursiveMode::Recursive)?;
    let mut last = LastRun::default();
    loop {
        let started = Instant::now();
        match generate::run(&root, Some(&mut last), output) {
            Ok(()) => output.note(format_args!("done in {} ms; watching specs/, Ctrl-C stops", started.elapsed().as_millis())),
            Err(message) => eprintln!("{message}"),
        }
        match next(&messages)? {
            Next::Run => {}
            // A recreated folder needs a new watch. If it does not exist yet, its creation is the next message.
            Next::WatchAgain => drop(watch(&mut watcher, &specs, RecursiveMode::Recursive)),
            Next::Stop => return Ok(()),
        }
    }
}

fn stop_on_signal(sender: Sender<Message>) -> Result<(), Failure> {
    // If the receiver is gone, the loop has ended.
    ctrlc::set_handler(move || drop(sender.send(Message::Stop))).map_err(|error| format!("cannot handle Ctrl-C: {error}"))
}

fn watcher(specs: PathBuf, sender: Sender<Message>) -> Result<RecommendedWatcher, Failure> {
    let report = move |event: notify::Result<Event>| {
        if let Some(message) = message(&specs, event) {
            drop(sender.send(message));
        }
    };
    notify::recommended_watcher(report).map_err(|error| format!("changes of files cannot be watched: {error}"))
}

fn watch(watcher: &mut RecommendedWatcher, folder: &Path, mode: RecursiveMode) -> Result<(), Failure> {
    watcher.watch(folder, mode).map_err(|error| format!("{}: cannot be watched: {error}", folder.display()))
}

/// The message to the loop for an event, if the event concerns the specs.
fn message(specs: &Path, event: notify::Result<Event>) -> Option<Message> {
    let event = match event {
        Ok(event) => event,
        Err(error) => {
            eprintln!("changes of files may be missed: {error}");
            return Some(Message::Replaced);
        }
    };
    // Every run opens and reads the specs. Only writing changes them.
    let is_read = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
    if is_read {
        return None;
    }
    if event.need_rescan() || event.paths.iter().any(|path| path == specs) {
        return Some(Message::Replaced);
    }
    event.paths.iter().any(|path| is_spec(specs, path)).then_some(Message::Changed)
}

/// Whether a path is below the specs and not hidden. Editors keep their own files in hidden ones.
fn is_spec(specs: &Path, path: &Path) -> bool {
    path.strip_prefix(specs).is_ok_and(|below| below.components().all(|part| !part.as_os_str().to_string_lossy().starts_with('.')))
}

/// The next step of the loop.
enum Next {
    Run,
    WatchAgain,
    Stop,
}

/// Waits for a change, then until the files stop changing.
fn next(messages: &Receiver<Message>) -> Result<Next, Failure> {
    let mut next = Next::Run;
    let mut message = messages.recv().map_err(|error| error.to_string())?;
    let deadline = Instant::now() + LONGEST_WAIT;
    loop {
        match message {
            Message::Changed => {}
            Message::Replaced => next = Next::WatchAgain,
            Message::Stop => return Ok(Next::Stop),
        }
        let wait = QUIET_PERIOD.min(deadline.saturating_duration_since(Instant::now()));
        match messages.recv_timeout(wait) {
            Ok(another) => message = another,
            Err(_) => return Ok(next),
        }
    }
}
