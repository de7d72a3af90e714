//! What is documented about an operation beyond its fields: scopes, error codes, idempotency, newer versions, example replies.

use std::collections::BTreeSet;

use super::names;
use super::sent_fields::SentFields;
use crate::diagnostic::Context;
use crate::model::{Field, Kind, Method, Model, OperationId};
use crate::spec::{Idempotency, OperationSpec, Scalar};

pub(super) fn scopes(spec: &OperationSpec) -> Vec<String> {
    spec.scope.iter().flat_map(|scope| scope.split_whitespace()).map(str::to_owned).collect()
}

/// TikTok's names of the operation, for searches.
pub(super) fn aliases(at: &Context<'_>, spec: &OperationSpec) -> Vec<String> {
    for alias in spec.aliases.iter().filter(|alias| !names::is_identifier(alias)) {
        let message = format!("`{alias}` is not a name in camel case");
        at.key("aliases").error_in(alias, message, "write it without blanks, for example `GetWarehouseList`");
    }
    spec.aliases.clone()
}

pub(super) fn errors(spec: &OperationSpec) -> Vec<i64> {
    Vec::from_iter(BTreeSet::from_iter(spec.errors.iter().copied()))
}

/// An example body on one line. Loading has reported one that is not JSON.
pub(super) fn sample(body: &str) -> Option<String> {
    serde_json::from_str::<serde_json::Value>(body).ok().map(|body| body.to_string())
}

/// The field that `idempotency:` declares. An undeclared key is an error too, because the client would not fill it.
pub(super) fn idempotency_key(at: &Context<'_>, spec: &OperationSpec, sent: &SentFields) -> Option<usize> {
    let is_key = |field: &Field| Idempotency::KEYS.contains(&field.wire.as_str()) && field.kind == Kind::Scalar(Scalar::String);
    let found = sent.fields.iter().position(is_key);
    let actual = found.map(|index| if index < sent.query_end { Idempotency::Query } else { Idempotency::Body });
    match (spec.idempotency, actual) {
        (declared, actual) if declared == actual => return found,
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
pub(super) fn repeatable(at: &Context<'_>, spec: &OperationSpec, method: Option<Method>) -> bool {
    if spec.repeatable && method == Some(Method::Get) {
        at.key("repeatable").error("every GET is repeatable", "remove the line");
    }
    spec.repeatable
}

/// Links every operation to its latest version, which has the same name.
pub(super) fn link_newer(model: &mut Model) {
    let newest: BTreeSet<OperationId> = model.groups.iter().flat_map(|group| group.newest.iter().copied()).collect();
    let newer = |index: usize| {
        let old = &model.operations[index];
        let is_newer = |id: &&OperationId| {
            let new = model.operation(**id);
            new.group == old.group && new.module == old.module && id.0 != index
        };
        newest.iter().find(is_newer).copied()
    };
    let newer: Vec<_> = (0..model.operations.len()).map(newer).collect();
    for (operation, newer) in model.operations.iter_mut().zip(newer) {
        operation.newer = newer;
    }
}
