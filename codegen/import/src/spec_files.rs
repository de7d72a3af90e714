//! Finds specs: an operation by its request, a webhook by its number, a type by its name.

use std::collections::BTreeMap;

use codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use codegen::load::{Documents, Files, Specs, TypesScope, load, lookup_files};
use codegen::spec::{FieldSpec, OperationSpec, Token, TypeSpec, WebhookSpec};
use indexmap::IndexMap;

use crate::location::Location;
use crate::model::Operation;
use crate::paths::without_id_names;

/// The content of a spec file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SpecDocument<'s> {
    Operation(&'s OperationSpec),
    Webhook(&'s WebhookSpec),
    Types(&'s IndexMap<String, TypeSpec>),
}

/// A definition and its location.
#[derive(Debug)]
pub(crate) struct Definition<'s> {
    pub(crate) location: Location,
    pub(crate) spec: &'s TypeSpec,
}

/// All spec files.
#[derive(Debug)]
pub(crate) struct SpecFiles<'a> {
    specs: Specs<'a>,
    /// By path.
    index: BTreeMap<&'a str, Entry>,
    /// Files by method and path, with the names of ids removed.
    operations: BTreeMap<(String, String), &'a str>,
    /// Files by type number.
    webhooks: BTreeMap<i64, &'a str>,
}

/// The position of a file in [`Specs`].
#[derive(Debug, Clone, Copy)]
enum Entry {
    Operation(usize),
    Webhook(usize),
    Types(usize),
}

impl<'a> SpecFiles<'a> {
    /// Reads all specs.
    ///
    /// # Errors
    ///
    /// The mistakes of specs that cannot be read.
    pub(crate) fn read(files: &'a Files, documents: &'a Documents) -> Result<Self, Vec<Diagnostic>> {
        let diagnostics = Diagnostics::default();
        let specs = load(files, documents, &diagnostics);
        let errors: Vec<Diagnostic> = diagnostics.into_sorted().into_iter().filter(|error| is_error(files, error)).collect();
        if errors.is_empty() { Ok(Self::index(specs)) } else { Err(errors) }
    }

    fn index(specs: Specs<'a>) -> Self {
        let mut found =
            Self { specs: Specs::default(), index: BTreeMap::new(), operations: BTreeMap::new(), webhooks: BTreeMap::new() };
        for (at, operation) in specs.operations.iter().enumerate() {
            let (method, path) = operation.spec.method_and_path();
            found.operations.insert((method.to_owned(), without_id_names(path)), operation.file.path);
            found.index.insert(operation.file.path, Entry::Operation(at));
        }
        for (at, webhook) in specs.webhooks.iter().enumerate() {
            found.webhooks.insert(webhook.spec.kind, webhook.file.path);
            found.index.insert(webhook.file.path, Entry::Webhook(at));
        }
        found.index.extend(specs.types.iter().enumerate().map(|(at, types)| (types.file.path, Entry::Types(at))));
        Self { specs, ..found }
    }

