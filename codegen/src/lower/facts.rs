//! What is documented of an operation beside its shape: scopes, error codes, the idempotency key, newer versions,
//! documented replies.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, File};
use crate::model::{Field, Kind, Method, Model, OperationId};
use crate::spec::{self, Idempotency};

/// TikTok's name for the field in every operation that has one.
const KEY: &str = "idempotency_key";

pub(super) fn scopes(spec: &spec::Operation) -> Vec<String> {
    spec.scope.iter().flat_map(|scope| scope.split_whitespace()).map(str::to_owned).collect()
}

pub(super) fn errors(spec: &spec::Operation) -> Vec<i64> {
    Vec::from_iter(BTreeSet::from_iter(spec.errors.iter().copied()))
}

/// A documented reply or delivery on one line; what is no JSON was told of when it was loaded.
pub(super) fn sample(body: &str) -> Option<String> {
    serde_json::from_str::<serde_json::Value>(body).ok().map(|body| body.to_string())
}

/// The field that `idempotency:` speaks of. A key that nobody declares is a mistake too: a client would not fill it.
pub(super) fn idempotency_key(
    file: File<'_>,
    spec: &spec::Operation,
    sent: &[Field],
    query: usize,
    mistakes: &mut Vec<Diagnostic>,
) -> Option<usize> {
    let body = query + spec.query.len();
    let found = sent.iter().position(|field| field.wire == KEY && field.kind == Kind::String);
    let place = found.map(|index| if index < body { Idempotency::Query } else { Idempotency::Body });
    if place == spec.idempotency {
        return found;
    }
    let section = |place| match place {
        Idempotency::Query => "query",
        Idempotency::Body => "body",
    };
    match (spec.idempotency, place) {
        (Some(said), _) => {
            let message = format!("`{}:` has no `{KEY}: string`", section(said));
            mistakes.push(file.mistake(&["idempotency"], message, "say where the key goes, or remove the line"));
        }
        (None, Some(place)) => {
            let message = format!("nothing says that `{KEY}` makes repeating harmless");
            let help = format!("add `idempotency: {}`", section(place));
            mistakes.push(file.mistake(&[section(place), KEY], message, help));
        }
        (None, None) => {}
    }
    None
}

/// Whether a request that is no GET may be sent twice.
pub(super) fn repeatable(file: File<'_>, spec: &spec::Operation, method: Option<Method>, mistakes: &mut Vec<Diagnostic>) -> bool {
    if spec.repeatable && method == Some(Method::Get) {
        let message = "every GET is repeatable";
        mistakes.push(file.mistake(&["repeatable"], message, "remove the line"));
    }
    spec.repeatable
}

/// Points every operation to the latest version of itself, which bears the same name.
pub(super) fn mark_newer(model: &mut Model) {
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
