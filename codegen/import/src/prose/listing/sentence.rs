//! Codes within a sentence.

use std::sync::LazyLock;

use regex::Regex;

use crate::prose::listing::{SCREAMING, WHOLE_CODE};
use crate::prose::{pattern, single_line};

/// `A, B or C`: everything up to the end of the sentence must be codes.
pub(crate) fn inline(rest: &str) -> Vec<String> {
    // A sentence may continue on the next line. A blank line or a bullet ends it.
    let end = SENTENCE_END.find(rest).map_or(rest.len(), |found| found.start());
    let sentence = single_line(&rest[..end]);
    // `A: what it means; B: what it means`, and notes in parentheses.
    let sentence = NOTE.replace_all(&sentence, "");
    let by_semicolon = sentence.contains(';');
    let pieces: Vec<_> = if by_semicolon { sentence.split(';').collect() } else { SEPARATOR.split(&sentence).collect() };
    let codes = pieces.iter().map(|piece| piece.trim()).filter(|piece| !piece.is_empty()).map(|piece| {
        let head = if by_semicolon { piece.split([':', ',']).next().unwrap_or_default() } else { piece };
        WHOLE_CODE.captures(head.trim()).and_then(|found| found.get(1)).map(|code| code.as_str().to_owned())
    });
    codes
        .collect::<Option<Vec<_>>>()
        .filter(|codes| codes.len() > 1 || codes.iter().all(|code| stands_out(code, &sentence)))
        .unwrap_or_default()
}

/// Whether a word is certainly a code.
fn stands_out(code: &str, sentence: &str) -> bool {
    SCREAMING.is_match(code) || sentence.contains(&format!("`{code}`"))
}

/// The codes at the end of a sentence: `How warm it is: HOT / MILD`, `Which side, "LEFT" or "RIGHT"`.
pub(crate) fn tail(text: &str) -> Vec<String> {
    let listed = TAIL.captures_iter(text).filter_map(|found| found.get(1).or(found.get(2))).map(|found| {
        let codes = SEPARATOR.split(found.as_str()).map(|code| code.trim_matches(['`', '"', '\'', ' ']).to_owned());
        codes.collect::<Vec<_>>()
    });
    listed.max_by_key(Vec::len).unwrap_or_default()
}

/// `Only supports X` and `only X is supported`: the only value so far.
pub(crate) fn only(text: &str) -> Option<String> {
    let text = single_line(text);
    let mut found = ONLY
        .captures_iter(&text)
        .filter_map(|found| found.iter().skip(1).flatten().next())
        .map(|code| code.as_str().trim_matches('`'));
    let first = found.next()?;
    found.all(|other| other == first).then(|| first.to_owned())
}

static SENTENCE_END: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\.(?:\s|$)|\n\s*\n|\n\s*(?:[-*•]|\d{1,2}[.)])\s*|\n(?i:default|note)"));
static NOTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*[(（][^)）]*[)）]"));
static SEPARATOR: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*(?:,\s*(?:and|or)\s|[,/|、]|\s(?:and|or)\s)\s*"));
static TAIL: LazyLock<Regex> = LazyLock::new(|| {
    let list = |code: &str| format!(r"{code}(?:\s*(?:,\s*(?:and|or)\s|[,/|、]|\s(?:and|or)\s)\s*{code})+");
    let (plain, quoted) = (list("`?[A-Z][A-Z0-9_]{2,}`?"), list("\"[A-Z][A-Z0-9_]{2,}\""));
    pattern(&format!(r"(?m)(?:[:：(（]\s*({plain})|[,:：(（]\s*({quoted}))[)）]?\.?\s*$"))
});
static ONLY: LazyLock<Regex> = LazyLock::new(|| {
    let code = r"(`[A-Za-z][A-Za-z0-9_]*`|[A-Z][A-Z0-9_]{2,}|[a-z]+_[a-z_]+)";
    let supports = format!(r"\b(?i:only\s+supports?(?:\s+one\s+type)?):?\s+{code}(?:[.,;:]|\s*$)");
    let supported = format!(r"\b(?i:only)\s+{code}\s+is\s+(?:supported|accepted)");
    pattern(&format!("{supports}|{supported}"))
});
