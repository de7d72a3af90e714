//! `errors.yaml`: a line for each new code, so that what an import writes generates at once. What a code means a person says.

use std::collections::BTreeSet;

use super::upstream::Api;
use super::{Files, Report};
use crate::spec::{Node, parse};

const FILE: &str = "errors.yaml";
const LINE: &str = "unknown -- Go by the message; nobody has described this code yet.";

/// Adds the codes that operations document and the table lacks.
pub(super) fn add(api: &Api, existing: &Files, files: &mut Files, report: &mut Report) {
    let text = existing.get(FILE).map_or("", String::as_str);
    let known = match parse(text) {
        Ok(Node::Mapping(table)) => table.keys().filter_map(Node::as_i64).collect(),
        Ok(_) => BTreeSet::new(),
        Err(error) => return report.unplaced.push(format!("{FILE}: {}", error.message)),
    };
    let new: BTreeSet<i64> = api.operations.iter().flat_map(|operation| &operation.errors).copied().collect();
    let lines: String = new.difference(&known).map(|code| format!("{code}: {LINE}\n")).collect();
    if !lines.is_empty() {
        files.insert(FILE.to_owned(), format!("{}\n{lines}", text.trim_end()).trim_start().to_owned());
        report.added.extend(new.difference(&known).map(|code| format!("{FILE}: {code}")));
    }
}
