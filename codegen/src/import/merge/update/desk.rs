//! The texts of specs under edit, and what is done to them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::field_names::rust_names;
use super::super::specs::{Specs, is_readable, values};
use super::super::text::{Editor, FieldText, WIDTH, enumeration, field, object, plain, value_entry};
use super::super::value_names::value_names;
use super::super::{Files, Report};
use super::decide::{Addition, Change};
use super::holder::Holder;
use super::known::Known;
use crate::spec::{self, TypeSpec};

/// The keys of a spec in the order in which specs have them.
pub(super) const ORDER: &[&str] = &[
    "summary",
    "type",
    "event",
    "request",
    "docs",
    "token",
    "scope",
    "cipher",
    "pages",
    "idempotency",
    "repeatable",
    "errors",
    "rust",
    "path",
    "query",
    "body",
    "data",
    "response",
    "types",
];

/// The files under edit.
#[derive(Debug)]
pub(in super::super) struct Desk<'a> {
    specs: &'a Specs,
    existing: &'a Files,
    editors: BTreeMap<String, Editor>,
    /// What has been added: the fields and values of shared types can come both from old uses and from new ones.
    done: BTreeSet<(Holder, String)>,
}

impl<'a> Desk<'a> {
    pub(in super::super) fn new(specs: &'a Specs, existing: &'a Files) -> Self {
        Self { specs, existing, editors: BTreeMap::new(), done: BTreeSet::new() }
    }

    /// The texts that have changed. What an edit has broken stays as it was, and is reported.
    pub(in super::super) fn finish(self, report: &mut Report) -> Files {
        let mut files = Files::new();
        for (file, editor) in self.editors {
            let text = editor.text();
            if is_readable(&file, &text) {
                files.insert(file, text);
            } else {
                report.unplaced.push(format!("{file}: its layout is beyond the importer, merge it by hand"));
            }
        }
        files.retain(|file, text| self.existing.get(file) != Some(text));
        files
    }

    pub(super) fn editor(&mut self, file: &str) -> &mut Editor {
        let text = self.existing.get(file).map(String::as_str).unwrap_or_default();
        self.editors.entry(file.to_owned()).or_insert_with(|| Editor::new(text))
    }

    /// Adds a type to the file that is to hold it.
    pub(in super::super) fn add_type(&mut self, file: &str, name: &str, lines: &[String]) {
        let editor = self.editor(file);
        if file.ends_with("types.yaml") {
            editor.insert_sorted(name, lines);
        } else if !editor.append(&["types"], lines) {
            let section: Vec<String> =
                ["types:".to_owned()].into_iter().chain(lines.iter().map(|line| format!("  {line}"))).collect();
            editor.insert_section(&section, &[], true);
        }
    }

    /// Adds a field to a type of a shared file, if it lacks it: new uses have made the type larger.
    pub(in super::super) fn grow(&mut self, holder: &Holder, entry: &FieldText, report: &mut Report) {
        if self.specs.section(&holder.file, &holder.keys).is_none_or(|known| !known.contains_key(&entry.wire)) {
            self.put_field(holder, entry, report);
        }
    }

    /// The same for the values of an enumeration.
    pub(in super::super) fn grow_values(&mut self, holder: &Holder, values: &[String], report: &mut Report) {
        let holder = Holder { file: holder.file.clone(), keys: holder.keys[..holder.keys.len() - 1].to_vec() };
        let known = self.specs.values(&holder.file, &holder.keys);
        let missing: Vec<String> = values.iter().filter(|value| !known.contains(&value.as_str())).cloned().collect();
        self.add_values(&holder, &missing, report);
    }

    /// Tells `api.yaml` of groups, or writes it.
    pub(in super::super) fn add_groups(
        &mut self,
        groups: &BTreeSet<&str>,
        document: fn(&BTreeSet<&str>) -> String,
        entry: fn(&str) -> String,
    ) {
        const API: &str = "api.yaml";
        if !self.existing.contains_key(API) {
            self.editors.insert(API.to_owned(), Editor::new(&document(groups)));
            return;
        }
        let lines: Vec<String> = groups.iter().map(|group| entry(group)).collect();
        self.editor(API).append(&["groups"], &lines);
    }

    /// Adds values to an enumeration, however it is written.
    pub(in super::super) fn add_values(&mut self, holder: &Holder, missing: &[String], report: &mut Report) {
        let missing: Vec<String> =
            missing.iter().filter(|value| self.done.insert((holder.clone(), (*value).clone()))).cloned().collect();
        if missing.is_empty() {
            return;
        }
        let Some(definition) = holder.keys.last().and_then(|name| self.specs.lookup(&holder.file, name)) else { return };
        let known = definition.definition.values.as_ref();
        let all: Vec<String> =
            known.map(values).unwrap_or_default().into_iter().map(str::to_owned).chain(missing.iter().cloned()).collect();
        let named: Vec<(String, Option<String>)> = value_names(&all).split_off(all.len() - missing.len());
        let keys: Vec<&str> = holder.keys.iter().map(String::as_str).collect();
        let within = [keys.as_slice(), &["values"]].concat();
        let bare = named.iter().all(|(_, rust)| rust.is_none());
        let described = matches!(known, Some(spec::ValuesSpec::Described(_)));
        let name = holder.keys.last().map_or("", String::as_str);
        let editor = self.editor(&holder.file);
        let done = if described {
            editor.append(&within, &named.iter().map(|(value, rust)| value_entry(value, rust.as_deref())).collect::<Vec<_>>())
        } else if bare && editor.has_items(&within) {
            editor.append(&within, &missing.iter().map(|value| format!("- {}", plain(value))).collect::<Vec<_>>())
        } else if bare {
            editor.extend_list(&keys, &missing.iter().map(|value| plain(value)).collect::<Vec<_>>(), WIDTH)
        } else {
            editor.rewrite(&keys, &enumeration(name, &value_names(&all)))
        };
        let line = format!("{}: {name}: {}", holder.file, missing.join(", "));
        if done { report.added.push(line) } else { report.unplaced.push(line) }
    }

