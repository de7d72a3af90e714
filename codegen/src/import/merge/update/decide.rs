//! What of all that upstream says is news.
//!
//! A person's refinements stay: `timestamp` for a number, a named type for a text, `!` where upstream says nothing. What differs
//! on the wire, or in a bound or a default, is upstream's to say; unless several operations share the type and do not agree, or
//! a `# keep:` comment names the line a correction.

use super::super::normal::Direction;
use super::super::specs::Specs;
use super::super::text::Editor;
use super::super::upstream::{Field, Kind};
use super::super::{Files, Report};
use super::compare::{Verdict, compare, is_same};
use super::holder::Holder;
use super::known::Known;
use super::visit::{Visit, Visits};
use crate::spec::{self, Range};

/// What is to be done to the specs that exist.
#[derive(Debug, Default)]
pub(in super::super) struct Decisions {
    pub(in super::super) additions: Vec<Addition>,
    pub(in super::super) changes: Vec<Change>,
    /// The values that enumerations lack.
    pub(in super::super) values: Vec<(Holder, Vec<String>)>,
}

/// A field that a spec lacks.
#[derive(Debug)]
pub(in super::super) struct Addition {
    pub(in super::super) holder: Holder,
    pub(in super::super) field: Field,
    pub(in super::super) direction: Direction,
}

/// A field of a spec that becomes another.
#[derive(Debug)]
pub(in super::super) struct Change {
    pub(in super::super) holder: Holder,
    pub(in super::super) wire: String,
    /// The field as upstream has it, if it takes upstream's type.
    pub(in super::super) retyped: Option<(Field, Direction)>,
    /// The field as the spec will have it, its type apart.
    pub(in super::super) known: Known,
    /// Whether the spec lacked a fact, rather than having another one.
    pub(in super::super) is_addition: bool,
}

impl Decisions {
    /// The groups whose fields get types.
    pub(in super::super) fn groups(&self) -> impl Iterator<Item = &str> {
        let added = self.additions.iter().map(|addition| &addition.holder);
        added.chain(self.changes.iter().map(|change| &change.holder)).map(Holder::group)
    }
}

/// Decides on everything.
pub(in super::super) fn decide(visits: &Visits<'_>, specs: &Specs, existing: &Files, report: &mut Report) -> Decisions {
    let mut decisions = Decisions::default();
    for (holder, fields) in &visits.fields {
        let known = specs.section(&holder.file, &holder.keys);
        let keeper = existing.get(&holder.file).filter(|text| text.contains("# keep:")).map(|text| Editor::new(text));
        for (wire, visits) in fields {
            let Some(field) = known.and_then(|known| known.get(*wire)) else {
                decisions.additions.extend(addition(holder, visits));
                continue;
            };
            let keys: Vec<&str> = holder.keys.iter().map(String::as_str).chain([*wire]).collect();
            if keeper.as_ref().is_some_and(|keeper| keeper.is_kept(&keys)) {
                if Known::read(field).is_some_and(|known| agrees(&known, specs, holder, visits)) {
                    report.changed.push(format!("{}: upstream agrees now, the correction can go", holder.say(wire)));
                }
                continue;
            }
            decisions.changes.extend(review(specs, holder, wire, field, visits));
        }
    }
    for (holder, heard) in &visits.values {
        let known = specs.values(&holder.file, &holder.keys);
        let mut missing: Vec<String> = Vec::new();
        for value in heard.iter().filter(|value| !known.contains(value)) {
            if !missing.iter().any(|known| known == value) {
                missing.push((*value).to_owned());
            }
        }
        if !missing.is_empty() {
            decisions.values.push((holder.clone(), missing));
        }
    }
    decisions
}

