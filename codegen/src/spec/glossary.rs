//! `specs/glossary.yaml`: descriptions that several fields, types or values share. Parsed here only.

use super::{SyntaxError, TypeExpr};

/// The type of an entry that describes fields of any type.
const ANY: &str = "any";

/// All entries, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GlossarySpec {
    pub fields: Vec<FieldEntry>,
    pub types: Vec<TypeEntry>,
    pub values: Vec<ValueEntry>,
}

/// A description of fields: `order/*Sku.id: string -- ID of the SKU.`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldEntry {
    /// As written.
    pub key: String,
    pub side: Option<Side>,
    pub group: Option<String>,
    /// The object, operation, reply or webhook that has the field.
    pub owner: Option<NamePattern>,
    pub name: String,
    /// The types that the field may have. Empty for any.
    pub types: Vec<TypeExpr>,
    pub text: String,
}

/// A description of objects and enumerations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeEntry {
    pub key: String,
    pub pattern: TypePattern,
    pub text: String,
}

/// A description of a value, in all enumerations or in some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueEntry {
    /// The keys as written.
    pub keys: Vec<String>,
    pub enumeration: Option<TypePattern>,
    pub value: String,
    pub text: String,
}

/// Whether a field is sent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Request,
    Reply,
}

/// `Order`, or `*Sku` for all names that end like this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NamePattern {
    Exact(String),
    Suffix(String),
}

/// `[GROUP/]NAME`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypePattern {
    pub group: Option<String>,
    pub name: NamePattern,
}

impl FieldEntry {
    /// A key that [`parse`](Self::parse) accepts.
    pub(crate) const KEY_PATTERN: &str = r"^(?:(?:request|reply) )?(?:[^/\s]+/)?(?:\*?[A-Z][A-Za-z0-9_]*\.)?[^*./\s]+$";

    /// How to write a line.
    pub(crate) const LINE_HELP: &str =
        "write the types and the text, such as `timestamp | timestamp_text -- When it was paid.`; `any` stands for all types";

    /// A line that [`parse`](Self::parse) accepts.
    pub(crate) fn line_pattern() -> String {
        let ty = TypeExpr::pattern("");
        format!(r"^\s*(?:{ANY}|{ty}(?:\s*\|\s*{ty})*)\s*--\s*\S")
    }

    /// Parses `[request |reply ][GROUP/][OWNER.]FIELD` and `TYPE [| TYPE…] -- TEXT`.
    pub fn parse(key: &str, line: &str) -> Result<Self, SyntaxError> {
        let (side, rest) = match key.split_once(' ') {
            Some(("request", rest)) => (Some(Side::Request), rest),
            Some(("reply", rest)) => (Some(Side::Reply), rest),
            _ => (None, key),
        };
        let (group, rest) = split_group(rest);
        let (owner, name) = match rest.split_once('.') {
            Some((owner, name)) => (Some(NamePattern::parse(owner)?), name),
            None => (None, rest),
        };
        if name.is_empty() || name.contains(|c: char| c == '*' || c == '.' || c.is_whitespace()) {
            let help = "write `[request |reply ][GROUP/][OWNER.]FIELD`, for example `order/Order.id` or `request page_size`";
            return Err(SyntaxError::new(format!("`{key}` does not name a field"), help));
        }
        let (types, text) = types_and_text(line)?;
        Ok(Self { key: key.to_owned(), side, group, owner, name: name.to_owned(), types, text })
    }

    /// The key and the types, which distinguish the entry from all others.
    pub fn title(&self) -> String {
        let types: Vec<String> = self.types.iter().map(ToString::to_string).collect();
        format!("{}: {}", self.key, if types.is_empty() { ANY.to_owned() } else { types.join(" | ") })
    }
}

impl TypePattern {
    /// A text that [`parse`](Self::parse) accepts.
    pub(crate) const PATTERN: &str = r"^(?:[^/]+/)?\*?[A-Z][A-Za-z0-9_]*$";

    /// A text that it does not accept.
    pub(crate) const NOT_A_PATTERN: &str = r"^(?!(?:[^/]+/)?\*?[A-Z][A-Za-z0-9_]*$)";

    /// Parses `[GROUP/]NAME`.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        let (group, name) = split_group(text);
        Ok(Self { group, name: NamePattern::parse(name)? })
    }
}

impl NamePattern {
    fn parse(text: &str) -> Result<Self, SyntaxError> {
        let (is_suffix, name) = match text.strip_prefix('*') {
            Some(name) => (true, name),
            None => (false, text),
        };
        if !name.starts_with(|c: char| c.is_ascii_uppercase()) || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            let help = "write the name as in the spec, `Order`, or `\"*Sku\"` for all names that end with the word `Sku`";
            return Err(SyntaxError::new(format!("`{text}` is not the name of a type or an operation"), help));
        }
        Ok(if is_suffix { Self::Suffix(name.to_owned()) } else { Self::Exact(name.to_owned()) })
    }

    /// How much of a name the pattern states, or `None` if it does not match. An exact name states more than any suffix.
    pub fn matches(&self, name: &str) -> Option<usize> {
        match self {
            Self::Exact(exact) => (exact == name).then_some(usize::MAX),
            Self::Suffix(suffix) => name.ends_with(suffix.as_str()).then_some(suffix.len()),
        }
    }
}

fn split_group(text: &str) -> (Option<String>, &str) {
    match text.split_once('/') {
        Some((group, rest)) => (Some(group.to_owned()), rest),
        None => (None, text),
    }
}

fn types_and_text(line: &str) -> Result<(Vec<TypeExpr>, String), SyntaxError> {
    let malformed = |message: &str| SyntaxError::new(message, FieldEntry::LINE_HELP);
    let (types, text) = line.split_once("--").ok_or_else(|| malformed("this description does not say which types it is for"))?;
    let (types, text) = (types.trim(), text.trim());
    if text.is_empty() {
        return Err(malformed("this entry has no text"));
    }
    let types = match types {
        ANY => Vec::new(),
        types => types.split('|').map(|ty| TypeExpr::parse(ty.trim())).collect::<Result<_, _>>()?,
    };
    Ok((types, text.to_owned()))
}
