//! What bodies have brought to light, written into the specs.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::finding::{Finding, FindingKind};
use super::infer::{Seen, field, is_name};
use super::lenient::text;
use super::{Target, compare};
use crate::diagnostic::Severity;
use crate::import::merge::{self, Lesson, Taught};
use crate::load::Files;
use crate::model::{Model, Module, TypeId};

/// The specs after the lessons.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Learned {
    /// Only the files that change.
    pub files: Files,
    /// What was added, a line each.
    pub added: Vec<String>,
    /// Why the rest was not, ready to print.
    pub refused: Vec<String>,
    /// What the specs say now.
    pub model: Model,
}

/// Where in the specs something belongs: a file, and the keys of what holds it.
type Place = (String, Vec<String>);

/// Adds unknown fields and unknown values to the specs; wrong types are for people to settle. What would leave specs with mistakes,
/// or bodies that can no longer be read, is not added.
pub fn learn(files: &Files, model: &Model, target: Target, bodies: &[&Value]) -> Learned {
    let lessons = lessons(model, target, bodies);
    if let Ok(learned) = taught(files, model, target, bodies, &lessons) {
        return learned;
    }
    // One by one, so that what cannot be added does not take the rest with it.
    let mut learned = Learned { model: model.clone(), ..Learned::default() };
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for lesson in lessons {
        kept.push(lesson);
        match taught(files, model, target, bodies, &kept) {
            Ok(more) => learned = more,
            Err(reason) => {
                kept.pop();
                refused.push(reason);
            }
        }
    }
    learned.refused.extend(refused);
    learned
}

/// The specs after these lessons, or why they would be worse than before.
fn taught(files: &Files, model: &Model, target: Target, bodies: &[&Value], lessons: &[Lesson]) -> Result<Learned, String> {
    let merged = merge::learn(lessons, files)
        .map_err(|errors| errors.iter().map(|error| format!("specs/{}: {}\n", error.path, error.message)).collect::<String>())?;
    let mut all = files.clone();
    all.extend(merged.files.clone());
    let (learned, remarks) = crate::model(&all, Vec::new());
    let Some(learned) = learned else {
        let mistakes = remarks.iter().filter(|remark| remark.severity == Severity::Error);
        return Err(mistakes.map(|mistake| format!("{mistake}\n")).collect());
    };
    let before = misfits(model, target, bodies);
    let new: Vec<String> = misfits(&learned, target, bodies).difference(&before).cloned().collect();
    if !new.is_empty() {
        return Err(format!("{}no one type describes these; do it by hand, as `json` if need be\n", new.concat()));
    }
    let refused = merged.report.unplaced.iter().map(|line| format!("specs/{line}: no place was found; add it by hand\n")).collect();
    Ok(Learned { files: merged.files, added: merged.report.added, refused, model: learned })
}

/// The wrong types, a line each.
fn misfits(model: &Model, target: Target, bodies: &[&Value]) -> BTreeSet<String> {
    let found = bodies.iter().flat_map(|body| compare(model, target, body).findings);
    let wrong = found.filter(|finding| finding.kind == FindingKind::WrongType);
    wrong.map(|finding| format!("{}: {} is no {}\n", finding.path, finding.seen(), finding.expected)).collect()
}

/// Everything that is told of one field or enumeration, wherever in the bodies, as one lesson.
fn lessons(model: &Model, target: Target, bodies: &[&Value]) -> Vec<Lesson> {
    let mut fields: IndexMap<(Place, String), Seen> = IndexMap::new();
    let mut values: IndexMap<Place, Vec<String>> = IndexMap::new();
    for finding in bodies.iter().flat_map(|body| compare(model, target, body).findings) {
        let Finding { kind, value, holder, path, .. } = finding;
        match kind {
            FindingKind::WrongType => {}
            FindingKind::UnknownField => {
                let place = place(model, target, holder, Some("fields"));
                let Some((key, place)) = path.key().filter(|key| is_name(key)).zip(place) else { continue };
                let seen = fields.entry((place, key.to_owned())).or_insert(Seen::Nothing);
                *seen = std::mem::replace(seen, Seen::Nothing).unite(Seen::of(value));
            }
            FindingKind::UnknownValue => {
                let Some(place) = place(model, target, holder, None) else { continue };
                let known = values.entry(place).or_default();
                let value = text(value).filter(|value| is_value(value)).map(String::from);
                known.extend(value.filter(|value| !known.contains(value)));
            }
        }
    }
    let fields = fields.into_iter().map(|((place, key), seen)| (place, Taught::Field(field(key, seen))));
    let values = values.into_iter().map(|(place, values)| (place, Taught::Values(values)));
    fields.chain(values).map(|((file, keys), taught)| Lesson { file, keys, taught }).collect()
}

/// Whether an enumeration may have meant it. White space around a value is somebody's slip.
fn is_value(text: &str) -> bool {
    text.trim() == text && !text.contains(char::is_control)
}

/// Where a type is declared, or what is `within` its declaration; a reply that nobody has described yet is a section to come.
fn place(model: &Model, target: Target, holder: Option<TypeId>, within: Option<&str>) -> Option<Place> {
    let ty = holder.map(|id| model.ty(id));
    let (module, declared) = match (ty, target) {
        (Some(ty), _) => (ty.module, ty.declared.as_ref()),
        (None, Target::Operation(id)) => (Module::Operation(id), None),
        (None, Target::Webhook(id)) => (Module::Webhook(id), None),
    };
    let spec = |source: &str| source.strip_prefix("specs/").unwrap_or(source).to_owned();
    let (file, section) = match module {
        Module::Common => ("types.yaml".to_owned(), None),
        Module::Group(id) => (format!("{}/types.yaml", model.group(id).module), None),
        Module::Webhooks => ("webhooks/types.yaml".to_owned(), None),
        Module::Operation(id) => (spec(&model.operation(id).source), Some("response")),
        Module::Webhook(id) => (spec(&model.webhook(id).source), Some("data")),
    };
    let keys = match (section, declared) {
        (Some(section), None) => vec![section],
        (None, None) => return None,
        (section, Some(name)) => section.map(|_| "types").into_iter().chain([name.as_str()]).chain(within).collect(),
    };
    Some((file, keys.into_iter().map(str::to_owned).collect()))
}
