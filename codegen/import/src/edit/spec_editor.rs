//! Edits specs: adds fields, types, values and settings, and changes fields.

use std::collections::BTreeMap;

use codegen::load::Files;
use codegen::spec::{FieldSpec, TypeSpec, ValuesSpec, plain, quote};

use super::layout::{definition_of_enum, definition_of_object, value_entry};
use super::text::TextEditor;
use crate::field_spec::line;
use crate::location::Location;
use crate::names::{NamedValue, rust_names, value_names};
use crate::report::Report;
use crate::spec_files::{SpecFiles, is_readable, is_types_file};

/// The keys of a spec, in the order in which specs have them.
const KEY_ORDER: &[&str] = &[
    "summary",
    "type",
    "event",
    "request",
    "inherits",
    "sunset",
    "replaced_by",
    "docs",
    "aliases",
    "token",
    "scope",
    "markets",
    "except_markets",
    "cipher",
    "pages",
    "idempotency",
    "repeatable",
    "errors",
    "rust",
    "example",
    "path",
    "query",
    "body",
    "data",
    "response",
    "types",
];

/// The texts of specs during an import.
#[derive(Debug)]
pub(crate) struct SpecEditor<'a> {
    specs: &'a SpecFiles<'a>,
    existing: &'a Files,
    editors: BTreeMap<String, TextEditor>,
}

impl<'a> SpecEditor<'a> {
    pub(crate) fn new(specs: &'a SpecFiles<'a>, existing: &'a Files) -> Self {
        Self { specs, existing, editors: BTreeMap::new() }
    }

    /// The texts that changed. A text that an edit would break is reported and stays as it was.
    pub(crate) fn finish(self, report: &mut Report) -> Files {
        let mut files = Files::new();
        for (file, editor) in self.editors {
            let text = editor.text();
            if self.existing.get(&file) == Some(&text) {
                continue;
            }
            if is_readable(&file, &text) {
                files.insert(file, text);
            } else {
                report.unresolved.push(format!("{file}: the importer cannot edit its layout; make the change by hand"));
            }
        }
        files
    }

    /// The editor of a file, which may be new.
    pub(crate) fn text(&mut self, file: &str) -> &mut TextEditor {
        let text = self.existing.get(file).map(String::as_str).unwrap_or_default();
        self.editors.entry(file.to_owned()).or_insert_with(|| TextEditor::new(text))
    }

    /// Adds a type to a file.
    pub(crate) fn add_type(&mut self, file: &str, name: &str, definition: &[String]) {
        let editor = self.text(file);
        if is_types_file(file) {
            editor.insert_sorted(name, definition);
        } else if !editor.append(&["types"], definition) {
            let lines = definition.iter().map(|line| format!("  {line}"));
            let section: Vec<String> = ["types:".to_owned()].into_iter().chain(lines).collect();
            editor.insert_section(&section, &[], true);
        }
    }

    /// Adds groups to `api.yaml`, or creates it.
    pub(crate) fn add_groups(&mut self, entries: &[String], document: impl FnOnce() -> String) {
        const API: &str = "api.yaml";
        if self.existing.contains_key(API) {
            self.text(API).append(&["groups"], entries);
        } else {
            self.editors.insert(API.to_owned(), TextEditor::new(&document()));
        }
    }

    /// Adds a setting before the settings and sections that follow it in specs.
    pub(crate) fn add_setting(&mut self, file: &str, key: &str, lines: &[String], spaced: bool) {
        self.text(file).insert_section(lines, keys_after(key), spaced);
    }

    /// Adds values to an enumeration in any notation.
    pub(crate) fn add_values(&mut self, location: &Location, missing: &[String], report: &mut Report) {
        let Some(name) = location.keys.last() else { return };
        let Some(definition) = self.specs.lookup(&location.file, name) else { return };
        let known = definition.spec.values.as_ref();
        let is_described = matches!(known, Some(ValuesSpec::Described(_)));
        let known = known.map(ValuesSpec::wire_values).unwrap_or_default();
        let all: Vec<String> = known.into_iter().map(str::to_owned).chain(missing.iter().cloned()).collect();
        let names = value_names(&all);
        let new: &[NamedValue] = &names[all.len() - missing.len()..];
        let needs_names = new.iter().any(|value| value.rust.is_some());
        let keys: Vec<&str> = location.keys().collect();
        let values = location.keys_of("values");
        let plain_values = || missing.iter().map(|value| plain(value)).collect::<Vec<_>>();
        let editor = self.text(&location.file);
        let is_done = if is_described {
            editor.append(&values, &new.iter().map(value_entry).collect::<Vec<_>>())
        } else if needs_names {
            editor.rewrite(&keys, &definition_of_enum(name, &names))
        } else if editor.has_items(&values) {
            editor.append(&values, &plain_values().iter().map(|value| format!("- {value}")).collect::<Vec<_>>())
        } else {
            editor.extend_list(&keys, &plain_values())
        };
        report.added_or_unresolved(is_done, format!("{}: {name}: {}", location.file, missing.join(", ")));
    }

