//! Documented and recorded bodies, there and back through the types of their own operations, nothing lost on the way.
//!
//! A reply is decoded, and each leaf of its JSON found again in the type's public fields. A request is built with the
//! constructors and setters that users have, and what would be sent is the documented JSON. `samples/exceptions.tsv` lists what
//! differs, and why; the build script writes the tables and the requests out of `specs/`. Beside a spec stands what TikTok's
//! documents show now; in `samples/responses`, what was recorded, and what other documents show.
//!
//! Recorded bodies keep the shape of what was sent; what would name a person, a parcel or a shop is made up.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod drift;
mod exceptions;
mod failures;
mod json;
mod leaves;
mod recorded;
mod reply;
mod request;

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use tests::{deliveries, model_of, root, specs};

use self::exceptions::Found;
use self::leaves::{Comparison, is_alike};
use self::reply::replies;
use self::request::requests;

#[test]
fn nothing_is_lost_but_what_is_known() {
    let mut found = Found::default();
    let model = model_of(&specs(&root().join("specs")));
    for reply in replies() {
        let read = reply.read(&reply.body()).unwrap_or_else(|error| panic!("{}: {error}", reply.file));
        found.add(reply.file, Comparison::of(&reply.json(), &read, is_alike).findings);
        found.add(reply.file, drift::of_reply(&model, &reply));
    }
    for (file, body) in deliveries() {
        found.add(&file, drift::of_delivery(&model, &body));
    }
    // What is sent is what is documented, not something like it.
    for request in requests() {
        let (documented, sent) = (request.json(), (request.sent)());
        found.add(request.file, Comparison::of(&documented, &sent, PartialEq::eq).findings);
        let more = Comparison::of(&sent, &documented, |_, _| true).findings;
        found.add(request.file, more.into_iter().map(|(place, _)| (place, "lacks what is required")).collect());
    }
    found.assert_known();
}

#[test]
fn the_index_lists_the_files() {
    const FOLDER: &str = "tests/samples/responses";
    let listed = replies().into_iter().map(|reply| reply.file.to_owned()).filter(|file| file.starts_with(FOLDER));
    let entries = fs::read_dir(root().join(FOLDER)).expect("the folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let files = names.filter(|name| name.ends_with(".json")).map(|name| format!("{FOLDER}/{name}"));
    assert_eq!(BTreeSet::from_iter(listed), BTreeSet::from_iter(files));
}

#[test]
fn a_refusal_is_told_by_its_code_whatever_its_data() {
    for reply in replies() {
        let mut json = reply.json();
        json["code"] = 36009004.into();
        let refusal = reply.read(json.to_string().as_bytes()).map_err(|error| error.code());
        assert_eq!(refusal, Err(Some(36009004)), "{}", reply.file);
        json["data"] = Value::from(vec![1, 2]);
        let refusal = reply.read(json.to_string().as_bytes()).map_err(|error| error.code());
        assert_eq!(refusal, Err(Some(36009004)), "{}", reply.file);
    }
}
