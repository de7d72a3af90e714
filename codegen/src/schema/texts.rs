//! The definition of each compact text: its pattern comes from the module that parses it, its values from their vocabulary.

use serde_json::{Value, json};

use super::vocabulary::{error_codes, markets, one_of, scalars, snippets, type_names, words};
use crate::load::Specs;
use crate::lower::groups::HOST_PATTERN;
use crate::lower::names::IDENTIFIER_PATTERN;
use crate::lower::request;
use crate::model::{ErrorClass, Retry};
use crate::spec::{DAY_PATTERN, ErrorLine, FieldSpec, MediaSpec, Range, SPAN_PATTERN};

/// The definitions by name, as in `spec/schema.rs`.
pub(super) fn definitions(specs: &Specs<'_>) -> [(&'static str, Value); 13] {
    [
        ("Day", pattern("A day, or `announced`", "2026-08-15", format!("^(?:announced|{DAY_PATTERN})$"))),
        ("ErrorCode", one_of(error_codes(specs))),
        ("ErrorLineText", error_line()),
        ("FieldLine", field_line(specs)),
        ("Host", pattern("`https://` and the name of a host, without a path", "https://auth.tiktok-shops.com", HOST_PATTERN)),
        ("Identifier", pattern("A Rust name", "SellerShop", IDENTIFIER_PATTERN)),
        ("Market", one_of(markets())),
        ("MediaType", pattern("`type/subtype`, with a size limit if it has its own", "image/png ..5242880", MediaSpec::pattern())),
        ("Plain", json!({ "description": "A value as JSON contains it", "type": ["boolean", "number", "string"] })),
        ("RangeText", pattern("`1..100`, `1..` or `..100`, both ends inclusive", "1..100", format!("^{}$", Range::PATTERN))),
        ("RequestLine", pattern("`METHOD /path/{id}`", "GET /order/202309/orders/{order_id}", request::pattern())),
        ("Span", pattern("A number of days", "89d", SPAN_PATTERN)),
        ("Version", version()),
    ]
}

/// A text that has no fixed set of values.
fn pattern(form: &str, example: &str, pattern: impl Into<String>) -> Value {
    let form = format!("{form}: `{example}`");
    json!({ "description": form, "type": "string", "pattern": pattern.into(), "patternErrorMessage": format!("write {form}") })
}

/// A version is a number in YAML.
fn version() -> Value {
    let form = "A year and a month: `202309`";
    json!({ "description": form, "type": ["integer", "string"], "minimum": 100_000, "maximum": 999_999, "pattern": r"^\d{6}$" })
}

/// A field on one line. Editors complete the types alone, and the pattern describes the rest of the line.
fn field_line(specs: &Specs<'_>) -> Value {
    let form = "`TYPE[(VALUES)][!] [RANGE] [-- TEXT]`";
    let line = json!({
        "description": format!("A field on one line, {form}: `int! 1..100 -- Orders per page.`"),
        "type": "string",
        "pattern": FieldSpec::pattern(),
        "patternErrorMessage": format!("write {form}, for example `string! -- ID of the order.`"),
    });
    json!({ "anyOf": [line, one_of(scalars()), one_of(type_names(specs))] })
}

/// A line of `errors.yaml`. A class alone is not a line, so editors complete it together with the place for its hint.
fn error_line() -> Value {
    let (classes, retries) = (ErrorClass::ALL.map(ErrorClass::name), Retry::ALL.map(Retry::name));
    let listed = words().map(|(name, doc)| format!("- `{name}`: {doc}\n")).collect::<String>();
    json!({
        "description": "What a code means, `CLASS [RETRY] -- HINT`: `business -- Ship first.`",
        "markdownDescription": format!("What a code means: `CLASS [RETRY] -- HINT`\n\n{listed}"),
        "type": "string",
        "pattern": ErrorLine::pattern(&classes, &retries),
        "patternErrorMessage": "write `CLASS [RETRY] -- HINT`, for example `business -- Ship first.`",
        "defaultSnippets": snippets(),
    })
}
