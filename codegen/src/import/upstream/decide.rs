//! What each field is, out of its structure and all that documents say of it.

use serde_json::Value;

use super::model::{Facts, Field, Kind};
use super::prose::{Evidence, Measure, Unit, default, money, range, time, values};
use super::sketch::{Format, Log, Node, RawField, Shape};

/// Which part of an operation a field belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Path,
    Query,
    Body,
    Reply,
}

/// Decides the fields of one part.
pub(super) fn fields(raw: &[RawField], part: Part, log: &mut Log) -> Vec<Field> {
    members(raw, part, "", log)
}

fn members(raw: &[RawField], part: Part, parent: &str, log: &mut Log) -> Vec<Field> {
    raw.iter().map(|raw| field(raw, part, parent, log)).collect()
}

fn field(raw: &RawField, part: Part, parent: &str, log: &mut Log) -> Field {
    let evidence = Evidence::of(raw, parent);
    let kind = kind(raw, &raw.node, &evidence, part, log);
    let required = match part {
        Part::Path => true,
        Part::Query | Part::Body => raw.required.is_some_and(|(_, required)| required),
        Part::Reply => false,
    };
    let range = raw.node.range.or_else(|| range::range(&evidence, measure(&kind)?));
    // A reply has no defaults: what it lacks, it lacks.
    let asked = !required && part != Part::Reply;
    let default = asked.then(|| formal_default(&raw.node, &kind).or_else(|| default::default(&evidence, &kind))).flatten();
    Field { name: raw.name.clone(), required, kind, facts: Facts { range, default } }
}

/// What a range of such a field bounds.
fn measure(kind: &Kind) -> Option<Measure> {
    match kind {
        Kind::Int => Some(Measure::Number),
        Kind::String => Some(Measure::Length),
        Kind::List(_) => Some(Measure::Count),
        Kind::Bool
        | Kind::Decimal
        | Kind::Timestamp
        | Kind::TimestampMs
        | Kind::TimestampText
        | Kind::Date
        | Kind::DateTime
        | Kind::Json
        | Kind::File
        | Kind::Enum { .. }
        | Kind::Object { .. } => None,
    }
}

fn formal_default(node: &Node, kind: &Kind) -> Option<Value> {
    let value = node.default.as_ref()?;
    let fits = match kind {
        Kind::Int => value.is_i64(),
        Kind::Bool => value.is_boolean(),
        Kind::String | Kind::Decimal => value.is_string(),
        Kind::Enum { values } => value.as_str().is_some_and(|text| values.iter().any(|value| value == text)),
        Kind::Timestamp
        | Kind::TimestampMs
        | Kind::TimestampText
        | Kind::Date
        | Kind::DateTime
        | Kind::Json
        | Kind::File
        | Kind::Object { .. }
        | Kind::List(_) => false,
    };
    fits.then(|| value.clone())
}

fn kind(raw: &RawField, node: &Node, evidence: &Evidence<'_>, part: Part, log: &mut Log) -> Kind {
    match &node.shape {
        Shape::Object(fields) if fields.is_empty() => Kind::Json,
        Shape::Object(fields) => Kind::Object { fields: members(fields, part, &raw.name, log) },
        Shape::List(item) => Kind::List(Box::new(kind(raw, item, &evidence.of_items(item), part, log))),
        Shape::Bool => Kind::Bool,
        Shape::File => Kind::File,
        Shape::Int => match time::unit(evidence) {
            Some(Unit::Seconds) => Kind::Timestamp,
            Some(Unit::Milliseconds) => Kind::TimestampMs,
            None => Kind::Int,
        },
        Shape::Number => {
            log.problem(&raw.place, "a JSON number with a fraction: taken as decimal, which is sent as a string");
            Kind::Decimal
        }
        // Text is all that a path or query can hold.
        Shape::Any if matches!(part, Part::Path | Part::Query) => Kind::String,
        Shape::Any => Kind::Json,
        Shape::String => text(node, evidence, part),
    }
}

/// What a string holds.
fn text(node: &Node, evidence: &Evidence<'_>, part: Part) -> Kind {
    let values = values::values(evidence, &node.values);
    if !values.is_empty() {
        return Kind::Enum { values };
    }
    if node.format == Some(Format::DateTime) {
        return Kind::DateTime;
    }
    if time::is_date(evidence, node.format == Some(Format::Date)) {
        return Kind::Date;
    }
    match time::text_unit(evidence) {
        // A server that wants a string in a JSON body would refuse a number.
        Some(Unit::Seconds) if part == Part::Body => return Kind::TimestampText,
        Some(Unit::Seconds) => return Kind::Timestamp,
        Some(Unit::Milliseconds) if part != Part::Body => return Kind::TimestampMs,
        Some(Unit::Milliseconds) | None => {}
    }
    if money::is_decimal(evidence) { Kind::Decimal } else { Kind::String }
}
