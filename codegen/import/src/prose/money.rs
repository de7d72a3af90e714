//! Decimal numbers in strings: money, rates, weights and measures.

use std::sync::LazyLock;

use regex::Regex;

use crate::prose::{Evidence, pattern};

/// Whether a string holds a plain decimal number.
pub(crate) fn is_decimal(evidence: &Evidence<'_>) -> bool {
    if OTHER_NAME.is_match(evidence.name) || evidence.matches(&FORMATTED) {
        return false;
    }
    // `price: { value, unit }` is about a price.
    let name = if evidence.name == "value" { evidence.parent } else { evidence.name };
    let written: Vec<_> = evidence.example_texts().filter(|example| !example.is_empty()).collect();
    if written.is_empty() { is_named(name, evidence) } else { is_exemplified(name, &written, evidence) }
}

/// Without an example, the name or the text must be unambiguous.
fn is_named(name: &str, evidence: &Evidence<'_>) -> bool {
    let money = MONEY_NAME.is_match(name) && !evidence.matches(&PRICE_EXAMPLE);
    money || MEASURE_NAME.is_match(name) || (RATE_NAME.is_match(name) && evidence.matches(&PLAIN))
}

fn is_exemplified(name: &str, written: &[String], evidence: &Evidence<'_>) -> bool {
    let numbers = written.iter().all(|example| NUMBER.is_match(example));
    let fraction = written.iter().any(|example| example.contains('.'));
    let named = [&MONEY_NAME, &EARNINGS_NAME, &MEASURE_NAME, &RATE_NAME].iter().any(|pattern| pattern.is_match(name));
    numbers && (fraction || named || evidence.matches(&PLAIN))
}

static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[+-]?\d+(?:\.\d+)?$"));
/// Digits that are not a quantity.
static OTHER_NAME: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|_)(?:ids?|codes?|number|no|name|version|type|unit|currency|title|phone|line\d?)$"));
static MONEY_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|_)(?:amount|price|fee|fees|tax|taxes|cost|gmv|revenue|subtotal|sub_total|subsidy|refund_total)",
        r"(?:_(?:ge|le|gt|lt))?$"
    ))
});
static EARNINGS_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"commission|reimbursement|deposit|(?:^|_)discount$"));
static RATE_NAME: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|_)(?:rate|ratio|percentage|percent|percentile)$|(?:^|_)ct(?:or|r)(?:_|$)"));
static MEASURE_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|_)(?:weight|length|width|height|volume)(?:_value)?$"));
static PLAIN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bdecimals?\b|\bnumeric\s+string\b|\bfrom\s+0\s+to\s+\d"));
/// A price in the text may be an example of the field.
static PRICE_EXAMPLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[$£€]\s?\d"));
/// Numbers formatted for display: with a symbol or a sign, as text, or rounded.
static FORMATTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)locali[sz]ed|\bformatted\b|display\s+(?:string|text)|percent\s+sign|\bwith\s+(?:a\s+)?%",
        r"|\b(?:include|includes|including|with|contain|contains)\s+(?:a\s+|the\s+)?currency\s+symbol|\bapproximate\s+bucket"
    ))
});

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::evidence;
    use super::*;

    fn decides(name: &str, text: &str, example: Option<&str>) -> bool {
        let examples: Vec<_> = example.map(|example| json!(example)).into_iter().collect();
        is_decimal(&evidence(name, text, &examples))
    }

    #[test]
    fn names_of_money_and_measures_are_enough() {
        assert!(decides("delivery_fee", "", None));
        assert!(decides("price_ge", "", Some("12")));
        assert!(decides("parcel_weight", "", None));
        assert!(!decides("dimension", "Which part of the score.", None));
    }

    #[test]
    fn a_value_is_what_holds_it() {
        let mut value = evidence("value", "", &[]);
        assert!(!is_decimal(&value));
        value.parent = "box_weight";
        assert!(is_decimal(&value));
    }

    #[test]
    fn rates_need_an_example_or_a_word() {
        assert!(!decides("click_rate", "Clicks of views.", None));
        assert!(decides("click_rate", "Clicks of views, as a raw decimal.", None));
        assert!(decides("click_rate", "", Some("0.25")));
        assert!(!decides("click_rate", "", Some("25%")));
        assert!(decides("percentile", "Among peers, from 0 to 100.", None));
        assert!(decides("ctor_of_guests", "In raw decimal format.", None));
        assert!(!decides("actor", "In raw decimal format.", None));
    }

    #[test]
    fn fractions_are_numbers_wherever_they_stand() {
        assert!(decides("score", "", Some("4.5")));
        assert!(!decides("version", "", Some("4.5")));
        assert!(!decides("score", "", Some("4")));
    }

    #[test]
    fn what_is_dressed_for_people_stays_text() {
        assert!(!decides("amount", "A localized display string.", None));
        assert!(!decides("amount", "May include a currency symbol.", Some("12.00")));
        assert!(!decides("amount", "", Some("Rp9.900")));
        assert!(decides("amount", "Without a currency symbol.", None));
    }

    #[test]
    fn ids_are_no_numbers() {
        assert!(!decides("fee_id", "", Some("17")));
        assert!(!decides("tracking_number", "", Some("12.5")));
    }
}
