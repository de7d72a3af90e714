//! `cargo xtask drift` and the SDK agree on what can be read, on what is skipped and on what is no known value.
//!
//! Each place of each sample is filled with everything that JSON knows, and both are asked.

use std::collections::BTreeSet;

use codegen::drift::{FindingKind, Target, compare, open, operation, webhook};
use codegen::model::Model;
use serde_json::{Value, json};
use tests::{model_of, root, specs};
use tiktok_shop::Error;

use crate::leaves::Findings;
use crate::reply::{DocumentedReply, replies};

/// Fails with every line, not with the first.
fn none(failures: Vec<String>) {
    assert!(failures.is_empty(), "{} found:\n{}", failures.len(), failures.join("\n"));
}

const UNHEARD_OF: &str = "UNHEARD_OF";

/// What is put in each place: all that JSON knows, and scalars that stand for others, or nearly do.
fn values() -> Vec<Value> {
    let texts =
        ["", " ", "text", "true", " 1 ", "2", "-5", "+5", " 5", "5.0", "5.", ".5", "5e3", "5e-1", "50e-1", "1e99", "0e", "-"];
    let long = ["9223372036854775807", "9223372036854775808", "-9223372036854775808", "922337203685477580.70e1", "1e-99999999999"];
    let numbers =
        [json!(0), json!(1), json!(-7), json!(u64::MAX), json!(i64::MIN), json!(1.5), json!(5.0), json!(-0.0), json!(1e20)];
    let others = [json!(null), json!(true), json!([]), json!([1]), json!([[]]), json!([{}]), json!({}), json!({ "a": 1 })];
    texts.into_iter().chain(long).map(Value::from).chain(numbers).chain(others).collect()
}

/// A sample's operation in the specs.
struct Described<'a> {
    model: &'a Model,
    target: Target,
    sample: &'a DocumentedReply,
}

impl<'a> Described<'a> {
    fn new(model: &'a Model, sample: &'a DocumentedReply) -> Self {
        let target = operation(model, &sample.operation).expect(sample.file);
        Self { model, target, sample }
    }

    /// Where a body holds what.
    fn found(&self, body: &Value, kind: FindingKind) -> Vec<String> {
        let data = open(self.model, self.target, body).expect("a body");
        let findings = compare(self.model, self.target, data).findings;
        findings.iter().filter(|finding| finding.kind == kind).map(|finding| finding.path.to_string()).collect()
    }

    fn read(&self, body: &Value) -> Result<String, Error> {
        self.sample.show(body.to_string().as_bytes())
    }
}

/// What `drift` says of a reply as it stands.
pub(crate) fn of_reply(model: &Model, sample: &DocumentedReply) -> Findings {
    of(model, Described::new(model, sample).target, &sample.json())
}

/// What `drift` says of a delivery.
pub(crate) fn of_delivery(model: &Model, body: &[u8]) -> Findings {
    let body: Value = serde_json::from_slice(body).expect("JSON");
    let target = webhook(model, &body["type"].to_string()).expect("a described webhook");
    of(model, target, &body)
}

fn of(model: &Model, target: Target, body: &Value) -> Findings {
    let data = open(model, target, body).expect("a body");
    compare(model, target, data).findings.iter().map(|finding| (finding.path.blanked(), finding.kind.name())).collect()
}

/// A step from `data` to a value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Member(String),
    Item,
}

/// A place in a reply.
type Place = Vec<Step>;

/// The places of all values that are within one.
fn places(value: &Value, place: &[Step], found: &mut BTreeSet<Place>) {
    let inner: Vec<(Step, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, member)| (Step::Member(key.clone()), member)).collect(),
        Value::Array(items) => items.iter().map(|item| (Step::Item, item)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for (step, value) in inner {
        let place = [place, &[step]].concat();
        places(value, &place, found);
        found.insert(place);
    }
}

/// As errors and findings write it.
fn path(place: &[Step]) -> String {
    place.iter().fold("data".to_owned(), |path, step| match step {
        Step::Member(key) => format!("{path}.{key}"),
        Step::Item => format!("{path}[0]"),
    })
}

/// A reply that holds one value, and what it takes to lead there.
fn reply(place: &[Step], value: Value) -> Value {
    let data = place.iter().rev().fold(value, |value, step| match step {
        Step::Member(key) => json!({ key: value }),
        Step::Item => json!([value]),
    });
    json!({ "code": 0, "data": data })
}

/// Calls `check` on every place of every successful sample.
fn each_place(mut check: impl FnMut(&Described<'_>, &Place)) {
    let model = model_of(&specs(&root().join("specs")));
    for sample in replies() {
        let mut found = BTreeSet::new();
        places(&sample.json()["data"], &[], &mut found);
        let described = Described::new(&model, &sample);
        found.iter().for_each(|place| check(&described, place));
    }
}

#[test]
fn a_wrong_type_is_what_cannot_be_read() {
    let (mut failures, mut tried, mut unread) = (Vec::new(), 0, 0);
    each_place(|described, place| {
        for value in values() {
            let line = format!("{}: {} as {value}", described.sample.file, path(place));
            let body = reply(place, value);
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
    none(failures);
}

#[test]
fn an_unknown_field_is_what_is_skipped() {
    let mut failures = Vec::new();
    each_place(|described, place| {
        let with = reply(place, json!({ UNHEARD_OF: "x" }));
        // An object alone where a list belongs is the list's one item.
        let without = [json!({}), json!([{}])].map(|without| reply(place, without));
        let reads_as =
            |without| described.read(&with).is_ok_and(|with| described.read(without).is_ok_and(|without| with == without));
        let is_skipped = without.iter().any(reads_as);
        let found = described.found(&with, FindingKind::UnknownField);
        if found != Vec::from_iter(is_skipped.then(|| format!("{}.{UNHEARD_OF}", path(place)))) {
            failures.push(format!("{}: {}: found {found:?}", described.sample.file, path(place)));
        }
    });
    none(failures);
}

#[test]
fn an_unknown_value_is_one_that_no_variant_stands_for() {
    let (mut failures, mut enumerations) = (Vec::new(), 0);
    each_place(|described, place| {
        let body = reply(place, UNHEARD_OF.into());
        let Ok(read) = described.read(&body) else { return };
        // Enumerations show themselves without quotes.
        let is_kept_apart = read.split_once(UNHEARD_OF).is_some_and(|(before, _)| !before.ends_with('"'));
        enumerations += usize::from(is_kept_apart);
        let found = described.found(&body, FindingKind::UnknownValue);
        if found != Vec::from_iter(is_kept_apart.then(|| path(place))) {
            failures.push(format!("{}: {}: found {found:?}", described.sample.file, path(place)));
        }
    });
    assert!(enumerations > 100, "{enumerations} enumerations");
    none(failures);
}
