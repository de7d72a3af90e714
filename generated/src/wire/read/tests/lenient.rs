//! Lenient reading, which continues after a value that does not fit.

use std::collections::BTreeMap;

use http::StatusCode;

use super::{Buyer, Order};
use crate::error::Error;
use crate::response::{Reading, Reply, decode, decode_as};
use crate::wire::read::{MAX_OBJECT_BYTES, Read as _, read_strict};

fn reply(data: &str) -> Reply<Order> {
    decode(StatusCode::OK, body(data).as_bytes()).unwrap_or_else(|error| panic!("{data}: {error}"))
}

fn body(data: &str) -> String {
    format!(r#"{{"code":0,"data":{data},"message":"Success","request_id":"R"}}"#)
}

fn misfit_paths(reply: &Reply<Order>) -> Vec<&str> {
    reply.misfits().iter().map(|misfit| misfit.path.as_str()).collect()
}

/// The unknown parts of a reply: path, and whether it is a field.
fn unknown(data: &str) -> Vec<(String, bool)> {
    let reading = Reading { notes_unknown: true, ..Reading::default() };
    let reply = decode_as::<Order>(StatusCode::OK, body(data).as_bytes(), reading).expect(data);
    reply.unknown.into_iter().map(|part| (part.path, part.is_field)).collect()
}

#[test]
fn a_misfit_leaves_its_field_empty_and_keeps_the_rest() {
    let reply = reply(r#"{"items":[{"id":"1","paid":"maybe","count":1},{"id":"2","paid":"True"}],"count":7}"#);
    assert_eq!(misfit_paths(&reply), ["data.items[0].paid"]);
    let misfit = &reply.misfits()[0];
    assert_eq!((misfit.expected.as_str(), misfit.found.as_str()), ("true or false", "the string \"maybe\""));
    let [first, second] = &reply.data.items[..] else { panic!("{reply:?}") };
    assert_eq!((first.id.as_deref(), first.paid, first.count), (Some("1"), None, Some(1)));
    assert_eq!((second.id.as_deref(), second.paid), (Some("2"), Some(true)));
    assert_eq!((reply.data.count, reply.message.as_str(), reply.request_id.as_deref()), (Some(7), "Success", Some("R")));
}

#[test]
fn every_kind_of_value_may_be_a_misfit() {
    let cases = [
        (r#"{"count":"N/A","id":"1"}"#, "data.count"),
        (r#"{"count":{"a":[1]},"id":"1"}"#, "data.count"),
        (r#"{"total":[[{}]],"id":"1"}"#, "data.total"),
        (r#"{"at":"soon","id":"1"}"#, "data.at"),
        (r#"{"status":{},"id":"1"}"#, "data.status"),
        (r#"{"buyer":[1,[2],{"a":3}],"id":"1"}"#, "data.buyer"),
        (r#"{"buyer":7,"id":"1"}"#, "data.buyer"),
        (r#"{"buyer":1.5,"id":"1"}"#, "data.buyer"),
        (r#"{"buyer":"x","id":"1"}"#, "data.buyer"),
        (r#"{"buyer":{"name":[]},"id":"1"}"#, "data.buyer.name"),
        (r#"{"parent":{"parent":{"count":{}}},"id":"1"}"#, "data.parent.parent.count"),
        (r#"{"items":"x","id":"1"}"#, "data.items"),
        (r#"{"numbers":{"a":1},"id":"1"}"#, "data.numbers"),
        (r#"{"items":{"count":"x"},"id":"1"}"#, "data.items.count"),
        (r#"{"tags":["a",{"b":1},"c"],"id":"1"}"#, "data.tags[1]"),
        (r#"{"rows":[["a"],7,["b",[]]],"id":"1"}"#, "data.rows[2][1]"),
        (r#"{"notes":{"k":[1],"l":"m"},"id":"1"}"#, "data.notes.k"),
        (r#"{"buyers":{"x":[{"name":{}}]},"id":"1"}"#, "data.buyers.x[0].name"),
    ];
    for (data, path) in cases {
        let reply = reply(data);
        assert_eq!((misfit_paths(&reply), reply.data.id.as_deref()), (vec![path], Some("1")), "{data}");
    }
    assert_eq!(reply(r#"{"tags":["a",{"b":1},"c"]}"#).data.tags, ["a", "c"]);
    assert_eq!(reply(r#"{"buyer":{"name":[]}}"#).data.buyer, Some(Buyer::default()));
    assert_eq!(reply(r#"{"buyer":7}"#).data.buyer, None);
}

#[test]
fn the_last_duplicate_key_counts_even_if_it_does_not_fit() {
    let data = r#"{"count":1,"count":"x","total":"1","total":{},"buyer":{"name":"a"},"buyer":7,"tags":["a"],"tags":{"b":1},
        "items":[{"id":"1"}],"items":"x","notes":{"a":"1","b":"2","a":{}}}"#;
    let reply = reply(data);
    assert_eq!(misfit_paths(&reply), ["data.count", "data.total", "data.buyer", "data.tags", "data.items", "data.notes.a"]);
    let notes = [("b".to_owned(), "2".to_owned())].into();
    assert_eq!(reply.data, Order { notes, ..Order::default() });
}

/// Otherwise, the first one would not fit as a whole.
#[test]
fn empty_keys_are_steps_of_paths() {
    let data = r#"{"":[],"\u0001":{},"a":"b"}"#;
    let reply = decode::<BTreeMap<String, String>>(StatusCode::OK, body(data).as_bytes()).expect("a reply");
    let paths: Vec<_> = reply.misfits().iter().map(|misfit| misfit.path.as_str()).collect();
    assert_eq!((paths, reply.data.len()), (vec![r#"data."""#; 2], 1));
    assert_eq!(unknown(r#"{"items":[{"":1}]}"#), [(r#"data.items[]."""#.to_owned(), true)]);
}

#[test]
fn several_misfits_are_reported_in_order() {
    let reply = reply(r#"{"items":[{"count":"a"},[],{"id":{},"tags":[[]]}],"paid":7}"#);
    assert_eq!(misfit_paths(&reply), ["data.items[0].count", "data.items[2].id", "data.items[2].tags[0]", "data.paid"]);
    assert_eq!(reply.data.items.len(), 2);
}

#[test]
fn data_that_does_not_fit_as_a_whole_is_an_error() {
    for data in ["7", "\"x\"", "[1]", "1.5"] {
        let error = decode::<Order>(StatusCode::OK, body(data).as_bytes()).expect_err(data);
        assert_eq!((error.path(), error.request_id()), (Some("data"), Some("R")), "{data}");
    }
}

#[test]
fn unknown_fields_and_values_are_noted_once_without_indices() {
    let data = r#"{"new":{"a":1},"items":[{"fee":1,"status":"HELD"},{"fee":2,"status":"HELD"},{"status":"UNPAID"}],
        "statuses":["3","LOST"],"buyers":{"k1":[{"vip":true}],"k2":[{"vip":false}]}}"#;
    let expected = [
        ("data.new", true),
        ("data.items[].fee", true),
        ("data.items[].status", false),
        ("data.statuses[]", false),
        ("data.buyers.*[].vip", true),
    ];
    assert_eq!(unknown(data), expected.map(|(path, is_field)| (path.to_owned(), is_field)));
    assert!(reply(data).unknown.is_empty());
}

#[test]
fn a_reply_of_misfits_or_of_unknown_fields_is_bounded() {
    let misfits = |count: usize| format!(r#"{{"items":[{}1]}}"#, "1,".repeat(count - 1));
    assert_eq!(reply(&misfits(1000)).misfits().len(), 1000);
    let error = decode::<Order>(StatusCode::OK, body(&misfits(1001)).as_bytes()).expect_err("too many");
    assert_eq!(error.path(), Some("data.items[1000]"));
    let fields: Vec<_> = (0..1500).map(|index| format!(r#""new{index}":0"#)).collect();
    assert_eq!(unknown(&format!("{{{}}}", fields.join(","))).len(), 1000);
}

#[test]
fn empty_objects_cannot_fill_the_memory() {
    let count = MAX_OBJECT_BYTES / size_of::<Order>();
    let list = |count: usize| format!(r#"{{"items":[{}{{}}]}}"#, "{},".repeat(count - 1));
    assert_eq!(reply(&list(count / 2)).data.items.len(), count / 2);
    let error = decode::<Order>(StatusCode::OK, body(&list(count + 1)).as_bytes()).expect_err("too large");
    let Error::Decode(error) = error else { panic!("{error:?}") };
    assert_eq!((error.expected.as_str(), error.found.as_str()), ("a reply of at most 128 MiB of objects", "larger"));
    let nested = format!(r#"{{"items":[{}{{}}]}}"#, r#"{"parent":{}},"#.repeat(count / 2));
    assert!(decode::<Order>(StatusCode::OK, body(&nested).as_bytes()).is_err(), "boxes count too");
}

#[test]
fn empty_maps_cannot_fill_the_memory() {
    type Map = BTreeMap<String, String>;
    let count = MAX_OBJECT_BYTES / size_of::<Map>();
    let read = |maps: &str| read_strict(maps, Vec::<Map>::read);
    assert!(read(&format!("[{}{{}}]", "{},".repeat(count - 1))).is_ok());
    assert!(read(&format!("[{}{{}}]", "{},".repeat(count))).is_err());
}
