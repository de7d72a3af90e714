//! `diff`: compares two sets of specs, and classifies the differences for users of the SDK.

mod print;
mod side;

use std::path::Path;
use std::thread;

use clap::{Args, ValueEnum};
use codegen::diff::{ApiDiff, Level, diff};
use codegen::load::Files;
use codegen::model::Model;

use crate::output::{Failure, Status};
use side::Side;

pub(crate) use print::{markdown, verdict};

#[derive(Args)]
pub(crate) struct DiffArgs {
    /// A folder of specs, or a git revision such as `main` or `v0.1.0`; a folder wins over a revision of the same name
    old: String,

    /// What to compare it with: another folder or revision [default: specs/ as it is now]
    new: Option<String>,

    /// Print one JSON object with `verdict` and `changes`
    #[arg(long, conflicts_with = "markdown")]
    json: bool,

    /// Print a changelog in Markdown
    #[arg(long)]
    markdown: bool,

    /// Exit with status 1 if the verdict is at least this level
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Major,
    Minor,
}

impl FailOn {
    fn level(self) -> Level {
        match self {
            Self::Major => Level::Major,
            Self::Minor => Level::Minor,
        }
    }
}

pub(crate) fn run(root: &Path, args: &DiffArgs) -> Result<Status, Failure> {
    let (old, new) = in_parallel(|| Side::named(root, &args.old), || Side::newer(root, args.new.as_deref()));
    let diff = compare(old?, new?)?;
    match (args.json, args.markdown) {
        (true, _) => print::json(&diff),
        (false, true) => print::out(&print::changelog(&diff)),
        (false, false) => print::text(&diff),
    }
    let is_reached = args.fail_on.is_some_and(|fail_on| diff.verdict() >= Some(fail_on.level()));
    Ok(if is_reached { Status::Findings } else { Status::Done })
}

/// The changes in specs/ since a revision.
pub(crate) fn since(root: &Path, revision: &str) -> Result<ApiDiff, Failure> {
    let (old, new) = in_parallel(|| Side::revision(root, revision), || Side::newer(root, None));
    compare(old?, new?)
}

/// The verdict on a change of specs in memory. Other commands print their errors.
pub(crate) fn verdict_between(old: &Files, new: &Files) -> String {
    let model = |files: &Files| match files.is_empty() {
        true => Some(Model::default()),
        false => codegen::model(files, Vec::new()).0,
    };
    match in_parallel(|| model(old), || model(new)) {
        (Some(old), Some(new)) => verdict(&diff(&old, &new)),
        (None, _) => "unknown, because the specs had errors before".to_owned(),
        (_, None) => "unknown, because the specs have errors afterwards; `cargo xtask lint` lists them".to_owned(),
    }
}

fn compare(old: Side, new: Side) -> Result<ApiDiff, Failure> {
    let (old, new) = (old.model(), new.model());
    Ok(diff(&old?, &new?))
}

/// Runs two functions at the same time.
fn in_parallel<T: Send>(first: impl FnOnce() -> T + Send, second: impl FnOnce() -> T) -> (T, T) {
    thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        (first.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), second)
    })
}
