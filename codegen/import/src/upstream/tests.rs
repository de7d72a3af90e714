//! Reads small documents of each format: alone, together and with mistakes.

mod documents;

use codegen::spec::{Cipher, Idempotency, Scalar, Token};
use serde_json::{Value, json};

use self::documents::{docs, official, pages};
use crate::model::{Api, Body, Field, Kind, Operation};
use crate::upstream::{Document, UpstreamError, read};

fn document(name: &str, content: &Value) -> Document {
    Document { name: name.to_owned(), text: content.to_string() }
}

fn api(documents: &[Value]) -> Api {
    let documents: Vec<_> = documents.iter().enumerate().map(|(at, content)| document(&format!("{at}.json"), content)).collect();
    read(&documents).expect("the documents are well formed")
}

fn errors(content: &Value) -> Vec<String> {
    read(&[document("bad.json", content)]).expect_err("an invalid document").iter().map(UpstreamError::to_string).collect()
}

fn names(fields: &[Field]) -> Vec<&str> {
    fields.iter().map(|field| field.name.as_str()).collect()
}

fn find<'a>(fields: &'a [Field], name: &str) -> &'a Field {
    fields.iter().find(|field| field.name == name).expect("the field is there")
}

fn only(api: &Api) -> &Operation {
    let [operation] = api.operations.as_slice() else { panic!("{} operations", api.operations.len()) };
    operation
}

#[test]
fn three_documents_make_one_operation() {
    let api = api(&[official(), pages(), docs()]);
    let operation = only(&api);
    assert_eq!((operation.method.as_str(), operation.path.as_str()), ("POST", "/tea/202401/pots/{pot_id}/brew"));
    assert_eq!(operation.names, ["brewPot", "Brew Pot", "BrewPot"]);
    assert_eq!(operation.docs.as_deref(), Some("brew-pot-202401"));
    assert_eq!((operation.token, operation.cipher), (Some(Token::Creator), Some(Cipher::Shop)));
    assert_eq!((operation.scopes.as_slice(), operation.errors.as_slice()), (&["tea.write".to_owned()][..], &[4, 9][..]));
    assert_eq!(operation.idempotency, Some(Idempotency::Body));
    assert_eq!(names(&operation.path_ids), ["pot_id"]);
    assert_eq!(names(&operation.query), ["page_size"]);
    let body = &operation.body.as_ref().expect("a body").fields;
    assert_eq!(names(body), ["leaf", "grams", "water", "idempotency_key", "milk"]);
    let Kind::List(cup) = &find(&operation.response, "cups").kind else { panic!("`cups` is not a list") };
    let Kind::Object { fields: cup } = cup.as_ref() else { panic!("an item of `cups` is not an object") };
    assert_eq!(names(cup), ["price", "ready_time", "temperature"]);
    assert_eq!(
        (&find(cup, "price").kind, &find(cup, "ready_time").kind),
        (&Kind::Scalar(Scalar::Decimal), &Kind::Scalar(Scalar::Timestamp))
    );
}

#[test]
fn facts_come_from_the_best_document() {
    let api = api(&[official(), pages(), docs()]);
    let operation = only(&api);
    let body = &operation.body.as_ref().expect("a body").fields;
    let leaf = find(body, "leaf");
    assert_eq!(leaf.kind, Kind::Enum { values: ["GREEN", "BLACK", "WHITE"].map(str::to_owned).to_vec() });
    assert!(leaf.required && find(body, "water").required && !find(body, "grams").required);
    assert_eq!(find(body, "grams").facts.default, Some(json!(5)));
    let page_size = find(&operation.query, "page_size");
    assert!(!page_size.required, "the newest document decides");
    assert_eq!(page_size.facts.range.map(|range| range.to_string()).as_deref(), Some("1..30"));
}

