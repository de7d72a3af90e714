//! Schemas of types and fields.

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use super::json::{non_empty, object, texts};
use super::observed::{Observed, ValuePlace};
use crate::model::{Accepted, Direction, Fact, Field, Kind, Model, Module, Type, TypeId, TypeKind, Variant};
use crate::spec::{Measure, Scalar, WireClass};

/// The key of a type in `components/schemas`: `order_202309_ListedOrder`.
pub(super) fn key(model: &Model, ty: &Type) -> String {
    let name = &ty.name;
    match ty.module {
        Module::Common | Module::Ids => name.clone(),
        Module::Group(id) => format!("{}_{name}", model.group(id).module),
        Module::Operation(id) => {
            let operation = model.operation(id);
            format!("{}_{}_{name}", model.group(operation.group).module, operation.version_number())
        }
        Module::Webhooks | Module::Webhook(_) => format!("webhooks_{name}"),
    }
}

/// A reference to a type.
pub(super) fn reference(model: &Model, id: TypeId) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", key(model, model.ty(id))) })
}

/// The schema of a type.
pub(super) fn definition(model: &Model, observed: &Observed, id: TypeId) -> Value {
    let ty = model.ty(id);
    let mut facts = FieldFacts::default();
    let fields: &[Field] = if let TypeKind::Object { fields, .. } = &ty.kind { fields } else { &[] };
    facts.add("description", ty.doc.as_ref(), |doc| Some(with_wire_names(doc, fields.iter()).into()));
    let mut schema = facts.members;
    schema.extend(object([(super::INHERITED, non_empty(facts.inherited))]));
    match &ty.kind {
        TypeKind::Object { fields, .. } => {
            let other_types = |field, depth| observed.types(ValuePlace { ty: id, field, depth }).collect();
            schema.extend(of_fields(model, fields.iter(), &other_types));
        }
        TypeKind::Enum { variants, direction } => schema.extend(enumeration(variants, *direction)),
        TypeKind::Id => schema.extend(id_of(ty)),
    }
    Value::Object(schema)
}

/// The schema of the body of a request, which is written exactly.
pub(super) fn of_body<'a>(model: &Model, fields: impl Iterator<Item = &'a Field> + Clone) -> Map<String, Value> {
    of_fields(model, fields, &|_, _| Vec::new())
}

/// The JSON types besides the type of a field, by the index of the field and the number of lists and maps around the value.
type OtherTypes<'a> = &'a dyn Fn(usize, usize) -> Vec<&'static str>;

fn of_fields<'a>(
    model: &Model,
    fields: impl Iterator<Item = &'a Field> + Clone,
    other_types: OtherTypes<'_>,
) -> Map<String, Value> {
    let required: Vec<&str> = fields.clone().filter(|field| field.required).map(|field| field.wire.as_str()).collect();
    let properties = fields.clone().enumerate().map(|(index, field)| {
        let mut facts = FieldFacts::default();
        facts.add("description", field.doc.as_ref(), |doc| Some(with_wire_names(doc, fields.clone()).into()));
        let kind = kind(model, &field.kind, &mut (0..).map(|depth| other_types(index, depth)));
        (field.wire.clone(), field_with(field, kind, facts))
    });
    object([("type", Some("object".into())), ("required", texts(&required)), ("properties", non_empty(properties.collect()))])
}

/// A description that names the fields beside it as the JSON does. Specs use the Rust names.
pub(super) fn with_wire_names<'a>(doc: &str, fields: impl Iterator<Item = &'a Field> + Clone) -> String {
    let is_wire_name = |name: &str| fields.clone().any(|field| field.wire == name);
    let renamed = fields.clone().filter(|field| field.name != field.wire && !is_wire_name(&field.name));
    renamed.fold(doc.to_owned(), |text, field| text.replace(&format!("`{}`", field.name), &format!("`{}`", field.wire)))
}

