//! `specs/errors.yaml`: what TikTok's error codes mean, each on one line, `CLASS [RETRY] -- HINT`.

use indexmap::IndexMap;
use serde::Deserialize;

use super::SyntaxError;

/// A code: one line, or one line per keyword of the message where the code stands for several failures.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum ErrorCodeSpec {
    Line(String),
    ByMessage(IndexMap<String, String>),
}

/// A parsed line. Whether the class and the retry rule exist is checked later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorLine<'a> {
    pub class: &'a str,
    pub retry: Option<&'a str>,
    pub hint: &'a str,
}

impl<'a> ErrorLine<'a> {
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
