//! Requests that TikTok documents.

use codegen::model::Operation;
use codegen::spec::Scalar;
use serde_json::Value;

use crate::requests::{Extent, Request};
use crate::{api, assert_none, operations};

/// The documented bodies that break a rule of their own documents, with the reason.
const EXCEPTIONS: &str = include_str!("../../../../tests/samples/exceptions.tsv");

#[test]
fn documented_requests_are_accepted() {
    let api = api();
    let (mut failures, mut documented, mut refused) = (Vec::new(), 0, 0);
    for (id, operation) in operations(&api) {
        let Some(sample) = &operation.request_sample else { continue };
        documented += 1;
        let mut request = Request::of(&api.model, operation, Extent::Required);
        let Value::Object(body) = serde_json::from_str(sample).unwrap() else { panic!("{sample}") };
        // Samples of forms have the name of a file in its place.
        let is_file = |name: &str| {
            operation.fields.iter().any(|field| field.wire == name && field.kind == codegen::model::Kind::Scalar(Scalar::File))
        };
        request.body.retain(|name, _| is_file(name));
        request.body.extend(body.into_iter().filter(|(name, _)| !is_file(name)));
        match request.read(&api, id) {
            Ok(read) if !read.remarks.is_empty() => failures.push(format!("{}: {:?}", operation.source, read.remarks)),
            Ok(_) => {}
            Err(refusal) if is_exception(operation, &refusal.message) => refused += 1,
            Err(refusal) => failures.push(format!("{}: {}", operation.source, refusal.message)),
        }
    }
    assert_none(&failures);
    assert_eq!((documented, refused), (234, 12));
}

/// Whether the field that a message names is an exception.
fn is_exception(operation: &Operation, message: &str) -> bool {
    let file = operation.source.replace(".yaml", ".request.json");
    let message: String = message.chars().filter(|c| !matches!(c, '[' | ']' | '0'..='9')).collect();
    EXCEPTIONS.lines().map(|line| line.split('\t').collect::<Vec<_>>()).any(|columns| {
        let place = columns[1].trim_start_matches("body.").replace("[0]", "").replace("[]", "");
        columns[0] == file && message.contains(&format!("body.{place} "))
    })
}