/// An open enumeration: values that are not in the list are valid too. TikTok sends numbers with quotes or without.
fn enumeration(variants: &[Variant], direction: Direction) -> Map<String, Value> {
    let is_number = |variant: &Variant| variant.wire.parse::<i64>().is_ok();
    let types =
        if direction.is_received() && variants.iter().all(is_number) { json!(["string", "integer"]) } else { json!("string") };
    let values: Vec<&str> = variants.iter().map(|variant| variant.wire.as_str()).collect();
    let docs = variants.iter().filter_map(|variant| Some((variant.wire.clone(), variant.doc.as_ref()?.value.clone().into())));
    let named = variants.iter().filter(|variant| variant.name != variant.wire.to_upper_camel_case());
    let names = named.map(|variant| (variant.wire.clone(), variant.name.clone().into()));
    object([
        ("type", Some(types)),
        ("x-extensible-enum", texts(&values)),
        ("x-value-names", non_empty(names.collect())),
        ("x-enumDescriptions", non_empty(docs.collect())),
    ])
}

/// The schema of a parameter, which has its description beside the schema.
pub(super) fn of_parameter(model: &Model, field: &Field) -> Value {
    let kind = kind(model, &field.kind, &mut std::iter::empty());
    field_with(field, kind, FieldFacts::default())
}

/// Adds the facts about a field to the schema of its kind.
fn field_with(field: &Field, mut schema: Map<String, Value>, mut facts: FieldFacts) -> Value {
    if let Some(range) = &field.range {
        let [min, max] = bounds(&field.kind);
        facts.add(min, Some(range), |range| range.min.map(Value::from));
        facts.add(max, Some(range), |range| range.max.map(Value::from));
    }
    facts.add("default", field.default.as_ref(), |text| Some(value(&field.kind, text)));
    facts.add("examples", field.example.as_ref(), |text| Some(json!([value(&field.kind, text)])));
    if let Some(values) = accepted_values(field) {
        // Those of a list are the values of its items.
        let target = match schema.get_mut("items").and_then(Value::as_object_mut) {
            Some(items) => items,
            None => &mut schema,
        };
        target.insert("x-accepted-values".to_owned(), values);
    }
    schema.extend(facts.members);
    schema.extend(object([
        ("x-accepted-media", accepted_media(&field.accepts)),
        ("x-name", Some(field.name.as_str()).filter(|name| *name != field.wire).map(Value::from)),
        (super::INHERITED, non_empty(facts.inherited)),
    ]));
    Value::Object(schema)
}

/// The facts about a field, as members of its schema.
#[derive(Default)]
struct FieldFacts {
    members: Map<String, Value>,
    /// The older version that documents a member.
    inherited: Map<String, Value>,
}

impl FieldFacts {
    fn add<T>(&mut self, key: &str, fact: Option<&Fact<T>>, member: impl Fn(&T) -> Option<Value>) {
        let Some((fact, value)) = fact.and_then(|fact| Some((fact, member(&fact.value)?))) else { return };
        self.members.insert(key.to_owned(), value);
        self.inherited.extend(fact.inherited_from().map(|version| (key.to_owned(), version.into())));
    }
}

/// The schema of a kind. `other_types` are the JSON types besides its own, then those of the items of a list or a map.
fn kind(model: &Model, kind: &Kind, other_types: &mut dyn Iterator<Item = Vec<&'static str>>) -> Map<String, Value> {
    let others = other_types.next().unwrap_or_default();
    let mut container = |name: &str, key: &str, inner: &Kind| {
        object([("type", Some(name.into())), (key, Some(Value::Object(self::kind(model, inner, other_types))))])
    };
    let mut schema = match kind {
        Kind::Scalar(scalar) => self::scalar(*scalar),
        Kind::Named(id) if is_id(model, *id) => id_of(model.ty(*id)),
        Kind::Named(id) => object([("$ref", Some(reference(model, *id)["$ref"].clone()))]),
        Kind::List(item) => container("array", "items", item),
        Kind::Map(value) => container("object", "additionalProperties", value),
    };
    if let Some(own) = schema.get_mut("type").filter(|_| !others.is_empty()) {
        *own = std::iter::once(own.take()).chain(others.into_iter().map(Value::from)).collect();
    }
    schema
}

