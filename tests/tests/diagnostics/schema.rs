//! The mistakes that the schemas of `specs/schema/` reject: all those in the structure of one file.
//!
//! `beyond_schema.tsv` lists the messages of the other mistakes, each with the reason why a schema cannot find it.

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::load::Files;
use codegen::spec::{find_entry, locate};
use tests::schema::{Checker, schemas};
use tests::{diagnostics, printed};

/// Returns the printed diagnostics of specs, and asserts that the schemas reject the same mistakes, except those in the list.
pub(crate) fn report(files: &Files) -> String {
    let found = diagnostics(files);
    let checker = Checker::new(&schemas(files));
    for mistake in found.iter().filter(|found| found.severity == Severity::Error) {
        let reason = beyond_schema(&mistake.message);
        let is_rejected = is_rejected(&checker, files, mistake);
        assert!(is_rejected || reason.is_some(), "no schema rejects this, and beyond_schema.tsv does not say why:\n{mistake}");
        assert!(!is_rejected || reason.is_none(), "a schema rejects this; remove the line from beyond_schema.tsv:\n{mistake}");
    }
    printed(&found)
}

/// Whether a schema rejects something on the line of a mistake.
fn is_rejected(checker: &Checker, files: &Files, mistake: &Diagnostic) -> bool {
    let path = mistake.path.trim_start_matches("specs/");
    let Some(text) = files.get(path) else { return false };
    let rejected = checker.rejected(path, text).unwrap_or_default();
    rejected.iter().any(|(keys, _)| {
        let is_index = |key: &&str| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let entry: Vec<&str> = keys.iter().copied().rev().skip_while(is_index).collect::<Vec<_>>().into_iter().rev().collect();
        let line = locate(text, &keys).line;
        let is_item = entry.len() < keys.len();
        let lines: Vec<&str> = text.lines().collect();
        let span = find_entry(&lines, &entry).filter(|_| is_item);
        line == mistake.position.line || span.is_some_and(|span| (span.first + 1..=span.end).contains(&mistake.position.line))
    })
}

const BEYOND_SCHEMA: &str = include_str!("beyond_schema.tsv");

/// The lines of the list: a message with `*` as a wildcard, and the reason.
fn list() -> impl Iterator<Item = (&'static str, &'static str)> {
    BEYOND_SCHEMA.lines().filter_map(|line| line.split_once('\t'))
}

fn beyond_schema(message: &str) -> Option<&'static str> {
    list().find(|(pattern, _)| matches(pattern, message)).map(|(_, reason)| reason)
}

fn matches(pattern: &str, message: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = message.strip_prefix(first) else { return false };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = if part.is_empty() { "" } else { after };
    }
    rest.is_empty()
}

#[test]
fn every_line_of_the_list_has_a_reason_and_a_case() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/snapshots");
    let snapshots: Vec<String> = std::fs::read_dir(folder)
        .expect("the snapshots")
        .map(|entry| std::fs::read_to_string(entry.expect("a file").path()).expect("a text"))
        .collect();
    let messages: Vec<&str> = snapshots
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| line.starts_with("specs/"))
        .filter_map(|line| Some(line.split_once(": ")?.1))
        .collect();
    for line in BEYOND_SCHEMA.lines() {
        let (pattern, reason) = line.split_once('\t').expect("a message and a reason");
        assert!(reason.len() > 10, "no reason: {line}");
        assert!(messages.iter().any(|message| matches(pattern, message)), "no test case has this message: {pattern}");
    }
}
