//! Bounds of a number, a text's length or the number of items in a list.

use std::sync::LazyLock;

use regex::Regex;

use crate::prose::{Evidence, Measure, pattern, single_line};
use codegen::spec::Range;

/// The bounds in the most reliable document. Conditional bounds in a newer document override unconditional ones in an older one.
pub(crate) fn range(evidence: &Evidence<'_>, measure: Measure) -> Option<Range> {
    for text in evidence.best.iter().filter(|text| text.bytes().any(|byte| byte.is_ascii_digit())) {
        let text = single_line(text);
        let found = match measure {
            Measure::Number => number(&text),
            // A length inside a JSON sample belongs to one of its parts.
            Measure::Length if text.contains("{ \"") => continue,
            Measure::Length => claim(ranges_in(&LENGTHS, &text)),
            Measure::Count => claim(ranges_in(&COUNTS, &text)),
        };
        match found {
            RangeClaim::Silent => {}
            RangeClaim::Clear(range) => return Some(range),
            RangeClaim::Depends => return None,
        }
    }
    None
}

/// The bounds in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RangeClaim {
    Silent,
    Clear(Range),
    /// The text names several bounds or a condition, which a spec cannot express.
    Depends,
}

fn number(text: &str) -> RangeClaim {
    // "Greater than 0" is at least one.
    let between = BETWEEN.captures_iter(text).filter_map(|found| {
        let min = integer(found.get(1)?.as_str())?;
        Some(Some(Range { min: Some(min.max(1)), max: Some(integer(found.get(2)?.as_str())?) }))
    });
    match claim(ranges_in(&NUMBERS, text).chain(between)) {
        RangeClaim::Silent => {}
        stated => return stated,
    }
    let one = |phrases| match claim(ranges_in(phrases, text)) {
        RangeClaim::Clear(range) => range.max,
        RangeClaim::Silent | RangeClaim::Depends => None,
    };
    let min = one(&LOWER).or_else(|| POSITIVE.is_match(text).then_some(1));
    let range = Range { min, max: one(&UPPER) };
    let stated = range.min.is_some() || range.max.is_some();
    if stated && is_valid(&range) { RangeClaim::Clear(range) } else { RangeClaim::Silent }
}

/// All ranges in the phrases of a text. One number is an upper bound. `None` is a conditional range.
fn ranges_in<'a>(phrases: &'a [Regex], text: &'a str) -> impl Iterator<Item = Option<Range>> + 'a {
    phrases.iter().flat_map(move |phrase| {
        phrase.captures_iter(text).filter_map(move |captures| {
            let whole = captures.get(0)?;
            let (before, after) = (&text[..whole.start()], &text[whole.end()..]);
            if OTHER_AFTER.is_match(after) || OTHER_BEFORE.is_match(before) {
                return None;
            }
            if CONDITION_AFTER.is_match(after) || CONDITION_BEFORE.is_match(before) {
                return Some(None);
            }
            let mut numbers = captures.iter().skip(1).flatten().map(|number| integer(number.as_str()));
            let first = numbers.next()??;
            Some(Some(match numbers.next() {
                Some(second) => Range { min: Some(first), max: Some(second?) },
                None => Range { min: None, max: Some(first) },
            }))
        })
    })
}

fn claim(mut ranges: impl Iterator<Item = Option<Range>>) -> RangeClaim {
    match ranges.next() {
        None => RangeClaim::Silent,
        Some(Some(first)) if is_valid(&first) && ranges.all(|other| other == Some(first)) => RangeClaim::Clear(first),
        Some(_) => RangeClaim::Depends,
    }
}

fn is_valid(range: &Range) -> bool {
    !matches!(range, Range { min: Some(min), max: Some(max) } if min > max)
}

fn integer(text: &str) -> Option<i64> {
    text.replace(',', "").parse().ok()
}

/// Patterns. `#` is a number, and `~` is a word that joins two numbers.
fn phrases(texts: &[&str]) -> Vec<Regex> {
    let text =
        |text: &&str| text.replace('~', r"(?:\s*,\s+|\s*[-–]\s*|\s+(?:to|and)\s+)").replace('#', r"(-?\d{1,3}(?:,\d{3})+|-?\d+)\b");
    texts.iter().map(text).map(|text| pattern(&format!("(?i){text}"))).collect()
}

