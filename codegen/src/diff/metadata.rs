//! Facts about operations that leave their types as they are: scopes, markets, retirement, retries, samples and documentation.

use super::fields::fact_text;
use super::log::{Heading, Log};
use super::{ChangeKind, Comparer};
use crate::model::{Fact, Markets, Model, Operation, Sunset};

const NOT_DOCUMENTED: &str = "not documented";

impl Comparer<'_> {
    pub(super) fn metadata(&self, old: &Operation, new: &Operation, heading: &Heading, path: &str, log: &mut Log) {
        retirement(old, new, heading, path, log);
        log.compare(heading, path, ChangeKind::ScopesChanged, (scopes(old), scopes(new)));
        log.compare(heading, path, ChangeKind::MarketsChanged, (markets(old), markets(new)));
        log.compare(heading, path, ChangeKind::IdempotencyChanged, (key(old), key(new)));
        let repeatable = |operation: &Operation| if operation.is_repeatable() { "safe to retry" } else { "not safe to retry" };
        log.compare(heading, path, ChangeKind::RepeatableChanged, (repeatable(old), repeatable(new)));
        sample((old.sample.as_deref(), new.sample.as_deref()), heading, path, log);
        log.compare(heading, path, ChangeKind::DocumentationChanged, (documentation(self.old, old), documentation(self.new, new)));
    }
}

fn retirement(old: &Operation, new: &Operation, heading: &Heading, path: &str, log: &mut Log) {
    match (&old.sunset, &new.sunset) {
        (None, None) => {}
        (None, Some(sunset)) => log.change(heading, path, ChangeKind::OperationRetired, "", day(sunset)),
        (Some(sunset), None) => log.change(heading, path, ChangeKind::OperationRestored, day(sunset), ""),
        (Some(before), Some(after)) => log.compare(heading, path, ChangeKind::RetirementMoved, (day(before), day(after))),
    }
}

fn day(sunset: &Sunset) -> &str {
    match sunset {
        Sunset::Announced => "announced",
        Sunset::On(day) => day,
    }
}

fn scopes(operation: &Operation) -> String {
    let text = |scopes: &Vec<String>| if scopes.is_empty() { "none".to_owned() } else { scopes.join(" ") };
    operation.scopes.as_ref().map_or(NOT_DOCUMENTED.to_owned(), |scopes| text(&scopes.value))
}

fn markets(operation: &Operation) -> String {
    match &operation.markets {
        None => "all".to_owned(),
        Some(Markets::Only(countries)) => countries.join(", "),
        Some(Markets::Except(countries)) => format!("all except {}", countries.join(", ")),
    }
}

fn key(operation: &Operation) -> &str {
    operation.idempotency_key.as_ref().map_or("none", |key| &operation.fields[key.value].wire)
}

/// A documented body, which is a trait impl with the feature `testing`.
pub(super) fn sample((old, new): (Option<&str>, Option<&str>), heading: &Heading, path: &str, log: &mut Log) {
    match (old, new) {
        (None, None) => {}
        (None, Some(_)) => log.add(heading, path, ChangeKind::SampleAdded),
        (Some(_), None) => log.add(heading, path, ChangeKind::SampleRemoved),
        (Some(before), Some(after)) if before != after => {
            log.change(heading, path, ChangeKind::DocumentationChanged, "the old sample", "a new sample");
        }
        (Some(_), Some(_)) => {}
    }
}

/// Facts that affect only the documentation and informative constants.
fn documentation(model: &Model, operation: &Operation) -> String {
    let codes = |codes: &Vec<i64>| format!("errors {}", codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    let source = |fact: &Option<Fact<Vec<String>>>| fact_text(fact.as_ref(), |_| String::new());
    let parts = [
        fact_text(operation.summary.as_ref(), Clone::clone),
        fact_text(operation.docs.as_ref(), |page| format!("page {page}")),
        fact_text(operation.errors.as_ref(), codes),
        source(&operation.scopes),
        operation.aliases.join(", "),
        operation.replaced_by.map_or(String::new(), |id| format!("use {}", model.operation(id).request_line())),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}
