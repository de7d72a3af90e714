//! `glossary.yaml`, decoded. Each entry is parsed on its own, so that every mistake is reported.

use super::decode::{describe, document, entries, named_nodes};
use crate::diagnostic::Context;
use crate::spec::{FieldEntry, GlossarySpec, Node, SyntaxError, TypeEntry, TypePattern, ValueEntry};

const FIELD_HELP: &str = "write `TYPE -- TEXT`, or a list of such lines, one for each type";

pub(super) fn read(at: &Context<'_>) -> Option<GlossarySpec> {
    let mut glossary = GlossarySpec::default();
    for (section, node) in named_nodes(at, document(at)?) {
        let at = at.key(&section);
        let Some(mapping) = entries(&at, node) else { continue };
        for (key, node) in named_nodes(&at, mapping) {
            let at = at.key(&key);
            match section.as_str() {
                "fields" => glossary.fields.extend(field_entries(&at, &key, node)),
                "types" => glossary.types.extend(type_entry(&at, key.clone(), node)),
                "values" => glossary.values.extend(value_entries(&at, &key, node)),
                _ => {}
            }
        }
        if !["fields", "types", "values"].contains(&section.as_str()) {
            at.error(format!("unknown key `{section}`"), "the known keys are `fields`, `types`, `values`");
        }
    }
    Some(glossary)
}

fn field_entries(at: &Context<'_>, key: &str, node: Node) -> Vec<FieldEntry> {
    let lines = match node {
        Node::Sequence(lines) => lines,
        line => vec![line],
    };
    let entries = lines.into_iter().filter_map(|line| {
        let line = text(at, line, FIELD_HELP)?;
        checked(at, FieldEntry::parse(key, &line))
    });
    entries.collect()
}

fn type_entry(at: &Context<'_>, key: String, node: Node) -> Option<TypeEntry> {
    let text = text(at, node, "write the description of the type")?;
    Some(TypeEntry { pattern: checked(at, TypePattern::parse(&key))?, key, text })
}

/// A value that has the same meaning in every enumeration, or the values of some enumerations.
fn value_entries(at: &Context<'_>, key: &str, node: Node) -> Vec<ValueEntry> {
    const HELP: &str = "write the description of the value, or a mapping of the values of the enumeration";
    let Node::Mapping(values) = node else {
        let entry = |text| ValueEntry { keys: vec![key.to_owned()], enumeration: None, value: key.to_owned(), text };
        return text(at, node, HELP).map(entry).into_iter().collect();
    };
    let Some(enumeration) = checked(at, TypePattern::parse(key)) else { return Vec::new() };
    let entries = named_nodes(at, values).into_iter().filter_map(|(value, node)| {
        let text = text(&at.key(&value), node, HELP)?;
        Some(ValueEntry { keys: vec![key.to_owned(), value.clone()], enumeration: Some(enumeration.clone()), value, text })
    });
    entries.collect()
}

fn text(at: &Context<'_>, node: Node, help: &str) -> Option<String> {
    match node {
        Node::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        node => {
            at.error(format!("this is {}", describe(&node)), help);
            None
        }
    }
}

fn checked<T>(at: &Context<'_>, parsed: Result<T, SyntaxError>) -> Option<T> {
    parsed.map_err(|error| at.syntax_error(error)).ok()
}
