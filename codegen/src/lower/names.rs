//! Rust names. Each follows from one wire name or `rust:` key, never from other names.

use std::borrow::Cow;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::reserved::is_reserved;

/// A field's name: snake case, with `_` before a leading digit.
pub(super) fn field(wire: &str) -> Option<String> {
    let name = if is_snake_case(wire) { Cow::Borrowed(wire) } else { Cow::Owned(wire.to_snake_case()) };
    match name.as_ref() {
        // `new` is the constructor's name; the others cannot be raw identifiers.
        name @ ("new" | "self" | "super" | "crate") => Some(format!("{name}_")),
        name => identifier(name),
    }
}

/// Whether a name stays the same in snake case. Almost all wire names do, and converting them takes time.
fn is_snake_case(name: &str) -> bool {
    let has_words = name.split('_').all(|word| !word.is_empty());
    has_words && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// A variant's name: camel case, with `_` before a leading digit.
pub(super) fn variant(wire: &str) -> Option<String> {
    match wire.to_upper_camel_case().as_str() {
        name @ ("Self" | "UnknownValue") => Some(format!("{name}_")),
        name => identifier(name),
    }
}

/// A type's name: camel case. A reserved name gets the suffix `Data`.
pub(super) fn ty(name: &str) -> Option<String> {
    let name = identifier(&name.to_upper_camel_case())?;
    Some(if is_reserved(&name) { format!("{name}Data") } else { name })
}

/// A regular expression for the names that [`is_identifier`] accepts.
pub(crate) const IDENTIFIER_PATTERN: &str = "^(?!(?:self|Self|super|crate|_)$)[A-Za-z_][A-Za-z0-9_]*$";

/// Whether the name in a `rust:` key is a valid identifier.
pub(super) fn is_identifier(name: &str) -> bool {
    identifier(name).is_some_and(|normalized| normalized == name) && !matches!(name, "self" | "Self" | "super" | "crate" | "_")
}

fn identifier(name: &str) -> Option<String> {
    let first = name.chars().next()?;
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return None;
    }
    Some(if first.is_ascii_digit() { format!("_{name}") } else { name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_from_wire_names() {
        assert_eq!(field("24h_live_gmv").as_deref(), Some("_24h_live_gmv"));
        assert_eq!(field("orderID").as_deref(), Some("order_id"));
        assert_eq!(field("a__b_").as_deref(), Some("a_b"));
        assert_eq!(field("self").as_deref(), Some("self_"));
        assert_eq!(field("%"), None);
        assert_eq!(variant("IN_TRANSIT").as_deref(), Some("InTransit"));
        assert_eq!(variant("SELF").as_deref(), Some("Self_"));
        assert_eq!(variant("90_DAYS").as_deref(), Some("_90Days"));
        assert_eq!(ty("Option").as_deref(), Some("OptionData"));
        assert_eq!(ty("SKU").as_deref(), Some("Sku"));
    }
}
