//! What is known to be lost, each by name and with the reason: examples that are wrong themselves.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::leaves::Findings;

/// A file, and a place in it.
type Place = (String, String);

/// What the comparisons of some files found, held against the file of exceptions.
#[derive(Default)]
pub(crate) struct Found(BTreeMap<Place, &'static str>);

impl Found {
    pub(crate) fn add(&mut self, file: &str, findings: Findings) {
        self.0.extend(findings.into_iter().map(|(place, what)| ((file.to_owned(), place), what)));
    }

    /// Fails with every difference, not with the first.
    pub(crate) fn assert_known(mut self) {
        let mut failures = Vec::new();
        for ((file, place), what) in exceptions() {
            match self.0.remove(&(file.clone(), place.clone())) {
                Some(found) if found == what => {}
                Some(found) => failures.push(format!("{file}: `{place}` is listed as {what} and is {found}")),
                None => failures.push(format!("{file}: `{place}` is listed as {what} and is as documented now: remove the line")),
            }
        }
        for ((file, place), what) in self.0 {
            failures.push(format!("{file}: `{place}` {what}: mend the spec, or list it in tests/samples/exceptions.tsv"));
        }
        assert!(failures.is_empty(), "{} found:\n{}", failures.len(), failures.join("\n"));
    }
}

/// The file: what is found in each place.
fn exceptions() -> BTreeMap<Place, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/exceptions.tsv");
    let text = fs::read_to_string(path).expect("the exceptions");
    let line = |line: &str| {
        let cells: Vec<_> = line.split('\t').filter(|cell| !cell.is_empty()).collect();
        let [file, place, what, _reason] = cells[..] else { panic!("`{line}` is no file, place, finding and reason") };
        ((file.to_owned(), place.to_owned()), what.to_owned())
    };
    text.lines().skip(1).map(line).collect()
}