#[test]
fn times_in_strings_are_sent_as_strings() {
    let mut document = official();
    let time = json!({ "type": "string", "description": "A Unix timestamp." });
    let operation = document.pointer_mut("/paths/~1tea~1202401~1pots~1{id}~1brew/post").expect("an existing value");
    operation["requestBody"]["content"]["application/json"]["schema"]["properties"] = json!({ "serve_time": time });
    operation["parameters"][1] = json!({ "name": "steep_time", "in": "query", "schema": time });
    let api = api(&[document]);
    assert_eq!(only(&api).body.as_ref().expect("a body").fields[0].kind, Kind::Scalar(Scalar::TimestampText));
    assert_eq!(find(&only(&api).query, "steep_time").kind, Kind::Scalar(Scalar::Timestamp), "query values are text");
}

#[test]
fn examples_of_fields_make_bodies() {
    let api = api(&[official()]);
    let operation = only(&api);
    assert_eq!(operation.request_example.as_deref(), Some(r#"{"leaf":"GREEN","grams":7}"#));
    let response: Value =
        serde_json::from_str(operation.response_example.as_deref().expect("a body from the examples of fields")).expect("JSON");
    assert_eq!(response["code"], json!(0));
    assert_eq!(response["data"], json!({ "cups": [{ "price": "1.50", "ready_time": 1_700_000_000 }] }));
}

#[test]
fn an_empty_example_is_a_body_without_fields() {
    let mut page = pages();
    assert_eq!(only(&api(&[official(), page.clone()])).request_example.as_deref(), Some(r#"{"leaf":"GREEN","grams":7}"#));
    page[0]["body_params"] = json!([]);
    page[0]["page_size"] = Value::Null;
    let api = api(&[page]);
    assert_eq!((only(&api).body.as_ref(), only(&api).request_example.as_deref()), (Some(&Body::default()), Some("{}")));
}

#[test]
fn webhooks_contain_the_fields_of_data() {
    let api = api(&[docs()]);
    let [webhook] = api.webhooks.as_slice() else { panic!("{} webhooks", api.webhooks.len()) };
    assert_eq!((webhook.kind, webhook.name.as_str(), webhook.event.as_deref()), (7, "PotReady", Some("POT_READY")));
    assert_eq!(names(&webhook.data), ["pot_id", "ready_at"]);
    assert_eq!([&webhook.data[0].kind, &webhook.data[1].kind], [&Kind::Scalar(Scalar::String), &Kind::Scalar(Scalar::DateTime)]);
}

#[test]
fn problems_are_reported() {
    let api = api(&[official(), pages(), docs()]);
    let problems: Vec<_> = api.problems.iter().map(|problem| problem.place.as_str()).collect();
    let pot = "0.json#/paths/~1tea~1202401~1pots~1{id}~1brew/post";
    assert_eq!(problems, ["1.json#/0/response_example", pot, "1.json#/0"], "an invalid example, and two names for one id");
}

#[test]
fn the_newest_document_decides_between_types() {
    let mut old = official();
    let grams = "/paths/~1tea~1202401~1pots~1{id}~1brew/post/requestBody/content/application~1json/schema/properties/grams";
    *old.pointer_mut(grams).expect("an existing value") = json!({ "type": "string" });
    let api = api(&[old, docs()]);
    let body = &only(&api).body.as_ref().expect("a body").fields;
    assert_eq!(find(body, "grams").kind, Kind::Scalar(Scalar::Int));
    assert!(api.problems.iter().any(|problem| problem.message.contains("an integer here and a string in another document")));
}

#[test]
fn the_index_of_a_split_document_is_skipped() {
    let index = json!({ "openapi": "3.0.0", "split_by": "path", "modules": [] });
    assert_eq!(api(&[index]), Api::default());
}

#[test]
fn broken_documents_name_the_pointer() {
    let mut bad = docs();
    bad["components"]["schemas"]["Brew"]["properties"] = json!([]);
    bad["components"]["schemas"]["Leaf"]["type"] = json!("leaf");
    bad["paths"]["/tea/202401/pots/{pot_id}/brew"]["post"]["parameters"][1] = json!({ "name": "page_size", "in": "query" });
    bad["paths"]["/tea/202401/pots/{pot_id}/brew"]["post"]["responses"] = json!({});
    let post = "bad.json#/paths/~1tea~1202401~1pots~1{pot_id}~1brew/post";
    let properties = "bad.json#/components/schemas/Brew/properties";
    assert_eq!(
        errors(&bad),
        [
            format!("{properties}: expected an object, found a list; correct the document or leave it out"),
            format!("{post}/responses: `200` is missing; add it, or import a complete document"),
            format!("{post}/parameters/1: `schema` is missing; add it, or import a complete document"),
        ]
    );
}

#[test]
fn references_need_targets() {
    let mut bad = docs();
    bad["components"]["schemas"]["Brew"]["properties"]["grams"] = json!({ "$ref": "#/components/schemas/Gram" });
    bad["components"]["schemas"]["Brew"]["properties"]["milk"] = json!({ "$ref": "#/components/schemas/Brew" });
    bad["components"]["schemas"]["Brew"]["properties"]["cup"] = json!({ "$ref": "cups.json#/Cup" });
    let properties = "bad.json#/components/schemas/Brew/properties";
    assert_eq!(
        errors(&bad),
        [
            format!(
                "{properties}/grams/$ref: `#/components/schemas/Gram` does not exist; add the component or correct the reference"
            ),
            format!("{properties}/milk/$ref: `#/components/schemas/Brew` contains itself; remove the recursion"),
            format!("{properties}/cup/$ref: `cups.json#/Cup` is outside the document; bundle the document first"),
        ]
    );
}

#[test]
fn pages_nest_without_gaps() {
    let mut bad = pages();
    bad[0]["body_params"][1]["name"] = json!("^^litres");
    bad[0]["response_fields"][1]["type"] = json!("string");
    bad[0]["query_params"][0]["type"] = json!("float");
    let pointers: Vec<_> =
        read(&[document("pages.json", &bad)]).expect_err("broken").into_iter().map(|error| error.pointer).collect();
    assert_eq!(pointers, ["/0/query_params/0/type", "/0/body_params/1", "/0/response_fields/1"]);
}

#[test]
fn other_documents_are_rejected() {
    assert_eq!(
        errors(&json!({}))[0],
        "bad.json#: neither an OpenAPI document (no `openapi`) nor reference pages (no list); leave it out"
    );
    assert_eq!(
        errors(&json!({ "openapi": "2.0" }))[0],
        "bad.json#/openapi: OpenAPI 2.0 is not supported; convert the document to 3.0 or 3.1"
    );
    let broken = Document { name: "bad.json".to_owned(), text: "{\n  \"openapi\" 3".to_owned() };
    let [error] = read(&[broken]).expect_err("no JSON").try_into().expect("one error");
    assert_eq!((error.position, error.pointer.as_str()), (Some((2, 13)), ""));
    assert!(error.to_string().starts_with("bad.json:2:13: this is not JSON"), "{error}");
}

#[test]
fn multiplying_components_are_rejected() {
    let mut schemas = serde_json::Map::new();
    for level in 0..40 {
        let next = json!({ "$ref": format!("#/components/schemas/L{}", level + 1) });
        schemas.insert(format!("L{level}"), json!({ "type": "object", "properties": { "a": next, "b": next } }));
    }
    schemas.insert("L40".to_owned(), json!({ "type": "string" }));
    let mut bad = docs();
    bad["components"]["schemas"] = Value::Object(schemas);
    bad["components"]["schemas"]["Brew"] = json!({ "$ref": "#/components/schemas/L0" });
    assert!(errors(&bad).iter().all(|error| error.contains("without end") || error.contains("nested schemas")));
}
