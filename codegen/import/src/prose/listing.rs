//! Lists of codes in a text: announced (`Possible values:`) or bare, in lines or within a sentence.

mod lines;
mod sentence;

use std::sync::LazyLock;

use regex::{Captures, Regex};

use self::lines::{Style, ends, lines, phrases};
use self::sentence::{inline, only, tail};
use crate::prose::{pattern, single_line};

/// The codes that a text lists, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Listing {
    /// Announced as the values of the field.
    Announced(Vec<String>),
    /// The only value that is supported so far.
    Only(String),
    /// Codes without an announcement.
    Bare(Vec<String>),
    /// Phrases in lines, which are values only if an example confirms it.
    Phrases(Vec<String>),
}

/// Finds the list of a text.
pub(crate) fn find(text: &str) -> Option<Listing> {
    let text = plain(text);
    let mut announced = Vec::new();
    for intro in INTRO.find_iter(&text) {
        let before = &text[..intro.start()];
        if !OTHER_MEANING.is_match(&single_line(before))
            && !EXAMPLES.is_match(before)
            && !intro.as_str().to_ascii_lowercase().contains("default")
        {
            add(&mut announced, after(&text[intro.end()..]));
        }
    }
    if !announced.is_empty() {
        return Some(Listing::Announced(announced));
    }
    if PARTIAL_LIST.is_match(&text) {
        return None;
    }
    let listed = lines(&text, Style::Screaming);
    let bare = if listed.len() > 1 { listed } else { tail(&text) };
    if bare.len() > 1 {
        return Some(Listing::Bare(bare));
    }
    only(&text).map(Listing::Only).or_else(|| Some(phrases(&text)).filter(|whole| whole.len() > 1).map(Listing::Phrases))
}

/// Removes bold. A bold line is a heading (`**US**`) and is removed, unless it begins another subject.
fn plain(text: &str) -> String {
    let text =
        HEADING.replace_all(text, |heading: &Captures<'_>| if ends(&heading[1]) { heading[1].to_owned() } else { String::new() });
    text.replace("**", "").replace('\u{200b}', "")
}

fn add(values: &mut Vec<String>, more: Vec<String>) {
    for value in more {
        if !values.contains(&value) {
            values.push(value);
        }
    }
}

/// The list after an announcement: in the rest of the sentence, or in lines.
fn after(rest: &str) -> Vec<String> {
    let first = rest.lines().next().unwrap_or_default();
    let next = rest.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    // A list separated by semicolons may continue on the next line.
    if first.trim().is_empty() && !next.contains(';') { lines(rest, Style::Any) } else { inline(rest.trim_start()) }
}

/// Words that announce values.
static INTRO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?im)(?:",
        r"\b(?:(?:possible|available|allowed|valid|supported|accepted|enumerated|field)\s+(?:return\s+)?",
        r"(?:values?|enumerations?|enums?|options)|values|enumerations|options|enums?)\b",
        r"(?:\s+(?:are|is|include|includes|below|listed|as|follows|based|on|for|the|this|property|region|each|item|used",
        r"|returned|of)\b)*",
        r"\s*(?:[:：]|$)",
        r"|\b(?:which|that)\s+include\s*:",
        r"|\b(?:possible|valid|available)\s+values\s+(?:include|are)\s",
        r"|\bone\s+of(?:\s+the\s+following\s+\w+)?\s*[:.]",
        r")"
    ))
});
/// Words before an announcement that change its meaning: `Default value: X`.
static OTHER_MEANING: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)(?:default|max|maximum|min|minimum|example|e\.g\.)$"));
/// A heading of examples. The lines below it are examples.
static EXAMPLES: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?im)^\s*(?:for\s+)?examples?\s*:"));
/// An incomplete list: `e.g. A, B`.
static PARTIAL_LIST: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?:\b[eE]\.g\.?|[Ff]or example|such as)[,:]?\s*(?:[-*•]\s*)?[`"]?[A-Z][A-Z_]{2}"#));
static HEADING: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?m)^[ \t]*\*\*([^*_`:\n]+)\*\*[ \t]*$"));
/// The characters of TikTok's codes.
static SCREAMING: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[A-Z0-9]+_[A-Z0-9_]*[A-Z0-9]|[A-Z][A-Z0-9]{2,})$"));
static WHOLE_CODE: LazyLock<Regex> = LazyLock::new(|| pattern(r#"^[`"'“]*([A-Za-z0-9][A-Za-z0-9_]*)[`"'”]*[.:]?$"#));

#[cfg(test)]
mod tests;