/// Text that makes a number the bound of something else, or not an integer.
static OTHER_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^[`\])]*(?:\.\d|\s*%",
        r"|\s*(?:bytes?|kb|mb|gb|px|pixels|days?|hours?|minutes?|seconds?|decimal|years?|business)\b)"
    ))
});
static OTHER_BEFORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)(?:\be\.g\.|for example|such as|recommend\w*)[^.]{0,40}$"));

/// Text that makes a bound conditional.
static CONDITION_AFTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^[`\])]*(?:,?\s+or\b|\s+(?:\w+\s+)?(?:for|if|when)\b)"));
static CONDITION_BEFORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:[A-Z]{2,}(?:_[A-Z]+)*|[A-Z]{2}:)\s*(?:must contain )?$"));

static NUMBERS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    phrases(&[
        r"\brange(?:\s+of\s+(?:this|the)\s+\w+)?(?:\s+is|\s+of|:)?\s*[`\[(]*\s*#~#",
        r"\brange(?:\s+is|:)?\s*`?[\[(]#,#[\])]",
        r"\bmust\s+be\s+between\s+`?#`?\s+and\s+`?#",
        concat!(
            r"\bgreater\s+than\s+(?:or\s+equal\s+to\s+`?#`?|`?#`?\s+or\s+equal\s+to\s+\d+)",
            r",?\s+and\s+less\s+than\s+(?:or\s+equal\s+to\s+`?#|`?#\s+or\s+equal\s+to\s+\d+)"
        ),
        r"\bminimum\s+of\s+`?#`?\s+and\s+a\s+maximum\s+of\s+`?#",
    ])
});
static BETWEEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\bgreater\s+than\s+`?([01])`?,?\s+and\s+less\s+than\s+(?:or\s+equal\s+to\s+)?`?(\d[\d,]*\d)\b"));
static LOWER: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    phrases(&[
        r"\bmin(?:imum)?(?:\s+value)?(?:\s+is|\s+of|:)\s*`?#",
        r"\bmust\s+be\s+greater\s+than\s+or\s+equal\s+to\s+`?#",
        r"\bmust\s+be\s+`?#`?\s+or\s+greater",
    ])
});
static UPPER: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    phrases(&[
        r"\bmax(?:imum)?(?:\s+(?:value|number|page_size\s+value))?(?:\s+is|\s+of|:)?\s+`?#",
        r"\bless\s+(?:than\s+)?or\s+equal\s+to\s+`?#",
        r"\bup\s+to\s+#\.?$",
        r"\bupper\s+limit\s+of\s+[\w\s]{1,60}\s+is\s+#",
    ])
});
static POSITIVE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\bmust\s+be\s+(?:greater\s+than\s+`?0`?(?:[\s.,]|$)|a\s+positive\s+integer)"));
static LENGTHS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    phrases(&[
        r"\bmax(?:imum)?\s+(?:string\s+|character\s+)?length(?:\s+is|\s+of|:)?\s*`?#",
        r"\blength(?:\s+range)?(?:\s+of\s+the\s+string)?(?:\s+is)?(?:\s+in\s+the\s+range\s+of)?:?\s*[`\[(]*#~#",
        r"\b(?:up\s+to|at\s+most|no\s+more\s+than|not\s+exceed|(?:less|shorter)\s+than)\s+`?#`?\s+characters",
        r"\bmax(?:imum)?(?:\s+of)?:?\s+`?#`?\s+characters",
        r"\b#\s*(?:-|–|to)\s*#\s+(?:printable\s+ASCII\s+)?characters",
        r"\b#\s+characters\s+max",
        r"\b(?:length|limit):\s*#\s+characters",
        r"\blength:?\s*[\[(]#,#[\])]",
        r"\blength\s+must\s+not\s+exceed\s+`?#",
    ])
});
static COUNTS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    phrases(&[
        r"\bmax(?:imum)?\s+(?:\w+\s+)?(?:count|number)(?:\s+of\s+[\w\s]{1,30}?)?(?:\s+is|\s*:)?\s*`?#",
        r"\bmax(?:imum)?\s+(?:list\s+)?(?:length|size)(?:\s+of\s+the\s+list)?(?:\s+is|:)?\s*`?#",
        r"\bmax(?:imum)?(?:\s+IDs)?(?::|\s+is)\s*#",
        r"\b(?:length(?:\s+of\s+the\s+(?:array|list))?|number\s+of\s+items)\s+(?:must|should)\s+not\s+exceed\s+`?#",
        r"\bat\s+most\s+#\s+(?:values|items|IDs)",
        r"\blength\s+is\s+no\s+more\s+than\s+`?#",
        r"\bup\s+to\s+#(?:\.?$|\s+per\s+(?:call|request))",
    ])
});

