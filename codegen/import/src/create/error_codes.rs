//! Adds new error codes to `errors.yaml`, so that the imported specs are valid. A maintainer describes them later.

use std::collections::BTreeSet;

use codegen::load::Files;
use codegen::spec::{Node, parse};

use crate::model::Api;
use crate::report::Report;

const FILE: &str = "errors.yaml";
const NEW_CODE: &str = "unknown -- Check the message; this code is not described yet.";

/// Adds the documented codes that `errors.yaml` lacks.
pub(crate) fn add_error_codes(api: &Api, existing: &Files, files: &mut Files, report: &mut Report) {
    let text = existing.get(FILE).map_or("", String::as_str);
    let known = match parse(text) {
        Ok(Node::Mapping(table)) => table.keys().filter_map(Node::as_i64).collect(),
        Ok(_) => BTreeSet::new(),
        Err(error) => return report.unresolved.push(format!("{FILE}: {}", error.message)),
    };
    let documented: BTreeSet<i64> = api.operations.iter().flat_map(|operation| &operation.errors).copied().collect();
    let lines: String = documented.difference(&known).map(|code| format!("{code}: {NEW_CODE}\n")).collect();
    if !lines.is_empty() {
        files.insert(FILE.to_owned(), format!("{}\n{lines}", text.trim_end()).trim_start().to_owned());
        report.added.extend(documented.difference(&known).map(|code| format!("{FILE}: {code}")));
    }
}
