//! Merges the documents into the specs.
//!
//! Operations are matched by method and path, types by the fields that use them. Missing facts are added in place, and missing
//! specs are created.

use std::collections::BTreeSet;

use codegen::diagnostic::Diagnostic;
use codegen::load::{Documents, Files};

use crate::create::{NewOperation, NewWebhook, Versions, add_error_codes, add_samples, groups, subject};
use crate::edit::SpecEditor;
use crate::field_spec::line;
use crate::location::Location;
use crate::model::{Api, Direction, Field, Operation, Webhook};
use crate::names::{KnownNames, NameContext, operation_names, webhook_name};
use crate::normalize::normalize;
use crate::paths::{Address, address, resource, without_version};
use crate::report::Report;
use crate::spec_files::{SpecDocument, SpecFiles, stem};
use crate::types::{Reserved, ResolvedTypes, Reuse, Root, Ty, TypeTable};
use crate::update::{Addition, Change, decide, observe, report_removed, update_event, update_settings};
use crate::words::Splitter;

/// The result of an import.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// The files that are new or changed.
    pub files: Files,
    pub report: Report,
}

/// The file and the name of a new spec.
#[derive(Debug)]
struct NewFile<'a, T> {
    file: String,
    name: String,
    content: &'a T,
}

/// Merges the documents into the existing specs.
///
/// # Errors
///
/// The mistakes of specs that cannot be read. Nothing is imported before they are fixed.
pub fn merge(api: &Api, existing: &Files) -> Result<Merged, Vec<Diagnostic>> {
    let documents = Documents::of(existing);
    let specs = SpecFiles::read(existing, &documents)?;
    Ok(merge_into(&normalize(api), &specs, existing))
}

fn merge_into(api: &Api, specs: &SpecFiles<'_>, existing: &Files) -> Merged {
    let mut report = Report::default();
    report.unresolved.extend(api.problems.iter().map(|problem| format!("{}: {}", problem.place, problem.message)));
    let observations = observe(api, specs);
    let decisions = decide(&observations, specs, existing, &mut report);
    report_removed(api, specs, existing, &observations, &mut report);

    let mut types = TypeTable::new(specs, Reuse::Equal);
    let mut reserved = Reserved::of_specs(specs);
    let mut add = |location: &Location, field: &Field, direction| {
        reserved.add_file(&location.file, specs);
        types.add(&root(specs, location, field, direction))
    };
    let added: Vec<(&Addition, Ty)> =
        decisions.additions.iter().map(|one| (one, add(&one.location, &one.field, one.direction))).collect();
    let changed: Vec<(&Change, Option<Ty>)> = decisions
        .changes
        .iter()
        .map(|one| (one, one.retyped.as_ref().map(|(field, direction)| add(&one.location, field, *direction))))
        .collect();
    let splitter = Splitter::new(vocabulary(api));
    let new_operations = new_operations(api, specs, existing, &splitter, &mut report);
    let new_webhooks = new_webhooks(api, specs, existing, &splitter);
    let operations = add_operations(&new_operations, &mut types, &mut reserved, specs, &splitter);
    let webhooks = add_webhooks(&new_webhooks, &mut types, &mut reserved, specs);
    let types = ResolvedTypes::new(types, &reserved);

    let mut editor = SpecEditor::new(specs, existing);
    for (file, operation) in &observations.operations {
        update_settings(&mut editor, specs, file, operation, &splitter, &mut report);
    }
    for (file, webhook) in &observations.webhooks {
        update_event(&mut editor, specs, file, webhook, &mut report);
    }
    // Additions come first, because they expand types in braces.
    for (addition, ty) in added {
        let Addition { location, field, .. } = addition;
        editor.add_field(location, &field.name, types.field(field, &ty, None), &mut report);
    }
    for (change, ty) in changed {
        apply_change(&mut editor, change, ty.as_ref(), &types, &mut report);
    }
    for (location, missing) in &decisions.values {
        editor.add_values(location, missing, &mut report);
    }
    add_types(&mut editor, specs, &types);
    add_groups(&mut editor, specs, &operations);
    let mut files = editor.finish(&mut report);
    for (file, operation) in &observations.operations {
        add_samples(operation, file, existing, &mut files, &mut report);
    }
    write_new(&operations, &webhooks, &types, existing, &mut files, &mut report);
    add_error_codes(api, existing, &mut files, &mut report);
    Merged { files, report: report.sorted() }
}

/// A new field of an existing spec.
pub(crate) fn root<'a>(specs: &SpecFiles<'_>, location: &'a Location, field: &'a Field, direction: Direction) -> Root<'a> {
    let name = stem(&location.file).unwrap_or_default();
    let context = match (location.type_name(), specs.document(&location.file)) {
        (Some(ty), _) => NameContext::of_type(ty),
        (None, Some(SpecDocument::Operation(operation))) => {
            NameContext::of_operation(resource(operation.method_and_path().1), name)
        }
        (None, _) => NameContext::of_operation(subject(name), name),
    };
    Root { file: &location.file, context, direction, field }
}

/// Adds the new types to existing files and to the files of shared types.
pub(crate) fn add_types(editor: &mut SpecEditor<'_>, specs: &SpecFiles<'_>, types: &ResolvedTypes<'_>) {
    for file in types.files().filter(|file| specs.document(file).is_some()) {
        for (name, definition) in types.local_types(file) {
            editor.add_type(file, name, &definition);
        }
    }
    for (file, definitions) in types.shared_types() {
        for (name, definition) in definitions {
            editor.add_type(&file, name, &definition);
        }
    }
}

