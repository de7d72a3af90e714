//! Adds documented bodies as files beside the specs.

use codegen::load::Files;

use crate::model::Operation;
use crate::report::Report;

/// Adds missing bodies. Keeps existing files, because a maintainer may have edited them.
pub(crate) fn add_samples(operation: &Operation, file: &str, existing: &Files, files: &mut Files, report: &mut Report) {
    let Some(stem) = file.strip_suffix(".yaml") else { return };
    for (kind, example) in [("request", &operation.request_example), ("response", &operation.response_example)] {
        let path = format!("{stem}.{kind}.json");
        let Some(example) = example.as_ref().filter(|_| !existing.contains_key(&path)) else { continue };
        match pretty(example) {
            Ok(text) => {
                files.insert(path, text);
            }
            Err(error) => report.unresolved.push(format!("{path}: the documented body is not JSON: {error}")),
        }
    }
}

fn pretty(text: &str) -> Result<String, serde_json::Error> {
    let value: serde_json::Value = serde_json::from_str(text)?;
    Ok(serde_json::to_string_pretty(&value)? + "\n")
}
