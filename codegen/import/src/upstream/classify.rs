//! Decides the kind of each field from its structure and its descriptions.

use codegen::spec::Scalar;
use serde_json::Value;

use crate::model::{Facts, Field, Kind};
use crate::prose::{Evidence, Measure, Unit, default, money, range, time, values};
use crate::upstream::raw::{Format, Log, Node, RawField, Shape};

/// The part of an operation that contains a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Path,
    Query,
    Body,
    Reply,
}

/// The fields of one part.
pub(crate) fn fields(raw: &[RawField], part: Part, log: &mut Log) -> Vec<Field> {
    members(raw, part, "", log)
}

fn members(raw: &[RawField], part: Part, parent: &str, log: &mut Log) -> Vec<Field> {
    raw.iter().map(|raw| field(raw, part, parent, log)).collect()
}

fn field(raw: &RawField, part: Part, parent: &str, log: &mut Log) -> Field {
    let evidence = evidence_of(raw, parent);
    let kind = kind(raw, &raw.node, &evidence, part, log);
    let required = match part {
        Part::Path => true,
        Part::Query | Part::Body => raw.required.is_some_and(|(_, required)| required),
        Part::Reply => false,
    };
    let range = raw.node.range.or_else(|| range::range(&evidence, measure(&kind)?));
    // Replies have no defaults.
    let can_have_default = !required && part != Part::Reply;
    let default =
        can_have_default.then(|| formal_default(&raw.node, &kind).or_else(|| default::default(&evidence, &kind))).flatten();
    Field { name: raw.name.clone(), required, kind, facts: Facts { range, default } }
}

/// The facts of the documents about a field.
fn evidence_of<'a>(field: &'a RawField, parent: &'a str) -> Evidence<'a> {
    let mut evidence = Evidence { name: &field.name, parent, texts: Vec::new(), best: Vec::new(), examples: Vec::new() };
    add_evidence(&mut evidence, &field.node);
    evidence
}

/// Facts about a list also apply to its items.
fn evidence_of_items<'a>(list: &Evidence<'a>, item: &'a Node) -> Evidence<'a> {
    let mut evidence = list.clone();
    add_evidence(&mut evidence, item);
    evidence
}

fn add_evidence<'a>(evidence: &mut Evidence<'a>, node: &'a Node) {
    evidence.texts.extend(node.prose.iter().map(|(_, text)| text.as_str()));
    let mut best: Vec<_> = node.prose.iter().collect();
    best.sort_by_key(|(authority, _)| std::cmp::Reverse(*authority));
    evidence.best.extend(best.into_iter().map(|(_, text)| text.as_str()));
    for example in &node.examples {
        match example {
            Value::Array(items) => evidence.examples.extend(items.iter().filter(|item| !item.is_array() && !item.is_object())),
            Value::Object(_) | Value::Null => {}
            Value::Bool(_) | Value::Number(_) | Value::String(_) => evidence.examples.push(example),
        }
    }
}

/// The property that a range of a field limits.
fn measure(kind: &Kind) -> Option<Measure> {
    match kind {
        Kind::Scalar(Scalar::Int) => Some(Measure::Number),
        Kind::Scalar(Scalar::String) => Some(Measure::Length),
        Kind::List(_) => Some(Measure::Count),
        Kind::Scalar(_) | Kind::Enum { .. } | Kind::Object { .. } => None,
    }
}

fn formal_default(node: &Node, kind: &Kind) -> Option<Value> {
    let value = node.default.as_ref()?;
    let fits = match kind {
        Kind::Scalar(Scalar::Int) => value.is_i64(),
        Kind::Scalar(Scalar::Bool) => value.is_boolean(),
        Kind::Scalar(Scalar::String | Scalar::Decimal) => value.is_string(),
        Kind::Enum { values } => value.as_str().is_some_and(|text| values.iter().any(|value| value == text)),
        Kind::Scalar(_) | Kind::Object { .. } | Kind::List(_) => false,
    };
    fits.then(|| value.clone())
}

fn kind(raw: &RawField, node: &Node, evidence: &Evidence<'_>, part: Part, log: &mut Log) -> Kind {
    if let Some(kind) = &node.exact {
        return kind.clone();
    }
    match &node.shape {
        Shape::Object(fields) if fields.is_empty() => Kind::Scalar(Scalar::Json),
        Shape::Object(fields) => Kind::Object { fields: members(fields, part, &raw.name, log) },
        Shape::List(item) => Kind::List(Box::new(kind(raw, item, &evidence_of_items(evidence, item), part, log))),
        Shape::Bool => Kind::Scalar(Scalar::Bool),
        Shape::File => Kind::Scalar(Scalar::File),
        Shape::Int => match time::unit(evidence) {
            Some(Unit::Seconds) => Kind::Scalar(Scalar::Timestamp),
            Some(Unit::Milliseconds) => Kind::Scalar(Scalar::TimestampMillis),
            None => Kind::Scalar(Scalar::Int),
        },
        Shape::Number => {
            log.problem(&raw.place, "a JSON number with a fraction; using `decimal`, which is sent as a string");
            Kind::Scalar(Scalar::Decimal)
        }
        // Paths and queries contain only text.
        Shape::Any if matches!(part, Part::Path | Part::Query) => Kind::Scalar(Scalar::String),
        Shape::Any => Kind::Scalar(Scalar::Json),
        Shape::String => text(node, evidence, part),
    }
}

/// The kind of a string.
fn text(node: &Node, evidence: &Evidence<'_>, part: Part) -> Kind {
    let values = values::values(evidence, &node.values);
    if !values.is_empty() {
        return Kind::Enum { values };
    }
    if node.format == Some(Format::DateTime) {
        return Kind::Scalar(Scalar::DateTime);
    }
    if time::is_date(evidence, node.format == Some(Format::Date)) {
        return Kind::Scalar(Scalar::Date);
    }
    match time::text_unit(evidence) {
        // A server that documents a string in a JSON body rejects a number.
        Some(Unit::Seconds) if part == Part::Body => return Kind::Scalar(Scalar::TimestampText),
        Some(Unit::Seconds) => return Kind::Scalar(Scalar::Timestamp),
        Some(Unit::Milliseconds) if part != Part::Body => return Kind::Scalar(Scalar::TimestampMillis),
        Some(Unit::Milliseconds) | None => {}
    }
    if money::is_decimal(evidence) { Kind::Scalar(Scalar::Decimal) } else { Kind::Scalar(Scalar::String) }
}
