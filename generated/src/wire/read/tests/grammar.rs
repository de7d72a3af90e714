//! The scanner accepts the same texts as `serde_json`.

use proptest::prelude::*;
use serde::de::IgnoredAny;

use super::Order;
use crate::wire::read::{Failed, Fault, FieldVisitor, Fields, Reader, Slot as _, read_strict};

/// A document for [`Order`].
const DOCUMENT: &str = r#" { "id" : "1\u0041\"" , "count" : -1.50E+3 , "paid" : true , "extra" : { "a" : [ 1 , null ] } ,
    "buyer" : { "name" : "\ud83d" , "new" : [ { } , [ ] ] } , "items" : [ { "id" : 1 } , null , { "items" : { "tags" : "x" } } ] ,
    "tags" : [ "a" , "" , 2 ] , "rows" : [ [ "a" ] , { } ] , "notes" : { "a" : "b" } , "buyers" : { "x" : [ { } ] } } "#;

/// Whether the text is JSON for the scanner, and for `serde_json`.
fn verdicts(text: &str) -> [bool; 2] {
    [read_strict(text, |from| from.raw().map(drop)).is_ok(), serde_json::from_str::<IgnoredAny>(text).is_ok()]
}

#[test]
fn tokens_are_those_of_json() {
    let accepted = r##"0 -0 10 -1.5 0.25 1e5 1E+05 2.5e-7 1e999 true false null "" "a" [] {} [1,{"a":[]}] {"":[{}],"":[[]]}
        "\"\\\/\b\f\n\r\t\u00e9\ud83d" "é😀""##;
    let refused = r##"- +1 01 -01 1. .5 1.e5 1e 1e+ 0x1 1_000 NaN Infinity tru True truex nul 'a' " "a "\" "\x" "\u12" "\u12g4" [ ] [1
        [1, [1,] [,1] [1} { {] {"a"} {"a":} {"a":1,} {a:1} {1:2} {"a"=1} [][] {}1 //"##;
    for (texts, expected) in [(accepted, true), (refused, false)] {
        texts.split_whitespace().for_each(|text| assert_eq!(verdicts(text), [expected; 2], "{text}"));
    }
    for text in ["", " ", "[1 2]", "1 2", "{\"a\":1 \"b\":2}", "\"\n\"", "\"\u{1f}\"", "\u{feff}1", "\u{a0}1"] {
        assert_eq!(verdicts(text), [false; 2], "{text}");
    }
    assert_eq!(verdicts(" [ 1 , \"\u{7f}\" ]\r\n\t"), [true; 2]);
}

#[test]
fn special_bytes_are_found_at_every_place() {
    for length in 0..40 {
        let plain = "é".repeat(length / 2) + &"x".repeat(length % 2);
        let found = read_strict(&format!("\"{plain}\""), |from| from.plain_text().map(str::len).ok_or(Failed));
        assert_eq!(found, Ok(length));
        for special in ["\"", "\\", "\u{0}", "\u{1f}"] {
            assert_eq!(verdicts(&format!("\"{plain}{special}xxxxxxxxx\"")), [false; 2], "{length} {special:?}");
        }
    }
}

/// Readers are public, so they may go on after a failure.
#[test]
fn a_reader_that_ignores_failures_does_not_panic() {
    let ignore = |from: &mut Reader<'_>| {
        let read =
            [from.raw().is_ok(), Order::default().fill(from).is_ok(), Vec::<i64>::new().fill(from).is_ok(), from.raw().is_ok()];
        Ok(read.iter().all(|is_ok| *is_ok))
    };
    for text in [DOCUMENT, r#" "a\u00e9" "#, " true ", " -1.5e+7 ", " [ [ ] ] "] {
        for end in 0..text.len() {
            assert_ne!(read_strict(&text[..end], ignore), Ok(true));
        }
    }
}

/// Applications may list the fields of an object never, or several times.
#[test]
fn the_first_list_of_fields_counts() {
    #[derive(Debug)]
    struct Listed {
        id: Option<i64>,
        lists: usize,
    }
    impl Fields for Listed {
        fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
            (0..self.lists).for_each(|_| visitor.fields(&mut [("id", &mut self.id)]));
        }
    }
    for (lists, id) in [(0, None), (1, Some(1)), (3, Some(1))] {
        let mut object = Listed { id: None, lists };
        let read = read_strict(r#"{"id":1}"#, |from| from.object(&mut object));
        assert_eq!((read, object.id), (Ok(true), id), "{lists}");
        // The brackets that remain are not those of the object.
        let read = read_strict(r#"{"id":1}}}"#, |from| from.object(&mut object));
        assert_eq!(read, Err(Fault::Malformed), "{lists}");
    }
}

/// The document with one place damaged.
fn damaged() -> impl Strategy<Value = String> {
    let parts = [
        "", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", ".", "e", "n", "u", "null", " ", "\n", "\0", "é", "[]", "{}",
        "\"a\":",
    ];
    (0..DOCUMENT.len(), 0..3_usize, prop::sample::select(parts.to_vec())).prop_map(|(at, removed, part)| {
        let end = (at + removed).min(DOCUMENT.len());
        format!("{}{part}{}", &DOCUMENT[..at], &DOCUMENT[end..])
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

    #[test]
    fn damaged_documents_have_the_same_verdict(text in damaged()) {
        let [own, other] = verdicts(&text);
        prop_assert_eq!(own, other);
        let read = read_strict(&text, |from| Order::default().fill(from));
        prop_assert_eq!(read != Err(Fault::Malformed), other);
    }
}
