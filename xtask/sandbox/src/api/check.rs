//! Checks values against the model: required fields, types, accepted values and ranges. Unknown fields are only remarked on.

use std::fmt;

use codegen::emit::rust::checked_range;
use codegen::model::{Field, Kind, Model, Operation, TypeId, TypeKind};
use codegen::spec::{Measure, Range, Scalar, WireClass, is_day};
use serde_json::{Map, Value};

use super::expected::{actual, expected, names};
use super::limits::{self, Breach};
use super::scalar;
use crate::similar::did_you_mean;
use crate::world::Refusal;

/// Checks the values of one request.
pub(super) struct Checker<'a> {
    model: &'a Model,
    operation: &'a Operation,
    path: ValuePath<'a>,
    pub(super) remarks: Vec<String>,
}

/// Where a value is: `'page_size'` in the query, `body.skus[0].price` in a body.
#[derive(Debug, Default)]
struct ValuePath<'a>(Vec<Step<'a>>);

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Body,
    Member(&'a str),
    Item(usize),
}

impl<'a> Checker<'a> {
    pub(super) fn new(model: &'a Model, operation: &'a Operation) -> Self {
        Self { model, operation, path: ValuePath::default(), remarks: Vec::new() }
    }

    /// Checks the fields of the path or of the query.
    pub(super) fn parameters(&mut self, fields: &'a [Field], values: &'a Map<String, Value>) -> Result<(), Refusal> {
        fields.iter().try_for_each(|field| self.member(field, values.get(&field.wire)))
    }

    /// Checks the fields of a body.
    pub(super) fn body(&mut self, fields: &'a [Field], values: &'a Map<String, Value>) -> Result<(), Refusal> {
        self.step(Step::Body, |checker| checker.members(fields, values))
    }

    fn members(&mut self, fields: &'a [Field], values: &'a Map<String, Value>) -> Result<(), Refusal> {
        let mut present = 0;
        for field in fields {
            let value = values.get(&field.wire);
            present += usize::from(value.is_some());
            self.member(field, value)?;
        }
        if present < values.len() {
            for name in values.keys().filter(|name| fields.iter().all(|field| field.wire != **name)) {
                self.step(Step::Member(name), |checker| checker.remark_unknown(fields, name));
            }
        }
        Ok(())
    }

    fn member(&mut self, field: &'a Field, value: Option<&'a Value>) -> Result<(), Refusal> {
        self.step(Step::Member(&field.wire), |checker| match value {
            None | Some(Value::Null) if field.required => Err(checker.refuse_missing(field)),
            None | Some(Value::Null) => Ok(()),
            // An empty text is not a value of an enumeration.
            Some(Value::String(text)) if text.is_empty() && is_enum(checker.model, &field.kind) => match field.required {
                true => Err(checker.refuse_missing(field)),
                false => Ok(()),
            },
            Some(value) => checker.field(field, value),
        })
    }

    fn field(&mut self, field: &'a Field, value: &'a Value) -> Result<(), Refusal> {
        self.value(field, &field.kind, value)?;
        match checked_range(field) {
            Some(range) => self.range(field, range, value),
            None => Ok(()),
        }
    }

    fn value(&mut self, field: &'a Field, kind: &'a Kind, value: &'a Value) -> Result<(), Refusal> {
        match (kind, value) {
            (Kind::List(item), Value::Array(items)) => {
                let mut items = items.iter().enumerate();
                items.try_for_each(|(index, value)| self.step(Step::Item(index), |checker| checker.value(field, item, value)))
            }
            (Kind::Map(item), Value::Object(members)) => {
                let mut members = members.iter();
                members.try_for_each(|(key, value)| self.step(Step::Member(key), |checker| checker.value(field, item, value)))
            }
            (Kind::Scalar(scalar), _) => self.scalar(field, *scalar, kind, value),
            (Kind::Named(id), _) => self.named(field, *id, kind, value),
            (Kind::List(_) | Kind::Map(_), _) => Err(self.refuse_type(kind, value)),
        }
    }

    fn named(&mut self, field: &'a Field, id: TypeId, kind: &'a Kind, value: &'a Value) -> Result<(), Refusal> {
        match (&self.model.ty(id).kind, value) {
            (TypeKind::Object { fields, .. }, Value::Object(members)) => self.members(fields, members),
            (TypeKind::Id, Value::String(_)) => Ok(()),
            (TypeKind::Enum { variants, .. }, Value::String(text)) => {
                let accepted = || variants.iter().map(|variant| variant.wire.as_str());
                match field.only.is_empty() {
                    true => self.one_of(text, accepted),
                    false => self.one_of(text, || field.only.iter().map(String::as_str)),
                }
            }
            _ => Err(self.refuse_type(kind, value)),
        }
    }

