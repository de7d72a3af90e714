//! Lists of codes in a text: announced (`Possible values:`) or bare, in lines or within a sentence.

use std::sync::LazyLock;

use regex::Regex;

use super::{flat, pattern};

/// The codes that a text lists, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Listing {
    /// After words that say that these are the values.
    Announced(Vec<String>),
    /// Lines of codes without such words.
    Bare(Vec<String>),
}

/// Finds the list of a text.
pub(super) fn find(text: &str) -> Option<Listing> {
    // A line in bold is a heading (`**US**`); elsewhere bold is decoration.
    let text = HEADING.replace_all(text, "").replace("**", "").replace('\u{200b}', "");
    let mut announced = Vec::new();
    for intro in INTRO.find_iter(&text) {
        let before = &text[..intro.start()];
        if !OTHERS_VALUES.is_match(&flat(before))
            && !EXAMPLES.is_match(before)
            && !intro.as_str().to_ascii_lowercase().contains("default")
        {
            add(&mut announced, after(&text[intro.end()..]));
        }
    }
    if !announced.is_empty() {
        return Some(Listing::Announced(announced));
    }
    if SOME.is_match(&text) {
        return None;
    }
    let bare = lines(&text, Style::Screaming);
    (bare.len() > 1).then_some(Listing::Bare(bare))
}

fn add(values: &mut Vec<String>, more: Vec<String>) {
    for value in more {
        if !values.contains(&value) {
            values.push(value);
        }
    }
}

/// What follows an announcement: the rest of its sentence, or lines.
fn after(rest: &str) -> Vec<String> {
    let first = rest.lines().next().unwrap_or_default();
    let next = rest.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    // Semicolons join what bullets would part, wherever the text was wrapped.
    if first.trim().is_empty() && !next.contains(';') { lines(rest, Style::Any) } else { inline(rest.trim_start()) }
}

/// `A, B or C`: everything up to the end of the sentence must be codes.
fn inline(rest: &str) -> Vec<String> {
    // A wrapped sentence goes on in the next line; a blank line or a bullet ends it.
    let end = SENTENCE_END.find(rest).map_or(rest.len(), |found| found.start());
    let sentence = flat(&rest[..end]);
    // `A: what it means; B: what it means`, and notes in parentheses.
    let sentence = NOTE.replace_all(&sentence, "");
    let by_semicolon = sentence.contains(';');
    let pieces: Vec<_> = if by_semicolon { sentence.split(';').collect() } else { SEPARATOR.split(&sentence).collect() };
    let codes = pieces.iter().map(|piece| piece.trim()).filter(|piece| !piece.is_empty()).map(|piece| {
        let head = if by_semicolon { piece.split([':', ',']).next().unwrap_or_default() } else { piece };
        WHOLE_CODE.captures(head.trim()).and_then(|found| found.get(1)).map(|code| code.as_str().to_owned())
    });
    codes.collect::<Option<Vec<_>>>().filter(|codes| codes.len() > 1).unwrap_or_default()
}

/// Which codes a line may begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Any,
    /// Upper case alone: nothing else stands out where no words announce a list.
    Screaming,
}

/// One code per line, with or without bullets, each with or without an explanation.
///
/// Headings and explanations may stand between them. Bullets that are no codes say that the list is not one of codes at all,
/// unless another text began before them.
fn lines(text: &str, style: Style) -> Vec<String> {
    let (mut values, mut indent, mut interrupted, mut odd) = (Vec::new(), None, false, 0);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let bullet = BULLET.captures(line);
        let depth = line.len() - line.trim_start().len();
        let body = bullet.as_ref().and_then(|found| found.get(1)).map_or(line.trim(), |body| body.as_str().trim());
        let body = body.strip_prefix("When ").filter(|rest| rest.starts_with('`')).unwrap_or(body);
        if bullet.is_some() && indent.is_some_and(|indent| depth > indent) {
            continue;
        }
        if STOP.is_match(body) {
            if values.is_empty() && style == Style::Screaming {
                continue;
            }
            break;
        }
        // Where bullets list the values, a line without one is the rest of an explanation, though it be a single word.
        let listed = if bullet.is_some() || indent.is_none() || EXPLAINED.is_match(body) {
            codes(body, style, bullet.is_some())
        } else {
            Vec::new()
        };
        match listed {
            found if !found.is_empty() => {
                if bullet.is_some() {
                    indent = indent.or(Some(depth));
                }
                add(&mut values, found);
                interrupted = false;
            }
            _ if bullet.is_none() => interrupted = true,
            _ if interrupted && values.len() > 1 => break,
            _ => odd += 1,
        }
    }
    // One misprint among many codes is a misprint.
    if odd * 5 > values.len() { Vec::new() } else { values }
}

