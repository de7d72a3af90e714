//! Terminal output: results on standard output, progress and diagnostics on standard error.

use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::nouns::pluralize;
use indicatif::{ProgressBar, ProgressStyle};

/// The message of a command that could not run.
pub(crate) type Failure = String;

/// The result of a command that could run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Done,
    /// A check found something, or a search found nothing.
    Findings,
    /// Another program ended with this exit status.
    ExitedWith(u8),
}

/// The exit status of the program.
pub(crate) fn exit_code(result: Result<Status, Failure>) -> ExitCode {
    match result {
        Ok(Status::Done) => ExitCode::SUCCESS,
        Ok(Status::Findings) => ExitCode::from(1),
        Ok(Status::ExitedWith(status)) => ExitCode::from(status),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

pub(crate) struct Output {
    quiet: bool,
}

impl Output {
    pub(crate) fn new(quiet: bool) -> Self {
        Self { quiet }
    }

    /// Prints a summary, unless `--quiet` is set.
    pub(crate) fn print(&self, text: impl std::fmt::Display) {
        if !self.quiet {
            println!("{text}");
        }
    }

    /// Prints a note, unless `--quiet` is set.
    pub(crate) fn note(&self, text: impl std::fmt::Display) {
        if !self.quiet {
            eprintln!("{text}");
        }
    }

    /// A progress bar. It is hidden if the output is not a terminal.
    pub(crate) fn progress(&self, steps: usize, message: &'static str) -> ProgressBar {
        if self.quiet {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new(steps as u64).with_message(message);
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }

    /// Prints all diagnostics, and fails if one of them is an error.
    pub(crate) fn remarks(&self, diagnostics: &[Diagnostic]) -> Result<(), Failure> {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
        for diagnostic in diagnostics {
            if diagnostic.severity == Severity::Error || !self.quiet {
                eprintln!("{diagnostic}\n");
            }
        }
        match errors {
            0 => Ok(()),
            count => Err(format!("{} in specs/; nothing was written", pluralize(count, "error"))),
        }
    }
}

/// Prints a result, also with `--quiet`. A reader such as `head` may close the pipe early, which is not an error.
pub(crate) fn print_result(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
