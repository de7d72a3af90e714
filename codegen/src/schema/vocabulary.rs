//! Words that editors complete and document: fixed ones of the language, and those that the specs declare.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::emit::prose;
use crate::load::{Specs, TypesScope};
use crate::model::{ErrorClass, Retry};
use crate::spec::{COUNTRIES, ErrorCodeSpec, MARKET_GROUPS, Scalar, TypeSpec};

/// One of several values, each with a description. `enumDescriptions` is an extension that editors know.
pub(super) fn one_of<T: Into<Value>>(words: Vec<(T, String)>) -> Value {
    let (values, docs): (Vec<Value>, Vec<String>) = words.into_iter().map(|(word, doc)| (word.into(), doc)).unzip();
    // An enumeration must not be empty.
    if values.is_empty() { json!(false) } else { json!({ "enum": values, "enumDescriptions": docs }) }
}

pub(super) fn scalars() -> Vec<(&'static str, String)> {
    Scalar::ALL.iter().map(|scalar| (scalar.name(), scalar.doc().to_owned())).collect()
}

pub(super) fn markets() -> Vec<(&'static str, String)> {
    let groups = MARKET_GROUPS.map(|(name, members)| (name, format!("The countries {}.", members.join(", "))));
    let countries = COUNTRIES.map(|country| (country, format!("The country {country}.")));
    groups.into_iter().chain(countries).collect()
}

/// The codes of `errors.yaml`, with their lines.
pub(super) fn error_codes(specs: &Specs<'_>) -> Vec<(i64, String)> {
    let listed = |code: &Option<ErrorCodeSpec>| match code {
        None => String::new(),
        Some(ErrorCodeSpec::Line(line)) => line.clone(),
        Some(ErrorCodeSpec::ByMessage(lines)) => {
            lines.iter().map(|(keyword, line)| format!("{keyword}: {line}")).collect::<Vec<_>>().join("\n")
        }
    };
    let codes = specs.errors.iter().flat_map(|(_, codes)| *codes);
    codes.filter_map(|(code, spec)| Some((code.parse().ok()?, listed(spec)))).collect()
}

/// The shared types. A name that several groups use is listed once, with all its meanings.
pub(super) fn type_names<'a>(specs: &'a Specs<'_>) -> Vec<(&'a str, String)> {
    let mut meanings = BTreeMap::<&str, BTreeSet<String>>::new();
    for file in &specs.types {
        let scope = match file.scope {
            TypesScope::All => "all groups".to_owned(),
            TypesScope::Ids => "an id".to_owned(),
            TypesScope::Webhooks => "webhooks".to_owned(),
            TypesScope::Group(group) => format!("group `{group}`"),
        };
        for (name, ty) in file.types {
            meanings.entry(name).or_default().insert(format!("{} ({scope})", meaning(ty)));
        }
    }
    meanings.into_iter().map(|(name, meanings)| (name, meanings.into_iter().collect::<Vec<_>>().join("\n"))).collect()
}

/// What a type is, in its own words or by its contents.
fn meaning(ty: &TypeSpec) -> String {
    const SHOWN: usize = 8;
    let listed = |names: Vec<&str>| {
        let more = if names.len() > SHOWN { ", …" } else { "" };
        format!("{}{more}", names[..names.len().min(SHOWN)].join(", "))
    };
    let contents = match (&ty.values, &ty.fields) {
        (Some(values), _) => format!("One of {}.", listed(values.wire_values())),
        (None, Some(fields)) => format!("An object with {}.", listed(fields.keys().map(String::as_str).collect())),
        (None, None) => String::new(),
    };
    [ty.doc.as_deref(), Some(contents.as_str())].into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Error classes, then retry rules.
pub(super) fn words() -> impl Iterator<Item = (&'static str, &'static str)> {
    let classes = ErrorClass::ALL.map(|class| (class.name(), prose::error_class(class)));
    let retries = Retry::ALL.map(|retry| (retry.name(), prose::retry_rule(retry)));
    classes.into_iter().chain(retries)
}

/// A line to fill in for each error class and each retry rule.
pub(super) fn snippets() -> Vec<Value> {
    let snippet =
        |label: &str, description: &str, body: String| json!({ "label": label, "description": description, "body": body });
    let classes =
        ErrorClass::ALL.map(|class| snippet(class.name(), prose::error_class(class), format!("{} -- ${{1:HINT}}", class.name())));
    let retries = Retry::ALL
        .map(|retry| snippet(retry.name(), prose::retry_rule(retry), format!("${{1:CLASS}} {} -- ${{2:HINT}}", retry.name())));
    classes.into_iter().chain(retries).collect()
}
