//! Rust names for fields whose wire names do not make good names.
//!
//! The generator converts wire names to snake case and escapes keywords. This module corrects misspellings, names that start with
//! a number, and two fields that would get the same name.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use crate::words::corrections;

/// Names that cannot be escaped.
const UNESCAPABLE: &[&str] = &["crate", "self", "super"];

/// The Rust name of a single field. `None` if the name that the generator derives is good.
pub(crate) fn rust_name(wire: &str) -> Option<String> {
    let plain = wire.to_snake_case();
    let mut words: Vec<&str> = plain.split('_').filter(|word| !word.is_empty()).flat_map(corrections).collect();
    if words.len() > 1 && words[0].starts_with(|c: char| c.is_ascii_digit()) {
        words.rotate_left(1);
    }
    let mut name = words.join("_");
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name = format!("n{name}");
    }
    if UNESCAPABLE.contains(&name.as_str()) {
        name.push_str("_field");
    }
    (name != plain).then_some(name)
}

/// The Rust names of the fields of one struct, in order. If two fields have the same name, the field with this wire name keeps
/// it, or else the first; the other gets its section as a prefix, or keeps its misspelling.
pub(crate) fn rust_names(fields: &[(&str, &str)]) -> Vec<Option<String>> {
    let preferred: Vec<String> = fields.iter().map(|(_, wire)| rust_name(wire).unwrap_or_else(|| wire.to_snake_case())).collect();
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, (_, wire)) in fields.iter().enumerate() {
        let owner = owners.entry(&preferred[at]).or_insert(at);
        if preferred[at] == *wire && preferred[*owner] != fields[*owner].1 {
            *owner = at;
        }
    }
    let name_of = |(at, (section, wire)): (usize, &(&str, &str))| {
        let name = &preferred[at];
        let owner = owners[name.as_str()];
        if owner == at {
            rust_name(wire)
        } else if fields[owner].0 != *section {
            Some(format!("{section}_{name}"))
        } else if wire.to_snake_case() != *name {
            None
        } else {
            Some(format!("{name}_{}", if wire.contains('_') { "snake" } else { "camel" }))
        }
    };
    fields.iter().enumerate().map(name_of).collect()
}
