//! Documented facts about an operation besides its fields: scopes, error codes, idempotency, example replies.

use std::collections::BTreeSet;

use super::names;
use super::sent_fields::SentFields;
use crate::diagnostic::Context;
use crate::model::{Fact, Field, Kind, Method, Origin};
use crate::spec::{Idempotency, OperationSpec, Scalar};

pub(super) fn scopes(spec: &OperationSpec) -> Option<Fact<Vec<String>>> {
    spec.scope.as_ref().map(|scope| Fact::own(scope.split_whitespace().map(str::to_owned).collect()))
}

/// TikTok's names of the operation, for searches.
pub(super) fn aliases(at: &Context<'_>, spec: &OperationSpec) -> Vec<String> {
    for alias in spec.aliases.iter().filter(|alias| !names::is_identifier(alias)) {
        let message = format!("`{alias}` is not a name in camel case");
        at.key("aliases").error_in(alias, message, "write it without spaces, for example `GetWarehouseList`");
    }
    spec.aliases.clone()
}

pub(super) fn errors(spec: &OperationSpec) -> Option<Fact<Vec<i64>>> {
    spec.errors.as_ref().map(|codes| Fact::own(Vec::from_iter(BTreeSet::from_iter(codes.iter().copied()))))
}

/// The field that `idempotency:` declares, here or in an older version. An undeclared key is an error too, because the client would
/// not fill it.
pub(super) fn idempotency_key(
    at: &Context<'_>,
    spec: &OperationSpec,
    inherited: Option<Fact<Idempotency>>,
    sent: &SentFields,
) -> Option<Fact<usize>> {
    let is_key = |field: &Field| Idempotency::KEYS.contains(&field.wire.as_str()) && field.kind == Kind::Scalar(Scalar::String);
    let found = sent.fields.iter().position(is_key);
    let actual = found.map(|index| if index < sent.query_end { Idempotency::Query } else { Idempotency::Body });
    match (spec.idempotency, actual) {
        (declared, actual) if declared == actual => return found.map(Fact::own),
        (None, Some(actual)) if inherited.as_ref().is_some_and(|fact| fact.value == actual) => {
            let origin = inherited.map_or(Origin::Own, |fact| fact.origin);
            return found.map(|value| Fact { value, origin });
        }
        (Some(declared), _) => {
            let [key, other] = Idempotency::KEYS;
            let message = format!("`{}:` has neither `{key}: string` nor `{other}: string`", declared.section());
            at.key("idempotency").error(message, "name the section that holds the key, or remove the line");
        }
        (None, Some(actual)) => {
            let key = found.map_or("", |index| sent.fields[index].wire.as_str());
            let message = format!("`{key}` is not declared as the operation's idempotency key");
            at.key(actual.section()).key(key).error(message, format!("add `idempotency: {}`", actual.section()));
        }
        (None, None) => {}
    }
    None
}

/// Whether a request other than GET is safe to retry.
pub(super) fn repeatable(at: &Context<'_>, spec: &OperationSpec, method: Option<Method>) -> Option<Fact<bool>> {
    if spec.repeatable.is_some() && method == Some(Method::Get) {
        at.key("repeatable").error("every GET is safe to retry", "remove the line");
    }
    spec.repeatable.map(Fact::own)
}
