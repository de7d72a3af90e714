//! The spec files that exist, read and looked up.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::op_names::Known;
use super::paths::{Address, address, blanked, timeless};
use super::upstream::Operation;
use super::{Files, MergeError};
use crate::spec::{self, Node, Token, TypeSpec, ValuesSpec, YamlError};

/// What one file holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Document {
    Api(Box<spec::ApiSpec>),
    Operation(Box<spec::OperationSpec>),
    Webhook(Box<spec::WebhookSpec>),
    Types(IndexMap<String, TypeSpec>),
}

/// A definition: the file it stands in, and the keys that lead to it.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub(super) file: &'a str,
    pub(super) keys: Vec<String>,
    pub(super) definition: &'a TypeSpec,
}

/// All spec files by path.
#[derive(Debug, Default)]
pub(super) struct Specs {
    pub(super) documents: BTreeMap<String, Document>,
    /// By method and path, ids blanked: the file.
    pub(super) operations: BTreeMap<(String, String), String>,
    /// By type number: the file.
    pub(super) webhooks: BTreeMap<i64, String>,
}

impl Specs {
    /// Reads everything that is a spec; other files are no concern of the importer's.
    pub(super) fn read(files: &Files) -> Result<Self, Vec<MergeError>> {
        let mut specs = Self::default();
        let mut errors = Vec::new();
        for (path, text) in files {
            match document(path, text) {
                Ok(Some(document)) => specs.insert(path, document),
                Ok(None) => {}
                Err(message) => errors.push(MergeError { path: path.clone(), message }),
            }
        }
        if errors.is_empty() { Ok(specs) } else { Err(errors) }
    }

    /// The spec of an operation.
    pub(super) fn operation(&self, operation: &Operation) -> Option<(&str, &spec::OperationSpec)> {
        let file = self.operations.get(&(operation.method.clone(), blanked(&operation.path)))?;
        match self.documents.get(file)? {
            Document::Operation(spec) => Some((file, spec)),
            Document::Api(_) | Document::Webhook(_) | Document::Types(_) => None,
        }
    }

    /// Whose token a group's operations take.
    pub(super) fn token(&self, group: &str) -> Option<Token> {
        match self.documents.get("api.yaml")? {
            Document::Api(api) => api.groups.get(group).map(|group| group.token),
            Document::Operation(_) | Document::Webhook(_) | Document::Types(_) => None,
        }
    }

    /// The definition that a name has in a file: its own, its group's, or everybody's.
    pub(super) fn lookup(&self, file: &str, name: &str) -> Option<Found<'_>> {
        let group_file = group_of(file).map(|group| types_file(Some(group)));
        let files = [Some(file.to_owned()), group_file, Some(types_file(None))];
        files.into_iter().flatten().find_map(|file| {
            let (file, document) = self.documents.get_key_value(&file)?;
            let (types, mut keys) = match document {
                Document::Operation(operation) => (&operation.types, vec!["types".to_owned()]),
                Document::Webhook(webhook) => (&webhook.types, vec!["types".to_owned()]),
                Document::Types(types) => (types, Vec::new()),
                Document::Api(_) => return None,
            };
            let definition = types.get(name)?;
            keys.push(name.to_owned());
            Some(Found { file, keys, definition })
        })
    }

    /// The fields that the keys of a file lead to.
    pub(super) fn section(&self, file: &str, keys: &[String]) -> Option<&IndexMap<String, spec::FieldSpec>> {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        match (self.documents.get(file)?, keys.as_slice()) {
            (Document::Operation(operation), ["path"]) => Some(&operation.path),
            (Document::Operation(operation), ["query"]) => Some(&operation.query),
            (Document::Operation(operation), ["body"]) => operation.body.as_ref(),
            (Document::Operation(operation), ["response"]) => Some(&operation.response),
            (Document::Webhook(webhook), ["data"]) => Some(&webhook.data),
            (Document::Operation(operation), ["types", name, "fields"]) => operation.types.get(*name)?.fields.as_ref(),
            (Document::Webhook(webhook), ["types", name, "fields"]) => webhook.types.get(*name)?.fields.as_ref(),
            (Document::Types(types), [name, "fields"]) => types.get(*name)?.fields.as_ref(),
            _ => None,
        }
    }

    /// The values of the enumeration that the keys of a file lead to.
    pub(super) fn values(&self, file: &str, keys: &[String]) -> Vec<&str> {
        let definition = match (self.documents.get(file), keys) {
            (Some(Document::Operation(operation)), [_, name]) => operation.types.get(name),
            (Some(Document::Webhook(webhook)), [_, name]) => webhook.types.get(name),
            (Some(Document::Types(types)), [name]) => types.get(name),
            _ => None,
        };
        definition.and_then(|definition| definition.values.as_ref()).map(values).unwrap_or_default()
    }

    /// The types of a shared file.
    pub(super) fn shared(&self, group: Option<&str>) -> impl Iterator<Item = (&String, &TypeSpec)> {
        let types = match self.documents.get(&types_file(group)) {
            Some(Document::Types(types)) => Some(types),
            _ => None,
        };
        types.into_iter().flatten()
    }

    /// The names that operations bear.
    pub(super) fn known_names(&self) -> Known {
        let mut known = Known::default();
        for ((method, _), file) in &self.operations {
            let Some(Document::Operation(operation)) = self.documents.get(file) else { continue };
            let path = request(operation).1;
            let (Some(Address { group, version }), Some(name)) = (address(path), stem(file)) else { continue };
            let family = (group.to_owned(), method.clone(), timeless(path));
            known.families.entry(family).or_default().push((version.to_owned(), name.to_owned()));
            known.taken.insert((group.to_owned(), version.to_owned(), name.to_owned()));
        }
        known
    }

    fn insert(&mut self, path: &str, document: Document) {
        match &document {
            Document::Operation(operation) => {
                let (method, url) = request(operation);
                self.operations.insert((method.to_owned(), blanked(url)), path.to_owned());
            }
            Document::Webhook(webhook) => {
                self.webhooks.insert(webhook.kind, path.to_owned());
            }
            Document::Api(_) | Document::Types(_) => {}
        }
        self.documents.insert(path.to_owned(), document);
    }
}