fn addition(holder: &Holder, visits: &[Visit<'_>]) -> Option<Addition> {
    let (field, direction) = combined(visits)?;
    Some(Addition { holder: holder.clone(), field, direction })
}

/// What a field becomes, if anything about it is news.
fn review(specs: &Specs, holder: &Holder, wire: &str, field: &spec::FieldSpec, visits: &[Visit<'_>]) -> Option<Change> {
    let old = Known::read(field)?;
    let mut known = old.clone();
    let verdicts: Vec<Verdict> = visits.iter().map(|visit| compare(specs, &holder.file, &old.shape, &visit.field.kind)).collect();
    let differ = verdicts.iter().filter(|verdict| **verdict == Verdict::Differ).count();
    let telling: Vec<Visit<'_>> =
        visits.iter().zip(&verdicts).filter(|(_, verdict)| **verdict != Verdict::Agree).map(|(visit, _)| *visit).collect();
    if differ > 0 && differ < verdicts.len() {
        return None;
    }
    let retyped = if of_one_kind(&telling) { combined(&telling) } else { None };
    let sent: Vec<&Field> = visits.iter().filter(|visit| visit.direction == Direction::Request).map(|visit| visit.field).collect();
    if retyped.is_some() || sent.iter().all(|field| is_same(specs, &holder.file, &old.shape, &field.kind)) {
        known.range = agreed(sent.iter().map(|field| field.facts.range)).or(old.range);
        known.default = agreed(sent.iter().map(|field| field.facts.default.clone())).or(old.default.clone());
    }
    known.required |= !sent.is_empty() && sent.iter().all(|field| field.required);
    if known.required {
        known.default = None;
    }
    let is_addition = differ == 0
        && (old.range.is_none() || old.range == known.range)
        && (old.default.is_none() || known.default.is_none() || old.default == known.default);
    (retyped.is_some() || known != old).then(|| Change {
        holder: holder.clone(),
        wire: wire.to_owned(),
        retyped,
        known,
        is_addition,
    })
}

/// Whether upstream says of a field precisely what the spec says.
fn agrees(known: &Known, specs: &Specs, holder: &Holder, visits: &[Visit<'_>]) -> bool {
    visits.iter().all(|Visit { field, direction }| {
        let facts = known.required == field.required
            && known.range == field.facts.range
            && known.default == field.facts.default.clone().filter(|_| !field.required);
        is_same(specs, &holder.file, &known.shape, &field.kind) && (*direction == Direction::Response || facts)
    })
}

/// A fact on which all places agree that state it at all.
fn agreed<T: PartialEq>(facts: impl Iterator<Item = Option<T>>) -> Option<T> {
    let mut facts = facts.flatten();
    let first = facts.next()?;
    facts.all(|fact| fact == first).then_some(first)
}

fn of_one_kind(visits: &[Visit<'_>]) -> bool {
    visits.windows(2).all(|pair| same_variety(&pair[0].field.kind, &pair[1].field.kind))
}

fn same_variety(left: &Kind, right: &Kind) -> bool {
    match (left, right) {
        (Kind::List(left), Kind::List(right)) => same_variety(left, right),
        _ => std::mem::discriminant(left) == std::mem::discriminant(right),
    }
}

/// One field out of all that is said of it: what any place has, and required only where every place that sends it says so.
fn combined(visits: &[Visit<'_>]) -> Option<(Field, Direction)> {
    let mut sent = visits.iter().filter(|visit| visit.direction == Direction::Request);
    let direction = if sent.clone().count() == visits.len() { Direction::Request } else { Direction::Response };
    let mut field = visits.first()?.field.clone();
    for visit in &visits[1..] {
        combine_kinds(&mut field.kind, &visit.field.kind);
    }
    field.required = direction == Direction::Request && sent.all(|visit| visit.field.required);
    let bounds: Vec<Option<Range>> = visits.iter().map(|visit| visit.field.facts.range).collect();
    field.facts.range = agreed(bounds.into_iter());
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
        (kind @ Kind::Json, other) => *kind = other.clone(),
        (kind @ Kind::String, other @ (Kind::Enum { .. } | Kind::Decimal | Kind::Date | Kind::DateTime)) => *kind = other.clone(),
        _ => {}
    }
}
