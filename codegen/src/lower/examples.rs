//! A typical call of each operation: its required fields, and the optional ones that the spec names or, if it names none, a few that
//! TikTok's own example sets.
//!
//! A value comes from the `example` of its field, from the documented request, or from another documented body, in this order. Only
//! typical documented values are used. Times are made up, because the documented ones are old, and both ends of a
//! range are often the same.

use serde_json::{Map, Value};

use super::example_fields;
use super::example_limits::{entries, is_accepted, is_suitable, is_value, shortest};
use super::example_texts::{is_decimal, is_id};
use super::known_values::{KnownValues, text};
use crate::diagnostic::Diagnostics;
use crate::load::{OperationFile, Specs};
use crate::model::{Cursor, ExampleFields, ExampleValue, Field, FieldPath, GroupId, Kind, Model, Operation, OperationId, TypeKind};
use crate::spec::Scalar;

/// The number of values of optional fields in an example.
const OPTIONAL_VALUES: usize = 4;

/// The deepest nesting. Deeper lists and objects are empty, which ends recursive types.
const MAX_DEPTH: usize = 8;

/// Values for fields that no documented body contains.
const ID: &str = "1152921504606846976";
const EMAIL: &str = "name@example.com";

/// Midnight UTC as a Unix time and as a day: the begin and the end of a time range.
const BEGIN: (i64, &str) = (1_767_225_600, "2026-01-01");
const END: (i64, &str) = (1_767_830_400, "2026-01-08");

/// `is_anything_hidden` means that a broken file may declare a field that an example names. Then the names are not checked.
pub(super) fn lower(specs: &Specs<'_>, model: &mut Model, diagnostics: &Diagnostics, is_anything_hidden: bool) {
    let known = KnownValues::collect(model);
    let choose = |(index, file): (usize, &OperationFile<'_>)| {
        let (id, at) = (OperationId(index), diagnostics.file(file.file));
        let names = file.spec.example.as_ref().filter(|_| !is_anything_hidden);
        let selected = names.map(|names| example_fields::paths(model, id, &at.key("example"), names));
        example(model, &known, id, selected.as_deref())
    };
    let examples: Vec<_> = specs.operations.iter().enumerate().map(choose).collect();
    for (operation, example) in model.operations.iter_mut().zip(examples) {
        operation.example = example;
    }
}

/// A made-up value for a required field.
pub(super) fn placeholder(model: &Model, known: &KnownValues, group: GroupId, field: &Field) -> ExampleValue {
    Chooser { model, known, group, selected: None, path: Vec::new(), optional: 0 }.placeholder(field, &field.kind)
}

fn example(model: &Model, known: &KnownValues, id: OperationId, selected: Option<&[FieldPath]>) -> ExampleFields {
    let operation = model.operation(id);
    let body = documented_request(model, operation).and_then(|body| serde_json::from_str(body).ok());
    let mut chooser = Chooser { model, known, group: operation.group, selected, path: Vec::new(), optional: OPTIONAL_VALUES };
    let is_selected = |index: usize| selected.is_some() || !is_filled_by_sdk(operation, index);
    chooser.fields(&operation.fields, body.as_ref(), is_selected)
}

/// The documented request of the operation or, if it has none, of the version that it inherits from.
fn documented_request<'a>(model: &'a Model, operation: &'a Operation) -> Option<&'a str> {
    let inherited = || documented_request(model, model.operation(operation.inherits?));
    operation.request_sample.as_deref().or_else(inherited)
}

/// Whether the SDK sets an optional field itself: the position in a list and the idempotency key.
fn is_filled_by_sdk(operation: &Operation, index: usize) -> bool {
    let cursor = operation.paging.as_ref().map(|paging| match &paging.cursor {
        Cursor::Token { sent, .. } => sent,
        Cursor::Number(sent) => sent,
    });
    let is_carried = || operation.paging.iter().flat_map(|paging| &paging.carried).any(|carried| carried.sent == index);
    cursor.is_some_and(|sent| sent.first() == Some(&index))
        || operation.idempotency_key.as_ref().is_some_and(|key| key.value == index)
        || is_carried()
}

/// Chooses the values of one example.
struct Chooser<'a> {
    model: &'a Model,
    known: &'a KnownValues,
    group: GroupId,
    /// The optional fields that the spec names.
    selected: Option<&'a [FieldPath]>,
    /// The path to the object whose fields are selected.
    path: FieldPath,
    /// How many values of other optional fields may follow.
    optional: usize,
}

