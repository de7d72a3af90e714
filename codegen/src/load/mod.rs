//! Files to specs: which kind of spec each file is, and whether it follows the spec language.
//!
//! Every mistake of every file is reported. What can be read is passed on, so that [`lower`](crate::lower) reports its own
//! mistakes in the same run.

mod decode;
mod disk;
mod documents;
mod examples;
mod glossary;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::diagnostic::{Diagnostics, SpecFile};
use crate::spec::{ApiSpec, ErrorCodeSpec, GlossarySpec, OperationSpec, TypeSpec, WebhookSpec};
use documents::Document;
use indexmap::IndexMap;

pub use disk::read_dir;
pub use documents::Documents;

/// The texts of `specs/`, by path relative to it with `/` between its parts.
pub type Files = BTreeMap<String, String>;

/// The folder of the JSON Schemas, relative to `specs/`.
pub const SCHEMA_FOLDER: &str = "schema";

/// The files in [`SCHEMA_FOLDER`], each with the schema of one kind of spec file.
pub const SCHEMA_FILES: [&str; 7] =
    ["api.json", "errors.json", "glossary.json", "ids.json", "operation.json", "types.json", "webhook.json"];

/// All specs that could be read, in order of their paths.
#[derive(Debug, Default)]
pub struct Specs<'a> {
    /// The folders that hold operations, readable or not.
    pub groups: BTreeSet<&'a str>,
    /// The files and folders that cannot be read, and what they declare with them. A name that they may declare is not a mistake.
    pub unreadable: BTreeSet<String>,
    pub api: Option<(SpecFile<'a>, &'a ApiSpec)>,
    /// The error codes as texts, in the order of the file. A code whose lines cannot be read has no value. `None` if the file cannot
    /// be read.
    pub errors: Option<(SpecFile<'a>, &'a IndexMap<String, Option<ErrorCodeSpec>>)>,
    pub glossary: Option<(SpecFile<'a>, &'a GlossarySpec)>,
    pub types: Vec<TypesFile<'a>>,
    pub operations: Vec<OperationFile<'a>>,
    pub webhooks: Vec<WebhookFile<'a>>,
}

impl Specs<'_> {
    /// Whether a file or folder is unreadable, or contains an unreadable one, or is in one.
    pub fn may_hide(&self, path: &str) -> bool {
        let is_below =
            |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        self.unreadable.iter().any(|unreadable| is_below(unreadable, path) || is_below(path, unreadable))
    }
}

/// A `types.yaml`.
#[derive(Debug)]
pub struct TypesFile<'a> {
    pub file: SpecFile<'a>,
    pub scope: TypesScope<'a>,
    pub types: &'a IndexMap<String, TypeSpec>,
}

/// Which specs can use the types of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypesScope<'a> {
    All,
    /// Ids, which all specs can use.
    Ids,
    Webhooks,
    Group(&'a str),
}

impl<'a> TypesScope<'a> {
    fn of(path: &'a str) -> Self {
        match path.split_once('/') {
            None if path == "ids.yaml" => Self::Ids,
            None => Self::All,
            Some(("webhooks", _)) => Self::Webhooks,
            Some((group, _)) => Self::Group(group),
        }
    }
}

#[derive(Debug)]
pub struct OperationFile<'a> {
    pub file: SpecFile<'a>,
    pub group: &'a str,
    pub version: &'a str,
    /// The file name without its extension: the module's name.
    pub stem: &'a str,
    pub spec: &'a OperationSpec,
    /// The documented request body beside the spec, on one line.
    pub body: Option<&'a str>,
    /// The documented reply beside the spec, on one line.
    pub reply: Option<&'a str>,
}

#[derive(Debug)]
pub struct WebhookFile<'a> {
    pub file: SpecFile<'a>,
    pub stem: &'a str,
    pub spec: &'a WebhookSpec,
    /// The delivery beside the spec, on one line.
    pub delivery: Option<&'a str>,
}

