//! Requests with one damaged field are refused.

use codegen::emit::rust::checked_range;
use codegen::model::{Body, Field, Kind, Model, Operation, TypeKind};
use codegen::spec::{Measure, Scalar, WireClass};
use serde_json::{Map, Value, json};

use crate::requests::{Extent, Request};
use crate::{api, assert_none, operations};

/// A part of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Path,
    Query,
    Json,
    Form,
}

/// A change of one value, and the message that it must lead to.
struct Damage {
    section: Section,
    /// The keys and indexes that lead to the value.
    pointer: String,
    /// `None` removes the value.
    value: Option<Value>,
    keyword: &'static str,
}

/// The limits that TikTok enforces with codes of their own: the field, what is wrong, and the code.
const OWN_CODES: [(&str, &str, i64); 14] = [
    ("data", "is a required field", 12_038_002),
    ("description", "is out of range", 12_052_013),
    ("global_product_ids", "is out of range", 12_019_120),
    ("images", "is out of range", 12_038_007),
    ("name", "is out of range", 12_052_206),
    ("page_size", "is out of range", 12_019_109),
    ("page_size", "is out of range", 98_001_004),
    ("product_ids", "is out of range", 12_019_120),
    ("quantity", "is out of range", 12_052_055),
    ("seller_sku", "is out of range", 12_052_054),
    ("seller_skus", "is out of range", 12_019_027),
    ("sku_ids", "is out of range", 12_019_087),
    ("title", "is out of range", 12_052_051),
    ("translation_task_ids", "is out of range", 12_038_010),
];

#[test]
fn damaged_requests_are_refused() {
    let api = api();
    let (mut failures, mut counts) = (Vec::new(), std::collections::BTreeMap::<_, usize>::new());
    for (id, operation) in operations(&api) {
        for extent in [Extent::Required, Extent::All] {
            let request = Request::of(&api.model, operation, extent);
            for damage in damages(&api.model, operation, &request) {
                *counts.entry(damage.keyword).or_default() += 1;
                let refused = damage.apply(&request).read(&api, id);
                let name = damage.pointer.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap();
                let is_right = refused.as_ref().is_err_and(|refusal| match refusal.code {
                    36_009_004 => refusal.message.contains(damage.keyword) && refusal.message.contains(name),
                    code => OWN_CODES.contains(&(name, damage.keyword, code)),
                });
                if !is_right {
                    let Damage { section, pointer, value, .. } = &damage;
                    failures.push(format!("{}: {section:?} {pointer} = {value:?}: {:?}", operation.source, refused.err()));
                }
            }
        }
    }
    println!("{counts:?}");
    assert!(counts.values().all(|count| *count > 50) && counts.len() == 4, "{counts:?}");
    assert_none(&failures);
}

impl Damage {
    fn apply(&self, request: &Request) -> Request {
        let mut request = request.clone();
        let section = match self.section {
            Section::Path => &mut request.path,
            Section::Query => &mut request.query,
            Section::Json | Section::Form => &mut request.body,
        };
        let mut root = Value::Object(std::mem::take(section));
        let (holder, last) = self.pointer.rsplit_once('/').unwrap();
        match (root.pointer_mut(holder).unwrap(), &self.value) {
            (Value::Object(members), None) => drop(members.shift_remove(last).unwrap()),
            (Value::Object(members), Some(value)) => drop(members.insert(last.to_owned(), value.clone())),
            (Value::Array(items), Some(value)) => items[last.parse::<usize>().unwrap()] = value.clone(),
            other => panic!("{other:?}"),
        }
        let Value::Object(damaged) = root else { panic!("{root}") };
        *section = damaged;
        request
    }
}

fn damages(model: &Model, operation: &Operation, request: &Request) -> Vec<Damage> {
    let [path, query, body] = operation.sections();
    let mut found = Vec::new();
    let body_section = if matches!(operation.body, Body::Multipart(_)) { Section::Form } else { Section::Json };
    for (section, fields, values) in
        [(Section::Path, path, &request.path), (Section::Query, query, &request.query), (body_section, body, &request.body)]
    {
        Finder { model, section, found: &mut found }.members("", fields, values);
    }
    found
}

struct Finder<'a> {
    model: &'a Model,
    section: Section,
    found: &'a mut Vec<Damage>,
}