/// The values of an enumeration as they are on the wire.
pub(super) fn values(values: &ValuesSpec) -> Vec<&str> {
    match values {
        ValuesSpec::List(list) => list.iter().map(String::as_str).collect(),
        ValuesSpec::Described(map) => map.keys().map(String::as_str).collect(),
    }
}

/// The group that a file belongs to; none for what all groups share.
pub(super) fn group_of(file: &str) -> Option<&str> {
    file.split_once('/').map(|(group, _)| group)
}

/// Method and path of an operation.
pub(super) fn request(operation: &spec::OperationSpec) -> (&str, &str) {
    let (method, path) = operation.request.split_once(' ').unwrap_or(("", &operation.request));
    (method.trim(), path.trim())
}

/// `get_order_list` of `order/202309/get_order_list.yaml`.
pub(super) fn stem(file: &str) -> Option<&str> {
    file.rsplit('/').next()?.strip_suffix(".yaml")
}

/// The file of a group's shared types; of those that all groups share, where there is no group.
pub(super) fn types_file(group: Option<&str>) -> String {
    group.map_or_else(|| "types.yaml".to_owned(), |group| format!("{group}/types.yaml"))
}

/// Whether a text is still the spec that its path promises.
pub(super) fn is_readable(path: &str, text: &str) -> bool {
    document(path, text).is_ok()
}

/// Reads one file, if it is one of ours.
pub(super) fn document(path: &str, text: &str) -> Result<Option<Document>, String> {
    let segments: Vec<&str> = path.split('/').collect();
    if !path.ends_with(".yaml") || path == "errors.yaml" {
        return Ok(None);
    }
    let node = spec::parse(text).map_err(|error| message(&error))?;
    let document = match segments.as_slice() {
        ["api.yaml"] => Document::Api(decoded(node)?),
        ["types.yaml"] | [_, "types.yaml"] => Document::Types(decoded::<Option<_>>(node)?.unwrap_or_default()),
        ["webhooks", _] => Document::Webhook(decoded(node)?),
        [_, _, _] => Document::Operation(decoded(node)?),
        _ => return Ok(None),
    };
    Ok(Some(document))
}

fn decoded<T: serde::de::DeserializeOwned>(node: Node) -> Result<T, String> {
    spec::decode(node).map_err(|error| message(&error))
}

fn message(error: &YamlError) -> String {
    match error.position {
        Some(place) => format!("{} (line {}, column {})", error.message, place.line, place.column),
        None => error.message.clone(),
    }
}
