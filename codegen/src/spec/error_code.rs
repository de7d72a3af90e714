//! `specs/errors.yaml`: the meaning of TikTok's error codes, each on one line, `CLASS [RETRY] -- HINT`.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::SyntaxError;
use super::schema::{ErrorLineText, require};

/// The key of the rule for all other messages of a code.
pub const ANY_MESSAGE: &str = "_";

/// A code: one line, or one line per keyword of the message where the code stands for several failures.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ErrorCodeSpec {
    Line(#[schemars(with = "ErrorLineText")] String),
    /// One line per keyword of the message, tried in this order, and `_` for all other messages.
    ByMessage(#[schemars(with = "IndexMap<String, ErrorLineText>", transform = require(ANY_MESSAGE))] IndexMap<String, String>),
}

/// A parsed line. Whether the class and the retry rule exist is checked later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorLine<'a> {
    pub class: &'a str,
    pub retry: Option<&'a str>,
    pub hint: &'a str,
}

impl<'a> ErrorLine<'a> {
    /// A regular expression for lines with one of these classes, and with one of these retry rules if they name one.
    pub(crate) fn pattern(classes: &[&str], retries: &[&str]) -> String {
        format!(r"^\s*(?:{})(?:\s+(?:{}))?\s*--\s*\S", classes.join("|"), retries.join("|"))
    }

    /// Parses a line.
    pub fn parse(line: &'a str) -> Result<Self, SyntaxError> {
        let (head, hint) = line.split_once("--").map_or((line, ""), |(head, hint)| (head, hint.trim()));
        let mut words = head.split_whitespace();
        let Some(class) = words.next() else {
            return Err(SyntaxError::new(
                "this code has no class",
                "write `CLASS [RETRY] -- HINT`, for example `business -- Ship first.`",
            ));
        };
        let retry = words.next();
        if let Some(word) = words.next() {
            let help = "write `CLASS [RETRY] -- HINT`; the hint comes after ` -- `";
            return Err(SyntaxError::new(format!("unexpected word `{word}`"), help));
        }
        if hint.is_empty() {
            let help = "say in one sentence what to do: `business -- Ship first.`";
            return Err(SyntaxError::new("this code has no hint", help));
        }
        Ok(Self { class, retry, hint })
    }
}