    /// Replaces a field. Returns whether the text could be edited.
    pub(crate) fn replace_field(&mut self, location: &Location, wire: &str, entry: &str) -> bool {
        self.text(&location.file).replace(&location.keys_of(wire), entry)
    }

    /// Adds a field to a section or a type.
    pub(crate) fn add_field(&mut self, location: &Location, wire: &str, field: FieldSpec, report: &mut Report) {
        let rust = self.rust_name(location, wire);
        let entry = line(wire, &FieldSpec { rust, ..field });
        let keys: Vec<&str> = location.keys().collect();
        let definition = location.type_name().and_then(|name| self.specs.lookup(&location.file, name));
        let is_done = self.text(&location.file).append(&keys, std::slice::from_ref(&entry))
            || match (keys.as_slice(), definition) {
                ([type_keys @ .., "fields"], Some(definition)) => {
                    let name = type_keys.last().copied().unwrap_or_default();
                    let lines = expanded_definition(name, definition.spec, &entry);
                    self.text(&location.file).rewrite(type_keys, &lines)
                }
                ([section], _) => {
                    self.write_section(location, section, &entry);
                    true
                }
                _ => false,
            };
        report.added_or_unresolved(is_done, format!("{}, `{entry}`", location.display(wire)));
    }

    /// Writes a section with one more field, where the section was missing, empty or in braces.
    fn write_section(&mut self, location: &Location, section: &str, entry: &str) {
        let known = self.specs.fields(location).into_iter().flatten().map(|(wire, field)| line(wire, field));
        let entries = known.chain([entry.to_owned()]).map(|line| format!("  {line}"));
        let lines: Vec<String> = [format!("{section}:")].into_iter().chain(entries).collect();
        let editor = self.text(&location.file);
        if !editor.rewrite(&[section], &lines) {
            editor.insert_section(&lines, keys_after(section), true);
        }
    }

    /// The Rust name that a new field needs beside the existing fields. Path, query and body share one struct.
    fn rust_name(&self, location: &Location, wire: &str) -> Option<String> {
        const REQUEST: [&str; 3] = ["path", "query", "body"];
        let section = location.keys.first().map_or("", String::as_str);
        let is_request = location.keys.len() == 1 && REQUEST.contains(&section);
        let locations = match is_request {
            true => REQUEST.map(|key| Location::section(&location.file, key)).to_vec(),
            false => vec![location.clone()],
        };
        let mut fields: Vec<(&str, &str)> = Vec::new();
        for other in &locations {
            let section = other.keys.first().map_or("", String::as_str);
            fields.extend(self.specs.fields(other).into_iter().flatten().map(|(name, _)| (section, name.as_str())));
            if other == location {
                fields.push((section, wire));
            }
        }
        let at = fields.iter().rposition(|field| *field == (section, wire))?;
        rust_names(&fields).into_iter().nth(at).flatten()
    }
}

/// The keys that follow one in specs.
fn keys_after(key: &str) -> &'static [&'static str] {
    let at = KEY_ORDER.iter().position(|known| *known == key).map_or(KEY_ORDER.len(), |at| at + 1);
    &KEY_ORDER[at..]
}

/// A definition that was in braces, on lines and with one more field.
fn expanded_definition(name: &str, definition: &TypeSpec, entry: &str) -> Vec<String> {
    let known: Vec<(String, FieldSpec)> =
        definition.fields.iter().flatten().map(|(wire, field)| (wire.clone(), field.clone())).collect();
    let mut lines = definition_of_object(name, &known);
    let settings = [("doc", &definition.doc), ("rust", &definition.rust)];
    let settings = settings.iter().filter_map(|(key, text)| Some(format!("  {key}: {}", quote(text.as_deref()?))));
    lines.splice(1..1, settings);
    lines.push(format!("    {entry}"));
    lines
}