/// The files in which a type name of a spec is looked up, in order: the spec itself, the shared types of its group (or of the
/// webhooks), the types that all specs share, and the ids.
pub fn lookup_files(path: &str) -> impl Iterator<Item = String> {
    let group = path.split_once('/').map(|(group, _)| format!("{group}/types.yaml")).filter(|group| group != path);
    let common = Some("types.yaml").filter(|common| *common != path).map(str::to_owned);
    [Some(path.to_owned()), group, common, Some("ids.yaml".to_owned())].into_iter().flatten()
}

/// The error codes of a project without `errors.yaml`.
static NO_ERRORS: LazyLock<IndexMap<String, Option<ErrorCodeSpec>>> = LazyLock::new(IndexMap::new);

/// Collects the specs, and reports the mistakes of each file. What `diagnostics` contains already is about files that are not in
/// `files`, because they cannot be read from disk.
pub fn load<'a>(files: &'a Files, documents: &'a Documents, diagnostics: &Diagnostics) -> Specs<'a> {
    let mut specs = Specs { unreadable: diagnostics.paths_with_errors(), ..Specs::default() };
    for (path, text) in files {
        add(SpecFile { path, text }, documents, &mut specs, diagnostics, files);
    }
    let is_missing = |specs: &Specs<'_>, path: &str| !files.contains_key(path) && !specs.may_hide(path);
    if is_missing(&specs, "errors.yaml") {
        specs.errors = Some((SpecFile { path: "errors.yaml", text: "" }, &NO_ERRORS));
    }
    if is_missing(&specs, "api.yaml") {
        let missing = SpecFile { path: "api.yaml", text: "" };
        let help = "write one with `hosts` and `groups`, see `specs/README.md`";
        diagnostics.file(missing).error("`api.yaml` is missing", help);
    }
    specs
}

fn add<'a>(file: SpecFile<'a>, documents: &'a Documents, specs: &mut Specs<'a>, diagnostics: &Diagnostics, files: &Files) {
    let path = file.path;
    let document = documents.get(path);
    let is_example = path.ends_with(".json") && matches!(document, Some(Document::Example(_)) | None);
    if is_example && !examples::has_spec(&diagnostics.file(file), |spec| files.contains_key(spec) || specs.may_hide(spec)) {
        return;
    }
    diagnostics.extend(documents.mistakes(path).to_vec());
    let parts: Vec<&str> = path.split('/').collect();
    if let [group, _, name] = parts[..]
        && name.ends_with(".yaml")
    {
        specs.groups.insert(group);
    }
    let example = |path: String| match documents.get(&path) {
        Some(Document::Example(body)) => Some(body.as_str()),
        _ => None,
    };
    match (document, &parts[..]) {
        (None, _) if is_example => {}
        (None, _) => drop(specs.unreadable.insert(path.to_owned())),
        (Some(Document::Api(api)), _) => specs.api = Some((file, api)),
        (Some(Document::Errors(codes)), _) => specs.errors = Some((file, codes)),
        (Some(Document::Glossary(glossary)), _) => specs.glossary = Some((file, glossary)),
        (Some(Document::Types(types)), _) => specs.types.push(TypesFile { file, scope: TypesScope::of(path), types }),
        (Some(Document::Operation(spec)), &[group, version, name]) => {
            let stem = name.trim_end_matches(".yaml");
            let body = example(format!("{group}/{version}/{stem}.request.json"));
            let reply = example(format!("{group}/{version}/{stem}.response.json"));
            specs.operations.push(OperationFile { file, group, version, stem, spec, body, reply });
        }
        (Some(Document::Webhook(spec)), &[_, name]) => {
            let stem = name.trim_end_matches(".yaml");
            let delivery = example(format!("webhooks/{stem}.delivery.json"));
            specs.webhooks.push(WebhookFile { file, stem, spec, delivery });
        }
        (Some(Document::Operation(_) | Document::Webhook(_) | Document::Example(_) | Document::Other), _) => {}
    }
}
