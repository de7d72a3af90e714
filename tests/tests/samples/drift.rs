//! Checks that `cargo xtask drift` and the SDK agree on wrong types, ignored fields and unknown enum values.
//!
//! The tests replace each value of each sample with many kinds of JSON, and compare the two results.

use std::collections::BTreeSet;

use codegen::drift::{FindingKind, Target, compare, extract_data, operation, webhook};
use codegen::model::Model;
use serde_json::{Value, json};
use tests::{model_of, root, specs};
use tiktok_shop::Error;

use crate::leaves::Findings;
use crate::reply::{DocumentedReply, replies};

/// Fails with all failures, not only the first.
fn assert_none(failures: Vec<String>) {
    assert!(failures.is_empty(), "{} found:\n{}", failures.len(), failures.join("\n"));
}

const UNKNOWN: &str = "UNHEARD_OF";

/// The replacement values: all kinds of JSON, and texts that are or resemble other scalars.
fn values() -> Vec<Value> {
    let texts = [
        "", " ", "text", "true", "TRUE", " 1 ", "2", "-5", "+5", " 5", "5.0", "5.", ".5", "5e3", "5e-1", "50e-1", "1e99", "0e", "-",
    ];
    let long = ["9223372036854775807", "9223372036854775808", "-9223372036854775808", "922337203685477580.70e1", "1e-99999999999"];
    let numbers =
        [json!(0), json!(1), json!(-7), json!(u64::MAX), json!(i64::MIN), json!(1.5), json!(5.0), json!(-0.0), json!(1e20)];
    let others = [json!(null), json!(true), json!([]), json!([1]), json!([[]]), json!([{}]), json!({}), json!({ "a": 1 })];
    texts.into_iter().chain(long).map(Value::from).chain(numbers).chain(others).collect()
}

/// A sample and its operation in the specs.
struct SpecSample<'a> {
    model: &'a Model,
    target: Target,
    sample: &'a DocumentedReply,
}

impl<'a> SpecSample<'a> {
    fn new(model: &'a Model, sample: &'a DocumentedReply) -> Self {
        let target = operation(model, &sample.operation).expect(sample.file);
        Self { model, target, sample }
    }

    /// The paths of the findings of one kind.
    fn found(&self, body: &Value, kind: FindingKind) -> Vec<String> {
        let data = extract_data(self.model, self.target, body).expect("a body");
        let findings = compare(self.model, self.target, data).findings;
        findings.iter().filter(|finding| finding.kind == kind).map(|finding| finding.path.to_string()).collect()
    }

    fn read(&self, body: &Value) -> Result<String, Error> {
        self.sample.show(body.to_string().as_bytes())
    }
}

/// The findings of `drift` in a reply.
pub(crate) fn of_reply(model: &Model, sample: &DocumentedReply) -> Findings {
    of(model, SpecSample::new(model, sample).target, &sample.json())
}

/// The findings of `drift` in a delivery.
pub(crate) fn of_delivery(model: &Model, body: &[u8]) -> Findings {
    let body: Value = serde_json::from_slice(body).expect("JSON");
    let target = webhook(model, &body["type"].to_string()).expect("a described webhook");
    of(model, target, &body)
}

fn of(model: &Model, target: Target, body: &Value) -> Findings {
    let data = extract_data(model, target, body).expect("a body");
    compare(model, target, data).findings.iter().map(|finding| (finding.path.without_indexes(), finding.kind.name())).collect()
}

/// A step from `data` to a value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Member(String),
    Item,
}

/// The path from `data` to a value.
type ValuePath = Vec<Step>;

/// Collects the paths of all values inside `value`.
fn collect_paths(value: &Value, steps: &[Step], found: &mut BTreeSet<ValuePath>) {
    let inner: Vec<(Step, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, member)| (Step::Member(key.clone()), member)).collect(),
        Value::Array(items) => items.iter().map(|item| (Step::Item, item)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for (step, value) in inner {
        let steps = [steps, &[step]].concat();
        collect_paths(value, &steps, found);
        found.insert(steps);
    }
}

/// The path in the format of errors and findings.
fn display(steps: &[Step]) -> String {
    steps.iter().fold("data".to_owned(), |path, step| match step {
        Step::Member(key) => format!("{path}.{key}"),
        Step::Item => format!("{path}[0]"),
    })
}

/// A reply that contains only one value, at the given path.
fn reply(steps: &[Step], value: Value) -> Value {
    let data = steps.iter().rev().fold(value, |value, step| match step {
        Step::Member(key) => json!({ key: value }),
        Step::Item => json!([value]),
    });
    json!({ "code": 0, "data": data })
}

/// Calls `check` for every path of every sample.
fn each_path(mut check: impl FnMut(&SpecSample<'_>, &ValuePath)) {
    let model = model_of(&specs(&root().join("specs")));
    for sample in replies() {
        let mut found = BTreeSet::new();
        collect_paths(&sample.json()["data"], &[], &mut found);
        let described = SpecSample::new(&model, &sample);
        found.iter().for_each(|steps| check(&described, steps));
    }
}

#[test]
fn wrong_types_are_unreadable_values() {
    let (mut failures, mut tried, mut unread) = (Vec::new(), 0, 0);
    each_path(|described, steps| {
        for value in values() {
            let line = format!("{}: {} as {value}", described.sample.file, display(steps));
            let body = reply(steps, value);
            let read = match described.read(&body) {
                Ok(_) => Vec::new(),
                Err(Error::Decode(error)) => vec![error.path],
                Err(error) => vec![error.to_string()],
            };
            let found = described.found(&body, FindingKind::WrongType);
            tried += 1;
            unread += read.len();
            if found != read {
                failures.push(format!("{line}: found {found:?}, but the SDK fails at {read:?}"));
            }
        }
    });
    assert!(tried > 100_000 && unread > tried / 10 && unread < tried, "{tried} tried, {unread} unread");
    assert_none(failures);
}

#[test]
fn unknown_fields_are_ignored_fields() {
    let mut failures = Vec::new();
    each_path(|described, steps| {
        let with = reply(steps, json!({ UNKNOWN: "x" }));
        // A single object in place of a list is read as its only item.
        let without = [json!({}), json!([{}])].map(|without| reply(steps, without));
        let reads_as =
            |without| described.read(&with).is_ok_and(|with| described.read(without).is_ok_and(|without| with == without));
        let is_skipped = without.iter().any(reads_as);
        let found = described.found(&with, FindingKind::UnknownField);
        if found != Vec::from_iter(is_skipped.then(|| format!("{}.{UNKNOWN}", display(steps)))) {
            failures.push(format!("{}: {}: found {found:?}", described.sample.file, display(steps)));
        }
    });
    assert_none(failures);
}

#[test]
fn unknown_values_are_values_without_a_variant() {
    let (mut failures, mut enumerations) = (Vec::new(), 0);
    each_path(|described, steps| {
        let body = reply(steps, UNKNOWN.into());
        let Ok(read) = described.read(&body) else { return };
        // `Debug` shows enum values without quotes.
        let is_kept_apart = read.split_once(UNKNOWN).is_some_and(|(before, _)| !before.ends_with('"'));
        enumerations += usize::from(is_kept_apart);
        let found = described.found(&body, FindingKind::UnknownValue);
        if found != Vec::from_iter(is_kept_apart.then(|| display(steps))) {
            failures.push(format!("{}: {}: found {found:?}", described.sample.file, display(steps)));
        }
    });
    assert!(enumerations > 100, "{enumerations} enumerations");
    assert_none(failures);
}
