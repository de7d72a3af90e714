//! Decides which observations are new.
//!
//! What a maintainer refined stays: `timestamp` for a number, an enumeration for a text, `!` where no document has it. If the
//! documents differ from the spec on the wire, in a limit or in a default, the spec follows them, unless operations that share the
//! type disagree or the line has a `# keep:` comment. A shared type gets a new field only if every operation that uses the type has
//! it.

use codegen::load::Files;
use codegen::spec::{FieldSpec, Scalar};

use super::compare::{Verdict, compare, is_same};
use super::observations::{Observation, Observations};
use crate::edit::TextEditor;
use crate::field_spec::default_of;
use crate::location::Location;
use crate::model::{Direction, Field, Kind};
use crate::report::Report;
use crate::spec_files::SpecFiles;
use crate::well_known;

/// The edits to existing specs.
#[derive(Debug, Default)]
pub(crate) struct Decisions {
    pub(crate) additions: Vec<Addition>,
    pub(crate) changes: Vec<Change>,
    /// The values that enumerations lack.
    pub(crate) values: Vec<(Location, Vec<String>)>,
}

/// A field that a spec lacks.
#[derive(Debug)]
pub(crate) struct Addition {
    pub(crate) location: Location,
    pub(crate) field: Field,
    pub(crate) direction: Direction,
}

/// A field of a spec that changes.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) location: Location,
    pub(crate) wire: String,
    /// The field in the documents, if it gets their type.
    pub(crate) retyped: Option<(Field, Direction)>,
    /// The new field, except for the type.
    pub(crate) field: FieldSpec,
    /// Whether the spec only lacked a fact, rather than having a different one.
    pub(crate) is_addition: bool,
}

/// Decides on all observations.
pub(crate) fn decide(observations: &Observations<'_>, specs: &SpecFiles<'_>, existing: &Files, report: &mut Report) -> Decisions {
    let mut decisions = Decisions::default();
    for location in observations.fields.keys() {
        decide_fields(location, observations, specs, existing, &mut decisions, report);
    }
    for (location, observed) in &observations.values {
        let known = specs.values(location);
        let mut missing: Vec<String> = Vec::new();
        for value in observed.iter().filter(|value| !known.contains(value)) {
            if !missing.iter().any(|known| known == value) {
                missing.push((*value).to_owned());
            }
        }
        if !missing.is_empty() {
            decisions.values.push((location.clone(), missing));
        }
    }
    decisions
}

fn decide_fields(
    location: &Location,
    observations: &Observations<'_>,
    specs: &SpecFiles<'_>,
    existing: &Files,
    decisions: &mut Decisions,
    report: &mut Report,
) {
    let observed = &observations.fields[location];
    let known = specs.fields(location);
    let text = existing.get(&location.file).filter(|text| text.contains("# keep:")).map(|text| TextEditor::new(text));
    for (wire, descriptions) in &observed.fields {
        let Some(field) = known.and_then(|known| known.get(*wire)) else {
            if descriptions.len() < observed.objects {
                report.unresolved.push(partial_field(location, wire, descriptions));
            } else {
                decisions.additions.extend(addition(location, descriptions));
            }
            continue;
        };
        if text.as_ref().is_some_and(|text| text.is_kept(&location.keys_of(wire))) {
            if !observations.is_export && agrees(field, specs, location, descriptions) {
                report.changed.push(format!("{}: the documents now agree; remove the `# keep:` comment", location.display(wire)));
            }
            continue;
        }
        decisions.changes.extend(review(specs, location, wire, field, descriptions));
    }
}

