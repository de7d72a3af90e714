//! Unix times and dates.

use std::sync::LazyLock;

use regex::Regex;

use crate::prose::{Evidence, Unit, pattern};

/// The unit of an integer field that is a Unix time.
pub(crate) fn unit(evidence: &Evidence<'_>) -> Option<Unit> {
    if is_span(evidence) {
        return None;
    }
    let digits = digits(evidence);
    let named = TIME_NAME.is_match(evidence.name);
    let is_stated = evidence.matches(&UNIX) || (named && evidence.matches(&STAMP));
    let bound = BOUND_NAME.is_match(evidence.name) && evidence.matches(&TIME);
    let is_exemplified = (named || bound) && digits.is_some();
    // Without an example the name decides, unless a text mentions a duration.
    let assumed = named && evidence.examples.is_empty() && !evidence.matches(&COUNTED);
    (is_stated || is_exemplified || assumed).then(|| scale(evidence, digits))
}

/// The unit of a string field that holds the digits of a Unix time.
pub(crate) fn text_unit(evidence: &Evidence<'_>) -> Option<Unit> {
    if is_span(evidence) || !TEXT_TIME_NAME.is_match(evidence.name) {
        return None;
    }
    let digits = digits(evidence);
    let is_stated = evidence.matches(&UNIX) && (evidence.examples.is_empty() || digits.is_some());
    let is_exemplified = evidence.matches(&STAMP) && digits.is_some();
    (is_stated || is_exemplified).then(|| scale(evidence, digits))
}

/// Whether a string holds a full date and nothing else.
pub(crate) fn is_date(evidence: &Evidence<'_>, formal: bool) -> bool {
    let mut written = evidence.example_texts().filter(|example| !example.is_empty()).peekable();
    let is_exemplified = written.peek().is_some();
    let fits = written.all(|example| FULL_DATE.is_match(&example));
    let is_stated = evidence.matches(&DATE_FORMAT) && !evidence.matches(&OTHER_FORMAT);
    fits && (formal || is_stated || (is_exemplified && !evidence.matches(&OTHER_FORMAT)))
}

/// A duration or a position in a video is not a point in time.
fn is_span(evidence: &Evidence<'_>) -> bool {
    evidence.matches(&SPAN) || (SPAN_NAME.is_match(evidence.name) && !evidence.matches(&UNIX))
}

/// Whether every example except zero has ten or thirteen digits. Nine digits count as ten.
fn digits(evidence: &Evidence<'_>) -> Option<usize> {
    let mut lengths = evidence.example_texts().filter(|example| example != "0" && !example.is_empty()).map(|example| {
        let all_digits = example.bytes().all(|byte| byte.is_ascii_digit());
        if all_digits { example.len() } else { 0 }
    });
    let first = lengths.next()?;
    // If documents differ, one example with thirteen digits outweighs those with ten.
    let longest = lengths.try_fold(first, |longest, length| matches!(length, 9 | 10 | 13).then(|| longest.max(length)))?;
    matches!(longest, 9 | 10 | 13).then_some(longest)
}

fn scale(evidence: &Evidence<'_>, digits: Option<usize>) -> Unit {
    let name = evidence.name;
    // Known exceptions, and names or texts that mention the unit.
    let named = name.ends_with("_millis") || name.ends_with("_ms") || name == "recommended_shipping_time";
    if digits == Some(13) || named || (digits.is_none() && evidence.matches(&MILLIS)) { Unit::Milliseconds } else { Unit::Seconds }
}