impl Chooser<'_> {
    fn fields(
        &mut self,
        fields: &[Field],
        documented: Option<&Map<String, Value>>,
        is_selected: impl Fn(usize) -> bool,
    ) -> ExampleFields {
        let documented = |field: &Field| documented.and_then(|body| body.get(&field.wire));
        let (required, mut optional): (Vec<_>, Vec<_>) = fields.iter().enumerate().partition(|(_, field)| field.required);
        // The end of a range is later than its start.
        optional.sort_by_key(|(_, field)| is_end(field));
        // Fields that complete a required object come before optional fields.
        let mut selected = ExampleFields::new();
        for (index, field) in required {
            selected.push((index, self.within(index, |chooser| chooser.required(field, documented(field)))));
        }
        for (index, field) in optional.into_iter().filter(|(index, _)| is_selected(*index)) {
            selected.extend(self.within(index, |chooser| chooser.optional(field, documented(field))).map(|value| (index, value)));
        }
        selected
    }

    fn required(&mut self, field: &Field, documented: Option<&Value>) -> ExampleValue {
        documented
            .and_then(|documented| self.documented_value(field, &field.kind, documented))
            .unwrap_or_else(|| self.placeholder(field, &field.kind))
    }

    /// The value of an optional field that the spec names, or else a documented value, if it is valid and not too long.
    fn optional(&mut self, field: &Field, documented: Option<&Value>) -> Option<ExampleValue> {
        if let Some(selected) = self.selected {
            let is_selected = selected.iter().any(|path| path.starts_with(&self.path) || self.path.starts_with(path));
            return is_selected.then(|| self.required(field, documented));
        }
        let before = self.optional;
        let value = documented.and_then(|documented| self.documented_value(field, &field.kind, documented));
        let size = value.as_ref().map_or(0, size);
        if size == 0 || size > before {
            self.optional = before;
            return None;
        }
        self.optional = before - size;
        value
    }

    /// The `example` of the field, or else a documented value, if the field accepts it.
    fn documented_value(&mut self, field: &Field, kind: &Kind, documented: &Value) -> Option<ExampleValue> {
        match kind {
            Kind::Named(id) if matches!(self.model.ty(*id).kind, TypeKind::Object { .. }) => {
                let documented = documented.as_object()?;
                Some(ExampleValue::Object(self.fields(self.model.ty(*id).fields(), Some(documented), |_| true)))
            }
            Kind::List(item) => {
                let items = documented.as_array()?.iter();
                let items: Vec<_> =
                    items.take(entries(field)).filter_map(|documented| self.documented_value(field, item, documented)).collect();
                (items.len() >= entries(field)).then_some(ExampleValue::List(items))
            }
            Kind::Map(item) => {
                let (key, documented) = documented.as_object()?.iter().next()?;
                Some(ExampleValue::Map(vec![(key.clone(), self.documented_value(field, item, documented)?)]))
            }
            Kind::Scalar(Scalar::Json) => Some(ExampleValue::Json(documented.to_string())),
            kind => self.field_example(field, kind).or_else(|| self.leaf(field, kind, &text(documented)?)),
        }
    }

    /// The `example` of the field; of a list, written as `[a, b]`, the first value.
    fn field_example(&self, field: &Field, kind: &Kind) -> Option<ExampleValue> {
        let text = field.example.as_ref()?.value.as_str();
        let list = text.strip_prefix('[').filter(|_| matches!(field.kind, Kind::List(_)));
        let first = list.map(|list| list.split([',', ']']).next().unwrap_or_default().trim());
        self.leaf(field, kind, first.unwrap_or(text))
    }

    /// A value for a field that no documented request contains.
    fn placeholder(&mut self, field: &Field, kind: &Kind) -> ExampleValue {
        match kind {
            Kind::List(_) if self.path.len() > MAX_DEPTH => ExampleValue::List(Vec::new()),
            // A type that requires itself has no complete value.
            Kind::Named(id) if self.path.len() > MAX_DEPTH && !self.model.ty(*id).fields().is_empty() => {
                ExampleValue::Object(Vec::new())
            }
            Kind::Named(id) if matches!(self.model.ty(*id).kind, TypeKind::Object { .. }) => {
                ExampleValue::Object(self.fields(self.model.ty(*id).fields(), None, |_| true))
            }
            Kind::List(item) => ExampleValue::List((0..entries(field)).map(|_| self.placeholder(field, item)).collect()),
            Kind::Map(_) => ExampleValue::Map(Vec::new()),
            kind => self.placeholder_leaf(field, kind),
        }
    }

    fn placeholder_leaf(&mut self, field: &Field, kind: &Kind) -> ExampleValue {
        let default = field.default.iter().map(|fact| fact.value.as_str());
        let known = self.known.of(self.model, self.group, field, kind);
        let candidates: Vec<&str> = default.chain(field.only.iter().map(String::as_str)).chain(known).collect();
        let field_example = self.field_example(field, kind);
        let found = field_example.or_else(|| candidates.into_iter().find_map(|text| self.leaf(field, kind, text)));
        found.or_else(|| self.leaf(field, kind, &self.placeholder_text(field, kind))).unwrap_or_else(|| match kind {
            Kind::Scalar(Scalar::File) => {
                let accepted = field.accepts.first().map(|accepted| accepted.media_type.as_str());
                ExampleValue::File(accepted.filter(|media_type| *media_type != "*/*").unwrap_or("image/jpeg").to_owned())
            }
            Kind::Scalar(Scalar::Json) => ExampleValue::Json("{}".to_owned()),
            _ => ExampleValue::Text(self.placeholder_text(field, kind)),
        })
    }

    /// A placeholder text.
    fn placeholder_text(&self, field: &Field, kind: &Kind) -> String {
        match kind {
            Kind::Named(id) => match &self.model.ty(*id).kind {
                TypeKind::Enum { variants, .. } => variants.first().map_or_else(String::new, |variant| variant.wire.clone()),
                TypeKind::Id | TypeKind::Object { .. } => ID.to_owned(),
            },
            Kind::Scalar(Scalar::Int) => field.range.as_ref().and_then(|range| range.value.min).unwrap_or(1).max(1).to_string(),
            Kind::Scalar(Scalar::Bool) => "true".to_owned(),
            Kind::Scalar(Scalar::Decimal) => "10".to_owned(),
            _ if field.wire.contains("email") => EMAIL.to_owned(),
            _ if field.wire == "id" || field.wire.ends_with("_id") || field.wire.ends_with("_ids") => ID.to_owned(),
            _ => shortest(&field.wire.replace('_', " "), field),
        }
    }

    /// A scalar, an id or an enumeration, if the field accepts the text.
    fn leaf(&self, field: &Field, kind: &Kind, text: &str) -> Option<ExampleValue> {
        let as_text = || ExampleValue::Text(text.to_owned());
        match kind {
            Kind::Named(id) => match &self.model.ty(*id).kind {
                TypeKind::Enum { variants, .. } => is_value(variants, field, text).then(as_text),
                TypeKind::Id => (is_id(text) && is_suitable(field, text)).then(as_text),
                TypeKind::Object { .. } => None,
            },
            Kind::Scalar(scalar) => match scalar {
                Scalar::Bool => text.parse().ok().map(ExampleValue::Bool),
                Scalar::Int => text.parse().ok().filter(|&number| is_accepted(field, number)).map(ExampleValue::Int),
                Scalar::Decimal => is_decimal(text).then(as_text),
                // Addresses in documented bodies may be personal data.
                Scalar::String if text.contains('@') => Some(ExampleValue::Text(EMAIL.to_owned())),
                Scalar::String | Scalar::Secret => is_suitable(field, text).then(as_text),
                Scalar::Timestamp | Scalar::TimestampText => Some(ExampleValue::Int(time(field).0)),
                Scalar::TimestampMillis => Some(ExampleValue::Int(time(field).0 * 1000)),
                Scalar::Date => Some(ExampleValue::Text(time(field).1.to_owned())),
                Scalar::DateTime => Some(ExampleValue::Text(format!("{}T00:00:00Z", time(field).1))),
                Scalar::Json | Scalar::File => None,
            },
            Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// Chooses something below a field.
    fn within<T>(&mut self, field: usize, choose: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(field);
        let selected = choose(self);
        self.path.pop();
        selected
    }
}

/// The time of a field: the end of a range, if the field's name says so.
fn time(field: &Field) -> (i64, &'static str) {
    if is_end(field) { END } else { BEGIN }
}

fn is_end(field: &Field) -> bool {
    field.wire.split('_').any(|word| matches!(word, "end" | "lt" | "le" | "before" | "expiration" | "expire" | "to"))
}

/// The number of values that are not objects, lists or maps.
fn size(value: &ExampleValue) -> usize {
    match value {
        ExampleValue::Object(fields) => fields.iter().map(|(_, value)| size(value)).sum(),
        ExampleValue::List(items) => items.iter().map(size).sum(),
        ExampleValue::Map(entries) => entries.iter().map(|(_, value)| size(value)).sum(),
        ExampleValue::Text(_) | ExampleValue::Int(_) | ExampleValue::Bool(_) | ExampleValue::Json(_) | ExampleValue::File(_) => 1,
    }
}
