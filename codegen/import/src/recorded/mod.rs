//! Adds fields and values of recorded bodies that the specs do not describe.

mod infer;
mod patch;

use std::collections::BTreeSet;

use codegen::diagnostic::Severity;
use codegen::drift::{Finding, FindingKind, Target, compare};
use codegen::load::Files;
use codegen::model::{Model, Module, TypeId};
use indexmap::IndexMap;
use serde_json::Value;

use self::infer::{InferredType, field, is_name};
use self::patch::{PatchContent, SpecPatch, apply};
use crate::location::Location;
use crate::spec_files::types_file;

/// The specs with the additions from recorded bodies.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extended {
    /// The files that change.
    pub files: Files,
    /// One line per addition.
    pub added: Vec<String>,
    /// Why other additions are not possible, ready to print.
    pub rejected: Vec<String>,
    /// The model of the new specs.
    pub model: Model,
}

/// Adds unknown fields and values to the specs. A maintainer must correct wrong types. An addition is rejected if the specs would
/// have mistakes or if the SDK could no longer read the bodies.
pub fn extend(files: &Files, model: &Model, target: Target, bodies: &[&Value]) -> Extended {
    let patches = patches(model, target, bodies);
    if let Ok(extended) = try_patches(files, model, target, bodies, &patches) {
        return extended;
    }
    // Patches are applied one at a time, so that a failing patch does not prevent others.
    let mut extended = Extended { model: model.clone(), ..Extended::default() };
    let (mut accepted, mut rejected) = (Vec::new(), Vec::new());
    for patch in patches {
        accepted.push(patch);
        match try_patches(files, model, target, bodies, &accepted) {
            Ok(more) => extended = more,
            Err(reason) => {
                accepted.pop();
                rejected.push(reason);
            }
        }
    }
    extended.rejected.extend(rejected);
    extended
}

/// The specs with these patches, or why they would be worse than before.
fn try_patches(files: &Files, model: &Model, target: Target, bodies: &[&Value], patches: &[SpecPatch]) -> Result<Extended, String> {
    let merged = apply(patches, files).map_err(|errors| errors.iter().map(|error| format!("{error}\n")).collect::<String>())?;
    let mut all = files.clone();
    all.extend(merged.files.clone());
    let (extended, diagnostics) = codegen::model(&all, Vec::new());
    let Some(extended) = extended else {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        return Err(errors.map(|error| format!("{error}\n")).collect());
    };
    let before = wrong_types(model, target, bodies);
    let new: Vec<String> = wrong_types(&extended, target, bodies).difference(&before).cloned().collect();
    if !new.is_empty() {
        return Err(format!("{}no type describes all of these; add the field by hand, as `json` if necessary\n", new.concat()));
    }
    let rejected = merged.report.unresolved.iter().map(|line| format!("specs/{line}: add it by hand\n")).collect();
    Ok(Extended { files: merged.files, added: merged.report.added, rejected, model: extended })
}

/// One line per wrong type.
fn wrong_types(model: &Model, target: Target, bodies: &[&Value]) -> BTreeSet<String> {
    let findings = bodies.iter().flat_map(|body| compare(model, target, body).findings);
    let wrong = findings.filter(|finding| finding.kind == FindingKind::WrongType);
    wrong.map(|finding| format!("{}: {} is not {}\n", finding.path, finding.value_text(), finding.expected)).collect()
}

/// One patch per field or enumeration, from all places in the bodies.
fn patches(model: &Model, target: Target, bodies: &[&Value]) -> Vec<SpecPatch> {
    let mut fields: IndexMap<(Location, String), InferredType> = IndexMap::new();
    let mut values: IndexMap<Location, Vec<String>> = IndexMap::new();
    for finding in bodies.iter().flat_map(|body| compare(model, target, body).findings) {
        match finding.kind {
            FindingKind::WrongType => {}
            FindingKind::UnknownField => {
                let location = location(model, target, finding.holder, Some("fields"));
                let Some((key, location)) = finding.path.last_key().filter(|key| is_name(key)).zip(location) else { continue };
                let inferred = fields.entry((location, key.to_owned())).or_insert(InferredType::Null);
                *inferred = std::mem::replace(inferred, InferredType::Null).join(InferredType::of(finding.value));
            }
            FindingKind::UnknownValue => {
                let Some(location) = location(model, target, finding.holder, None) else { continue };
                let known = values.entry(location).or_default();
                known.extend(enum_value(&finding).filter(|value| !known.contains(value)));
            }
        }
    }
    let fields = fields.into_iter().map(|((location, key), inferred)| (location, PatchContent::Field(field(key, inferred))));
    let values = values.into_iter().filter(|(_, values)| !values.is_empty());
    let values = values.map(|(location, values)| (location, PatchContent::Values(values)));
    fields.chain(values).map(|(location, content)| SpecPatch { location, content }).collect()
}

/// The text of an unknown value. White space around a value is a mistake of the sender.
fn enum_value(finding: &Finding<'_>) -> Option<String> {
    let text = match finding.value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    (text.trim() == text && !text.contains(char::is_control)).then_some(text)
}

/// The declaration of a type, or the part `within` it. A reply without a description gets a new section.
fn location(model: &Model, target: Target, holder: Option<TypeId>, within: Option<&str>) -> Option<Location> {
    let ty = holder.map(|id| model.ty(id));
    let (module, declared) = match (ty, target) {
        (Some(ty), _) => (ty.module, ty.declared.as_ref()),
        (None, Target::Operation(id)) => (Module::Operation(id), None),
        (None, Target::Webhook(id)) => (Module::Webhook(id), None),
    };
    let file = |source: &str| source.strip_prefix("specs/").unwrap_or(source).to_owned();
    let (file, section) = match module {
        Module::Common => (types_file(None), None),
        Module::Ids => return None,
        Module::Group(id) => (types_file(Some(&model.group(id).module)), None),
        Module::Webhooks => (types_file(Some("webhooks")), None),
        Module::Operation(id) => (file(&model.operation(id).source), Some("response")),
        Module::Webhook(id) => (file(&model.webhook(id).source), Some("data")),
    };
    let keys = match (section, declared) {
        (Some(section), None) => vec![section],
        (None, None) => return None,
        (section, Some(name)) => section.map(|_| "types").into_iter().chain([name.as_str()]).chain(within).collect(),
    };
    Some(Location { file, keys: keys.into_iter().map(str::to_owned).collect() })
}