static TIME_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?:.*_)?(?:time|timestamp|deadline|date|ts)(?:_(?:ge|gt|le|lt|millis|ms|start|end|from|to))?$|_at$")
});
static BOUND_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"_(?:ge|gt|le|lt)$"));
static TIME: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\btime\b"));
static TEXT_TIME_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"time|timestamp|date|deadline|_at$|_ts$"));
static SPAN_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"duration|(?:^|_)(?:avg|average|median|min|max|days|hours|minutes|watch|handling|lead|cover)_",
        r"|_(?:days|hours|minutes|seconds)$"
    ))
});
static UNIX: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\bunix\b|\bepoch\b|timestamp,? in (?:milli)?seconds|second-level timestamp|timestamp of seconds")
});
static STAMP: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\btimestamp|\bUTC\b"));
static MILLIS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)milli-?second"));
static SPAN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)number\s+of\s+(?:\w+\s+)?(?:milliseconds|seconds|minutes|hours|days)|\belapsed\b",
        r"|moment\s+in\s+the\s+video|\bduration\s+in\b"
    ))
});
/// Words that show that a number without an example is not a time.
static COUNTED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:days|hours|minutes|how\s+long|duration|length\s+of|average|yyyy\w*)\b"));
static FULL_DATE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d{4}-\d{2}-\d{2}$"));
static DATE_FORMAT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\byyyy-mm-dd\b"));
/// A date with a time of day, or an incomplete date.
static OTHER_FORMAT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)yyyy-mm-dd[ t'-]*hh|\bhh:|date-?time|yyyy-mm\b(?:[^-]|$)|yyyy-?ww|yyyymm|\bRFC\b|ISO\s?8601\s+date\s?time")
});

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::evidence;
    use super::*;

    fn decides(name: &str, text: &str, example: Value) -> Option<Unit> {
        unit(&evidence(name, text, &[example]))
    }

    #[test]
    fn names_and_ten_digits_are_seconds() {
        assert_eq!(decides("ship_time", "When it left.", json!(1_700_000_000)), Some(Unit::Seconds));
        assert_eq!(decides("expire_at", "", json!(1_700_000_000)), Some(Unit::Seconds));
        assert_eq!(decides("pickup_ge", "The time of collection, or later.", json!(1_700_000_000)), Some(Unit::Seconds));
        assert_eq!(decides("stock_ge", "At least so many.", json!(1_700_000_000)), None);
    }

    #[test]
    fn thirteen_digits_are_milliseconds_whatever_the_text_says() {
        assert_eq!(decides("time_ge", "Unix timestamp in seconds.", json!(1_700_000_000_000_i64)), Some(Unit::Milliseconds));
        assert_eq!(decides("update_time", "A Unix time.", json!(1_700_000_000)), Some(Unit::Seconds));
        assert_eq!(decides("recommended_shipping_time", "A Unix time.", json!(1_700_000_000)), Some(Unit::Milliseconds));
    }

    #[test]
    fn texts_tell_the_unit() {
        let unit_of = |text| unit(&evidence("opened", text, &[]));
        assert_eq!(unit_of("Unix timestamp in milliseconds."), Some(Unit::Milliseconds));
        assert_eq!(unit_of("Epoch seconds."), Some(Unit::Seconds));
        assert_eq!(unit_of("How often it opened."), None);
    }

    #[test]
    fn spans_are_no_moments() {
        assert_eq!(decides("handling_time", "Working days.", json!(5)), None);
        assert_eq!(decides("watch_time", "Number of seconds to watch.", json!(60)), None);
        assert_eq!(decides("reply_time", "Seconds elapsed until the answer.", json!(60)), None);
        assert_eq!(unit(&evidence("cover_timestamp_ms", "The moment in the video.", &[])), None);
        assert_eq!(unit(&evidence("duration_millis", "", &[])), None);
        assert_eq!(unit(&evidence("wait_time", "How many days to wait.", &[])), None);
    }

    #[test]
    fn unix_outweighs_a_name() {
        assert_eq!(unit(&evidence("min_moment", "Unix seconds.", &[])), Some(Unit::Seconds));
    }

    #[test]
    fn strings_need_the_word() {
        let text = |name, text, example: &str| text_unit(&evidence(name, text, &[json!(example)]));
        assert_eq!(text("end_time", "A Unix time.", "1700000000"), Some(Unit::Seconds));
        assert_eq!(text("end_time", "It is a timestamp.", "1700000000"), Some(Unit::Seconds));
        assert_eq!(text("end_time", "A Unix time.", "noon"), None);
        assert_eq!(text("version", "A Unix time, for example.", "1700000000"), None);
        assert_eq!(text("settled", "A Unix time, or some days later.", "1700000000"), None);
    }

    #[test]
    fn dates_are_whole_dates() {
        let date = |text, example: &str| is_date(&evidence("day", text, &[json!(example)]), false);
        assert!(date("As YYYY-MM-DD.", "2026-01-31"));
        assert!(date("", "2026-01-31"));
        assert!(!date("As YYYY-MM-DD HH:mm:ss.", "2026-01-31"));
        assert!(!date("As YYYY-MM-DD.", "2026-01-31 10:00:00"));
        assert!(!is_date(&evidence("day", "A day.", &[]), false));
        assert!(is_date(&evidence("day", "A day.", &[]), true));
    }
}
