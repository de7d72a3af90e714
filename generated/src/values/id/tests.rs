//! Ids: reading, writing, comparing, and the size of a short one.

use std::collections::{BTreeSet, HashMap};

use super::*;
use crate::wire::read::read_strict;

#[derive(Debug)]
enum Color {}

type ColorId = Id<Color>;

/// Reads an id, also into a field that has a value.
fn read(json: &str) -> Option<ColorId> {
    let id = read_strict(json, ColorId::read).expect("a text or a number");
    let mut field = Some(ColorId::from("earlier"));
    read_strict(json, |from| ColorId::put(&mut field, from)).expect("a text or a number");
    assert_eq!(field, id, "{json}");
    id
}

#[test]
fn texts_and_numbers_keep_every_digit() {
    for json in ["\"576461413038785752\"", "576461413038785752", " \"576461413038785752\" "] {
        assert_eq!(read(json).expect("an id"), "576461413038785752", "{json}");
    }
    assert_eq!(read("123456789012345678901234567890").expect("an id"), "123456789012345678901234567890");
    assert_eq!(read("\"0012\"").expect("an id"), "0012");
    assert_eq!(read("\"a\\u00e9\"").expect("an id"), "aé");
    for json in ["null", "\"\""] {
        assert_eq!(read(json), None, "{json}");
    }
    for json in ["true", "[]", "{}"] {
        assert!(read_strict(json, ColorId::read).is_err(), "{json}");
    }
}

#[test]
fn ids_are_written_as_texts() {
    let id = ColorId::from("7\"");
    let (mut json, mut query) = (JsonWriter::after(Vec::new()), Vec::new());
    id.write(&mut json);
    id.append_to(&mut query);
    assert_eq!((json.bytes.as_slice(), query.as_slice()), (&b"\"7\\\"\""[..], &b"7\""[..]));
    assert_eq!((format!("{id:?}"), id.to_string(), String::from(id)), ("\"7\\\"\"".into(), "7\"".into(), "7\"".into()));
}

#[test]
fn ids_are_keys_that_texts_find() {
    let names = HashMap::from([(ColorId::from("7"), "red")]);
    assert_eq!(names.get("7"), Some(&"red"));
    let sorted: BTreeSet<ColorId> = ["9", "10", "9"].map(ColorId::from).into();
    assert_eq!(sorted.iter().map(ColorId::as_str).collect::<Vec<_>>(), ["10", "9"]);
    assert!(sorted.contains("9"));
}

#[test]
fn an_id_is_no_larger_than_a_string() {
    assert_eq!(size_of::<ColorId>(), size_of::<String>());
    assert_eq!(size_of::<Option<ColorId>>(), size_of::<String>());
}
