//! Written bodies, parsed again by `serde_json`.

use serde_json::{Value, json};

use super::*;
use crate::debug_written;
use crate::values::{Date, Decimal, Json, Timestamp, TimestampMillis};
use crate::wire::check::within;

#[derive(Debug, Default)]
struct Everything {
    text: Option<String>,
    list: Option<Vec<String>>,
    nested: Option<Box<Everything>>,
    many: Vec<Everything>,
    map: Option<BTreeMap<String, Vec<i64>>>,
    amount: Option<Decimal>,
    seconds: Option<Timestamp>,
    seconds_text: Option<Timestamp>,
    millis: Option<TimestampMillis>,
    day: Option<Date>,
    flag: Option<bool>,
    json: Option<Json>,
}

impl WriteFields for Everything {
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("text", &self.text);
        object.field("list", &self.list);
        object.field("nested", &self.nested);
        if !self.many.is_empty() {
            object.field("many", &self.many);
        }
        object.field("map", &self.map);
        object.field("amount", &self.amount);
        object.field("seconds", &self.seconds);
        object.field("seconds_text", &Quoted(&self.seconds_text));
        object.field("millis", &self.millis);
        object.field("day", &self.day);
        object.field("flag", &self.flag);
        object.field("json", &self.json);
    }
}

struct Search {
    size: Option<i64>,
    until: Option<Timestamp>,
}

debug_written!(Search);

impl WriteFields for Search {
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("size", &within(&self.size, ..=100)), ("until", &Quoted(&self.until))]);
    }
}

fn text<V: Write>(value: &V) -> String {
    let mut out = JsonWriter::after(Vec::new());
    value.write(&mut out);
    String::from_utf8(out.bytes).expect("UTF-8")
}

#[test]
fn debug_shows_every_field() {
    let search = Search { size: Some(20), until: None };
    assert_eq!(text(&search), r#"{"size":20}"#);
    assert_eq!(format!("{search:?}"), "Search { size: Some(20), until: None }");
}

#[test]
fn absent_is_omitted_and_empty_is_written() {
    assert_eq!(text(&Everything::default()), "{}");
    let empty = Everything { list: Some(vec![]), text: Some(String::new()), map: Some(BTreeMap::new()), ..Default::default() };
    assert_eq!(text(&empty), r#"{"text":"","list":[],"map":{}}"#);
}

#[test]
fn an_absent_element_is_null() {
    assert_eq!(text(&vec![Some(1), None]), "[1,null]");
}

#[test]
fn every_type_is_written() {
    let inner = Everything { flag: Some(true), ..Default::default() };
    let value = Everything {
        text: Some("a".into()),
        list: Some(vec!["b".into(), "c".into()]),
        nested: Some(Box::new(inner)),
        many: vec![Everything::default(), Everything { flag: Some(false), ..Default::default() }],
        map: Some([("k\"1".to_owned(), vec![1, -2]), ("k2".to_owned(), vec![])].into()),
        amount: Some("-12.30".parse().expect("a decimal")),
        seconds: Some(Timestamp::from_unix_seconds(1_700_000_000)),
        seconds_text: Some(Timestamp::from_unix_seconds(1_700_000_000)),
        millis: Some(TimestampMillis::from_unix_millis(1_700_000_000_123)),
        day: Some(Date::new(2026, 9, 18).expect("a day")),
        flag: Some(true),
        json: Some(" {\"x\": 1.50} ".parse().expect("JSON")),
    };
    let written = text(&value);
    assert!(written.contains(r#""json":{"x": 1.50}"#), "{written}");
    let expected = json!({
        "text": "a", "list": ["b", "c"], "nested": { "flag": true }, "many": [{}, { "flag": false }],
        "map": { "k\"1": [1, -2], "k2": [] }, "amount": "-12.30", "seconds": 1_700_000_000,
        "seconds_text": "1700000000",
        "millis": 1_700_000_000_123_i64, "day": "2026-09-18", "flag": true, "json": { "x": 1.5 },
    });
    assert_eq!(serde_json::from_str::<Value>(&written).expect("JSON"), expected);
}

#[test]
fn strings_are_escaped_as_serde_json_does() {
    let every: String = (0..=0x2ff).filter_map(char::from_u32).chain("\u{2028}\u{feff}😀".chars()).collect();
    let ends = ["", "\"", "\\", "a\"", "\"a", "\n\n", "\u{0}"];
    for original in ends.into_iter().map(str::to_owned).chain([every]) {
        let written = text(&original);
        assert_eq!(serde_json::from_str::<String>(&written).expect(&written), original);
        assert!(written.bytes().all(|byte| byte >= 0x20), "{written}");
    }
}

#[test]
fn extreme_integers_are_written() {
    for value in [0, -1, i64::MAX, i64::MIN] {
        assert_eq!(text(&value), value.to_string());
    }
}
