//! Codes in lines, with or without bullets.

use std::sync::LazyLock;

use regex::Regex;

use crate::prose::listing::sentence::inline;
use crate::prose::listing::{SCREAMING, WHOLE_CODE, add};
use crate::prose::pattern;

/// Which codes a line may begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Any,
    /// Only upper case, because no words announce the list.
    Screaming,
}

/// One code per line, with or without bullets, each with or without an explanation.
///
/// Headings and explanations may be between them. A bullet that is not a code means that the list does not contain codes,
/// unless another subject began before it.
pub(crate) fn lines(text: &str, style: Style) -> Vec<String> {
    let (mut values, mut indent, mut interrupted, mut unknown_bullets) = (Vec::new(), None, false, 0);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let bullet = BULLET.captures(line);
        let depth = line.len() - line.trim_start().len();
        let body = bullet.as_ref().and_then(|found| found.get(1)).map_or(line.trim(), |body| body.as_str().trim());
        let body = body.strip_prefix("When ").filter(|rest| rest.starts_with('`')).unwrap_or(body);
        if bullet.is_some() && indent.is_some_and(|indent| depth > indent) {
            continue;
        }
        if ends(body) {
            // An explanation of a value does not end the list.
            if indent.is_some_and(|indent| depth > indent) {
                continue;
            }
            if values.is_empty() && style == Style::Screaming {
                continue;
            }
            break;
        }
        // In a bulleted list, a line without a bullet continues an explanation, even if it is a single word.
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
            _ => unknown_bullets += 1,
        }
    }
    // A single invalid code among many is a misprint.
    if unknown_bullets * 5 > values.len() { Vec::new() } else { values }
}

/// Whether a line begins another subject.
pub(crate) fn ends(body: &str) -> bool {
    STOP.is_match(body)
}

/// The phrases of bulleted lines, up to their explanations: `- Fixed price: it stays`.
pub(crate) fn phrases(text: &str) -> Vec<String> {
    let mut phrases = Vec::new();
    if EXAMPLE.is_match(text) {
        return phrases;
    }
    let listed = text.lines().skip_while(|line| !BULLET.is_match(line));
    for body in listed.map_while(|line| BULLET.captures(line)).filter_map(|found| found.get(1)) {
        let phrase = PHRASE.captures(body.as_str()).into_iter().find_map(|found| found.iter().skip(1).flatten().next());
        add(&mut phrases, phrase.into_iter().map(|phrase| phrase.as_str().trim().to_owned()).collect());
    }
    phrases
}

/// The code that begins a line, or the codes that fill it.
fn codes(body: &str, style: Style, bulleted: bool) -> Vec<String> {
    let regional = regional(body);
    if !regional.is_empty() {
        return regional;
    }
    let several = inline(body);
    if several.len() > 1 && several.iter().all(|code| SCREAMING.is_match(code)) {
        return several;
    }
    let Some(found) = LEADING_CODE.captures(body) else { return Vec::new() };
    let quoted = body.starts_with(['`', '"', '\'', '“']);
    let code = found.get(1).or(found.get(2)).map_or("", |code| code.as_str());
    let fits = SCREAMING.is_match(code) || (style == Style::Any && (bulleted || quoted || code == body || code.contains('_')));
    // A region may be the heading of its values.
    let fits = fits && (bulleted || quoted || code.len() > 2);
    if fits && HAS_LETTER.is_match(code) { vec![code.to_owned()] } else { Vec::new() }
}

/// `US: A, B` lists the codes of a region.
fn regional(body: &str) -> Vec<String> {
    let rest = REGION.captures(body).and_then(|found| found.get(1)).map_or("", |rest| rest.as_str());
    let pieces = rest.split(',').map_while(|piece| {
        let code = WHOLE_CODE.captures(piece.trim())?.get(1)?.as_str();
        (piece.contains('`') || SCREAMING.is_match(code) || VERSION.is_match(code)).then(|| code.to_owned())
    });
    pieces.collect()
}

static EXPLAINED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^`?[A-Z][A-Z0-9_]{2,}`?\s*[:：]"));
static LEADING_CODE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"^[`"'“]*([A-Za-z0-9][A-Za-z0-9_]*):?[`"'”]*\s*(?:$|[:：;,=(（]|\.(?:\s|$)|[-–—→]+\s|-+>)|^[`"'“]([A-Z0-9_]+)[`"'”]\s"#,
    )
});
static PHRASE: LazyLock<Regex> = LazyLock::new(|| pattern(r#"^(?:[`"“]([^`"”]{1,80})[`"”]|([^:：`"]{1,80}?)\s*(?:[:：].*)?$)"#));
static BULLET: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:[-*•·–]\s*|\d{1,2}[.)、]\s*|\(\d{1,2}\)\s*)(\S.*)$"));
static REGION: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:[A-Z]{2,5}(?:,\s*[A-Z]{2,5})*(?:,?\s+and\s+[A-Z]{2,5})?(?:\s+\w+)?|Other\s+\w+)\s*:\s*(.+)$"));
static VERSION: LazyLock<Regex> = LazyLock::new(|| pattern(r"^v\d+$"));
static HAS_LETTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z]"));
static EXAMPLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bexamples?\b|\be\.g\b|\bsuch as\b"));
static STOP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^(?:notes?|default(?:\s+value)?|applicable|recommend\w*|examples?|for\s+example|e\.g\.?|tips?|important",
        // In capitals these are codes.
        r"|requirements?|(?-i:[Ww]hen|[Ii]f|[Rr]efer|[Ss]ee|[Mm]ax|[Mm]in|[Vv]alid|[Ff]ormat|[Ll]ength))\b",
        r"|\b(?:constraints?|rules|restrictions?|requirements?|notes?)\s*:$"
    ))
});
