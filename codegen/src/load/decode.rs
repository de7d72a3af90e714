//! One document, taken as what its path says it is.
//!
//! serde stops at a document's first mistake. So a document is taken apart here: each field and each type is decoded on its own, and
//! an unknown key is reported, set aside, and the rest tried again.

use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde_yaml::Mapping;

use crate::diagnostic::{Diagnostic, File};
use crate::spec::{Api, Field, Node, Operation, Place, TypeDef, Webhook, decode, locate_repeated, parse};

const SECTIONS: [&str; 5] = ["path", "query", "body", "response", "data"];

pub(super) fn api(file: File<'_>, mistakes: &mut Vec<Diagnostic>) -> Option<Api> {
    let mapping = mapping(file, mistakes)?;
    Reader { file, mistakes }.form(mapping, &[])
}

pub(super) fn types(file: File<'_>, mistakes: &mut Vec<Diagnostic>) -> Option<IndexMap<String, TypeDef>> {
    let mapping = mapping(file, mistakes)?;
    Some(Reader { file, mistakes }.types(mapping, &[]))
}

pub(super) fn operation(file: File<'_>, mistakes: &mut Vec<Diagnostic>) -> Option<Operation> {
    let mut rest = mapping(file, mistakes)?;
    let mut reader = Reader { file, mistakes };
    let mut sections = reader.sections(&mut rest);
    let types = reader.types_section(&mut rest);
    let body_is_said = sections.contains_key("body");
    let mut take = |name: &str| sections.shift_remove(name).unwrap_or_default();
    let (path, query, body, response, data) = (take("path"), take("query"), take("body"), take("response"), take("data"));
    if !data.is_empty() {
        rest.insert("data".into(), Node::Null);
    }
    let spec: Operation = reader.form(rest, &[])?;
    Some(Operation { path, query, body: body_is_said.then_some(body), response, types, ..spec })
}

pub(super) fn webhook(file: File<'_>, mistakes: &mut Vec<Diagnostic>) -> Option<Webhook> {
    let mut rest = mapping(file, mistakes)?;
    let mut reader = Reader { file, mistakes };
    let mut sections = reader.sections(&mut rest);
    let types = reader.types_section(&mut rest);
    let data = sections.shift_remove("data").unwrap_or_default();
    for name in sections.into_keys() {
        rest.insert(name.into(), Node::Null);
    }
    let spec: Webhook = reader.form(rest, &[])?;
    Some(Webhook { data, types, ..spec })
}

/// The document's mapping of keys.
pub(super) fn mapping(file: File<'_>, mistakes: &mut Vec<Diagnostic>) -> Option<Mapping> {
    let (message, help) = match parse(file.text) {
        Ok(Node::Mapping(mapping)) => return Some(mapping),
        Ok(Node::Null) => ("the file is empty".to_owned(), "write a spec into it (`cargo xtask new` does), or delete it"),
        Ok(_) => ("the file is not a mapping of keys".to_owned(), "a spec is `key: value` lines; `specs/README.md` shows them"),
        Err(error) => {
            let repeated = error.message.split_once("duplicate entry with key ").map(|(_, key)| key.trim_matches('"'));
            let place = repeated.and_then(|key| locate_repeated(file.text, key)).or(error.place);
            let place = place.unwrap_or(Place { line: 1, column: 1 });
            mistakes.push(file.mistake_at(place, format!("this is not YAML: {}", error.message), yaml_help(&error.message)));
            return None;
        }
    };
    mistakes.push(file.mistake(&[], message, help));
    None
}

/// The parser's words for the commonest slips do not say what to do.
fn yaml_help(message: &str) -> &'static str {
    if message.contains("mapping values are not allowed") {
        "a text that holds `: ` or ` #` needs quotes: `id: \"string -- The id: a number.\"`"
    } else if message.contains("while parsing a flow mapping") {
        "within braces, a type with brackets needs quotes: `{ items: \"Item[]\" }`"
    } else if message.contains("duplicate entry") {
        "keep one of the two"
    } else {
        "check indentation, quotes and brackets on this line and the one above"
    }
}

