//! Prints findings as a table or as JSON.

use std::collections::{BTreeMap, BTreeSet};

use codegen::drift::{Drift, Finding, FindingKind};
use codegen::nouns::pluralize;
use serde_json::json;

use super::bodies::Body;
use crate::output::Output;

/// Prints one line for each group of equal findings, with the place of the first one, and then the totals.
pub(crate) fn table(drifts: &[(&Body, Drift<'_>)], output: &Output) {
    let mut groups: BTreeMap<GroupKey<'_>, (usize, BTreeSet<&str>)> = BTreeMap::new();
    let all = || drifts.iter().flat_map(|(body, drift)| drift.findings.iter().map(move |finding| (*body, finding)));
    for (body, finding) in all() {
        let (count, files) = groups.entry(GroupKey::of(finding)).or_default();
        *count += 1;
        files.insert(&body.file);
    }
    for (body, finding) in all() {
        let Some((count, files)) = groups.remove(&GroupKey::of(finding)) else { continue };
        println!("{}{}", line(body, finding), times(count, files.len()));
    }
    let files: BTreeSet<&str> = drifts.iter().map(|(body, _)| body.file.as_str()).collect();
    let values = drifts.iter().map(|(_, drift)| drift.values).sum();
    let findings = super::findings(drifts);
    output.print(format_args!(
        "{}, {}: {}",
        pluralize(files.len(), "file"),
        pluralize(values, "value"),
        pluralize(findings, "finding")
    ));
}

pub(crate) fn json(drifts: &[(&Body, Drift<'_>)]) {
    for (body, drift) in drifts {
        for finding in &drift.findings {
            let line = json!({
                "file": body.file,
                "path": path(body, finding),
                "finding": finding.kind.name(),
                "value": finding.value_text(),
                "expected": finding.expected,
            });
            println!("{line}");
        }
    }
}

/// The key that groups equal findings. It ignores list indexes, and includes the value if an enumeration lacks it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct GroupKey<'a> {
    path: String,
    kind: FindingKind,
    expected: &'a str,
    value: Option<String>,
}

impl<'a> GroupKey<'a> {
    fn of(finding: &'a Finding<'_>) -> Self {
        let value = (finding.kind == FindingKind::UnknownValue).then(|| finding.value_text());
        Self { path: finding.path.without_indexes(), kind: finding.kind, expected: &finding.expected, value }
    }
}

fn line(body: &Body, finding: &Finding<'_>) -> String {
    let (path, kind) = (path(body, finding), finding.kind.name());
    format!("{}: {path}: {kind}, saw {}, expected {}", body.file, finding.value_text(), finding.expected)
}

fn times(count: usize, files: usize) -> String {
    match (count, files) {
        (1, _) => String::new(),
        (count, 1) => format!(" ({count} times)"),
        (count, files) => format!(" ({count} times, in {files} files)"),
    }
}

/// The path of the finding in its file.
fn path(body: &Body, finding: &Finding<'_>) -> String {
    let index = body.index.map(|index| format!("[{index}].")).unwrap_or_default();
    format!("{index}{}", finding.path)
}