/// Reports a new field that not all users of a shared type have.
fn partial_field(location: &Location, wire: &str, descriptions: &[Observation<'_>]) -> String {
    let mut sources: Vec<&str> = descriptions.iter().map(|description| description.source).collect();
    sources.dedup();
    format!("{}: only in {}, which needs a type of its own", location.display(wire), sources.join(", "))
}

fn addition(location: &Location, descriptions: &[Observation<'_>]) -> Option<Addition> {
    let (field, direction) = combine(descriptions)?;
    Some(Addition { location: location.clone(), field, direction })
}

/// The new form of a field, if anything about it is new.
fn review(
    specs: &SpecFiles<'_>,
    location: &Location,
    wire: &str,
    old: &FieldSpec,
    descriptions: &[Observation<'_>],
) -> Option<Change> {
    let mut field = old.clone();
    let verdicts: Vec<Verdict> = descriptions.iter().map(|one| compare(specs, &location.file, &old.ty, &one.field.kind)).collect();
    let differing = verdicts.iter().filter(|verdict| **verdict == Verdict::Differ).count();
    if differing > 0 && differing < verdicts.len() {
        return None;
    }
    let changed = descriptions.iter().zip(&verdicts).filter(|(_, verdict)| **verdict != Verdict::Agree);
    let changed: Vec<Observation<'_>> = changed.map(|(description, _)| *description).collect();
    let retyped = if are_of_one_kind(&changed) { combine(&changed) } else { None };
    let sent: Vec<&Field> = descriptions.iter().filter(|one| one.direction == Direction::Request).map(|one| one.field).collect();
    if retyped.is_some() || sent.iter().all(|field| is_same(specs, &location.file, &old.ty, &field.kind)) {
        field.range = common_value(sent.iter().map(|field| field.facts.range)).or(old.range);
        field.default = common_value(sent.iter().map(|field| default_of(field))).or_else(|| old.default.clone());
    }
    field.only = old.only.as_ref().filter(|_| retyped.is_none()).map(|only| with_documented(only, &sent));
    // Every id of a path is required, with `!` or without.
    let is_in_path = location.keys().eq(["path"]);
    field.required |= !is_in_path && !sent.is_empty() && sent.iter().all(|field| field.required);
    if field.required {
        field.default = None;
    }
    let is_addition = differing == 0
        && (old.range.is_none() || old.range == field.range)
        && (old.default.is_none() || field.default.is_none() || old.default == field.default);
    let is_new = retyped.is_some() || field != *old;
    is_new.then(|| Change { location: location.clone(), wire: wire.to_owned(), retyped, field, is_addition })
}

/// The accepted values of a field, with those that the documents list too.
fn with_documented(only: &[String], sent: &[&Field]) -> Vec<String> {
    let mut values = only.to_vec();
    for value in sent.iter().flat_map(|field| documented_values(field)) {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    values
}

/// The values that the documents list for a field. Those of a well-known enumeration come from all fields that have it.
fn documented_values(field: &Field) -> &[String] {
    match field.kind.item() {
        Kind::Enum { values } if well_known::enumeration(&field.name, values).is_none() => values,
        Kind::Enum { .. } | Kind::Object { .. } | Kind::Scalar(_) | Kind::List(_) => &[],
    }
}

/// Whether the documents say exactly what the spec says about a field.
fn agrees(known: &FieldSpec, specs: &SpecFiles<'_>, location: &Location, descriptions: &[Observation<'_>]) -> bool {
    descriptions.iter().all(|Observation { field, direction, .. }| {
        let has_same_facts = known.required == field.required
            && known.range == field.facts.range
            && known.default == default_of(field).filter(|_| !field.required)
            && known.only.as_ref().is_none_or(|only| with_documented(only, &[field]) == *only);
        is_same(specs, &location.file, &known.ty, &field.kind) && (*direction == Direction::Response || has_same_facts)
    })
}

/// A fact, if all descriptions that state it agree.
fn common_value<T: PartialEq>(facts: impl Iterator<Item = Option<T>>) -> Option<T> {
    let mut facts = facts.flatten();
    let first = facts.next()?;
    facts.all(|fact| fact == first).then_some(first)
}

fn are_of_one_kind(descriptions: &[Observation<'_>]) -> bool {
    descriptions.windows(2).all(|pair| is_of_same_kind(&pair[0].field.kind, &pair[1].field.kind))
}

fn is_of_same_kind(left: &Kind, right: &Kind) -> bool {
    match (left, right) {
        (Kind::List(left), Kind::List(right)) => is_of_same_kind(left, right),
        (Kind::Scalar(left), Kind::Scalar(right)) => left == right,
        _ => std::mem::discriminant(left) == std::mem::discriminant(right),
    }
}

/// One field from all its descriptions, required only if every request requires it.
fn combine(descriptions: &[Observation<'_>]) -> Option<(Field, Direction)> {
    let mut sent = descriptions.iter().filter(|one| one.direction == Direction::Request);
    let direction = if sent.clone().count() == descriptions.len() { Direction::Request } else { Direction::Response };
    let mut field = descriptions.first()?.field.clone();
    for description in &descriptions[1..] {
        combine_kinds(&mut field.kind, &description.field.kind);
    }
    field.required = direction == Direction::Request && sent.all(|one| one.field.required);
    field.facts.range = common_value(descriptions.iter().map(|one| one.field.facts.range));
    Some((field, direction))
}

fn combine_kinds(kind: &mut Kind, other: &Kind) {
    match (kind, other) {
        (Kind::List(kind), Kind::List(other)) => combine_kinds(kind, other),
        (Kind::Enum { values }, Kind::Enum { values: others }) => {
            values.extend(others.iter().filter(|value| !values.contains(value)).cloned().collect::<Vec<_>>());
        }
        (Kind::Object { fields }, Kind::Object { fields: others }) => {
            for other in others {
                match fields.iter_mut().find(|field| field.name == other.name) {
                    Some(field) => {
                        field.required &= other.required;
                        combine_kinds(&mut field.kind, &other.kind);
                    }
                    None => fields.push(other.clone()),
                }
            }
        }
        (kind @ Kind::Scalar(Scalar::Json), other) => *kind = other.clone(),
        (kind @ Kind::Scalar(Scalar::String), other) if is_more_precise_text(other) => *kind = other.clone(),
        _ => {}
    }
}

fn is_more_precise_text(kind: &Kind) -> bool {
    matches!(kind, Kind::Enum { .. } | Kind::Scalar(Scalar::Decimal | Scalar::Date | Scalar::DateTime))
}
