//! What specs have and the documents do not.
//!
//! A run may read one source of several, so silence is taken for absence only where the documents speak: an operation is gone
//! if they describe others of its group, a field if they describe others of the section or type that holds it. What a newer
//! version stands in for is said to be replaced. Fields are told in one line for each section or type.

use super::super::paths::{Address, address, timeless};
use super::super::specs::{Document, Specs, request};
use super::super::text::Editor;
use super::super::upstream::Api;
use super::super::{Files, Report};
use super::visit::Visits;

/// Reports what is gone. Nothing is deleted.
pub(in super::super) fn gone(api: &Api, specs: &Specs, existing: &Files, visits: &Visits<'_>, report: &mut Report) {
    operations(api, specs, visits, report);
    for (holder, fields) in &visits.fields {
        let keeper = existing.get(&holder.file).filter(|text| text.contains("# keep:")).map(|text| Editor::new(text));
        let known = specs.section(&holder.file, &holder.keys).into_iter().flatten();
        let silent: Vec<&str> = known
            .map(|(wire, _)| wire.as_str())
            .filter(|wire| !fields.contains_key(wire))
            .filter(|wire| {
                let keys: Vec<&str> = holder.keys.iter().map(String::as_str).chain([*wire]).collect();
                keeper.as_ref().is_none_or(|keeper| !keeper.is_kept(&keys))
            })
            .collect();
        if !silent.is_empty() {
            report.gone.push(holder.say(&silent.join(", ")));
        }
    }
}

fn operations(api: &Api, specs: &Specs, visits: &Visits<'_>, report: &mut Report) {
    for (file, document) in &specs.documents {
        let Document::Operation(operation) = document else { continue };
        let (method, path) = request(operation);
        let Some(Address { group, .. }) = address(path) else { continue };
        let described = visits.operations.iter().any(|(seen, _)| seen == file);
        let spoken_of = api.operations.iter().any(|other| address(&other.path).is_some_and(|other| other.group == group));
        if described || !spoken_of {
            continue;
        }
        let same = api.operations.iter().filter(|other| other.method == method && timeless(&other.path) == timeless(path));
        let newest = same.filter_map(|other| address(&other.path)).map(|address| address.version).max();
        let replaced = newest.map(|version| format!(" (replaced by {version})")).unwrap_or_default();
        report.gone.push(format!("{file}{replaced}"));
    }
}
