//! Validates spec files as an editor does: with the schema that the editor's settings assign to a file.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;

use codegen::diagnostic::Diagnostics;
use codegen::load::{self, Documents, Files};
use codegen::schema;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use crate::root;

/// The schemas of specs, by file name.
#[must_use]
pub fn schemas(files: &Files) -> BTreeMap<String, Value> {
    let texts = schema::files(&load::load(files, &Documents::of(files), &Diagnostics::default()));
    texts.into_iter().map(|(name, text)| (name, serde_json::from_str(&text).expect("JSON"))).collect()
}

/// The schemas that the editor's settings assign to a spec. Correct settings assign one.
#[must_use]
pub fn assigned(path: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(".vscode/settings.json")).expect("the settings");
    let settings: Value = serde_json::from_str(&text).expect("JSON");
    let schemas = settings["yaml.schemas"].as_object().expect("an object");
    let path = format!("specs/{path}");
    let is_assigned = |globs: &Value| {
        let globs: Vec<&str> = globs
            .as_array()
            .map_or_else(|| globs.as_str().into_iter().collect(), |globs| globs.iter().filter_map(Value::as_str).collect());
        let (excluded, included): (Vec<&str>, Vec<&str>) = globs.into_iter().partition(|glob| glob.starts_with('!'));
        included.iter().any(|glob| matches(glob, &path)) && !excluded.iter().any(|glob| matches(&glob[1..], &path))
    };
    let name = |file: &String| file.trim_start_matches("./specs/schema/").to_owned();
    schemas.iter().filter(|(_, globs)| is_assigned(globs)).map(|(file, _)| name(file)).collect()
}

/// Whether a glob matches a path. A `*` stands for a part of one name.
fn matches(glob: &str, path: &str) -> bool {
    let part = |(glob, name): (&str, &str)| match glob.split_once('*') {
        Some((before, after)) => name.len() >= glob.len() - 1 && name.starts_with(before) && name.ends_with(after),
        None => glob == name,
    };
    glob.split('/').count() == path.split('/').count() && glob.split('/').zip(path.split('/')).all(part)
}

/// Checks files with schemas.
#[derive(Debug)]
pub struct Checker(BTreeMap<String, Validator>);

impl Checker {
    /// A checker with these schemas.
    ///
    /// # Panics
    ///
    /// Panics if one of them is not a schema.
    #[must_use]
    pub fn new(schemas: &BTreeMap<String, Value>) -> Self {
        let validator = |schema| jsonschema::validator_for(schema).expect("a schema");
        Self(schemas.iter().map(|(name, schema)| (name.clone(), validator(schema))).collect())
    }

    /// The values of a file that its schema rejects: the keys that lead to each one, and the reason. `None` if an editor does not check
    /// the file: it has no schema, or it is not YAML, which the editor reports by itself.
    #[must_use]
    pub fn rejected(&self, path: &str, text: &str) -> Option<Vec<(Vec<String>, String)>> {
        let validator = self.0.get(assigned(path).first()?)?;
        let document = json(serde_yaml::from_str(text).ok()?)?;
        Some(validator.iter_errors(&document).flat_map(|error| innermost(&error)).collect())
    }
}

/// A document as JSON. Keys become texts.
fn json(document: serde_yaml::Value) -> Option<Value> {
    use serde_yaml::Value as Yaml;
    Some(match document {
        Yaml::Mapping(mapping) => {
            let entry = |(key, value)| {
                let key = match key {
                    Yaml::String(key) => key,
                    other => serde_yaml::to_string(&other).ok()?.trim().to_owned(),
                };
                Some((key, json(value)?))
            };
            Value::Object(mapping.into_iter().map(entry).collect::<Option<_>>()?)
        }
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(json).collect::<Option<_>>()?),
        other => serde_json::to_value(other).ok()?,
    })
}

/// The errors that explain an error: those of the alternative that fits the value best.
fn innermost(error: &ValidationError<'_>) -> Vec<(Vec<String>, String)> {
    let keys: Vec<String> =
        error.instance_path().as_str().split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~")).collect();
    let below = |key: &String| keys.iter().cloned().chain([key.clone()]).collect::<Vec<_>>();
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|key| (below(key), error.to_string())).collect()
        }
        ValidationErrorKind::AnyOf { context } => {
            let alternatives = context.iter().map(|errors| errors.iter().flat_map(innermost).collect::<Vec<_>>());
            let depth = |errors: &Vec<(Vec<String>, String)>| errors.iter().map(|(keys, _)| keys.len()).max().unwrap_or_default();
            alternatives
                .max_by_key(depth)
                .filter(|errors| depth(errors) > keys.len())
                .unwrap_or_else(|| vec![(keys, error.to_string())])
        }
        ValidationErrorKind::PropertyNames { error: inner } => {
            vec![(below(&inner.instance().as_str().unwrap_or_default().to_owned()), inner.to_string())]
        }
        _ => vec![(keys, error.to_string())],
    }
}
