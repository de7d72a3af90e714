//! The names a type could bear: by what it is, then by what holds it.

use super::super::well_known;
use super::super::words::{camel, singular, wire_words};
use crate::lower::reserved::is_reserved;

/// Nouns that name an object only together with what holds it.
const VAGUE_OBJECTS: &[&str] = &[
    "content",
    "data",
    "detail",
    "details",
    "element",
    "entry",
    "extra",
    "info",
    "information",
    "item",
    "list",
    "object",
    "option",
    "record",
    "result",
    "results",
    "value",
];

/// Nouns that name an enumeration only together with what holds it.
const VAGUE_ENUMS: &[&str] = &[
    "action",
    "area",
    "by",
    "category",
    "class",
    "code",
    "condition",
    "content",
    "direction",
    "dimension",
    "field",
    "filter",
    "format",
    "group",
    "key",
    "kind",
    "label",
    "level",
    "method",
    "mode",
    "name",
    "operation",
    "operator",
    "option",
    "period",
    "phase",
    "policy",
    "purpose",
    "reason",
    "result",
    "scenario",
    "scene",
    "scope",
    "sort_field",
    "source",
    "stage",
    "state",
    "status",
    "step",
    "style",
    "sub_status",
    "sub_type",
    "tag",
    "target",
    "type",
    "types",
    "unit",
    "value",
    "version",
];

/// What holds a type: the objects around it, nearest first; what the operation is about; the operation.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Chain {
    objects: Vec<Vec<String>>,
    noun: Vec<String>,
    operation: Vec<String>,
}

/// The names of an object, and the one by which it qualifies what it holds.
#[derive(Debug)]
pub(super) struct ObjectNames {
    pub(super) names: Vec<String>,
    pub(super) holder: Vec<String>,
}

impl Chain {
    /// The chain of an operation's own fields.
    pub(in super::super) fn of_operation(noun: Vec<String>, operation: &str) -> Self {
        Self { objects: Vec::new(), noun, operation: operation.split('_').map(str::to_owned).collect() }
    }

    /// The chain of the fields of a type that exists.
    pub(in super::super) fn of_type(name: &str) -> Self {
        Self { objects: vec![wire_words(name)], ..Self::default() }
    }

    pub(super) fn within(&self, holder: Vec<String>) -> Self {
        let objects = [holder].into_iter().chain(self.objects.iter().cloned()).collect();
        Self { objects, ..self.clone() }
    }

    /// The plain name, then the name behind one object, two, and so on; behind what the operation is about; the operation.
    fn qualify(&self, plain: &[String]) -> Vec<Vec<String>> {
        let mut names = vec![plain.to_vec()];
        let mut behind = plain.to_vec();
        for holder in &self.objects {
            behind = joined(holder, &behind);
            names.push(behind.clone());
        }
        let nearest = names.get(1).cloned().unwrap_or_else(|| plain.to_vec());
        names.extend([joined(&self.noun, plain), joined(&self.noun, &nearest)]);
        names.extend([joined(&self.operation, plain), joined(&self.operation, &behind)]);
        names
    }
}

/// What an object may be called: by its property, in the singular if it stands in a list.
pub(super) fn object_names(property: &str, in_list: bool, chain: &Chain) -> ObjectNames {
    let all = identifier_words(property);
    let plain = if in_list { singular(&all) } else { all.clone() };
    let mut words = chain.qualify(&plain);
    let near = chain.objects.len() + 2;
    // `item` and `items` side by side.
    words.insert(words.len() - 1, joined(chain.objects.first().unwrap_or(&chain.noun), &all));
    if !words[..near].iter().any(|words| is_usable(&camel(words))) {
        // What is called like something that is not to be shadowed, and stands alone.
        words.insert(0, [plain.as_slice(), &["data".to_owned()]].concat());
    } else if plain.len() == 1 && VAGUE_OBJECTS.contains(&plain[0].as_str()) {
        words.remove(0);
    }
    let holder = words.iter().find(|words| is_usable(&camel(words))).cloned().unwrap_or(plain);
    ObjectNames { names: usable(&words), holder }
}

/// What an enumeration may be called: `OrderStatus` for the `status` of an order, and for an `order_status` anywhere.
pub(super) fn enum_names(property: &str, chain: &Chain) -> Vec<String> {
    let plain = singular(&identifier_words(property));
    let mut words = chain.qualify(&plain);
    if VAGUE_ENUMS.contains(&plain.join("_").as_str()) {
        words.remove(0);
    }
    if let Some(holder) = chain.objects.first().filter(|holder| words.contains(holder)) {
        // The `status` of a `platform_status` cannot bear its holder's name.
        words.retain(|words| words != holder);
        words.insert(0, [holder.as_slice(), &["value".to_owned()]].concat());
    }
    words.push([plain.as_slice(), &["value".to_owned()]].concat());
    usable(&words)
}

/// `holder` before `name`, without saying the same thing twice: `order` and `order status` are `order status`.
fn joined(holder: &[String], name: &[String]) -> Vec<String> {
    let overlap = (1..=holder.len().min(name.len())).rev().find(|&count| holder[holder.len() - count..] == name[..count]);
    holder.iter().chain(&name[overlap.unwrap_or(0)..]).cloned().collect()
}

/// The words of a wire name, a leading number put last: a type cannot begin with one.
fn identifier_words(property: &str) -> Vec<String> {
    let mut words = wire_words(property);
    if words.first().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit())) && words.len() > 1 {
        words.rotate_left(1);
    }
    words
}

fn usable(words: &[Vec<String>]) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    words.iter().map(|words| camel(words)).filter(|name| is_usable(name)).filter(|name| seen.insert(name.clone())).collect()
}

fn is_usable(name: &str) -> bool {
    !is_reserved(name) && !well_known::is_name(name) && name.starts_with(|c: char| c.is_ascii_alphabetic())
}
