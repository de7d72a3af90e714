//! Lists of values, which turn a string into an enumeration.

use std::sync::LazyLock;

use regex::Regex;

use crate::prose::listing;
use crate::prose::listing::Listing;
use crate::prose::{Evidence, pattern};

/// The values of a string field, including those of a formal enumeration. Empty if there is no list.
pub(crate) fn values(evidence: &Evidence<'_>, formal: &[String]) -> Vec<String> {
    // The values are the same everywhere, except in one old operation, whose example is a number.
    let orders = ["ASC", "DESC"];
    if evidence.name == "sort_order" && evidence.example_texts().all(|example| orders.contains(&example.as_str())) {
        return orders.map(str::to_owned).to_vec();
    }
    let mut values = Vec::new();
    let mut phrases = Vec::new();
    for listing in evidence.texts.iter().filter_map(|text| listing::find(text)) {
        let listed = match listing {
            Listing::Announced(listed) if is_closed(evidence, &listed) => listed,
            Listing::Bare(listed) if is_about(evidence, &listed) && is_closed(evidence, &listed) => listed,
            Listing::Only(value) if is_only_value(evidence, &value) => vec![value],
            Listing::Phrases(listed) if is_exemplified(evidence, &listed) => {
                extend(&mut phrases, &listed);
                continue;
            }
            Listing::Announced(_) | Listing::Bare(_) | Listing::Only(_) | Listing::Phrases(_) => continue,
        };
        // If a formal list and a list in a sentence share no value, they describe different things.
        if formal.is_empty() || listed.iter().any(|value| formal.contains(value)) {
            extend(&mut values, &listed);
        }
    }
    extend(&mut values, formal);
    // If there are codes and phrases, the codes are the values.
    if values.is_empty() { phrases } else { values }
}

fn extend(values: &mut Vec<String>, more: &[String]) {
    for value in more {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
}

/// Whether a list without an announcement belongs to this field, by its name or an example.
fn is_about(evidence: &Evidence<'_>, listed: &[String]) -> bool {
    !is_standard(evidence, listed) && (KIND_NAME.is_match(evidence.name) || is_exemplified(evidence, listed))
}

/// Whether an example is in the list.
fn is_exemplified(evidence: &Evidence<'_>, listed: &[String]) -> bool {
    evidence.example_texts().any(|example| listed.contains(&example))
}

/// Whether a value is the only one so far: every example shows it, or there is no example and the field's name means a kind.
fn is_only_value(evidence: &Evidence<'_>, value: &str) -> bool {
    let mut examples = evidence.example_texts().filter(|example| !example.is_empty()).peekable();
    (examples.peek().is_some() || KIND_NAME.is_match(evidence.name)) && examples.all(|example| example == value)
}

/// Whether the list can be the field's values: not JSON types, and similar to the examples.
fn is_closed(evidence: &Evidence<'_>, listed: &[String]) -> bool {
    let examples = evidence.example_texts().filter(|example| !example.is_empty()).collect::<Vec<_>>();
    // The examples are not codes, so the list describes a part of the text or something else.
    let differs_from_examples =
        !examples.is_empty() && examples.iter().all(|example| !CODE.is_match(example)) && !KIND_NAME.is_match(evidence.name);
    !differs_from_examples && !all(listed, &JSON_TYPE)
}

/// Countries, currencies and languages. Without an announcement, they are where a rule applies, not values.
fn is_standard(evidence: &Evidence<'_>, listed: &[String]) -> bool {
    (PLACE_NAME.is_match(evidence.name) && all(listed, &PLACE)) || (evidence.name.contains("currenc") && all(listed, &CURRENCY))
}

fn all(listed: &[String], pattern: &Regex) -> bool {
    listed.iter().all(|value| pattern.is_match(value))
}

static KIND_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|_)(?:type|status|state|mode|method|role|scope|level|tier|source|channel|platform|reason|tag|action|result|option",
        r"|style|origin|field|filter|operator|event|stage|phase|decision|initiator|segment|group|rule|permission|range|unit)",
        r"(?:s|es)?$"
    ))
});
static PLACE_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"region|countr|market|locale|language|nation"));
static PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?$"));
static CURRENCY: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Z]{3}$"));
static JSON_TYPE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)^(?:string|int|int32|int64|integer|number|float|double|bool|boolean|object|array|list|true|false)$")
});
static CODE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Za-z0-9_,]*[A-Za-z][A-Za-z0-9_,]*$"));

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::evidence;
    use super::*;

    fn decides(name: &str, text: &str, example: Option<&str>) -> Vec<String> {
        let examples: Vec<_> = example.map(|example| json!(example)).into_iter().collect();
        values(&evidence(name, text, &examples), &[])
    }

    #[test]
    fn announced_lists_need_no_more() {
        assert_eq!(decides("colour", "Possible values:\n- RED\n- BLUE", None), ["RED", "BLUE"]);
        assert_eq!(decides("colour", "Possible values:\n- RED\n- BLUE", Some("GREEN")), ["RED", "BLUE"]);
    }

    #[test]
    fn an_example_that_is_no_code_denies_them() {
        assert!(decides("reference", "Possible values:\n- RED\n- BLUE", Some("10:30")).is_empty());
    }

    #[test]
    fn bare_lists_need_a_name_or_an_example() {
        let text = "- `GRAM`: three digits\n- `POUND`: two digits";
        assert!(decides("value", text, None).is_empty());
        assert!(decides("value", text, Some("1.5")).is_empty());
        assert_eq!(decides("value", text, Some("GRAM")), ["GRAM", "POUND"]);
        assert_eq!(decides("weight_unit", text, None), ["GRAM", "POUND"]);
    }

    #[test]
    fn standard_codes_need_an_announcement() {
        assert_eq!(decides("currency", "Possible values:\n- USD\n- EUR", None), ["USD", "EUR"]);
        assert_eq!(decides("region", "Possible values:\n- DE: Germany\n- ES: Spain", None), ["DE", "ES"]);
        assert!(decides("market", "USD: dollars\nEUR: euros", Some("USD")).is_empty());
        assert!(decides("kind", "Possible values: string, int, bool", None).is_empty());
    }

    #[test]
    fn phrases_need_an_example() {
        let text = "Possible values:\n- Fixed price\n- Free price";
        assert_eq!(decides("model", text, Some("Free price")), ["Fixed price", "Free price"]);
        assert!(decides("model", text, Some("Any price")).is_empty());
        assert!(decides("model", text, None).is_empty());
    }

    #[test]
    fn the_only_value_is_what_examples_show() {
        assert_eq!(decides("colour", "Only supports `RED`.", Some("RED")), ["RED"]);
        assert!(decides("colour", "Only supports `RED`.", Some("BLUE")).is_empty());
        assert!(decides("colour", "Only supports `RED`.", None).is_empty());
        assert_eq!(decides("colour_mode", "Only supports `RED`.", None), ["RED"]);
    }

    #[test]
    fn the_order_of_sorting_is_known() {
        assert_eq!(decides("sort_order", "", None), ["ASC", "DESC"]);
        assert!(decides("sort_order", "0: down, 1: up.", Some("0")).is_empty());
    }

    #[test]
    fn formal_lists_add_to_prose_about_the_same() {
        let formal = ["BLUE".to_owned(), "GREEN".to_owned()];
        let text = "Possible values:\n- RED\n- BLUE";
        assert_eq!(values(&evidence("colour", text, &[]), &formal), ["RED", "BLUE", "GREEN"]);
        let text = "Possible values:\n- LARGE\n- SMALL";
        assert_eq!(values(&evidence("colour", text, &[]), &formal), formal);
    }
}
