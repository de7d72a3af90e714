//! Values that a field does not accept: in bodies, queries and paths, with their paths.

use super::*;
use crate::__private::*;
use crate::wire::read::read_strict;
use crate::{Access, App, BuildError};

enum Status {
    Awaiting,
    Done,
    UnknownValue(UnknownValue),
}

impl OpenEnum for Status {
    const TEXTS: &'static [&'static str] = &["AWAITING_SHIPMENT", "DONE"];

    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Awaiting,
            Ok(_) => Self::Done,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Awaiting => Ok(0),
            Self::Done => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(Status, Read, Write);

#[derive(Debug, Default)]
struct Item {
    note: Option<String>,
    amount: Option<i64>,
    statuses: Option<Vec<Status>>,
    items: Option<Vec<Item>>,
    by_name: Option<BTreeMap<String, Item>>,
    time: Option<Timestamp>,
    millis: Option<TimestampMillis>,
    json: Option<Json>,
}

impl WriteFields for Item {
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.field("json", &self.json);
        object.field("note", &within(&self.note, ..=4));
        object.field("amount", &within(&self.amount, 1..));
        object.field("statuses", &within(&self.statuses, 1..=2));
        object.field("items", &self.items);
        object.field("by_name", &self.by_name);
        object.field("time", &Quoted(&self.time));
        object.field("millis", &self.millis);
    }
}

#[derive(Default)]
struct Search {
    id: Option<Status>,
    size: Option<i64>,
    sort: Option<Vec<Status>>,
    body: Item,
}

impl Endpoint for Search {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "Search";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/search/{id}";
    const BODY: BodyKind = BodyKind::Json;

    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/search/");
        match &self.id {
            Some(id) => path.id("id", id),
            None => path.literal("none"),
        }
    }

    fn query(&self, query: &mut QueryWriter<'_>) {
        query.param("size", &one_of(&self.size, &[12, 20]));
        query.param("sort", &within(&one_of(&self.sort, &["DONE"]), ..=2));
    }

    fn body(&self, body: &mut ObjectWriter<'_>) {
        self.body.fields(body);
    }
}

fn build(app: &App, search: &Search) -> Result<(), BuildError> {
    app.request(search, Access::new(), Timestamp::from(1_700_000_000)).map(drop)
}

/// The error without the sentence on how to disable the check.
#[track_caller]
fn rejected(search: &Search) -> String {
    let app = App::new("key", "secret");
    assert_eq!(build(&app.clone().check_values(false), search), Ok(()));
    let error = build(&app, search).expect_err("an invalid field");
    assert!(matches!(error, BuildError::InvalidField(_)));
    let text = error.to_string();
    text.strip_suffix("; `check_values(false)` of the app, the client or the call disables this check").expect(&text).to_owned()
}

fn of_body(body: Item) -> Search {
    Search { body, ..Search::default() }
}

#[test]
fn limits_are_inclusive_and_absent_values_have_none() {
    let app = App::new("key", "secret");
    for (size, amount, note, len) in [(12, 1, "", 1), (20, i64::MAX, "äöü€", 2)] {
        let body =
            Item { amount: Some(amount), note: Some(note.to_owned()), statuses: Some(vec![Status::Done; len]), ..Item::default() };
        let search = Search { size: Some(size), sort: Some(vec![Status::Done; len]), body, ..Search::default() };
        assert_eq!(build(&app, &search), Ok(()));
    }
    assert_eq!(build(&app, &Search::default()), Ok(()));
}

#[test]
fn numbers_and_lengths_are_limited() {
    let note = Item { note: Some("äöü€s".into()), ..Item::default() };
    assert_eq!(rejected(&of_body(note)), "`body.note` has 5 characters, but must have at most 4");
    let amount = Item { amount: Some(0), ..Item::default() };
    assert_eq!(rejected(&of_body(amount)), "`body.amount` is 0, but must be at least 1");
    let statuses = Item { statuses: Some(vec![]), ..Item::default() };
    assert_eq!(rejected(&of_body(statuses)), "`body.statuses` has 0 entries, but must have from 1 to 2");
}

#[test]
fn sets_are_limited_in_queries() {
    let size = Search { size: Some(13), ..Search::default() };
    assert_eq!(rejected(&size), "`size` is 13, but must be one of `12`, `20`");
    let sort = |sort: Vec<Status>| Search { sort: Some(sort), ..Search::default() };
    let listed = "`sort[1]` is `AWAITING_SHIPMENT`, but must be one of `DONE`";
    assert_eq!(rejected(&sort(vec![Status::Done, Status::Awaiting])), listed);
    let unlisted = "; `OpenEnum::unlisted` creates a value that TikTok added later";
    let far = format!("`sort[0]` is `DON`, but must be one of `DONE`{unlisted}");
    assert_eq!(rejected(&sort(vec!["DON".into()])), far);
    let near = format!("`sort[0]` is `done`, but must be one of `DONE`; did you mean `DONE`?{unlisted}");
    assert_eq!(rejected(&sort(vec!["done".into()])), near);
    assert_eq!(rejected(&sort(vec![Status::Done; 3])), "`sort` has 3 entries, but must have at most 2");
    let unlisted = sort(vec![Status::unlisted("NEW")]);
    assert_eq!(build(&App::new("key", "secret"), &unlisted), Ok(()));
}

