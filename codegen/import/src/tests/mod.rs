//! Tests of merging with small models.

mod creation;
mod layout;
mod names;
mod update;
mod uploads;
mod versions;

use crate::merge::{Merged, merge};
use crate::model::{Api, Body, Facts, Field, Kind, Operation, Webhook};
use codegen::load::Files;
use codegen::spec::Scalar;

fn field(name: &str, kind: Kind) -> Field {
    Field { name: name.to_owned(), required: false, kind, facts: Facts::default() }
}

fn required(field: Field) -> Field {
    Field { required: true, ..field }
}

fn string(name: &str) -> Field {
    field(name, Kind::Scalar(Scalar::String))
}

fn int(name: &str) -> Field {
    field(name, Kind::Scalar(Scalar::Int))
}

fn one_of(name: &str, values: &[&str]) -> Field {
    field(name, Kind::Enum { values: values.iter().map(|value| (*value).to_owned()).collect() })
}

fn object(name: &str, fields: Vec<Field>) -> Field {
    field(name, Kind::Object { fields })
}

fn list(field: Field) -> Field {
    Field { kind: Kind::List(Box::new(field.kind)), ..field }
}

fn money(name: &str) -> Field {
    object(name, vec![field("amount", Kind::Scalar(Scalar::Decimal)), string("currency")])
}

/// An operation that returns these fields.
fn operation(request: &str, names: &[&str], response: Vec<Field>) -> Operation {
    let (method, path) = request.split_once(' ').unwrap();
    Operation {
        method: method.to_owned(),
        path: path.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        docs: None,
        token: None,
        scopes: Vec::new(),
        cipher: None,
        idempotency: None,
        errors: Vec::new(),
        path_ids: Vec::new(),
        query: Vec::new(),
        body: None,
        response,
        request_example: None,
        response_example: None,
    }
}

fn with_body(body: Vec<Field>, operation: Operation) -> Operation {
    Operation { body: Some(Body { fields: body }), ..operation }
}

fn with_query(query: Vec<Field>, operation: Operation) -> Operation {
    Operation { query, ..operation }
}

fn webhook(kind: i64, name: &str, data: Vec<Field>) -> Webhook {
    Webhook { kind, name: name.to_owned(), event: None, data }
}

fn api(operations: Vec<Operation>) -> Api {
    Api { operations, ..Api::default() }
}

/// Returns the files after an import into `files`, and the result of the merge. Asserts that a second import changes nothing.
fn import(api: &Api, mut files: Files) -> (Files, Merged) {
    let merged = merge(api, &files).unwrap();
    files.extend(merged.files.clone());
    let again = merge(api, &files).unwrap();
    assert_eq!(again.files, Files::new(), "the second import changes something");
    (files, merged)
}

fn created(operations: Vec<Operation>) -> Files {
    import(&api(operations), Files::new()).0
}

/// The files with one text replaced in one of them.
fn edited(mut files: Files, file: &str, from: &str, to: &str) -> Files {
    let text = files.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}:\n{text}");
    *text = text.replace(from, to);
    files
}