impl Finder<'_> {
    fn members(&mut self, pointer: &str, fields: &[Field], members: &Map<String, Value>) {
        for field in fields {
            let pointer = format!("{pointer}/{}", field.wire);
            let Some(value) = members.get(&field.wire) else { continue };
            if field.required {
                self.damage(&pointer, None, "is a required field");
                if self.section == Section::Json {
                    self.damage(&pointer, Some(Value::Null), "is a required field");
                }
            }
            self.out_of_range(&pointer, field);
            self.value(&pointer, field, &field.kind, value);
        }
    }

    fn value(&mut self, pointer: &str, field: &Field, kind: &Kind, value: &Value) {
        for wrong in wrong_types(self.model, kind, self.section) {
            self.damage(pointer, Some(wrong), "type invalid. actual type");
        }
        let is_enum = |id| matches!(self.model.ty(id).kind, TypeKind::Enum { .. });
        match (kind, value) {
            (Kind::List(item), Value::Array(items)) => self.value(&format!("{pointer}/0"), field, item, &items[0]),
            (Kind::Map(item), Value::Object(members)) => self.value(&format!("{pointer}/key"), field, item, &members["key"]),
            (Kind::Named(id), _) if is_enum(*id) => {
                self.damage(pointer, Some("UNHEARD_OF".into()), "is invalid, allowed values");
                // A value of the type that the field does not accept.
                if let (TypeKind::Enum { variants, .. }, false) = (&self.model.ty(*id).kind, field.only.is_empty()) {
                    if let Some(other) = variants.iter().find(|variant| !field.only.contains(&variant.wire)) {
                        self.damage(pointer, Some(other.wire.clone().into()), "is invalid, allowed values");
                    }
                }
            }
            (Kind::Named(id), Value::Object(members)) => self.members(pointer, self.model.ty(*id).fields(), members),
            (Kind::Scalar(Scalar::Int), _) if !field.only.is_empty() => {
                self.damage(pointer, Some(987_654.into()), "is invalid, allowed values");
            }
            _ => {}
        }
    }

    fn out_of_range(&mut self, pointer: &str, field: &Field) {
        let Some(range) = checked_range(field) else { return };
        // `data/limits.yaml` allows a stock of zero.
        let below = range.min.filter(|_| field.wire != "quantity").and_then(|min| measured(field, min - 1));
        let above = range.max.and_then(|max| measured(field, max + 1));
        for value in [below, above].into_iter().flatten() {
            // An empty text or list in a query is no value.
            let is_absent = self.section != Section::Json && (value == json!("") || value == json!([]));
            if !is_absent {
                self.damage(pointer, Some(value), "is out of range");
            }
        }
    }

    fn damage(&mut self, pointer: &str, value: Option<Value>, keyword: &'static str) {
        self.found.push(Damage { section: self.section, pointer: pointer.to_owned(), value, keyword });
    }
}

/// A value of a field with a certain measure. `None` if there is none, or a huge one.
fn measured(field: &Field, measure: i64) -> Option<Value> {
    let count = || usize::try_from(measure).ok().filter(|count| *count <= 200_000);
    match &field.kind {
        Kind::Scalar(Scalar::Int) => (field.only.is_empty()).then(|| measure.into()),
        Kind::Scalar(scalar) if scalar.measure() == Measure::Characters => Some("x".repeat(count()?).into()),
        Kind::Named(_) => Some("7".repeat(count()?).into()),
        // Entries that are not checked: the range is checked after them, so only lists of texts are made.
        Kind::List(item) if **item == Kind::Scalar(Scalar::String) => Some(json!(vec!["x"; count()?])),
        Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => None,
    }
}

/// Values of all types that a kind does not have.
fn wrong_types(model: &Model, kind: &Kind, section: Section) -> Vec<Value> {
    let all = [json!(5), json!(true), json!("text"), json!([5]), json!({ "a": 5 }), json!(5.5)];
    let is_right = |value: &Value| match kind {
        Kind::List(_) => value.is_array(),
        Kind::Map(_) => value.is_object(),
        Kind::Named(id) => match model.ty(*id).kind {
            TypeKind::Object { .. } => value.is_object(),
            TypeKind::Enum { .. } | TypeKind::Id => value.is_string(),
        },
        Kind::Scalar(scalar) => match scalar.wire() {
            WireClass::Text | WireClass::IntegerText => value.is_string(),
            WireClass::Integer | WireClass::Moment => value.is_i64(),
            WireClass::Bool => value.is_boolean(),
            WireClass::File | WireClass::Any => true,
        },
    };
    // In a query and in a form everything is a text, so only a text that is no number or boolean is wrong.
    let is_number =
        matches!(kind, Kind::Scalar(scalar) if matches!(scalar.wire(), WireClass::Integer | WireClass::Moment | WireClass::Bool));
    match section {
        Section::Json => all.into_iter().filter(|value| !is_right(value)).collect(),
        Section::Path | Section::Query | Section::Form if is_number => vec![json!("text")],
        Section::Path | Section::Query | Section::Form => Vec::new(),
    }
}
