//! Decodes one document as the kind of spec that its path implies.
//!
//! serde stops at a document's first mistake. So a document is taken apart here: each field and each type is decoded on its own,
//! and an unknown key is reported, removed, and the rest decoded again.

use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde_yaml::Mapping;

use crate::diagnostic::Context;
use crate::spec::{
    ApiSpec, ErrorCodeSpec, FieldSpec, Node, OperationSpec, PagesSpec, Position, SyntaxError, TypeSpec, WebhookSpec, decode,
    locate_repeated, parse,
};

const SECTIONS: [&str; 5] = ["path", "query", "body", "response", "data"];

pub(super) fn api(at: &Context<'_>) -> Option<ApiSpec> {
    strict(at, document(at)?)
}

pub(super) fn types(at: &Context<'_>) -> Option<IndexMap<String, TypeSpec>> {
    Some(type_entries(at, document(at)?))
}

/// `ids.yaml`: the name and the description of each id.
pub(super) fn ids(at: &Context<'_>) -> Option<IndexMap<String, TypeSpec>> {
    let mut ids = IndexMap::new();
    for (name, node) in named_nodes(at, document(at)?) {
        match node {
            Node::String(doc) => drop(ids.insert(name, TypeSpec { doc: Some(doc), is_id: true, ..TypeSpec::default() })),
            other => {
                at.key(&name).error(format!("this is {}", describe(&other)), "an id is one line: `OrderId: ID of an order.`");
                // An unreadable entry still exists, so uses of its name are not mistakes.
                ids.insert(name, TypeSpec { is_id: true, ..TypeSpec::default() });
            }
        }
    }
    Some(ids)
}

pub(super) fn operation(at: &Context<'_>) -> Option<OperationSpec> {
    let mut rest = document(at)?;
    let mut sections = sections(at, &mut rest);
    let types = types_section(at, &mut rest);
    let pages = rest.shift_remove("pages").and_then(|node| pages(&at.key("pages"), node));
    let has_body = sections.contains_key("body");
    let is_readable = sections.values().all(Option::is_some);
    let mut take = |name: &str| sections.shift_remove(name).flatten().unwrap_or_default();
    let (path, query, body, response, data) = (take("path"), take("query"), take("body"), take("response"), take("data"));
    if !data.is_empty() {
        rest.insert("data".into(), Node::Null);
    }
    let spec: OperationSpec = strict(at, rest)?;
    let spec = OperationSpec { path, query, body: has_body.then_some(body), response, types: types?, pages, ..spec };
    is_readable.then_some(spec)
}

pub(super) fn webhook(at: &Context<'_>) -> Option<WebhookSpec> {
    let mut rest = document(at)?;
    let mut sections = sections(at, &mut rest);
    let types = types_section(at, &mut rest);
    let data = sections.shift_remove("data").unwrap_or_else(|| Some(IndexMap::new()));
    for name in sections.into_keys() {
        rest.insert(name.into(), Node::Null);
    }
    let spec: WebhookSpec = strict(at, rest)?;
    Some(WebhookSpec { data: data?, types: types?, ..spec })
}

/// `errors.yaml`: the codes as texts, in the order of the file. A code whose lines cannot be read has no value.
pub(super) fn error_codes(at: &Context<'_>) -> Option<IndexMap<String, Option<ErrorCodeSpec>>> {
    let mut codes = IndexMap::new();
    for (key, node) in document(at)? {
        let code = match key {
            Node::Number(number) => number.to_string(),
            Node::String(text) => text,
            other => {
                at.error(format!("{} is not an error code", describe(&other)), "an error code is an integer");
                continue;
            }
        };
        let found = describe(&node);
        let decoded = decode(node).ok();
        if decoded.is_none() {
            let help = "a code is one line, `CLASS [RETRY] -- HINT`, or one such line per keyword of its messages";
            at.key(&code).error(format!("this is {found}"), help);
        }
        codes.insert(code, decoded);
    }
    Some(codes)
}

/// The top-level mapping of a document.
pub(super) fn document(at: &Context<'_>) -> Option<Mapping> {
    let text = at.file().text;
    match parse(text) {
        Ok(Node::Mapping(mapping)) => return Some(mapping),
        Ok(Node::Null) => at.error("the file is empty", "write a spec into it (`cargo xtask new` does), or delete it"),
        Ok(_) => at.error("the file is not a mapping of keys", "a spec consists of `key: value` lines, see `specs/README.md`"),
        Err(error) => {
            let repeated = error.message.split_once("duplicate entry with key ").map(|(_, key)| key.trim_matches('"'));
            let position = repeated.and_then(|key| locate_repeated(text, key)).or(error.position);
            let position = position.unwrap_or(Position { line: 1, column: 1 });
            at.error_at(position, format!("invalid YAML: {}", error.message), yaml_help(&error.message));
        }
    }
    None
}

/// How to fix the most common mistakes. The parser's messages do not say it.
fn yaml_help(message: &str) -> &'static str {
    if message.contains("mapping values are not allowed") {
        "put a text that contains `: ` or ` #` in quotes: `id: \"string -- The id: a number.\"`"
    } else if message.contains("while parsing a flow mapping") {
        "inside braces, put a type with brackets in quotes: `{ items: \"Item[]\" }`"
    } else if message.contains("duplicate entry") {
        "keep one of the two"
    } else {
        "check indentation, quotes and brackets on this line and the one above"
    }
}

