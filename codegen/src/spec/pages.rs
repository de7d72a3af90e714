//! `pages`: how a list is paginated. One line names the list; a mapping states what differs from TikTok's convention.

use serde::Deserialize;

use super::SyntaxError;

/// What a spec says about pagination. Fields are named by their path: `data.next_page_token`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(try_from = "WrittenPages")]
pub struct PagesSpec {
    /// The list of the reply. `None` if each page is one item.
    pub list: Option<String>,
    /// The request's field for the token, if it has another name.
    pub token: Option<String>,
    /// The reply's field with the next token, if it has another name.
    pub next: Option<String>,
    /// The request's field for the page number, for a list without tokens.
    pub number: Option<String>,
    /// The reply's field with the number of all items, if it has another name.
    pub total: Option<String>,
    /// Fields of the reply that the request for the next page repeats.
    pub carry: Vec<String>,
    /// The longest time range of one search, in days.
    pub span_days: Option<u32>,
}

/// The mapping form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PagesMapping {
    list: Option<String>,
    token: Option<String>,
    next: Option<String>,
    number: Option<String>,
    total: Option<String>,
    carry: Vec<String>,
    span: Option<String>,
}

/// Either form, before it is checked.
#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenPages {
    Line(String),
    Mapping(Box<PagesMapping>),
}

impl TryFrom<WrittenPages> for PagesSpec {
    type Error = SyntaxError;

    fn try_from(written: WrittenPages) -> Result<Self, SyntaxError> {
        match written {
            WrittenPages::Line(list) => Ok(Self::of_list(list)),
            WrittenPages::Mapping(mapping) => Self::from_mapping(*mapping),
        }
    }
}

impl PagesSpec {
    /// A list that follows the convention.
    pub fn of_list(list: String) -> Self {
        Self { list: Some(list), ..Self::default() }
    }

    /// Takes the mapping form.
    pub fn from_mapping(mapping: PagesMapping) -> Result<Self, SyntaxError> {
        let PagesMapping { list, token, next, number, total, carry, span } = mapping;
        if number.is_some() && (token.is_some() || next.is_some()) {
            let help = "a list has either page numbers or page tokens: remove `number`, or `token` and `next`";
            return Err(SyntaxError::new("`number` excludes `token` and `next`", help));
        }
        if number.is_some() && list.is_none() {
            let help = "add `list: …`: the SDK counts the items of each page to find the end of the list";
            return Err(SyntaxError::new("`number` requires `list`", help));
        }
        let span_days = span.as_deref().map(days).transpose()?;
        Ok(Self { list, token, next, number, total, carry, span_days })
    }
}

/// Parses a number of days: `89d`.
fn days(text: &str) -> Result<u32, SyntaxError> {
    let days = text.strip_suffix('d').and_then(|days| days.parse().ok()).filter(|days| *days > 0);
    days.ok_or_else(|| SyntaxError::new(format!("`{text}` is not a span"), "a span is a number of whole days, such as `89d`"))
}
