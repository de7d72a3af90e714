//! Documented bodies, as files beside the spec.

use super::upstream::Operation;
use super::{Files, Report};

/// Adds the bodies that the documents show, where there are none yet: a person may have put better ones there.
pub(super) fn add(operation: &Operation, file: &str, existing: &Files, files: &mut Files, report: &mut Report) {
    let Some(stem) = file.strip_suffix(".yaml") else { return };
    for (kind, example) in [("request", &operation.request_example), ("response", &operation.response_example)] {
        let path = format!("{stem}.{kind}.json");
        let Some(example) = example.as_ref().filter(|_| !existing.contains_key(&path)) else { continue };
        match pretty(example) {
            Ok(text) => {
                files.insert(path, text);
            }
            Err(error) => report.unplaced.push(format!("{path}: the documented body is no JSON: {error}")),
        }
    }
}

fn pretty(text: &str) -> Result<String, serde_json::Error> {
    let value: serde_json::Value = serde_json::from_str(text)?;
    Ok(serde_json::to_string_pretty(&value)? + "\n")
}
