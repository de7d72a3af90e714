//! Files to specs: which kind of spec each file is, and whether it follows the spec language.
//!
//! Every mistake of every file is reported. What can be read is passed on, so that [`lower`](crate::lower) reports its own
//! mistakes in the same run.

mod decode;
mod disk;
mod examples;
mod glossary;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

use crate::diagnostic::{Context, Diagnostic, Diagnostics, SpecFile};
use crate::schema;
use crate::spec::{ApiSpec, ErrorCodeSpec, GlossarySpec, OperationSpec, TypeSpec, WebhookSpec};
use indexmap::IndexMap;

pub use disk::read_dir;

/// The texts of `specs/`, by path relative to it with `/` between its parts.
pub type Files = BTreeMap<String, String>;

/// All specs that could be read, in order of their paths.
#[derive(Debug, Default)]
pub struct Specs<'a> {
    /// The folders that hold operations, readable or not.
    pub groups: BTreeSet<&'a str>,
    pub api: Option<(SpecFile<'a>, ApiSpec)>,
    /// The error codes as texts, in the order of the file. `None` if the file cannot be read.
    pub errors: Option<(SpecFile<'a>, IndexMap<String, ErrorCodeSpec>)>,
    pub glossary: Option<(SpecFile<'a>, GlossarySpec)>,
    pub types: Vec<TypesFile<'a>>,
    pub operations: Vec<OperationFile<'a>>,
    pub webhooks: Vec<WebhookFile<'a>>,
}

impl<'a> Specs<'a> {
    /// Adds the specs of later files.
    fn extend(&mut self, later: Self) {
        let Self { groups, api, errors, glossary, types, operations, webhooks } = later;
        self.groups.extend(groups);
        self.api = self.api.take().or(api);
        self.errors = self.errors.take().or(errors);
        self.glossary = self.glossary.take().or(glossary);
        self.types.extend(types);
        self.operations.extend(operations);
        self.webhooks.extend(webhooks);
    }
}

/// A `types.yaml`.
#[derive(Debug)]
pub struct TypesFile<'a> {
    pub file: SpecFile<'a>,
    pub scope: TypesScope<'a>,
    pub types: IndexMap<String, TypeSpec>,
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

#[derive(Debug)]
pub struct OperationFile<'a> {
    pub file: SpecFile<'a>,
    pub group: &'a str,
    pub version: &'a str,
    /// The file name without its extension: the module's name.
    pub stem: &'a str,
    pub spec: OperationSpec,
    /// The documented request body beside the spec.
    pub body: Option<&'a str>,
    /// The documented reply beside the spec.
    pub reply: Option<&'a str>,
}

#[derive(Debug)]
pub struct WebhookFile<'a> {
    pub file: SpecFile<'a>,
    pub stem: &'a str,
    pub spec: WebhookSpec,
    /// The delivery beside the spec.
    pub delivery: Option<&'a str>,
}

/// The files in which a type name of a spec is looked up, in order: the spec itself, the shared types of its group (or of the
/// webhooks), the types that all specs share, and the ids.
pub fn lookup_files(path: &str) -> impl Iterator<Item = String> {
    let group = path.split_once('/').map(|(group, _)| format!("{group}/types.yaml")).filter(|group| group != path);
    let common = Some("types.yaml").filter(|common| *common != path).map(str::to_owned);
    [Some(path.to_owned()), group, common, Some("ids.yaml".to_owned())].into_iter().flatten()
}

/// Reads every file, and reports those that cannot be read.
pub fn load<'a>(files: &'a Files, diagnostics: &Diagnostics) -> Specs<'a> {
    let mut specs = Specs::default();
    for (part, mistakes) in read_all(files) {
        specs.extend(part);
        diagnostics.extend(mistakes);
    }
    if !files.contains_key("errors.yaml") {
        specs.errors = Some((SpecFile { path: "errors.yaml", text: "" }, IndexMap::new()));
    }
    if !files.contains_key("api.yaml") {
        let missing = SpecFile { path: "api.yaml", text: "" };
        let help = "write one with `hosts` and `groups`, see `specs/README.md`";
        diagnostics.file(missing).error("`api.yaml` is missing", help);
    }
    specs
}

/// Reads all files, a part of them on each core. Parsing YAML takes most of the time of a run that renders little.
fn read_all<'a>(files: &'a Files) -> Vec<(Specs<'a>, Vec<Diagnostic>)> {
    let all: Vec<SpecFile<'a>> = files.iter().map(|(path, text)| SpecFile { path, text }).collect();
    let read_part = |part: &[SpecFile<'a>]| {
        let (mut specs, diagnostics) = (Specs::default(), Diagnostics::default());
        for &file in part {
            read(file, files, &mut specs, &diagnostics.file(file));
        }
        (specs, diagnostics.into_sorted())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let parts = all.chunks(all.len().div_ceil(cores).max(1)).map(|part| scope.spawn(|| read_part(part)));
        let parts: Vec<_> = parts.collect();
        parts.into_iter().map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

fn read<'a>(file: SpecFile<'a>, files: &'a Files, specs: &mut Specs<'a>, at: &Context<'_>) {
    let parts: Vec<&str> = file.path.split('/').collect();
    match parts[..] {
        ["README.md"] => {}
        [schema::FOLDER, name] if schema::FILES.contains(&name) => {}
        ["api.yaml"] => specs.api = decode::api(at).map(|api| (file, api)),
        ["errors.yaml"] => specs.errors = decode::error_codes(at).map(|codes| (file, codes)),
        ["glossary.yaml"] => specs.glossary = glossary::read(at).map(|glossary| (file, glossary)),
        ["types.yaml"] => types(file, TypesScope::All, specs, at),
        ["ids.yaml"] => {
            specs.types.extend(decode::ids(at).map(|types| TypesFile { file, scope: TypesScope::Ids, types }));
        }
        ["webhooks", "types.yaml"] => types(file, TypesScope::Webhooks, specs, at),
        [group, "types.yaml"] => types(file, TypesScope::Group(group), specs, at),
        ["webhooks", name] if name.ends_with(".yaml") => {
            let stem = name.trim_end_matches(".yaml");
            let delivery = files.get(&format!("webhooks/{stem}.delivery.json")).map(String::as_str);
            specs.webhooks.extend(decode::webhook(at).map(|spec| WebhookFile { file, stem, spec, delivery }));
        }
        [group, version, name] if name.ends_with(".yaml") => {
            specs.groups.insert(group);
            let stem = name.trim_end_matches(".yaml");
            let example = |kind: &str| files.get(&format!("{group}/{version}/{stem}.{kind}.json")).map(String::as_str);
            let (body, reply) = (example("request"), example("response"));
            let spec = decode::operation(at);
            specs.operations.extend(spec.map(|spec| OperationFile { file, group, version, stem, spec, body, reply }));
        }
        ["webhooks", name] if name.ends_with(".json") => examples::check(at, &examples::DELIVERY, files),
        [_, _, name] if name.ends_with(".json") => examples::check(at, &examples::BODY, files),
        _ => at.error(
            "this file is not a spec",
            "an operation is `<group>/<version>/<operation>.yaml`, a webhook `webhooks/<event>.yaml`, shared types are in \
             `types.yaml`",
        ),
    }
}

fn types<'a>(file: SpecFile<'a>, scope: TypesScope<'a>, specs: &mut Specs<'a>, at: &Context<'_>) {
    specs.types.extend(decode::types(at).map(|types| TypesFile { file, scope, types }));
}