fn apply_change(
    editor: &mut SpecEditor<'_>,
    change: &Change,
    retyped: Option<&Ty>,
    types: &ResolvedTypes<'_>,
    report: &mut Report,
) {
    let mut field = change.field.clone();
    if let Some(ty) = retyped {
        field.ty = types.type_expr(ty);
    }
    let entry = line(&change.wire, &field);
    let is_done = editor.replace_field(&change.location, &change.wire, &entry);
    let text = format!("{}, now `{entry}`", change.location.display(&change.wire));
    match (is_done, change.is_addition) {
        (false, _) => report.unresolved.push(text),
        (true, true) => report.added.push(text),
        (true, false) => report.changed.push(text),
    }
}

/// Texts that show which words exist: paths, and names with blanks.
fn vocabulary(api: &Api) -> impl Iterator<Item = &str> {
    let paths = api.operations.iter().map(|operation| operation.path.as_str());
    let titles = api.operations.iter().flat_map(|operation| &operation.names).filter(|name| name.contains(' '));
    paths.chain(titles.map(String::as_str))
}

fn new_operations<'a>(
    api: &'a Api,
    specs: &SpecFiles<'_>,
    existing: &Files,
    splitter: &Splitter,
    report: &mut Report,
) -> Vec<NewFile<'a, Operation>> {
    let new: Vec<&Operation> = api.operations.iter().filter(|operation| specs.operation(operation).is_none()).collect();
    let names = operation_names(&new, &known_names(specs), splitter);
    let mut files = Vec::new();
    for (operation, name) in new.into_iter().zip(names) {
        let request = format!("{} {}", operation.method, operation.path);
        let (Some(Address { group, version }), Some(name)) = (address(&operation.path), name) else {
            report.unresolved.push(format!("{request}: the path has no group and version"));
            continue;
        };
        let file = format!("{group}/{version}/{name}.yaml");
        if existing.contains_key(&file) {
            report.unresolved.push(format!("{request}: {file} describes another operation"));
            continue;
        }
        files.push(NewFile { file, name, content: operation });
    }
    files
}

fn new_webhooks<'a>(api: &'a Api, specs: &SpecFiles<'_>, existing: &Files, splitter: &Splitter) -> Vec<NewFile<'a, Webhook>> {
    let mut used_paths: BTreeSet<String> = existing.keys().cloned().collect();
    let file = |name: &str| format!("webhooks/{name}.yaml");
    let new = api.webhooks.iter().filter(|webhook| specs.webhook(webhook.kind).is_none());
    new.map(|webhook| {
        let mut name = webhook_name(webhook, splitter);
        if !used_paths.insert(file(&name)) {
            name = format!("{name}_{}", webhook.kind);
        }
        NewFile { file: file(&name), name, content: webhook }
    })
    .collect()
}

/// The names of the operations that the specs describe.
fn known_names(specs: &SpecFiles<'_>) -> KnownNames {
    let mut known = KnownNames::default();
    for (file, operation) in specs.operations() {
        let (method, path) = operation.method_and_path();
        let (Some(Address { group, version }), Some(name)) = (address(path), stem(file)) else { continue };
        let family = (group.to_owned(), method.to_owned(), without_version(path));
        known.families.entry(family).or_default().push((version.to_owned(), name.to_owned()));
        known.used.insert((group.to_owned(), version.to_owned(), name.to_owned()));
    }
    known
}

fn add_operations<'a>(
    files: &'a [NewFile<'a, Operation>],
    types: &mut TypeTable<'_>,
    reserved: &mut Reserved,
    specs: &SpecFiles<'_>,
    splitter: &Splitter,
) -> Vec<NewOperation<'a>> {
    let versions = Versions::new(specs, files.iter().map(|new| (new.name.as_str(), new.content)));
    let mut operations = Vec::new();
    for new in files {
        reserved.add_file(&new.file, specs);
        reserved.add_document(&new.file, None);
        let address = address(&new.content.path);
        let names = (new.file.as_str(), new.name.as_str());
        operations.extend(address.map(|address| NewOperation::new(types, names, &versions, address, new.content, splitter)));
    }
    operations
}

fn add_webhooks<'a>(
    files: &'a [NewFile<'a, Webhook>],
    types: &mut TypeTable<'_>,
    reserved: &mut Reserved,
    specs: &SpecFiles<'_>,
) -> Vec<NewWebhook<'a>> {
    let mut webhooks = Vec::new();
    for new in files {
        reserved.add_file(&new.file, specs);
        reserved.add_document(&new.file, None);
        webhooks.push(NewWebhook::new(types, (&new.file, &new.name), new.content));
    }
    webhooks
}

/// Adds the groups of new operations to `api.yaml`.
fn add_groups(editor: &mut SpecEditor<'_>, specs: &SpecFiles<'_>, operations: &[NewOperation<'_>]) {
    let groups = operations.iter().map(|operation| operation.address.group);
    let new: BTreeSet<&str> = groups.filter(|group| specs.token(group).is_none()).collect();
    if !new.is_empty() {
        let entries: Vec<String> = new.iter().map(|group| groups::entry(group)).collect();
        editor.add_groups(&entries, || groups::document(&new));
    }
}

fn write_new(
    operations: &[NewOperation<'_>],
    webhooks: &[NewWebhook<'_>],
    types: &ResolvedTypes<'_>,
    existing: &Files,
    files: &mut Files,
    report: &mut Report,
) {
    for new in operations {
        files.insert(new.file.to_owned(), new.text(types));
        report.added.push(new.file.to_owned());
        if new.has_ambiguous_pages() {
            report.unresolved.push(format!("{}: several lists may be paginated; choose one with `pages`", new.file));
        }
        add_samples(new.operation, new.file, existing, files, report);
    }
    for new in webhooks {
        files.insert(new.file.to_owned(), new.text(types));
        report.added.push(new.file.to_owned());
    }
}
