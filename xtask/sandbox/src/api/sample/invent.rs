//! Values for fields without a documented one: the example or default of the field, else something that suits its name.

use std::sync::LazyLock;

use codegen::model::{Field, Kind, Model, Type, Variant};
use codegen::spec::Scalar;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use super::super::scalar as scalars;
use crate::data;

/// When invented things were created.
const CREATED: i64 = 1_780_000_000;

/// `data/samples.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Samples {
    texts: IndexMap<String, String>,
    decimals: IndexMap<String, String>,
    times: IndexMap<String, i64>,
    ids: IndexMap<String, u64>,
}

static SAMPLES: LazyLock<Samples> = LazyLock::new(|| data::read("samples.yaml", include_str!("../../../data/samples.yaml")));

/// A value of a scalar.
pub(super) fn scalar(model: &Model, field: &Field, scalar: Scalar) -> Value {
    documented_values(field).find_map(|text| convert(model, scalar, text)).unwrap_or_else(|| by_name(field, scalar))
}

/// The documented value of an enumeration, else one that the field states, else the first one.
pub(super) fn variant(field: &Field, variants: &[Variant], documented: Option<Value>) -> Option<Value> {
    let known = |text: &str| variants.iter().find(|variant| variant.wire.eq_ignore_ascii_case(text.trim()));
    let documented = documented.as_ref().and_then(Value::as_str).and_then(known);
    let variant = documented.or_else(|| documented_values(field).find_map(known)).or(variants.first())?;
    Some(variant.wire.clone().into())
}

/// An id that begins as the ids of its kind do.
pub(super) fn id(ty: &Type) -> Value {
    const DIGITS: u64 = 1_000_000_000_000_000;
    let name = ty.spec_name();
    let prefix = SAMPLES.ids.get(name).copied().unwrap_or(7136);
    // Ids of different kinds differ, also in the digits behind their prefix.
    let hash = name.bytes().fold(0_u64, |hash, byte| (hash * 31 + u64::from(byte)) % 1_000_000);
    (prefix * DIGITS + 400_000_000_000_000 + hash * 1_000_000 + 1).to_string().into()
}

/// The example and the default of a field.
fn documented_values(field: &Field) -> impl Iterator<Item = &str> {
    [&field.example, &field.default].into_iter().flatten().map(|fact| fact.value.as_str())
}

fn convert(model: &Model, scalar: Scalar, text: &str) -> Option<Value> {
    let mut value = scalars::parse(model, &Kind::Scalar(scalar), text);
    scalars::convert(scalar, &mut value).then_some(value)
}

fn by_name(field: &Field, scalar: Scalar) -> Value {
    let name = field.wire.as_str();
    let time = CREATED + find_by_suffix(&SAMPLES.times, name).copied().unwrap_or_default();
    let mut value: Value = match scalar {
        Scalar::Bool => (!name.starts_with("has_more")).into(),
        Scalar::Int => clamp_to_range(field, if name.starts_with("total") { 1 } else { 2 }).into(),
        Scalar::Decimal => find_by_suffix(&SAMPLES.decimals, name).map_or("1.00", String::as_str).into(),
        Scalar::Timestamp | Scalar::TimestampMillis | Scalar::TimestampText | Scalar::Date | Scalar::DateTime => time.into(),
        Scalar::String | Scalar::Secret => text(field).into(),
        Scalar::File | Scalar::Json => Value::Object(serde_json::Map::new()),
    };
    scalars::convert(scalar, &mut value);
    value
}

fn text(field: &Field) -> String {
    const ID: &str = "7136400000000000001";
    let name = field.wire.as_str();
    let is_id = name == "id" || name.ends_with("_id") || name.ends_with("_ids");
    let text = if is_id { ID } else { find_by_suffix(&SAMPLES.texts, name).map_or("sample", String::as_str) };
    let longest = field.range.as_ref().and_then(|range| usize::try_from(range.value.max?).ok()).unwrap_or(usize::MAX);
    text.chars().take(longest).collect()
}

fn clamp_to_range(field: &Field, number: i64) -> i64 {
    let range = field.range.as_ref().map(|range| range.value);
    let (least, most) = (range.and_then(|range| range.min), range.and_then(|range| range.max));
    number.max(least.unwrap_or(i64::MIN)).min(most.unwrap_or(i64::MAX))
}

/// The first entry whose key is the end of a name.
fn find_by_suffix<'a, T>(entries: &'a IndexMap<String, T>, name: &str) -> Option<&'a T> {
    entries.iter().find(|(end, _)| name.ends_with(end.as_str())).map(|(_, value)| value)
}