/// The code that begins a line, or the codes that fill it.
fn codes(body: &str, style: Style, bulleted: bool) -> Vec<String> {
    let regional = regional(body);
    if !regional.is_empty() {
        return regional;
    }
    let several = inline(body);
    if !several.is_empty() && several.iter().all(|code| SCREAMING.is_match(code)) {
        return several;
    }
    let Some(found) = LEADING_CODE.captures(body) else { return Vec::new() };
    let quoted = body.starts_with(['`', '"', '\'', '“']);
    let code = found.get(1).or(found.get(2)).map_or("", |code| code.as_str());
    let fits = SCREAMING.is_match(code) || (style == Style::Any && (bulleted || quoted || code == body || code.contains('_')));
    // A region may stand above the values that hold there.
    let fits = fits && (bulleted || quoted || code.len() > 2);
    if fits && HAS_LETTER.is_match(code) { vec![code.to_owned()] } else { Vec::new() }
}

/// `US: A, B` says which codes a region takes.
fn regional(body: &str) -> Vec<String> {
    let rest = REGION.captures(body).and_then(|found| found.get(1)).map_or("", |rest| rest.as_str());
    let pieces = rest.split(',').map_while(|piece| {
        let code = WHOLE_CODE.captures(piece.trim())?.get(1)?.as_str();
        (piece.contains('`') || SCREAMING.is_match(code)).then(|| code.to_owned())
    });
    pieces.collect()
}

/// Words that announce values, up to what follows them.
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
/// Words before an announcement that make it another one: `Default value: X`.
static OTHERS_VALUES: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)(?:default|max|maximum|min|minimum|example|e\.g\.)$"));
/// What stands under an example is one.
static EXAMPLES: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?im)^\s*(?:for\s+)?examples?\s*:"));
/// A few of many: `e.g. A, B`.
static SOME: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?:\b[eE]\.g\.?|[Ff]or example|such as)[,:]?\s*(?:[-*•]\s*)?[`"]?[A-Z][A-Z_]{2}"#));
static EXPLAINED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^`?[A-Z][A-Z0-9_]{2,}`?\s*[:：]"));
static HEADING: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?m)^[ \t]*\*\*[^*_`:\n]+\*\*[ \t]*$"));
static SENTENCE_END: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\.(?:\s|$)|\n\s*\n|\n\s*(?:[-*•]|\d{1,2}[.)])\s*|\n(?i:default|note)"));
static NOTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*[(（][^)）]*[)）]"));
static SEPARATOR: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*(?:,\s*(?:and|or)\s|[,/|、]|\s(?:and|or)\s)\s*"));
static WHOLE_CODE: LazyLock<Regex> = LazyLock::new(|| pattern(r#"^[`"'“]*([A-Za-z0-9][A-Za-z0-9_]*)[`"'”]*[.:]?$"#));
static LEADING_CODE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"^[`"'“]*([A-Za-z0-9][A-Za-z0-9_]*):?[`"'”]*\s*(?:$|[:：;,=(（]|\.(?:\s|$)|[-–—→]+\s|-+>)|^[`"'“]([A-Z0-9_]+)[`"'”]\s"#,
    )
});
static BULLET: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:[-*•·–]\s*|\d{1,2}[.)、]\s*|\(\d{1,2}\)\s*)(\S.*)$"));
static SCREAMING: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[A-Z0-9]+_[A-Z0-9_]*[A-Z0-9]|[A-Z][A-Z0-9]{2,})$"));
static REGION: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:[A-Z]{2,5}(?:,\s*[A-Z]{2,5})*(?:,?\s+and\s+[A-Z]{2,5})?(?:\s+\w+)?|Other\s+\w+)\s*:\s*(.+)$"));
static HAS_LETTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z]"));
/// Lines that begin another subject.
static STOP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^(?:notes?|default(?:\s+value)?|applicable|recommend\w*|examples?|for\s+example|e\.g\.?|tips?|important",
        r"|requirements?|when|if|refer|see|max|min|valid|format|length)\b",
        r"|\b(?:constraints?|rules|restrictions?|requirements?|notes?)\s*:$"
    ))
});

#[cfg(test)]
mod tests;
