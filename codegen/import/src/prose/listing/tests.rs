//! All forms of value lists in documents, and text that resembles them.

use crate::prose::listing::{Listing, find};

fn announced(text: &str) -> Vec<String> {
    match find(text) {
        Some(Listing::Announced(values)) => values,
        Some(Listing::Only(_) | Listing::Bare(_) | Listing::Phrases(_)) | None => Vec::new(),
    }
}

fn bare(text: &str) -> Vec<String> {
    match find(text) {
        Some(Listing::Bare(values)) => values,
        Some(Listing::Announced(_) | Listing::Only(_) | Listing::Phrases(_)) | None => Vec::new(),
    }
}

fn phrases(text: &str) -> Vec<String> {
    match find(text) {
        Some(Listing::Phrases(values)) => values,
        Some(Listing::Announced(_) | Listing::Only(_) | Listing::Bare(_)) | None => Vec::new(),
    }
}

fn only(text: &str) -> Option<String> {
    match find(text) {
        Some(Listing::Only(value)) => Some(value),
        Some(Listing::Announced(_) | Listing::Bare(_) | Listing::Phrases(_)) | None => None,
    }
}

#[test]
fn all_kinds_of_bullets() {
    for text in [
        "Possible values:\n- RED\n- DARK_BLUE",
        "Available values: \n* `RED`: like fire\n* `DARK_BLUE`: like night",
        "This is an enumerated type with values:\n• RED\n• DARK_BLUE",
        "Possible enumerations are:\n1. RED\n2. DARK_BLUE - like night",
        "Possible enumerations are: \n- `\"RED\"`\n- `\"DARK_BLUE\"`",
        "**Allowed values:**\n\n**Warm**\n- `RED`\n\n**Cold**\n- `DARK_BLUE:` like night",
        "Field values:\nRED: like fire\nDARK_BLUE: like night",
        "The possible values are:\n-RED\n-DARK_BLUE (not everywhere)",
    ] {
        assert_eq!(announced(text), ["RED", "DARK_BLUE"], "{text}");
    }
}

#[test]
fn values_within_a_sentence() {
    for text in [
        "Possible values: RED, DARK_BLUE",
        "A colour. Possible values: RED / DARK_BLUE.",
        "Valid values: `RED` or `DARK_BLUE`. Nothing else is taken.",
        "Possible values include RED, and DARK_BLUE.",
        "Possible values: RED, like fire; DARK_BLUE, like night.",
        "One of: RED or DARK_BLUE.",
        "Available values: RED,\nDARK_BLUE\nDefault value: RED",
    ] {
        assert_eq!(announced(text), ["RED", "DARK_BLUE"], "{text}");
    }
}

#[test]
fn single_quoted_value() {
    for text in ["Possible values: RED", "Possible values:\n- `RED`", "Available values: `RED`."] {
        assert_eq!(announced(text), ["RED"], "{text}");
    }
    assert!(announced("Possible values: none").is_empty());
}

#[test]
fn only_supported_value() {
    for text in
        ["A colour. Only supports `RED`.", "Which colour. Only `RED` is\nsupported.", "Currently only supports one type: `RED`"]
    {
        assert_eq!(only(text).as_deref(), Some("RED"), "{text}");
    }
    assert_eq!(only("Only support: made_at").as_deref(), Some("made_at"));
    assert_eq!(only("Only supports colours."), None);
    assert_eq!(only("Only supports `RED`. At night, only supports `BLUE`."), None);
}

#[test]
fn announced_values_may_be_lower_case() {
    assert_eq!(announced("Sort field, possible values:\n- size (default)\n- made_at"), ["size", "made_at"]);
    assert_eq!(announced("Possible values:\n- `1D`\n- `7D`"), ["1D", "7D"]);
}

#[test]
fn regions_before_values() {
    let text = "Possible values based on region:\n- US: `POUND`, `GRAM`\n- Other regions: GRAM";
    assert_eq!(announced(text), ["POUND", "GRAM"]);
    let text = "Possible values based on region:\n- US and UK: v2, deep\n  **Important**: Nothing else.\n- Other regions: v1";
    assert_eq!(announced(text), ["v2", "v1"]);
    let text = "Possible values based on the region:\n**US**\n- `NOW`: at once\n**UK, EU**\n- `LATER`: in a while";
    assert_eq!(announced(text), ["NOW", "LATER"]);
}

#[test]
fn wrapped_explanations_are_not_values() {
    let text = "Possible values:\n- RED: like the fire of a\nhearth\n- BLUE: like the\nsea_side\n\nNote:\n- GREEN went away";
    assert_eq!(announced(text), ["RED", "BLUE"]);
}

#[test]
fn later_lists_are_ignored() {
    let text = "Possible values:\n- RED\n- BLUE\n\nConstraints:\n- `LARGE` and `SMALL` take `RED`.\n- `TINY` takes none.";
    assert_eq!(announced(text), ["RED", "BLUE"]);
}

#[test]
fn headings_end_a_list() {
    let text = "Possible values:\n- RED: warm\n- BLUE: cold\n\n**Recommendations**\n- We like `RED`.\n- Nobody likes `BLUE`.";
    assert_eq!(announced(text), ["RED", "BLUE"]);
    // In capitals such a word is a code.
    assert_eq!(announced("Possible values:\n- RED: warm\n- VALID: any"), ["RED", "VALID"]);
}

#[test]
fn one_misprint_is_ignored() {
    let text = "Possible values:\n- RED\n- BLUE\n- GREEN\n- GREY\n- PINK\n- DARK_ RED";
    assert_eq!(announced(text), ["RED", "BLUE", "GREEN", "GREY", "PINK"]);
}

#[test]
fn lists_without_codes_are_ignored() {
    for text in [
        "Default value: RED",
        "Possible values: whatever the shop sells, whenever it sells it.",
        "Example:\nValues: \"Steel, Twill\"",
        "The values of the attributes.",
        "Which colour, e.g., RED, BLUE",
        "Group, e.g.\n- RED_ONE\n- BLUE_ONE",
        "Examples of colours:\n- Dark red\n- Light blue",
    ] {
        assert_eq!(find(text), None, "{text}");
    }
}

#[test]
fn bare_lists() {
    assert_eq!(bare("Who asked:\n- `BUYER`\n- `SELLER`"), ["BUYER", "SELLER"]);
    assert_eq!(bare("RUNNING: still at it\n\nDONE : finished"), ["RUNNING", "DONE"]);
    assert_eq!(bare("1. \"FIRST\" Oldest first\n2. \"LAST\" Newest first"), ["FIRST", "LAST"]);
}

#[test]
fn values_at_the_end_of_a_sentence() {
    assert_eq!(bare("How warm it is: HOT / WARM / MILD"), ["HOT", "WARM", "MILD"]);
    assert_eq!(bare("A particular side, \"LEFT\" or \"RIGHT\""), ["LEFT", "RIGHT"]);
    assert_eq!(bare("What came of it (PASS, FAILED)."), ["PASS", "FAILED"]);
    assert!(bare("A code of trade, including GTIN, EAN, UPC, or ISBN.").is_empty());
}

#[test]
fn phrases_of_bulleted_lines() {
    assert_eq!(phrases("Possible values:\n- 18-24\n- 25-34"), ["18-24", "25-34"]);
    assert_eq!(phrases("The model:\n- `Fixed price`: it stays.\n- `Free price`: it moves."), ["Fixed price", "Free price"]);
    assert_eq!(phrases("- UNDER_20%\n- UNDER_10%\nPick one."), ["UNDER_20%", "UNDER_10%"]);
    assert!(phrases("The model:\n- Fixed price").is_empty());
}