#[cfg(test)]
mod tests {
    use super::super::evidence;
    use super::*;

    fn bounds(measure: Measure, text: &str) -> String {
        range(&evidence("size", text, &[]), measure).map(|range| range.to_string()).unwrap_or_default()
    }

    #[test]
    fn numbers() {
        for (text, wanted) in [
            ("Valid range: [1-100]", "1..100"),
            ("Valid range: [1, 99,999]", "1..99999"),
            ("The range is `[0, 50]`.", "0..50"),
            ("Range: 1–100.", "1..100"),
            ("It must be a positive integer,the range is 1-100", "1..100"),
            ("Must be greater than 0 and less than or equal to 50.", "1..50"),
            ("Must be greater than 100 or equal to 100, and less than 800 or equal to 800.", "100..800"),
            ("Must be greater than or equal to 0.", "0.."),
            ("Must be greater than 0.", "1.."),
            ("Max value: 100", "..100"),
            ("The maximum number is 50.", "..50"),
            ("Minimum: 1. Maximum: 100.", "1..100"),
        ] {
            assert_eq!(bounds(Measure::Number, text), wanted, "{text}");
        }
    }

    #[test]
    fn numbers_that_bound_something_else() {
        for text in [
            "Must be 12 or 20.",
            "The range is `[1, 99]`, or `-1` for no limit.",
            "The period must be between 1 and 360 days.",
            "Valid range: [0.01, 7,600]",
            "At least 600 seconds later.",
            "For example, with a maximum of 2 for each of 5 rows.",
            "Maximum 5 MB.",
            "Range: 50-1",
        ] {
            assert_eq!(bounds(Measure::Number, text), "", "{text}");
        }
    }

    #[test]
    fn lengths() {
        for (text, wanted) in [
            ("Max length: 255 characters", "..255"),
            ("Max length: 10,000", "..10000"),
            ("- Length: [2, 30]", "2..30"),
            ("Valid length: 1-50 characters", "1..50"),
            ("It must contain 4 to 50 characters.", "4..50"),
            ("A title (50 characters max).", "..50"),
            ("Must not exceed 128 characters.", "..128"),
        ] {
            assert_eq!(bounds(Measure::Length, text), wanted, "{text}");
        }
    }

    #[test]
    fn conditional_lengths_are_ignored() {
        for text in [
            "DE: 6-50 characters. Other regions: 1-50 characters.",
            "Maximum length: 50 characters for coupons; 100 otherwise.",
            "SERIAL_CODE must contain 1 to 32 characters.",
            "Length: 1-256 bytes.",
            "{ \"text\": \"…\" } (max 2000 characters)",
        ] {
            assert_eq!(bounds(Measure::Length, text), "", "{text}");
        }
    }

    #[test]
    fn a_better_text_that_depends_silences_the_others() {
        let (old, new) = ("Must not exceed 50 characters.", "Maximum length: 50 characters for coupons; 100 otherwise.");
        let mut both = evidence("title", old, &[]);
        both.best = vec![new, old];
        assert_eq!(range(&both, Measure::Length), None);
    }

    #[test]
    fn counts() {
        for (text, wanted) in [
            ("Max count: 50", "..50"),
            ("Max count : 50", "..50"),
            ("Max number of IDs: 20.", "..20"),
            ("Maximum: 100 IDs per request.", "..100"),
            ("Maximum length of the list is `20` words. Each word has a maximum string length of 255 characters.", "..20"),
            ("The length of the array must not exceed `20`.", "..20"),
            ("Codes of parcels. Up to 50", "..50"),
        ] {
            assert_eq!(bounds(Measure::Count, text), wanted, "{text}");
        }
        for text in ["Max string length: 500", "Max count: 300 for US; 100 elsewhere.", "Buy up to 3 kinds.", "At most 5 MB."] {
            assert_eq!(bounds(Measure::Count, text), "", "{text}");
        }
    }
}
