//! Every way of listing values that documents use, and what looks like one.

use super::{Listing, find};

fn announced(text: &str) -> Vec<String> {
    match find(text) {
        Some(Listing::Announced(values)) => values,
        Some(Listing::Bare(_)) | None => Vec::new(),
    }
}

fn bare(text: &str) -> Vec<String> {
    match find(text) {
        Some(Listing::Bare(values)) => values,
        Some(Listing::Announced(_)) | None => Vec::new(),
    }
}

#[test]
fn bullets_of_all_kinds() {
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
fn within_a_sentence() {
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
fn lower_case_where_announced() {
    assert_eq!(announced("Sort field, possible values:\n- size (default)\n- made_at"), ["size", "made_at"]);
    assert_eq!(announced("Possible values:\n- `1D`\n- `7D`"), ["1D", "7D"]);
}

#[test]
fn regions_before_values() {
    let text = "Possible values based on region:\n- US: `POUND`, `GRAM`\n- Other regions: GRAM";
    assert_eq!(announced(text), ["POUND", "GRAM"]);
    let text = "Possible values based on the region:\n**US**\n- `NOW`: at once\n**UK, EU**\n- `LATER`: in a while";
    assert_eq!(announced(text), ["NOW", "LATER"]);
}

#[test]
fn wrapped_explanations_are_no_values() {
    let text = "Possible values:\n- RED: like the fire of a\nhearth\n- BLUE: like the\nsea_side\n\nNote:\n- GREEN went away";
    assert_eq!(announced(text), ["RED", "BLUE"]);
}

#[test]
fn lists_that_follow_are_others() {
    let text = "Possible values:\n- RED\n- BLUE\n\nConstraints:\n- `LARGE` and `SMALL` take `RED`.\n- `TINY` takes none.";
    assert_eq!(announced(text), ["RED", "BLUE"]);
}

#[test]
fn one_misprint_is_a_misprint() {
    let text = "Possible values:\n- RED\n- BLUE\n- GREEN\n- GREY\n- PINK\n- DARK_ RED";
    assert_eq!(announced(text), ["RED", "BLUE", "GREEN", "GREY", "PINK"]);
}

#[test]
fn lists_of_no_codes() {
    for text in [
        "Possible values:\n- 18-24\n- 25-34",
        "Possible values:\n- Fixed price\n- Free price",
        "Default value: RED",
        "Possible values: whatever the shop sells, whenever it sells it.",
        "Example:\nValues: \"Steel, Twill\"",
        "The values of the attributes.",
        "Which colour, e.g., RED, BLUE",
        "Group, e.g.\n- RED_ONE\n- BLUE_ONE",
        "Format:\n- Max length: 5\n- Letters only",
        "Only in:\n- ID\n- MX",
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
