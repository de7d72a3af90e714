//! Values that do not fit, and their errors.

use super::try_read;
use crate::error::{DecodeError, Error};

/// Path, expected, found.
pub(super) fn misfit(data: &str) -> (String, String, String) {
    match try_read(data) {
        Err(Error::Decode(error)) => {
            let DecodeError { path, expected, found, .. } = *error;
            (path, expected, found)
        }
        other => panic!("{data}: {other:?}"),
    }
}

#[test]
fn non_integers_are_rejected() {
    for value in
        ["1.5", "\"1.5\"", "1e-1", "9223372036854775808", "1e400", "1e-400", "\"abc\"", "\"1.x\"", "\"--1\"", "\"e1\"", "\".5\""]
    {
        let (path, expected, _) = misfit(&format!(r#"{{"count":{value}}}"#));
        assert_eq!((path.as_str(), expected.as_str()), ("data.count", "an integer of 64 bits"), "{value}");
    }
}

#[test]
fn type_mismatches_name_their_field() {
    let cases = [
        (r#"{"items":[{},{},{},{"items":[{"id":{}}]}]}"#, "data.items[3].items[0].id", "a string", "an object"),
        (r#"{"items":[null,{"count":"N/A"}]}"#, "data.items[1].count", "an integer of 64 bits", "the string \"N/A\""),
        (r#"{"id":["a"]}"#, "data.id", "a string", "a list"),
        (r#"{"id":true}"#, "data.id", "a string", "true"),
        (r#"{"total":[]}"#, "data.total", "a decimal number", "a list"),
        (r#"{"at":"soon"}"#, "data.at", "a time in seconds", "the string \"soon\""),
        (r#"{"at_ms":{}}"#, "data.at_ms", "a time in milliseconds", "an object"),
        (r#"{"day":false}"#, "data.day", "a day", "false"),
        (r#"{"moment":[]}"#, "data.moment", "a time like 2026-04-02T09:28:34Z", "a list"),
        (r#"{"buyer":5}"#, "data.buyer", "an object", "the number 5"),
        (r#"{"buyer":-5}"#, "data.buyer", "an object", "the number -5"),
        (r#"{"buyer":1.5}"#, "data.buyer", "an object", "the number 1.5"),
        (r#"{"buyer":"{\"name\":1}"}"#, "data.buyer", "an object", "the string \"{\\\"name\\\":1}\""),
        (r#"{"buyer":[{}]}"#, "data.buyer", "an object", "a list"),
        (r#"{"buyer":true}"#, "data.buyer", "an object", "true"),
        (r#"{"tags":{"a":1}}"#, "data.tags", "a list", "an object"),
        (r#"{"items":{"id":"1","count":"x"}}"#, "data.items.count", "an integer of 64 bits", "the string \"x\""),
        (r#"{"items":[{"items":{"buyer":[1]}}]}"#, "data.items[0].items.buyer", "an object", "a list"),
        (r#"{"rows":{"a":1}}"#, "data.rows", "a list", "an object"),
        (r#"{"items":"a"}"#, "data.items", "a list", "the string \"a\""),
        (r#"{"numbers":"a"}"#, "data.numbers", "a list", "the string \"a\""),
        (r#"{"numbers":1.5}"#, "data.numbers", "a list", "the number 1.5"),
        (r#"{"tags":["a",["b"]]}"#, "data.tags[1]", "a string", "a list"),
        (r#"{"rows":[["a"],["b",{}]]}"#, "data.rows[1][1]", "a string", "an object"),
        (r#"{"notes":{"k.1":[]}}"#, "data.notes.k.1", "a string", "a list"),
        (r#"{"buyers":{"x":[{"name":[]}]}}"#, "data.buyers.x[0].name", "a string", "a list"),
        (r#"{"parent":{"buyer":{"name":{}}}}"#, "data.parent.buyer.name", "a string", "an object"),
        ("\n{\n \"buyer\" :\n { \"name\" : { } } , \"id\": 1 }", "data.buyer.name", "a string", "an object"),
        ("[1]", "data", "an object", "a list"),
        ("7", "data", "an object", "the number 7"),
    ];
    for (data, path, expected, found) in cases {
        assert_eq!(misfit(data), (path.into(), expected.into(), found.into()), "{data}");
    }
}

#[test]
fn errors_omit_long_and_unsafe_texts() {
    let long = "x".repeat(33);
    assert_eq!(misfit(&format!(r#"{{"count":"{long}"}}"#)).2, "a string of 33 characters");
    assert_eq!(misfit(&format!(r#"{{"count":{}}}"#, "9".repeat(40))).2, "a number of 40 digits");
    // Control characters are not repeated.
    let (path, expected, found) = misfit(r#"{"notes":{"a\u0001b\u0002c":{}}}"#);
    assert_eq!((path.as_str(), expected.as_str(), found.as_str()), ("data.notes.abc", "a string", "an object"));
    let (path, _, found) = misfit(r#"{"count":"\u0001\u0002 at line 9 column 9"}"#);
    assert_eq!((path.as_str(), found.as_str()), ("data.count", r#"the string "\u{1}\u{2} at line 9 column 9""#));
}

#[test]
fn nesting_depth_is_limited() {
    let deep: fn(usize) -> String = |depth| format!("{}{{}}{}", r#"{"parent":"#.repeat(depth), "}".repeat(depth));
    let deep_lists: fn(usize) -> String = |depth| format!("{}{{}}{}", r#"{"items":"#.repeat(depth), "}".repeat(depth));
    const TOO_DEEP: &str = "a value within at most 128 objects and lists";
    for (deep, step, problem) in [(deep, ".parent", TOO_DEEP), (deep_lists, ".items", "a list")] {
        assert!(try_read(&deep(120)).is_ok());
        let (path, expected, found) = misfit(&deep(100_000));
        assert!(path.starts_with("data") && path.ends_with(step) && path.matches(step).count() > 120, "{path}");
        assert_eq!((expected.as_str(), found.as_str()), (problem, "an object"));
    }
    // Skipped values may have any depth.
    assert!(try_read(&format!(r#"{{"unknown":{}}}"#, deep(100_000))).is_ok());
}
