//! Every leniency rule of reading.

use http::StatusCode;

use crate::__private::*;
use crate::error::Error;
use crate::response::decode_strict;

mod grammar;
mod lenient;
mod misfits;
mod scalars;

use self::misfits::misfit;

#[derive(Clone, Debug, Default, PartialEq)]
struct Order {
    id: Option<String>,
    count: Option<i64>,
    paid: Option<bool>,
    total: Option<Decimal>,
    at: Option<Timestamp>,
    at_ms: Option<TimestampMillis>,
    day: Option<Date>,
    moment: Option<DateTime>,
    extra: Option<Json>,
    status: Option<Status>,
    buyer: Option<Buyer>,
    parent: Option<Box<Order>>,
    items: Vec<Order>,
    tags: Vec<String>,
    numbers: Vec<i64>,
    statuses: Vec<Status>,
    rows: Vec<Vec<String>>,
    notes: BTreeMap<String, String>,
    buyers: BTreeMap<String, Vec<Buyer>>,
}

impl Fields for Order {
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [
            ("id", &mut self.id),
            ("count", &mut self.count),
            ("paid", &mut self.paid),
            ("total", &mut self.total),
            ("at", &mut self.at),
            ("at_ms", &mut self.at_ms),
            ("day", &mut self.day),
            ("moment", &mut self.moment),
            ("extra", &mut self.extra),
            ("status", &mut self.status),
            ("buyer", &mut self.buyer),
            ("parent", &mut self.parent),
            ("items", &mut self.items),
            ("tags", &mut self.tags),
            ("numbers", &mut self.numbers),
            ("statuses", &mut self.statuses),
            ("rows", &mut self.rows),
            ("notes", &mut self.notes),
            ("buyers", &mut self.buyers),
        ]);
    }
}

#[derive(Clone, Default, PartialEq)]
struct Buyer {
    name: Option<String>,
}

debug_fields!(Buyer);

impl Fields for Buyer {
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("name", &mut self.name)]);
    }
}

enum Status {
    Unpaid,
    Three,
    UnknownValue(UnknownValue),
}

impl OpenEnum for Status {
    const TEXTS: &'static [&'static str] = &["UNPAID", "3"];

    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unpaid,
            Ok(_) => Self::Three,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unpaid => Ok(0),
            Self::Three => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Status, Read);

