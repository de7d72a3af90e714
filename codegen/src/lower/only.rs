//! The values that a field accepts, where its type has others too.

use super::fields::Section;
use super::scope::Scope;
use crate::diagnostic::Context;
use crate::model::{Kind, TypeKind};
use crate::similar::most_similar;
use crate::spec::{FieldSpec, Scalar, text_of};

/// The accepted values. Empty if the field accepts every value of its type.
pub(super) fn accepted_values(at: &Context<'_>, section: Section, spec: &FieldSpec, kind: &Kind, scope: &Scope) -> Vec<String> {
    let Some(only) = &spec.only else { return Vec::new() };
    if only.is_empty() {
        at.error("this field accepts no value", "list the accepted values, or remove the parentheses to accept all");
    }
    if section == Section::Response {
        at.error("a set of values limits a field of a request, not of a reply", "remove the set");
    }
    for (index, value) in only.iter().enumerate() {
        if only[..index].contains(value) {
            at.error_in(value, format!("`{value}` is listed twice"), "keep one of the two");
        }
    }
    if !scope.is_unreadable(kind) {
        check_values(at, only, kind, scope);
    }
    if let Some(default) = spec.default.as_ref().map(text_of).filter(|default| !only.contains(default)) {
        at.key("default").error(format!("the default `{default}` is not an accepted value"), "add it to the set, or remove it");
    }
    only.clone()
}

/// Reports values that the type does not have.
fn check_values(at: &Context<'_>, only: &[String], kind: &Kind, scope: &Scope) {
    match kind {
        Kind::List(inner) | Kind::Map(inner) => check_values(at, only, inner, scope),
        Kind::Scalar(Scalar::Int) => {
            for value in only.iter().filter(|value| value.parse::<i64>().is_err()) {
                at.error_in(value, format!("`{value}` is not an integer"), "list integers: `int(12, 20)`");
            }
        }
        Kind::Named(id) => match &scope.get(*id).kind {
            TypeKind::Enum { variants, .. } => {
                let known = || variants.iter().map(|variant| variant.wire.as_str());
                for value in only.iter().filter(|value| !known().any(|known| known == *value)) {
                    let help = match most_similar(known(), value) {
                        Some(similar) => format!("did you mean `{similar}`?"),
                        None => "add it to the enumeration, or remove it here".to_owned(),
                    };
                    at.error_in(value, format!("the enumeration has no value `{value}`"), help);
                }
            }
            TypeKind::Object { .. } | TypeKind::Id => not_limited(at),
        },
        Kind::Scalar(_) => not_limited(at),
    }
}

fn not_limited(at: &Context<'_>) {
    at.error("only an integer or an enumeration can be limited to a set of values", "remove the set, or write a range");
}