/// Whether a type is an id, which has no schema of its own: a reference could not add the types that a field has in samples.
pub(super) fn is_id(model: &Model, id: TypeId) -> bool {
    matches!(model.ty(id).kind, TypeKind::Id)
}

fn id_of(ty: &Type) -> Map<String, Value> {
    object([("type", Some("string".into())), ("x-id", Some(ty.name.as_str().into()))])
}

/// The type and format of a scalar. `x-scalar` distinguishes scalars with the same type and format.
fn scalar(scalar: Scalar) -> Map<String, Value> {
    let format = match scalar {
        Scalar::Bool | Scalar::String | Scalar::TimestampText | Scalar::Json => None,
        Scalar::Date => Some("date"),
        Scalar::DateTime => Some("date-time"),
        Scalar::Decimal => Some("decimal"),
        Scalar::File => Some("binary"),
        Scalar::Int | Scalar::Timestamp | Scalar::TimestampMillis => Some("int64"),
        Scalar::Secret => Some("password"),
    };
    let ty = match scalar.wire() {
        WireClass::Text | WireClass::IntegerText | WireClass::File => Some("string"),
        WireClass::Integer | WireClass::Moment => Some("integer"),
        WireClass::Bool => Some("boolean"),
        WireClass::Any => None,
    };
    let is_moment = matches!(scalar, Scalar::Timestamp | Scalar::TimestampMillis | Scalar::TimestampText);
    object([
        ("type", ty.map(Value::from)),
        ("format", format.map(Value::from)),
        ("x-scalar", is_moment.then(|| scalar.name().into())),
    ])
}

/// The names of the two bounds. JSON Schema has none for the value of a text.
fn bounds(kind: &Kind) -> [&'static str; 2] {
    match kind {
        Kind::List(_) => ["minItems", "maxItems"],
        Kind::Map(_) => ["minProperties", "maxProperties"],
        Kind::Scalar(scalar) => match (scalar.measure(), scalar.wire()) {
            (Measure::Characters, _) => ["minLength", "maxLength"],
            (_, WireClass::Integer | WireClass::Moment) => ["minimum", "maximum"],
            (_, WireClass::Text | WireClass::IntegerText | WireClass::Bool | WireClass::File | WireClass::Any) => {
                ["x-minimum", "x-maximum"]
            }
        },
        // Of the named types, only ids have ranges.
        Kind::Named(_) => ["minLength", "maxLength"],
    }
}

/// A default or an example as JSON.
fn value(kind: &Kind, text: &str) -> Value {
    let parsed = match kind {
        Kind::Scalar(scalar) => match scalar.wire() {
            WireClass::Integer | WireClass::Moment => text.parse::<i64>().ok().map(Value::from),
            WireClass::Bool => text.parse::<bool>().ok().map(Value::from),
            WireClass::Any => serde_json::from_str(text).ok(),
            WireClass::Text | WireClass::IntegerText | WireClass::File => None,
        },
        // Specs write a list as `[a, b]`.
        Kind::List(item) => text
            .strip_prefix('[')
            .and_then(|text| text.strip_suffix(']'))
            .map(|items| items.split(',').map(str::trim).filter(|text| !text.is_empty()).map(|text| value(item, text)).collect()),
        Kind::Named(_) | Kind::Map(_) => None,
    };
    parsed.unwrap_or_else(|| text.into())
}

/// The values that a request's field accepts, as JSON.
fn accepted_values(field: &Field) -> Option<Value> {
    let kind = match &field.kind {
        Kind::List(item) => item,
        other => other,
    };
    (!field.only.is_empty()).then(|| field.only.iter().map(|text| value(kind, text)).collect())
}

fn accepted_media(accepted: &[Accepted]) -> Option<Value> {
    let one = |accepted: &Accepted| json!({ "type": accepted.media_type, "max_bytes": accepted.max_bytes });
    (!accepted.is_empty()).then(|| accepted.iter().map(one).collect())
}
