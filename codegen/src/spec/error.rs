//! `specs/errors.yaml`: what TikTok's error codes mean, each on one line: `CLASS [RETRY] -- HINT`.

use indexmap::IndexMap;
use serde::Deserialize;

use super::field::FieldLineError;

/// A code: one line, or a line for each keyword of a message where the code stands for several failures.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum ErrorCode {
    Line(String),
    ByMessage(IndexMap<String, String>),
}

/// A code's line, taken apart. Whether there is such a class is not asked here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorLine<'a> {
    pub class: &'a str,
    pub retry: Option<&'a str>,
    pub hint: &'a str,
}

impl<'a> ErrorLine<'a> {
    /// Takes a line apart.
    pub fn parse(line: &'a str) -> Result<Self, FieldLineError> {
        let (head, hint) = line.split_once("--").map_or((line, ""), |(head, hint)| (head, hint.trim()));
        let mut words = head.split_whitespace();
        let Some(class) = words.next() else {
            return Err(error(
                "this code has no class".to_owned(),
                "write `CLASS [RETRY] -- HINT`, for example `business -- Ship first.`",
            ));
        };
        let retry = words.next();
        if let Some(word) = words.next() {
            return Err(error(format!("`{word}` is too much"), "write `CLASS [RETRY] -- HINT`; the hint comes after ` -- `"));
        }
        if hint.is_empty() {
            return Err(error("this code has no hint".to_owned(), "say in one sentence what to do: `business -- Ship first.`"));
        }
        Ok(Self { class, retry, hint })
    }
}

fn error(message: String, help: &str) -> FieldLineError {
    FieldLineError { message, help: help.to_owned() }
}
