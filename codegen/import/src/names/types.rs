//! Possible names of a type: its field's name, then the same qualified by what contains it.

use crate::well_known;
use crate::words::{camel, singular, wire_words};
use codegen::lower::reserved::is_reserved;

/// Nouns that are too vague for an object and need a qualifier.
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

/// Nouns that are too vague for an enumeration and need a qualifier.
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

/// What qualifies the name of a type: the objects that contain it, the innermost first; the resource of the operation; the
/// operation.
#[derive(Debug, Clone, Default)]
pub(crate) struct NameContext {
    objects: Vec<Vec<String>>,
    resource: Vec<String>,
    operation: Vec<String>,
}

/// The possible names of an object, and the words that qualify the types inside it.
#[derive(Debug)]
pub(crate) struct ObjectNames {
    pub(crate) names: Vec<String>,
    pub(crate) holder: Vec<String>,
}

impl NameContext {
    /// The context of the fields of an operation or a webhook.
    pub(crate) fn of_operation(resource: Vec<String>, operation: &str) -> Self {
        Self { objects: Vec::new(), resource, operation: operation.split('_').map(str::to_owned).collect() }
    }

    /// The context of the fields of an existing type.
    pub(crate) fn of_type(name: &str) -> Self {
        Self { objects: vec![wire_words(name)], ..Self::default() }
    }

    pub(crate) fn within(&self, holder: Vec<String>) -> Self {
        let objects = [holder].into_iter().chain(self.objects.iter().cloned()).collect();
        Self { objects, ..self.clone() }
    }

    /// The plain name, then with one object before it, with two, and so on; with the resource; with the operation.
    fn qualify(&self, plain: &[String]) -> Vec<Vec<String>> {
        let mut names = vec![plain.to_vec()];
        let mut qualified = plain.to_vec();
        for holder in &self.objects {
            qualified = join_words(holder, &qualified);
            names.push(qualified.clone());
        }
        let nearest = names.get(1).cloned().unwrap_or_else(|| plain.to_vec());
        names.extend([join_words(&self.resource, plain), join_words(&self.resource, &nearest)]);
        names.extend([join_words(&self.operation, plain), join_words(&self.operation, &qualified)]);
        names
    }
}

/// The possible names of an object: the name of its field, in the singular if it is an item of a list.
pub(crate) fn object_names(property: &str, in_list: bool, context: &NameContext) -> ObjectNames {
    let all = identifier_words(property);
    let plain = if in_list { singular(&all) } else { all.clone() };
    let mut words = context.qualify(&plain);
    let near = context.objects.len() + 2;
    // The object may also have a field with the singular name: `item` and `items`.
    words.insert(words.len() - 1, join_words(context.objects.first().unwrap_or(&context.resource), &all));
    if !words[..near].iter().any(|words| is_usable(&camel(words))) {
        // The name is reserved and nothing qualifies it.
        words.insert(0, [plain.as_slice(), &["data".to_owned()]].concat());
    } else if plain.len() == 1 && VAGUE_OBJECTS.contains(&plain[0].as_str()) {
        words.remove(0);
    }
    let holder = words.iter().find(|words| is_usable(&camel(words))).cloned().unwrap_or(plain);
    ObjectNames { names: usable(&words), holder }
}

/// The possible names of an enumeration: `OrderStatus` for the `status` of an order, and for any `order_status`.
pub(crate) fn enum_names(property: &str, context: &NameContext) -> Vec<String> {
    let plain = singular(&identifier_words(property));
    let mut words = context.qualify(&plain);
    if VAGUE_ENUMS.contains(&plain.join("_").as_str()) {
        words.remove(0);
    }
    if let Some(holder) = context.objects.first().filter(|holder| words.contains(holder)) {
        // The `status` of a `platform_status` cannot have the name of its object.
        words.retain(|words| words != holder);
        words.insert(0, [holder.as_slice(), &["value".to_owned()]].concat());
    }
    words.push([plain.as_slice(), &["value".to_owned()]].concat());
    usable(&words)
}

/// `holder` before `name`, without repeated words: `order` and `order status` make `order status`.
fn join_words(holder: &[String], name: &[String]) -> Vec<String> {
    let overlap = (1..=holder.len().min(name.len())).rev().find(|&count| holder[holder.len() - count..] == name[..count]);
    holder.iter().chain(&name[overlap.unwrap_or(0)..]).cloned().collect()
}

/// The words of a wire name. A leading number goes to the end, because a type name cannot start with one.
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
