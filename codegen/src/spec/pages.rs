//! `pages`: how a list is paginated. One line names the list; a mapping states what differs from TikTok's convention.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::SyntaxError;
use super::schema::{Span, excludes, requires};

/// What a spec says about pagination. Fields are named by their path: `data.next_page_token`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(try_from = "PagesForm")]
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
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = excludes("number", "token"), transform = excludes("number", "next"))]
#[schemars(transform = requires("number", "list"))]
pub struct PagesMapping {
    /// The path of the list in the reply. Omit it if each page is one item.
    list: Option<String>,
    /// The path of the `string` in the request that selects a page; defaults to `page_token`.
    token: Option<String>,
    /// The path of the `string` in the reply that is the token of the next page; defaults to `next_page_token`.
    next: Option<String>,
    /// The path of the `int` in the request that is the number of the page, from 1, for lists without tokens.
    number: Option<String>,
    /// The path of the `int` in the reply that is the number of items on all pages; defaults to `total_count`.
    total: Option<String>,
    /// Fields of the reply that the next request repeats under the same name, besides the token.
    carry: Vec<String>,
    /// The longest time range of one search, in days: `89d`.
    #[schemars(with = "Option<Span>")]
    span: Option<String>,
}

/// The paginated list of a reply: its path, or a mapping of what differs from TikTok's convention.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum PagesForm {
    /// The path of the list in the reply: `orders` or `data.orders`.
    Line(String),
    Mapping(Box<PagesMapping>),
}

impl JsonSchema for PagesSpec {
    fn schema_name() -> Cow<'static, str> {
        "PagesSpec".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        PagesForm::json_schema(generator)
    }
}

impl TryFrom<PagesForm> for PagesSpec {
    type Error = SyntaxError;

    fn try_from(form: PagesForm) -> Result<Self, SyntaxError> {
        match form {
            PagesForm::Line(list) => Ok(Self::of_list(list)),
            PagesForm::Mapping(mapping) => Self::from_mapping(*mapping),
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

/// A regular expression for what [`days`] accepts.
pub(crate) const SPAN_PATTERN: &str = r"^\+?0*[1-9]\d*d$";

/// Parses a number of days: `89d`.
fn days(text: &str) -> Result<u32, SyntaxError> {
    let days = text.strip_suffix('d').and_then(|days| days.parse().ok()).filter(|days| *days > 0);
    days.ok_or_else(|| SyntaxError::new(format!("`{text}` is not a span"), "a span is a number of whole days, such as `89d`"))
}
