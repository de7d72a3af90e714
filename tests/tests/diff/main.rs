//! Tests of `diff`: the verdict for many single changes, the command line, and a comparison with `cargo-semver-checks`.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod command;
mod edits;
mod proofs;
mod release;
mod repository;
mod semver_checks;
mod verdicts;