/// Removes the sections of fields from a document and decodes them. A section that cannot be read has no value.
fn sections(at: &Context<'_>, document: &mut Mapping) -> IndexMap<&'static str, Option<IndexMap<String, FieldSpec>>> {
    let mut sections = IndexMap::new();
    for name in SECTIONS {
        if let Some(node) = document.shift_remove(name) {
            sections.insert(name, fields(&at.key(name), node));
        }
    }
    sections
}

fn pages(at: &Context<'_>, node: Node) -> Option<PagesSpec> {
    match node {
        Node::String(list) => Some(PagesSpec::of_list(list)),
        Node::Mapping(mapping) => {
            let pages = PagesSpec::from_mapping(strict(at, mapping)?);
            pages.map_err(|error| at.syntax_error(error)).ok()
        }
        node => {
            let help =
                "name the list of `response`, as in `pages: orders`, or write a mapping, as in `{ list: orders, span: 89d }`";
            at.error(format!("this is {}", describe(&node)), help);
            None
        }
    }
}

/// Removes the section of types from a document and decodes it.
fn types_section(at: &Context<'_>, document: &mut Mapping) -> Option<IndexMap<String, TypeSpec>> {
    let at = at.key("types");
    let node = document.shift_remove("types").unwrap_or(Node::Null);
    entries(&at, node).map(|mapping| type_entries(&at, mapping))
}

fn type_entries(at: &Context<'_>, mapping: Mapping) -> IndexMap<String, TypeSpec> {
    let mut types = IndexMap::new();
    for (name, node) in named_nodes(at, mapping) {
        let at = at.key(&name);
        let mistakes = at.count();
        let mut rest = entries(&at, node).unwrap_or_default();
        let fields = rest.shift_remove("fields").and_then(|node| fields(&at.key("fields"), node));
        // An invalid type still exists, so fields that use it are not mistakes.
        let spec = strict::<TypeSpec>(&at, rest).unwrap_or_default();
        let is_unreadable = fields.is_none() && spec.values.is_none() && at.count() > mistakes;
        let fields = fields.or_else(|| spec.values.is_none().then(IndexMap::new));
        types.insert(name, TypeSpec { fields, is_unreadable, ..spec });
    }
    types
}

fn fields(at: &Context<'_>, node: Node) -> Option<IndexMap<String, FieldSpec>> {
    let mapping = entries(at, node)?;
    let mut fields = IndexMap::new();
    for (name, node) in named_nodes(at, mapping) {
        let at = at.key(&name);
        let parsed = match node {
            Node::Mapping(mapping) => strict(&at, mapping).map(FieldSpec::from_mapping),
            Node::String(line) => Some(FieldSpec::parse(&line)),
            node => Some(Err(SyntaxError {
                message: format!("this is {}", describe(&node)),
                help: "a field is one line, `TYPE[!] [RANGE] [-- TEXT]`, or a mapping with `type`".to_owned(),
            })),
        };
        let field = parsed.and_then(|parsed| parsed.map_err(|error| at.syntax_error(error)).ok());
        // An unreadable field still exists, so references to it are not mistakes.
        fields.insert(name, field.unwrap_or_else(FieldSpec::unreadable));
    }
    Some(fields)
}

/// The entries of a section. An empty section (`body:`) has none.
pub(super) fn entries(at: &Context<'_>, node: Node) -> Option<Mapping> {
    match node {
        Node::Mapping(mapping) => Some(mapping),
        Node::Null => Some(Mapping::new()),
        _ => {
            at.error("this section must hold `name: …` entries", "write one entry per line, indented");
            None
        }
    }
}

/// The entries whose keys are names.
pub(super) fn named_nodes(at: &Context<'_>, mapping: Mapping) -> Vec<(String, Node)> {
    let mut named = Vec::with_capacity(mapping.len());
    for (key, node) in mapping {
        match key {
            Node::String(name) => named.push((name, node)),
            other => {
                let text = serde_yaml::to_string(&other).unwrap_or_default();
                let name = text.trim();
                at.key(name).error(format!("YAML reads the name `{name}` as {}", describe(&other)), "put it in quotes");
            }
        }
    }
    named
}

/// Decodes a mapping with a fixed set of keys. Reports each unknown key.
fn strict<T: DeserializeOwned>(at: &Context<'_>, mut mapping: Mapping) -> Option<T> {
    loop {
        let message = match decode(Node::Mapping(mapping.clone())) {
            Ok(value) => return Some(value),
            Err(error) => error.message,
        };
        match unknown_key(&message).filter(|key| mapping.contains_key(key.as_str())) {
            Some(key) => {
                at.key(&key).error(format!("unknown key `{key}`"), format!("the known keys are {}", known_keys(&message)));
                mapping.shift_remove(key.as_str());
            }
            None => {
                let word = message.split_once(':').map_or("", |(key, _)| key);
                let at = if mapping.contains_key(word) { at.key(word) } else { at.clone() };
                at.error(message.as_str(), "see `specs/README.md` for what is allowed here");
                return None;
            }
        }
    }
}

pub(super) fn describe(node: &Node) -> &'static str {
    match node {
        Node::Null => "empty",
        Node::Bool(_) => "a boolean",
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
