//! Files to specs: which file says what, and does it say it in the vocabulary.
//!
//! Every mistake of every file is collected; what could be read is handed on all the same, so that [`lower`](crate::lower) finds
//! its own in the same run.

mod decode;
mod disk;
mod errors;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, File};
use crate::spec::{Api, ErrorCode, Operation, Place, TypeDef, Webhook};
use indexmap::IndexMap;

pub use disk::read_dir;

/// The texts of `specs/`, by path relative to it with `/` between its parts.
pub type Files = BTreeMap<String, String>;

/// All specs that could be read, in order of their paths.
#[derive(Debug, Default)]
pub struct Specs<'a> {
    /// The folders that hold operations, readable or not.
    pub groups: BTreeSet<&'a str>,
    pub api: Option<(File<'a>, Api)>,
    /// The error codes by their text, in order of the file; none at all when it cannot be read.
    pub errors: Option<(File<'a>, IndexMap<String, ErrorCode>)>,
    pub types: Vec<TypesFile<'a>>,
    pub operations: Vec<OperationFile<'a>>,
    pub webhooks: Vec<WebhookFile<'a>>,
}

/// A `types.yaml`.
#[derive(Debug)]
pub struct TypesFile<'a> {
    pub file: File<'a>,
    pub home: TypesHome<'a>,
    pub types: IndexMap<String, TypeDef>,
}

/// Who shares the types of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypesHome<'a> {
    Everyone,
    Webhooks,
    Group(&'a str),
}

#[derive(Debug)]
pub struct OperationFile<'a> {
    pub file: File<'a>,
    pub group: &'a str,
    pub version: &'a str,
    /// The file's name without its ending: the module's name.
    pub stem: &'a str,
    pub spec: Operation,
    /// The documented reply beside it.
    pub reply: Option<&'a str>,
}

#[derive(Debug)]
pub struct WebhookFile<'a> {
    pub file: File<'a>,
    pub stem: &'a str,
    pub spec: Webhook,
    /// The delivery beside it.
    pub delivery: Option<&'a str>,
}

/// Reads every file, and says what is wrong with those that cannot be.
pub fn load<'a>(files: &'a Files, mistakes: &mut Vec<Diagnostic>) -> Specs<'a> {
    let mut specs = Specs::default();
    for (path, text) in files {
        let file = File { path, text };
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            ["README.md"] => {}
            ["api.yaml"] => specs.api = decode::api(file, mistakes).map(|api| (file, api)),
            ["errors.yaml"] => specs.errors = errors::errors(file, mistakes).map(|errors| (file, errors)),
            ["types.yaml"] => types(file, TypesHome::Everyone, &mut specs, mistakes),
            ["webhooks", "types.yaml"] => types(file, TypesHome::Webhooks, &mut specs, mistakes),
            [group, "types.yaml"] => types(file, TypesHome::Group(group), &mut specs, mistakes),
            ["webhooks", name] if name.ends_with(".yaml") => {
                let stem = name.trim_end_matches(".yaml");
                let delivery = files.get(&format!("webhooks/{stem}.delivery.json")).map(String::as_str);
                specs.webhooks.extend(decode::webhook(file, mistakes).map(|spec| WebhookFile { file, stem, spec, delivery }));
            }
            [group, version, name] if name.ends_with(".yaml") => {
                specs.groups.insert(group);
                let stem = name.trim_end_matches(".yaml");
                let spec = decode::operation(file, mistakes);
                let reply = files.get(&format!("{group}/{version}/{stem}.response.json")).map(String::as_str);
                specs.operations.extend(spec.map(|spec| OperationFile { file, group, version, stem, spec, reply }));
            }
            ["webhooks", name] if name.ends_with(".json") => example(file, &DELIVERY, files, mistakes),
            [_, _, name] if name.ends_with(".json") => example(file, &BODY, files, mistakes),
            _ => mistakes.push(stray(file)),
        }
    }
    if !files.contains_key("errors.yaml") {
        specs.errors = Some((File { path: "errors.yaml", text: "" }, IndexMap::new()));
    }
    if !files.contains_key("api.yaml") {
        let missing = File { path: "api.yaml", text: "" };
        mistakes.push(missing.mistake(
            &[],
            "there is no `api.yaml`",
            "write one with `hosts` and `groups`; `specs/README.md` shows how",
        ));
    }
    specs
}

fn types<'a>(file: File<'a>, home: TypesHome<'a>, specs: &mut Specs<'a>, mistakes: &mut Vec<Diagnostic>) {
    specs.types.extend(decode::types(file, mistakes).map(|types| TypesFile { file, home, types }));
}

/// What an example may be of, and how its file is called.
struct ExampleKind {
    of: &'static str,
    endings: &'static [&'static str],
    help: &'static str,
}

const BODY: ExampleKind = ExampleKind {
    of: "operation",
    endings: &[".request.json", ".response.json"],
    help: "name it like its operation, `<operation>.request.json` or `<operation>.response.json`, or delete it",
};

const DELIVERY: ExampleKind = ExampleKind {
    of: "webhook",
    endings: &[".delivery.json"],
    help: "name it like its webhook, `<event>.delivery.json`, or delete it",
};

/// An example stands beside the spec that it is of, and is JSON.
fn example(file: File<'_>, kind: &ExampleKind, files: &Files, mistakes: &mut Vec<Diagnostic>) {
    let stem = kind.endings.iter().find_map(|ending| file.path.strip_suffix(ending));
    let Some(stem) = stem.filter(|stem| files.contains_key(&format!("{stem}.yaml"))) else {
        mistakes.push(file.mistake(&[], format!("this example belongs to no {}", kind.of), kind.help));
        return;
    };
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(file.text) {
        let place = Place { line: error.line().max(1), column: error.column().max(1) };
        mistakes.push(file.mistake_at(
            place,
            format!("the example is not JSON: {error}"),
            format!("mend it, or delete it: `{stem}` works without"),
        ));
    }
}

fn stray(file: File<'_>) -> Diagnostic {
    file.mistake(
        &[],
        "this file is no spec",
        "an operation is `<group>/<version>/<operation>.yaml`, a webhook `webhooks/<event>.yaml`, shared types are in `types.yaml`",
    )
}
