//! Round trips of documented and recorded bodies through the types of their operations.
//!
//! A reply is decoded, and each leaf of its JSON must be in the public fields of the type. A request is built with constructors and
//! setters, and the result must equal the documented JSON. `samples/exceptions.tsv` lists known differences with reasons. The build
//! script generates the tables and the requests from `specs/`.
//!
//! Samples next to a spec come from TikTok's current documents. `samples/responses` has recorded bodies and samples of other
//! documents. Recorded bodies keep their structure; all data that identifies a person, a parcel or a shop is made up.

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

use serde_json::{Value, json};
use tests::{deliveries, model_of, root, specs};

use self::exceptions::FileFindings;
use self::leaves::{Comparison, is_equal_leniently};
use self::reply::replies;
use self::request::{WrittenRequest, requests};

#[test]
fn bodies_survive_the_round_trip() {
    let mut found = FileFindings::default();
    let model = model_of(&specs(&root().join("specs")));
    for reply in replies() {
        let read = reply.read(&reply.body()).unwrap_or_else(|error| panic!("{}: {error}", reply.file));
        found.add(reply.file, Comparison::of(&reply.json(), &read, is_equal_leniently).findings);
        found.add(reply.file, drift::of_reply(&model, &reply));
    }
    for (file, body) in deliveries() {
        found.add(&file, drift::of_delivery(&model, &body));
    }
    // Requests must be equal. Replies may differ as lenient reading allows.
    for request in requests() {
        let documented = request.json();
        let WrittenRequest { sent, rejected, .. } = (request.written)();
        found.add(request.file, rejected.into_iter().map(|path| (path, "rejected")).collect());
        found.add(request.file, Comparison::of(&documented, &sent, PartialEq::eq).findings);
        let more = Comparison::of(&sent, &documented, |_, _| true).findings;
        found.add(request.file, more.into_iter().map(|(place, _)| (place, "is required, but not in the example")).collect());
    }
    found.assert_known();
}

#[test]
fn stored_replies_are_read_back() {
    for reply in replies() {
        reply.store_and_read().unwrap_or_else(|error| panic!("{}: {error}", reply.file));
    }
}

#[test]
fn stored_requests_have_the_fields_of_their_bodies() {
    // An empty body has no fields; the request may have some that are sent in the URL.
    let is_stored = |sent: &Value, stored: &Value| sent == stored || *sent == json!({});
    for request in requests() {
        let written = (request.written)();
        if let Some(stored) = written.stored {
            let findings = Comparison::of(&written.sent, &stored, is_stored).findings;
            assert!(findings.is_empty(), "{}: {findings:?}", request.file);
        }
    }
}

#[test]
fn the_index_lists_all_files() {
    const FOLDER: &str = "tests/samples/responses";
    let listed = replies().into_iter().map(|reply| reply.file.to_owned()).filter(|file| file.starts_with(FOLDER));
    let entries = fs::read_dir(root().join(FOLDER)).expect("the folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let files = names.filter(|name| name.ends_with(".json")).map(|name| format!("{FOLDER}/{name}"));
    assert_eq!(BTreeSet::from_iter(listed), BTreeSet::from_iter(files));
}

#[test]
fn an_error_code_takes_precedence_over_data() {
    for reply in replies() {
        let mut json = reply.json();
        json["code"] = 36009004.into();
        let error = reply.read(json.to_string().as_bytes()).map_err(|e| e.code());
        assert_eq!(error, Err(Some(36009004)), "{}", reply.file);
        json["data"] = Value::from(vec![1, 2]);
        let error = reply.read(json.to_string().as_bytes()).map_err(|e| e.code());
        assert_eq!(error, Err(Some(36009004)), "{}", reply.file);
    }
}