fn try_read(data: &str) -> Result<Order, Error> {
    let body = format!(r#"{{"code":0,"data":{data}}}"#);
    decode_strict(StatusCode::OK, body.as_bytes()).map(|reply| reply.data)
}

fn order(data: &str) -> Order {
    try_read(data).unwrap_or_else(|error| panic!("{data}: {error}"))
}

/// The value of a field after reading `key` with `value`.
fn field<T>(key: &str, value: &str, get: impl Fn(Order) -> T) -> T {
    get(order(&format!(r#"{{"{key}":{value}}}"#)))
}

#[test]
fn debug_shows_every_field() {
    let buyer = Buyer { name: Some("n".to_owned()) };
    assert_eq!(format!("{buyer:?} {:?}", Buyer::default()), "Buyer { name: Some(\"n\") } Buyer { name: None }");
}

#[test]
fn unknown_fields_are_skipped() {
    let data = r#"{"new":{"a":[1,{"b":null}]},"id":"1","newer":"x","newest":1e400,"n":[[]]}"#;
    assert_eq!(order(data), Order { id: Some("1".into()), ..Order::default() });
}

#[test]
fn missing_and_null_are_absent() {
    let keys = [
        "id", "count", "paid", "total", "at", "at_ms", "day", "moment", "extra", "status", "buyer", "parent", "items", "tags",
        "numbers", "statuses", "rows", "notes", "buyers",
    ];
    assert_eq!(order("{}"), Order::default());
    assert_eq!(order("null"), Order::default());
    for key in keys {
        assert_eq!(order(&format!(r#"{{"{key}": null}}"#)), Order::default(), "{key}");
    }
}

#[test]
fn nulls_in_lists_and_maps_are_skipped() {
    assert_eq!(field("tags", r#"[null,"a",null,"b"]"#, |o| o.tags), ["a", "b"]);
    assert_eq!(field("numbers", r#"[1,null,"",2]"#, |o| o.numbers), [1, 2]);
    assert_eq!(field("items", r#"[null,{"id":"1"},null]"#, |o| o.items.len()), 1);
    assert_eq!(field("rows", r#"[null,["a",null],[]]"#, |o| o.rows), [vec!["a".to_owned()], vec![]]);
    let notes = field("notes", r#"{"a":null,"b":"c"}"#, |o| o.notes);
    assert_eq!(notes.into_iter().collect::<Vec<_>>(), [("b".to_owned(), "c".to_owned())]);
}

#[test]
fn an_empty_string_is_absent_except_for_strings() {
    let keys = ["count", "paid", "total", "at", "at_ms", "day", "moment", "status", "buyer", "parent", "items", "notes", "tags"];
    for key in keys {
        assert_eq!(order(&format!(r#"{{"{key}": ""}}"#)), Order::default(), "{key}");
    }
    assert_eq!(field("id", "\"\"", |o| o.id).as_deref(), Some(""));
    assert_eq!(field("tags", "[\"\"]", |o| o.tags), [""]);
    assert_eq!(field("extra", "\"\"", |o| o.extra).expect("JSON").as_str(), "\"\"");
}

#[test]
fn empty_containers_are_interchangeable() {
    for key in ["items", "tags", "numbers", "statuses", "rows"] {
        assert_eq!(order(&format!(r#"{{"{key}": {{}}}}"#)), Order::default(), "{key}");
    }
    for key in ["buyer", "parent", "notes", "buyers"] {
        assert_eq!(order(&format!(r#"{{"{key}": []}}"#)), Order::default(), "{key}");
    }
    assert_eq!(order("[]"), Order::default());
    assert_eq!(field("buyer", "{}", |o| o.buyer), Some(Buyer::default()));
    assert_eq!(field("rows", "[{}]", |o| o.rows), Vec::<Vec<String>>::new());
}

#[test]
fn a_single_value_is_a_list_of_one() {
    assert_eq!(field("tags", r#""a \"b\"""#, |o| o.tags), ["a \"b\""]);
    assert_eq!(field("tags", "9007199254740993", |o| o.tags), ["9007199254740993"]);
    assert_eq!(field("tags", "1.50", |o| o.tags), ["1.50"]);
    assert_eq!(field("numbers", "\"7\"", |o| o.numbers), [7]);
    assert_eq!(field("statuses", "\"UNPAID\"", |o| o.statuses), [Status::Unpaid]);
    assert_eq!(field("rows", "\"a\"", |o| o.rows), [["a"]]);
    let items = field("items", r#"{"id":9007199254740993,"\"\\":[{}],"items":{"total":1.50}}"#, |o| o.items);
    assert_eq!(
        (items[0].id.as_deref(), &items[0].items[0].total),
        (Some("9007199254740993"), &Some("1.50".parse().expect("an amount")))
    );
}

#[test]
fn enums_are_open() {
    let status = |value: &str| field("status", value, |o| o.status).expect(value);
    assert_eq!(status("\"UNPAID\""), Status::Unpaid);
    assert_eq!(status("3"), Status::Three);
    assert_eq!(status("\"3\""), Status::Three);
    assert_eq!(status("4").as_str(), "4");
    assert!(matches!(status("\"TOMORROW\""), Status::UnknownValue(value) if value.as_str() == "TOMORROW"));
    assert_eq!(field("statuses", r#"["UNPAID","X"]"#, |o| o.statuses), [Status::Unpaid, Status::from("X")]);
    assert_eq!(misfit(r#"{"status":true}"#), ("data.status".into(), "a string".into(), "true".into()));
}

#[test]
fn json_is_kept_verbatim() {
    for value in ["1.50", "{\"a\": [1, 2.0]}", "\"\\u0041\"", "[ ]", "false"] {
        assert_eq!(field("extra", value, |o| o.extra).expect(value).as_str(), value);
    }
}

#[test]
fn valid_and_invalid_escapes_are_decoded() {
    assert_eq!(field("id", r#""a\n\"\\\u00e9\ud83d\ude00""#, |o| o.id).as_deref(), Some("a\n\"\\é😀"));
    assert_eq!(field("id", r#""\b\f\n\r\t\/\\u0041""#, |o| o.id).as_deref(), Some("\u{8}\u{c}\n\r\t/\\u0041"));
    // Half a surrogate pair becomes one character.
    assert_eq!(field("id", r#""a\ud83d!""#, |o| o.id).as_deref(), Some("a\u{fffd}!"));
    let halves = field("id", r#""\ude00\ud83d\ud83d\ude00\ud83d\u0041\ud83d""#, |o| o.id);
    assert_eq!(halves.as_deref(), Some("\u{fffd}\u{fffd}😀\u{fffd}A\u{fffd}"));
    // The key is `id`.
    assert_eq!(order(r#"{"\u0069d":"1"}"#).id.as_deref(), Some("1"));
}

#[test]
fn the_last_duplicate_key_wins() {
    assert_eq!(order(r#"{"count":1,"count":2}"#).count, Some(2));
    assert_eq!(order(r#"{"count":1,"count":null}"#).count, None);
    assert_eq!(order(r#"{"notes":{"a":"1","a":null}}"#).notes, BTreeMap::new());
    assert_eq!(order(r#"{"tags":["a"],"tags":["b"]}"#).tags, ["b"]);
    assert_eq!(order(r#"{"buyer":{"name":"a"},"buyer":{}}"#).buyer, Some(Buyer::default()));
    assert_eq!(order(r#"{"notes":{"a":"1","a":"2"},"notes":{"b":"3","b":"4"}}"#).notes, [("b".into(), "4".into())].into());
}

#[test]
fn nested_types_are_read() {
    let data = r#"{"parent":{"id":1,"parent":{"id":2}},"items":[{"items":[{"id":3}]}],"buyers":{"x":[{"name":"n"}]}}"#;
    let order = order(data);
    let parent = order.parent.expect("a parent");
    assert_eq!(parent.id.as_deref(), Some("1"));
    assert_eq!(parent.parent.and_then(|it| it.id).as_deref(), Some("2"));
    assert_eq!(order.items[0].items[0].id.as_deref(), Some("3"));
    assert_eq!(order.buyers["x"], [Buyer { name: Some("n".into()) }]);
}