    fn scalar(&mut self, field: &'a Field, scalar: Scalar, kind: &'a Kind, value: &'a Value) -> Result<(), Refusal> {
        match (scalar.wire(), value) {
            (WireClass::Any | WireClass::File, _) | (WireClass::Bool, Value::Bool(_)) => Ok(()),
            (WireClass::Integer | WireClass::Moment, Value::Number(number)) if number.as_i64().is_some() => {
                match field.only.is_empty() {
                    true => Ok(()),
                    false => self.one_of(&number.to_string(), || field.only.iter().map(String::as_str)),
                }
            }
            (WireClass::Text | WireClass::IntegerText, Value::String(text)) => match expected_form(scalar, text) {
                Some(form) => Err(Refusal::parameter(format!("Invalid parameter. {} is not {form}: {text}", self.path))),
                None => Ok(()),
            },
            _ => Err(self.refuse_type(kind, value)),
        }
    }

    fn one_of<'b, I: Iterator<Item = &'b str>>(&self, text: &str, accepted: impl Fn() -> I) -> Result<(), Refusal> {
        if accepted().any(|known| known == text) {
            return Ok(());
        }
        let known: Vec<_> = accepted().collect();
        Err(Refusal::parameter(format!("{} is invalid, allowed values: {}.", self.path, known.join(","))))
    }

    fn range(&self, field: &Field, documented: Range, value: &Value) -> Result<(), Refusal> {
        let Some((what, measured)) = measure(&field.kind, value) else { return Ok(()) };
        let bound = match documented {
            Range { min: Some(min), .. } if measured < min => format!("at least {min}"),
            Range { max: Some(max), .. } if measured > max => format!("at most {max}"),
            Range { .. } => return Ok(()),
        };
        let message = format!("Invalid parameter. {} is out of range: {what} {measured}, but must be {bound}.", self.path);
        Err(limits::refusal(self.model, self.operation, &field.wire, Breach::Range, Refusal::parameter(message)))
    }

    fn remark_unknown(&mut self, fields: &[Field], name: &str) {
        let guess = did_you_mean(names(fields), name);
        self.remarks.push(format!("{} is not a field of this operation{guess}", self.path));
    }

    fn refuse_missing(&self, field: &Field) -> Refusal {
        let general = Refusal::parameter(format!("{} is missing; it is a required field", self.path));
        match field.kind {
            Kind::Scalar(Scalar::File) => limits::refusal(self.model, self.operation, &field.wire, Breach::MissingFile, general),
            _ => general,
        }
    }

    fn refuse_type(&self, kind: &Kind, value: &Value) -> Refusal {
        let (actual, expected) = (actual(value), expected(self.model, kind));
        Refusal::parameter(format!("param {} type invalid. actual type:{actual}, expected type:{expected}", self.path))
    }

    fn step<T>(&mut self, step: Step<'a>, within: impl FnOnce(&mut Self) -> T) -> T {
        self.path.0.push(step);
        let result = within(self);
        self.path.0.pop();
        result
    }
}

/// Whether a kind is an enumeration.
fn is_enum(model: &Model, kind: &Kind) -> bool {
    match kind {
        Kind::Named(id) => matches!(model.ty(*id).kind, TypeKind::Enum { .. }),
        Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => false,
    }
}

/// What a text should be instead, if the scalar has a form that the text lacks. The domains check amounts, because TikTok has codes of
/// its own for them.
fn expected_form(scalar: Scalar, text: &str) -> Option<&'static str> {
    let (form, is_valid) = match scalar {
        Scalar::Date => ("a day such as 2026-01-31", is_day(text)),
        Scalar::DateTime => ("an RFC 3339 time", scalar::seconds(text).is_some()),
        Scalar::TimestampText => ("a Unix time in seconds", text.parse::<i64>().is_ok()),
        Scalar::Bool
        | Scalar::Decimal
        | Scalar::File
        | Scalar::Int
        | Scalar::Json
        | Scalar::Secret
        | Scalar::String
        | Scalar::Timestamp
        | Scalar::TimestampMillis => return None,
    };
    (!is_valid && !text.is_empty()).then_some(form)
}

/// What the range of a field limits, and its measure.
fn measure(kind: &Kind, value: &Value) -> Option<(&'static str, i64)> {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match (kind, value) {
        (Kind::Scalar(scalar), Value::String(text)) if scalar.measure() == Measure::Characters => {
            Some(("its length is", count(text.chars().count())))
        }
        (Kind::Named(_), Value::String(text)) => Some(("its length is", count(text.chars().count()))),
        (Kind::Scalar(_), Value::Number(number)) => Some(("it is", number.as_i64()?)),
        (Kind::List(_), Value::Array(items)) => Some(("its number of entries is", count(items.len()))),
        (Kind::Map(_), Value::Object(members)) => Some(("its number of entries is", count(members.len()))),
        _ => None,
    }
}

impl fmt::Display for ValuePath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_slice() {
            [Step::Member(name)] => write!(f, "'{name}'"),
            steps => steps.iter().try_for_each(|step| match step {
                Step::Body => f.write_str("body"),
                Step::Member(name) => write!(f, ".{name}"),
                Step::Item(index) => write!(f, "[{index}]"),
            }),
        }
    }
}
