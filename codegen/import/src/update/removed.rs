//! Reports items of the specs that the documents do not describe.
//!
//! An import may read only some of the documents. So an operation counts as removed only if the documents describe others of its
//! group, and a field only if they describe others of its section or type. Fields are reported in one line per section or type.

use codegen::load::Files;

use super::observations::Observations;
use crate::edit::TextEditor;
use crate::model::Api;
use crate::paths::{Address, address, without_version};
use crate::report::Report;
use crate::spec_files::SpecFiles;

/// Reports removed items. Does not delete them from the specs.
pub(crate) fn report_removed(
    api: &Api,
    specs: &SpecFiles<'_>,
    existing: &Files,
    observations: &Observations<'_>,
    report: &mut Report,
) {
    report_operations(api, specs, observations, report);
    for (location, observed) in &observations.fields {
        let text = existing.get(&location.file).filter(|text| text.contains("# keep:")).map(|text| TextEditor::new(text));
        let is_kept = |wire: &str| text.as_ref().is_some_and(|text| text.is_kept(&location.keys_of(wire)));
        let known = specs.fields(location).into_iter().flatten().map(|(wire, _)| wire.as_str());
        let removed: Vec<&str> = known.filter(|wire| !observed.fields.contains_key(wire) && !is_kept(wire)).collect();
        if !removed.is_empty() {
            report.removed.push(location.display(&removed.join(", ")));
        }
    }
}

fn report_operations(api: &Api, specs: &SpecFiles<'_>, observations: &Observations<'_>, report: &mut Report) {
    for (file, operation) in specs.operations() {
        let (method, path) = operation.method_and_path();
        let Some(Address { group, .. }) = address(path) else { continue };
        let is_described = observations.operations.iter().any(|(described, _)| *described == file);
        let mut groups = api.operations.iter().filter_map(|other| address(&other.path)).map(|other| other.group);
        if is_described || !groups.any(|other| other == group) {
            continue;
        }
        let versions = api.operations.iter().filter(|other| other.method == method);
        let versions = versions.filter(|other| without_version(&other.path) == without_version(path));
        let newest = versions.filter_map(|other| address(&other.path)).map(|address| address.version).max();
        let replaced = newest.map(|version| format!(" (replaced by {version})")).unwrap_or_default();
        report.removed.push(format!("{file}{replaced}"));
    }
}
