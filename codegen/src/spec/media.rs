//! One media type that an upload takes: `TYPE/SUBTYPE [..BYTES]`.

use super::field::{FieldLineError, Range};

/// A media type, and how large a file of it may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    pub name: String,
    /// Where it is not the field's.
    pub range: Option<Range>,
}

impl Media {
    /// Takes a text apart. Whether the type is registered is not looked up.
    pub fn parse(text: &str) -> Result<Self, FieldLineError> {
        let mut words = text.split_whitespace();
        let name = words.next().unwrap_or_default();
        let range = words.next().map(Range::parse).transpose()?;
        if !is_media_type(name) || words.next().is_some() {
            return Err(FieldLineError {
                message: format!("`{text}` is not a media type"),
                help: "write `type/subtype`, in small letters and without parameters, and after it a largest size if it has its \
                       own: `application/pdf ..20971520`"
                    .to_owned(),
            });
        }
        Ok(Self { name: name.to_owned(), range })
    }
}

/// The names that RFC 6838 lets one register, in small letters.
fn is_media_type(text: &str) -> bool {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "!#$&-^_.+".contains(c))
    };
    text.split_once('/').is_some_and(|(kind, subtype)| is_name(kind) && is_name(subtype))
}
