//! Observations of a reader: values that do not fit, and fields and enum values that the SDK does not know.
//!
//! Nearly all replies fit, and reading them must cost nothing extra. So a reply is first read without observation, which fails at the
//! first value that does not fit. Only then is it read again, observed: each value that does not fit is recorded with its path and
//! left out, and reading goes on.
//!
//! The state belongs to the thread, so that the readers of values do not have to pass it on.

use std::cell::{Cell, RefCell};
use std::fmt::{self, Write as _};

/// Limit on the memory of the objects in one reply, in bytes. An object takes the space of all its fields, even if the reply has none
/// of them, so a small reply of empty objects could otherwise fill the memory.
pub(crate) const MAX_OBJECT_BYTES: usize = 128 << 20;

/// Limit on the misfits, and on the unknown parts, of one reply. A reply of nothing else would otherwise fill the memory.
const MAX_OBSERVATIONS: usize = 1000;

/// A value that does not fit its field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// The path of the value, such as `data.orders[3].is_cod`. Empty if the body as a whole is malformed.
    pub path: String,
    /// What the field expects.
    pub expected: String,
    /// What the reply or webhook contains. The text is included only if it is short, without long words, because it may be confidential.
    pub found: String,
}

/// A part of a reply that this version of the SDK does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnknownPath {
    /// The path without indices and map keys, such as `data.orders[].fee`.
    pub(crate) path: String,
    pub(crate) is_field: bool,
}

/// Everything that one observed reading recorded.
#[derive(Debug, Default)]
pub(crate) struct Observations {
    pub(crate) misfits: Vec<Misfit>,
    pub(crate) unknown: Vec<UnknownPath>,
}

#[derive(Default)]
struct Observer {
    path: Vec<PathStep>,
    /// A value that does not fit, until an enclosing object or list records it and goes on.
    pending: Option<Misfit>,
    observations: Observations,
}

enum PathStep {
    Field(String),
    /// The key of a map. The API does not define it.
    MapKey(String),
    Index(usize),
}

struct Context {
    is_observing: Cell<bool>,
    notes_unknown: Cell<bool>,
    /// Memory that further objects may take, in bytes.
    room: Cell<usize>,
    observer: RefCell<Observer>,
}

thread_local! {
    static CONTEXT: Context = Context {
        is_observing: Cell::new(false),
        notes_unknown: Cell::new(false),
        room: Cell::new(usize::MAX),
        observer: RefCell::default(),
    };
}

/// Runs a reading that fails at the first value that does not fit.
pub(crate) fn run_limited<T>(read: impl FnOnce() -> T) -> T {
    run(false, false, read).0
}

/// Runs a reading that goes on after a value that does not fit. Notes unknown parts only if they are of interest.
pub(crate) fn run_observed<T>(notes_unknown: bool, read: impl FnOnce() -> T) -> (T, Observations) {
    run(true, notes_unknown, read)
}

fn run<T>(observe: bool, notes_unknown: bool, read: impl FnOnce() -> T) -> (T, Observations) {
    let _reset = Reset;
    CONTEXT.with(|context| {
        context.is_observing.set(observe);
        context.notes_unknown.set(notes_unknown);
        context.room.set(MAX_OBJECT_BYTES);
    });
    let value = read();
    (value, CONTEXT.with(|context| context.observer.take().observations))
}

/// Ends the reading, even if it panics.
struct Reset;

impl Drop for Reset {
    fn drop(&mut self) {
        CONTEXT.with(|context| {
            context.is_observing.set(false);
            context.notes_unknown.set(false);
            context.room.set(usize::MAX);
            context.observer.take();
        });
    }
}

/// Claims the memory of an object. Returns whether the reading is observed, or `None` if the reply takes too much memory.
pub(super) fn claim(bytes: usize) -> Option<bool> {
    CONTEXT.with(|context| {
        context.room.set(context.room.get().checked_sub(bytes)?);
        Some(context.is_observing.get())
    })
}

/// Whether the reading is observed.
pub(super) fn is_observing() -> bool {
    CONTEXT.with(|context| context.is_observing.get())
}

fn observe(change: impl FnOnce(&mut Observer)) {
    CONTEXT.with(|context| {
        if context.is_observing.get() {
            change(&mut context.observer.borrow_mut());
        }
    });
}

/// Enters the value of a key.
#[cold]
pub(super) fn enter_key(key: &str, is_map: bool) {
    let key = readable_key(key);
    observe(|observer| observer.path.push(if is_map { PathStep::MapKey(key) } else { PathStep::Field(key) }));
}

/// Enters an element of a list.
#[cold]
pub(super) fn enter_index(index: usize) {
    observe(|observer| observer.path.push(PathStep::Index(index)));
}

/// Leaves a value. If it did not fit, records it and returns true: the reader goes on without it. If too many values do not fit, reading
/// fails.
#[cold]
pub(super) fn leave() -> bool {
    let mut is_misfit = false;
    observe(|observer| {
        observer.path.pop();
        let pending = observer.pending.take().filter(|_| observer.observations.misfits.len() < MAX_OBSERVATIONS);
        is_misfit = pending.is_some();
        observer.observations.misfits.extend(pending);
    });
    is_misfit
}

/// Notes a value that does not fit. The reader has consumed it.
#[cold]
pub(super) fn note_misfit(expected: &str, found: &dyn fmt::Display) {
    observe(|observer| {
        let path = observer.full_path();
        observer.pending = Some(Misfit { path, expected: expected.to_owned(), found: found.to_string() });
    });
}

/// Notes a field that the SDK does not know, if the reading is observed. The field is the current path.
pub(super) fn note_unknown_field() {
    if CONTEXT.with(|context| context.notes_unknown.get()) {
        observe(|observer| observer.note_unknown(true));
    }
}

/// Notes an enum value that the SDK does not know, if the reading is observed.
pub(crate) fn note_unknown_value() {
    if CONTEXT.with(|context| context.notes_unknown.get()) {
        observe(|observer| observer.note_unknown(false));
    }
}

impl Observer {
    #[cold]
    fn note_unknown(&mut self, is_field: bool) {
        if self.observations.unknown.len() >= MAX_OBSERVATIONS {
            return;
        }
        let part = UnknownPath { path: self.path_pattern(), is_field };
        if !self.observations.unknown.contains(&part) {
            self.observations.unknown.push(part);
        }
    }

    fn full_path(&self) -> String {
        self.join_path(|text, step| match step {
            PathStep::Field(key) | PathStep::MapKey(key) => write!(text, ".{key}"),
            PathStep::Index(index) => write!(text, "[{index}]"),
        })
    }

    fn path_pattern(&self) -> String {
        self.join_path(|text, step| match step {
            PathStep::Field(key) => write!(text, ".{key}"),
            PathStep::MapKey(_) => write!(text, ".*"),
            PathStep::Index(_) => write!(text, "[]"),
        })
    }

    fn join_path(&self, append: impl Fn(&mut String, &PathStep) -> fmt::Result) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.path.iter().try_for_each(|step| append(&mut text, step));
        text.strip_prefix('.').map(str::to_owned).unwrap_or(text)
    }
}

/// A key without control characters, at most 64 characters long.
pub(super) fn readable_key(key: &str) -> String {
    key.chars().filter(|c| !c.is_control()).take(64).collect()
}