struct Reader<'a, 'm> {
    file: File<'a>,
    mistakes: &'m mut Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    /// Takes the sections of fields out of a document.
    fn sections(&mut self, document: &mut Mapping) -> IndexMap<&'static str, IndexMap<String, Field>> {
        let mut sections = IndexMap::new();
        for name in SECTIONS {
            if let Some(node) = document.shift_remove(name) {
                sections.insert(name, self.fields(node, &[name]));
            }
        }
        sections
    }

    fn types_section(&mut self, document: &mut Mapping) -> IndexMap<String, TypeDef> {
        match document.shift_remove("types") {
            Some(node) => self.entries(node, &["types"]).map(|mapping| self.types(mapping, &["types"])).unwrap_or_default(),
            None => IndexMap::new(),
        }
    }

    fn types(&mut self, mapping: Mapping, keys: &[&str]) -> IndexMap<String, TypeDef> {
        let mut types = IndexMap::new();
        for (name, node) in self.named(mapping, keys) {
            let keys = [keys, &[&name]].concat();
            let Some(mut rest) = self.entries(node, &keys) else { continue };
            let fields = rest.shift_remove("fields").map(|fields| self.fields(fields, &[&keys[..], &["fields"]].concat()));
            // A type that could not be read still exists: those who use it made no mistake.
            let form = self.form::<TypeDef>(rest, &keys).unwrap_or_default();
            let fields = fields.or_else(|| form.values.is_none().then(IndexMap::new));
            types.insert(name, TypeDef { fields, ..form });
        }
        types
    }

    fn fields(&mut self, node: Node, keys: &[&str]) -> IndexMap<String, Field> {
        let mut fields = IndexMap::new();
        let Some(mapping) = self.entries(node, keys) else { return fields };
        for (name, node) in self.named(mapping, keys) {
            let keys = [keys, &[&name]].concat();
            let field = match node {
                Node::Mapping(form) => self.form(form, &keys).map(|form| Field::Long(Box::new(form))),
                node => self.value(node, &keys, "a field is one line, `TYPE[!] [RANGE] [-- TEXT]`, or a mapping with `type`"),
            };
            fields.extend(field.map(|field| (name, field)));
        }
        fields
    }

    /// A section's entries; an empty section (`body:`) has none.
    fn entries(&mut self, node: Node, keys: &[&str]) -> Option<Mapping> {
        match node {
            Node::Mapping(mapping) => Some(mapping),
            Node::Null => Some(Mapping::new()),
            _ => {
                self.mistakes.push(self.file.mistake(
                    keys,
                    "this should hold `name: …` entries",
                    "write one entry a line, indented",
                ));
                None
            }
        }
    }

    /// Entries whose keys are names.
    fn named(&mut self, mapping: Mapping, keys: &[&str]) -> Vec<(String, Node)> {
        let mut named = Vec::with_capacity(mapping.len());
        for (key, node) in mapping {
            match key {
                Node::String(name) => named.push((name, node)),
                other => {
                    let shown = serde_yaml::to_string(&other).unwrap_or_default();
                    let keys = [keys, &[shown.trim()]].concat();
                    let message = format!("the name `{}` is read as {}", shown.trim(), kind(&other));
                    self.mistakes.push(self.file.mistake(&keys, message, "put it in quotes"));
                }
            }
        }
        named
    }

    /// A mapping with a closed vocabulary. Unknown keys are reported one by one.
    fn form<T: DeserializeOwned>(&mut self, mut mapping: Mapping, keys: &[&str]) -> Option<T> {
        loop {
            let message = match decode(Node::Mapping(mapping.clone())) {
                Ok(form) => return Some(form),
                Err(error) => error.message,
            };
            match unknown_key(&message).filter(|key| mapping.contains_key(key.as_str())) {
                Some(key) => {
                    let help = format!("known here: {}", known_keys(&message));
                    let place = [keys, &[key.as_str()]].concat();
                    self.mistakes.push(self.file.mistake(&place, format!("unknown key `{key}`"), help));
                    mapping.shift_remove(key.as_str());
                }
                None => {
                    let word = message.split_once(':').map_or("", |(key, _)| key);
                    let place = if mapping.contains_key(word) { [keys, &[word]].concat() } else { keys.to_vec() };
                    self.mistakes.push(self.file.mistake(&place, message.as_str(), "`specs/README.md` shows what stands here"));
                    return None;
                }
            }
        }
    }

    fn value<T: DeserializeOwned>(&mut self, node: Node, keys: &[&str], help: &str) -> Option<T> {
        let shown = kind(&node);
        match decode(node) {
            Ok(value) => Some(value),
            Err(_) => {
                self.mistakes.push(self.file.mistake(keys, format!("this is {shown}"), help));
                None
            }
        }
    }
}

pub(super) fn kind(node: &Node) -> &'static str {
    match node {
        Node::Null => "nothing",
        Node::Bool(_) => "a yes or no",
        Node::Number(_) => "a number",
        Node::String(_) => "a text",
        Node::Sequence(_) => "a list",
        Node::Mapping(_) => "a mapping",
        Node::Tagged(_) => "a tagged value",
    }
}

/// The key in serde's ``unknown field `x`, expected …``.
fn unknown_key(message: &str) -> Option<String> {
    let (_, rest) = message.split_once("unknown field `")?;
    rest.split_once('`').map(|(key, _)| key.to_owned())
}

fn known_keys(message: &str) -> String {
    let (_, known) = message.split_once("expected ").unwrap_or_default();
    known.trim_start_matches("one of ").to_owned()
}
