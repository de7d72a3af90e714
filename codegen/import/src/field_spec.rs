//! Fields of the model as fields of a spec.

use codegen::spec::{FieldSpec, Node, TypeExpr, parse, plain};

use crate::model::Field;

/// A field of a spec, with a type that is already resolved.
pub(crate) fn field_spec(field: &Field, ty: TypeExpr, rust: Option<String>) -> FieldSpec {
    FieldSpec { required: field.required, range: field.facts.range, default: default_of(field), rust, ..FieldSpec::of_type(ty) }
}

/// The default of a field as a YAML value.
pub(crate) fn default_of(field: &Field) -> Option<Node> {
    // JSON is YAML.
    field.facts.default.as_ref().and_then(|value| parse(&value.to_string()).ok())
}

/// The line of a field, without indentation.
pub(crate) fn line(wire: &str, field: &FieldSpec) -> String {
    format!("{}: {}", plain(wire), field.to_yaml())
}