    /// The spec in a file.
    pub(crate) fn document(&self, file: &str) -> Option<SpecDocument<'_>> {
        self.index.get(file).map(|entry| match entry {
            Entry::Operation(at) => SpecDocument::Operation(self.specs.operations[*at].spec),
            Entry::Webhook(at) => SpecDocument::Webhook(self.specs.webhooks[*at].spec),
            Entry::Types(at) => SpecDocument::Types(self.specs.types[*at].types),
        })
    }

    /// The spec of an operation, and its file.
    pub(crate) fn operation(&self, operation: &Operation) -> Option<(&'a str, &OperationSpec)> {
        let file = self.operations.get(&(operation.method.clone(), without_id_names(&operation.path)))?;
        match self.document(file)? {
            SpecDocument::Operation(spec) => Some((file, spec)),
            SpecDocument::Webhook(_) | SpecDocument::Types(_) => None,
        }
    }

    /// The spec of a webhook, and its file.
    pub(crate) fn webhook(&self, kind: i64) -> Option<(&'a str, &WebhookSpec)> {
        let file = self.webhooks.get(&kind)?;
        match self.document(file)? {
            SpecDocument::Webhook(spec) => Some((file, spec)),
            SpecDocument::Operation(_) | SpecDocument::Types(_) => None,
        }
    }

    /// All operations with their files.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&'a str, &OperationSpec)> {
        self.specs.operations.iter().map(|operation| (operation.file.path, operation.spec))
    }

    /// The token that the operations of a group require by default.
    pub(crate) fn token(&self, group: &str) -> Option<Token> {
        self.specs.api.as_ref()?.1.groups.get(group).map(|group| group.token)
    }

    /// Whether a type name is that of an id.
    pub(crate) fn is_id(&self, name: &str) -> bool {
        matches!(self.document("ids.yaml"), Some(SpecDocument::Types(ids)) if ids.contains_key(name))
    }

    /// The definition that a type name means in a file.
    pub(crate) fn lookup(&self, file: &str, name: &str) -> Option<Definition<'_>> {
        lookup_files(file).find_map(|file| {
            let document = self.document(&file)?;
            let (prefix, types) = match document {
                SpecDocument::Operation(operation) => (Some("types"), &operation.types),
                SpecDocument::Webhook(webhook) => (Some("types"), &webhook.types),
                SpecDocument::Types(types) => (None, types),
            };
            let spec = types.get(name)?;
            let keys = prefix.into_iter().chain([name]).map(str::to_owned).collect();
            Some(Definition { location: Location { file, keys }, spec })
        })
    }

    /// The fields at a location.
    pub(crate) fn fields(&self, location: &Location) -> Option<&IndexMap<String, FieldSpec>> {
        let keys: Vec<&str> = location.keys().collect();
        match (self.document(&location.file)?, keys.as_slice()) {
            (SpecDocument::Operation(operation), ["path"]) => Some(&operation.path),
            (SpecDocument::Operation(operation), ["query"]) => Some(&operation.query),
            (SpecDocument::Operation(operation), ["body"]) => operation.body.as_ref(),
            (SpecDocument::Operation(operation), ["response"]) => Some(&operation.response),
            (SpecDocument::Webhook(webhook), ["data"]) => Some(&webhook.data),
            (SpecDocument::Operation(operation), ["types", name, "fields"]) => operation.types.get(*name)?.fields.as_ref(),
            (SpecDocument::Webhook(webhook), ["types", name, "fields"]) => webhook.types.get(*name)?.fields.as_ref(),
            (SpecDocument::Types(types), [name, "fields"]) => types.get(*name)?.fields.as_ref(),
            _ => None,
        }
    }

    /// The values of the enumeration at a location.
    pub(crate) fn values(&self, location: &Location) -> Vec<&str> {
        let name = location.keys.last().map_or("", String::as_str);
        let definition = match self.document(&location.file) {
            Some(SpecDocument::Operation(operation)) => operation.types.get(name),
            Some(SpecDocument::Webhook(webhook)) => webhook.types.get(name),
            Some(SpecDocument::Types(types)) => types.get(name),
            None => None,
        };
        definition.and_then(|definition| definition.values.as_ref()).map(|values| values.wire_values()).unwrap_or_default()
    }

    /// The types in the `types.yaml` of a group, or in the one of all groups.
    pub(crate) fn shared_types(&self, group: Option<&str>) -> impl Iterator<Item = (&str, &TypeSpec)> {
        let scope = match group {
            None => TypesScope::All,
            Some("webhooks") => TypesScope::Webhooks,
            Some(group) => TypesScope::Group(group),
        };
        let file = self.specs.types.iter().find(|file| file.scope == scope);
        file.into_iter().flat_map(|file| file.types).map(|(name, spec)| (name.as_str(), spec))
    }
}

/// Whether an import cannot continue. The first import writes `api.yaml`, and samples do not matter to it.
fn is_error(files: &Files, diagnostic: &Diagnostic) -> bool {
    let is_missing = diagnostic.path == "specs/api.yaml" && !files.contains_key("api.yaml");
    diagnostic.severity == Severity::Error && diagnostic.path.ends_with(".yaml") && !is_missing
}

/// Whether a text is still a spec of the kind that its path implies.
pub(crate) fn is_readable(path: &str, text: &str) -> bool {
    let files = Files::from([(path.to_owned(), text.to_owned())]);
    SpecFiles::read(&files, &Documents::of(&files)).is_ok()
}

/// The group that a file belongs to. `None` for the types that all groups share.
pub(crate) fn group_of(file: &str) -> Option<&str> {
    file.split_once('/').map(|(group, _)| group)
}

/// `get_order_list` for `order/202309/get_order_list.yaml`.
pub(crate) fn stem(file: &str) -> Option<&str> {
    file.rsplit('/').next()?.strip_suffix(".yaml")
}

/// The file of the types that a group shares, or of those that all groups share.
pub(crate) fn types_file(group: Option<&str>) -> String {
    group.map_or_else(|| "types.yaml".to_owned(), |group| format!("{group}/types.yaml"))
}

/// Whether a file holds shared types.
pub(crate) fn is_types_file(file: &str) -> bool {
    stem(file) == Some("types")
}