#[test]
fn the_first_invalid_parameter_is_reported() {
    let both = Search { size: Some(13), sort: Some(vec![Status::Awaiting]), ..Search::default() };
    assert!(rejected(&both).starts_with("`size` is 13"));
}

#[test]
fn maps_lists_and_secrets_are_limited() {
    let map = BTreeMap::from([("a".to_owned(), Status::Done), ("b".to_owned(), Status::Awaiting)]);
    assert_eq!(one_of(&map, &["DONE"]).invalid.expect("an invalid value").path, ".b");
    assert_eq!(one_of(&map, &["DONE", "AWAITING_SHIPMENT"]).invalid, None);
    assert_eq!(within(&map, ..=1).invalid.expect("too many entries").accepted, Accepted::Entries((..=1).into()));
    assert_eq!(within(&map, ..=2).invalid, None);
    let secret = within(&Secret::from("abc"), ..=2).invalid.expect("too long");
    assert_eq!((secret.found.as_str(), secret.accepted), ("3", Accepted::Characters((..=2).into())));
    let list = vec![Status::Done, Status::from("DON")];
    assert_eq!(list.invalid().expect("a misspelt value").path, "[1]");
}

#[test]
fn the_first_invalid_value_has_its_full_path() {
    let json = r#"{"a": ["x\"y", {"b":[1,2]}], "c" : "}"}"#;
    let deep = Item { json: Some(json.parse().expect("JSON")), note: Some("too long".into()), ..Item::default() };
    let list = vec![Item { note: Some(",\"{[".into()), ..Item::default() }, Item::default(), deep];
    let by_name =
        BTreeMap::from([("a".to_owned(), Item::default()), ("b".to_owned(), Item { items: Some(list), ..Item::default() })]);
    let body = Item { by_name: Some(by_name), millis: Some(1_700_000_000.into()), ..Item::default() };
    assert_eq!(rejected(&of_body(body)), "`body.by_name.b.items[2].note` has 8 characters, but must have at most 4");
}

#[test]
fn misspelt_values_are_rejected_with_a_suggestion() {
    let statuses = |status: Status| of_body(Item { statuses: Some(vec![Status::Done, status]), ..Item::default() });
    let unlisted = "; `OpenEnum::unlisted` creates a value that TikTok added later";
    let misspelt = "`body.statuses[1]` is `AWAITNG_SHIPMENT`, which this version of the SDK does not know; did you mean \
                    `AWAITING_SHIPMENT`?";
    assert_eq!(rejected(&statuses("AWAITNG_SHIPMENT".into())), format!("{misspelt}{unlisted}"));
    let unknown = "`body.statuses[1]` is `LOST`, which this version of the SDK does not know";
    assert_eq!(rejected(&statuses("LOST".into())), format!("{unknown}{unlisted}"));
    // A text that resembles no known value may be a token in the wrong field.
    let secret = rejected(&statuses("ROW_Fw8rBwAAAAAkW03FYd09DG".into()));
    assert!(secret.starts_with("`body.statuses[1]` is `…`,"), "{secret}");
    let id = Search { id: Some("DON".into()), ..Search::default() };
    assert!(rejected(&id).starts_with("`id` is `DON`, which"));
}

#[test]
fn values_of_tiktok_and_unlisted_values_are_sent() {
    let received = read_strict("\"LOST\"", Status::read).expect("a status").expect("a value");
    assert_eq!(received.as_str(), "LOST");
    assert_eq!(received, Status::from("LOST"));
    assert!(matches!(Status::unlisted("DONE"), Status::Done));
    let statuses = Some(vec![received, Status::unlisted("NEW")]);
    assert_eq!(build(&App::new("key", "secret"), &of_body(Item { statuses, ..Item::default() })), Ok(()));
}

#[test]
fn times_in_the_other_unit_are_rejected() {
    let time = |time: i64| of_body(Item { time: Some(time.into()), ..Item::default() });
    let millis = |millis: i64| of_body(Item { millis: Some(millis.into()), ..Item::default() });
    let in_millis = "`body.time` is 1700000000000, which must be milliseconds, but the field is in seconds";
    assert_eq!(rejected(&time(1_700_000_000_000)), in_millis);
    let in_seconds = "`body.millis` is 1700000000, which must be seconds, but the field is in milliseconds";
    assert_eq!(rejected(&millis(1_700_000_000)), in_seconds);
    rejected(&time(100_000_000_000));
    rejected(&millis(99_999_999_999));
    let app = App::new("key", "secret");
    for search in [time(99_999_999_999), time(0), time(-1), millis(100_000_000_000), millis(0), millis(-1)] {
        assert_eq!(build(&app, &search), Ok(()));
    }
}
