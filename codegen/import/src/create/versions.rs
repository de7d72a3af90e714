//! The versions of operations, to find the one that a new operation inherits facts from.

use std::collections::BTreeMap;

use codegen::spec::Token;

use crate::create::groups;
use crate::model::Operation;
use crate::paths::address;
use crate::spec_files::{SpecFiles, stem};

/// The identity of an operation across versions: name, method, path without the version, token.
type Key = (String, String, String, &'static str);

/// The versions of each operation.
#[derive(Debug, Default)]
pub(crate) struct Versions(BTreeMap<Key, Vec<String>>);

impl Versions {
    /// The versions that the specs describe, and those that this import adds.
    pub(crate) fn new<'a>(specs: &SpecFiles<'_>, new: impl Iterator<Item = (&'a str, &'a Operation)>) -> Self {
        let mut versions = Self::default();
        for (file, spec) in specs.operations() {
            let (method, path) = spec.method_and_path();
            let token = spec.token.or_else(|| specs.token(address(path)?.group));
            versions.add(stem(file).unwrap_or_default(), method, path, token);
        }
        for (name, operation) in new {
            versions.add(name, &operation.method, &operation.path, operation.token);
        }
        versions
    }

    fn add(&mut self, name: &str, method: &str, path: &str, token: Option<Token>) {
        if let Some((key, version)) = key(name, method, path, token) {
            self.0.entry(key).or_default().push(version);
        }
    }

    /// The version before this one, if only its number differs.
    pub(crate) fn before(&self, name: &str, operation: &Operation) -> Option<&str> {
        let (key, version) = key(name, &operation.method, &operation.path, operation.token)?;
        self.0.get(&key)?.iter().filter(|other| **other < version).max().map(String::as_str)
    }
}

fn key(name: &str, method: &str, path: &str, token: Option<Token>) -> Option<(Key, String)> {
    let address = address(path)?;
    let token = token.unwrap_or_else(|| groups::token(address.group));
    let path = path.replacen(address.version, "", 1);
    Some(((name.to_owned(), method.to_owned(), path, token.name()), address.version.to_owned()))
}
