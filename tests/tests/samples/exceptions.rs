//! Known differences of samples, with reasons. In most cases, the example itself is wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::leaves::Findings;

/// A file, and a path in it.
type FindingKey = (String, String);

/// The findings of all files.
#[derive(Default)]
pub(crate) struct FileFindings(BTreeMap<FindingKey, &'static str>);

impl FileFindings {
    pub(crate) fn add(&mut self, file: &str, findings: Findings) {
        self.0.extend(findings.into_iter().map(|(place, what)| ((file.to_owned(), place), what)));
    }

    /// Compares the findings with the exceptions. Fails with all differences, not only the first.
    pub(crate) fn assert_known(mut self) {
        let mut failures = Vec::new();
        for ((file, place), what) in exceptions() {
            match self.0.remove(&(file.clone(), place.clone())) {
                Some(found) if found == what => {}
                Some(found) => failures.push(format!("{file}: `{place}` is listed as {what}, but it is {found}")),
                None => failures.push(format!("{file}: `{place}` is listed as {what}, but it is correct: remove the line")),
            }
        }
        for ((file, place), what) in self.0 {
            failures
                .push(format!("{file}: `{place}` {what}: correct the spec, or add the finding to tests/samples/exceptions.tsv"));
        }
        assert!(failures.is_empty(), "{} found:\n{}", failures.len(), failures.join("\n"));
    }
}

/// Reads the exceptions: the expected finding of each path.
fn exceptions() -> BTreeMap<FindingKey, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/exceptions.tsv");
    let text = fs::read_to_string(path).expect("the exceptions");
    let line = |line: &str| {
        let cells: Vec<_> = line.split('\t').filter(|cell| !cell.is_empty()).collect();
        let [file, place, what, _reason] = cells[..] else { panic!("`{line}` is not a file, a path, a finding and a reason") };
        ((file.to_owned(), place.to_owned()), what.to_owned())
    };
    text.lines().skip(1).map(line).collect()
}