    /// Writes a field anew.
    pub(in super::super) fn change(&mut self, change: &Change, retyped: Option<String>, report: &mut Report) {
        let keys: Vec<&str> = change.holder.keys.iter().map(String::as_str).chain([change.wire.as_str()]).collect();
        let kind = retyped.unwrap_or_else(|| change.known.shape.to_string());
        let entry = change.known.entry(&change.wire, &kind);
        let done = self.editor(&change.holder.file).replace(&keys, &entry);
        let line = format!("{}, now `{entry}`", change.holder.say(&change.wire));
        match (done, change.is_addition) {
            (false, _) => report.unplaced.push(line),
            (true, true) => report.added.push(line),
            (true, false) => report.changed.push(line),
        }
    }

    /// Adds a field to a section or a type.
    pub(in super::super) fn add_field(&mut self, addition: &Addition, entry: FieldText, report: &mut Report) {
        let rust = self.rust_name(&addition.holder, &addition.field.name);
        self.put_field(&addition.holder, &FieldText { rust, ..entry }, report);
    }

    fn put_field(&mut self, holder: &Holder, entry: &FieldText, report: &mut Report) {
        if !self.done.insert((holder.clone(), entry.wire.clone())) {
            return;
        }
        let line = field(entry);
        let keys: Vec<&str> = holder.keys.iter().map(String::as_str).collect();
        let known = self.specs.section(&holder.file, &holder.keys);
        let definition = holder.definition().and_then(|name| self.specs.lookup(&holder.file, name));
        let editor = self.editor(&holder.file);
        let done = editor.append(&keys, std::slice::from_ref(&line))
            || match (keys.as_slice(), definition) {
                ([.., name, "fields"], Some(found)) => {
                    let lines = definition_lines(name, found.definition, &line);
                    editor.rewrite(&keys[..keys.len() - 1], &lines)
                }
                ([section], _) => {
                    let fields =
                        known.into_iter().flatten().filter_map(|(wire, field)| entry_of(wire, field)).chain([line.clone()]);
                    let lines: Vec<String> =
                        [format!("{section}:")].into_iter().chain(fields.map(|line| format!("  {line}"))).collect();
                    editor.rewrite(&keys, &lines) || {
                        editor.insert_section(&lines, followers(section), true);
                        true
                    }
                }
                _ => false,
            };
        let said = format!("{}, `{}`", holder.say(&entry.wire), line);
        if done { report.added.push(said) } else { report.unplaced.push(said) }
    }

    /// The Rust name that a new field needs to be told, beside those that are there.
    fn rust_name(&self, holder: &Holder, wire: &str) -> Option<String> {
        let flat = ["path", "query", "body"];
        let sections: Vec<&str> = match holder.keys.as_slice() {
            [section] if flat.contains(&section.as_str()) => flat.to_vec(),
            _ => Vec::new(),
        };
        let own = [holder.keys.clone()];
        let holders: Vec<Vec<String>> =
            if sections.is_empty() { own.to_vec() } else { sections.iter().map(|section| vec![(*section).to_owned()]).collect() };
        let mut fields: Vec<(&str, &str)> = Vec::new();
        for keys in &holders {
            let section = keys.first().map_or("", String::as_str);
            let known = self.specs.section(&holder.file, keys).into_iter().flatten().map(|(name, _)| (section, name.as_str()));
            fields.extend(known);
            if *keys == holder.keys {
                fields.push((section, wire));
            }
        }
        let section = holder.keys.first().map_or("", String::as_str);
        let at = fields.iter().rposition(|field| *field == (section, wire))?;
        rust_names(&fields).into_iter().nth(at).flatten()
    }
}

/// The keys that stand behind one.
pub(super) fn followers(key: &str) -> &'static [&'static str] {
    let at = ORDER.iter().position(|known| *known == key).map_or(ORDER.len(), |at| at + 1);
    &ORDER[at..]
}

/// A definition that stood in braces, laid out in lines, with one more field.
fn definition_lines(name: &str, definition: &TypeSpec, line: &str) -> Vec<String> {
    let mut lines = object(name, &[]);
    let head = lines.len() - 1;
    let facts = [("doc", &definition.doc), ("rust", &definition.rust)];
    for (key, text) in facts {
        if let Some(text) = text {
            lines.insert(head, format!("  {key}: {}", serde_json::Value::from(text.as_str())));
        }
    }
    let fields = definition.fields.iter().flatten().filter_map(|(wire, field)| entry_of(wire, field));
    lines.extend(fields.chain([line.to_owned()]).map(|line| format!("    {line}")));
    lines
}

fn entry_of(wire: &str, field: &spec::FieldSpec) -> Option<String> {
    let known = Known::read(field)?;
    Some(known.entry(wire, &known.shape.to_string()))
}
