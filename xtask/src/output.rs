//! What people see: results on standard output, progress and remarks on standard error.

use std::time::Duration;

use codegen::diagnostic::{Diagnostic, Severity};
use indicatif::{ProgressBar, ProgressStyle};

/// Why a command fails, ready to print.
pub(crate) type Failure = String;

pub(crate) struct Output {
    quiet: bool,
}

impl Output {
    pub(crate) fn new(quiet: bool) -> Self {
        Self { quiet }
    }

    /// A command's result, unless it was told to be quiet.
    pub(crate) fn say(&self, text: impl std::fmt::Display) {
        if !self.quiet {
            println!("{text}");
        }
    }

    /// A remark, unless it was told to be quiet.
    pub(crate) fn note(&self, text: impl std::fmt::Display) {
        if !self.quiet {
            eprintln!("{text}");
        }
    }

    /// A bar for long work; it shows itself on terminals alone.
    pub(crate) fn progress(&self, steps: usize, what: &'static str) -> ProgressBar {
        if self.quiet {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new(steps as u64).with_message(what);
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }

    /// Prints every remark, and fails when one of them is a mistake.
    pub(crate) fn remarks(&self, remarks: &[Diagnostic]) -> Result<(), Failure> {
        let mistakes = remarks.iter().filter(|remark| remark.severity == Severity::Error).count();
        for remark in remarks {
            if remark.severity == Severity::Error || !self.quiet {
                eprintln!("{remark}\n");
            }
        }
        match mistakes {
            0 => Ok(()),
            1 => Err("1 mistake in specs/; nothing was written".to_owned()),
            count => Err(format!("{count} mistakes in specs/; nothing was written")),
        }
    }
}
