//! Limits with codes of their own, bodies of other types, and remarks.

use serde_json::{Map, json};
use tiktok_shop_sandbox::api::RequestParts;

use crate::requests::{Extent, Request};
use crate::{api, operations};

/// The refusal of a request with all fields, after a change of its body or query.
fn refused(line: &str, change: impl FnOnce(&mut Request)) -> (i64, String) {
    let api = api();
    let (id, operation) = operations(&api).find(|(_, operation)| operation.request_line() == line).unwrap();
    let mut request = Request::of(&api.model, operation, Extent::All);
    change(&mut request);
    let refusal = request.read(&api, id).unwrap_err();
    (refusal.code, refusal.message)
}

#[test]
fn limits_have_their_own_codes() {
    const SEARCH: &str = "POST /product/202502/products/search";
    let codes = [
        refused(SEARCH, |request| drop(request.query.insert("page_size".to_owned(), 101.into()))),
        refused(SEARCH, |request| drop(request.body.insert("sku_ids".to_owned(), json!(vec!["1"; 11])))),
        refused("POST /product/202309/products/activate", |request| {
            request.body.insert("product_ids".to_owned(), json!(vec!["1"; 21]));
        }),
        refused("POST /return_refund/202309/returns/search", |request| {
            request.query.insert("page_size".to_owned(), 51.into());
        }),
        refused("POST /product/202309/images/upload", |request| {
            request.body.insert("data".to_owned(), json!({ "media_type": "text/plain", "bytes": 3 }));
        }),
        refused("POST /product/202309/images/upload", |request| {
            request.body.insert("data".to_owned(), json!({ "media_type": "image/png", "bytes": 10_485_761 }));
        }),
        refused("POST /product/202309/images/upload", |request| {
            request.body.insert("data".to_owned(), json!({ "media_type": "application/octet-stream", "bytes": 10_485_761 }));
        }),
        refused("POST /customer_service/202309/images/upload", |request| {
            request.body.insert("data".to_owned(), json!({ "media_type": "image/png", "bytes": 10_485_761 }));
        }),
    ]
    .map(|(code, _)| code);
    assert_eq!(codes, [12_019_109, 12_019_087, 12_019_120, 98_001_004, 12_038_004, 12_038_005, 12_038_005, 36_009_021]);
}

#[test]
fn stock_may_be_zero() {
    const UPDATE: &str = "POST /product/202309/products/{product_id}/inventory/update";
    let api = api();
    let (id, operation) = operations(&api).find(|(_, operation)| operation.request_line() == UPDATE).unwrap();
    let mut request = Request::of(&api.model, operation, Extent::All);
    request.body["skus"][0]["inventory"][0]["quantity"] = 0.into();
    request.read(&api, id).unwrap();
    request.body["skus"][0]["inventory"][0]["quantity"] = (-1).into();
    assert_eq!(request.read(&api, id).unwrap_err().code, 12_052_055);
}

#[test]
fn bodies_of_other_types_are_refused() {
    let (json, form) = ("POST /order/202309/orders/search", "POST /product/202309/images/upload");
    let with =
        |content_type: Option<&'static str>| move |request: &mut Request| request.content_type = content_type.map(str::to_owned);
    for (line, content_type, code) in [
        (json, Some("text/plain"), 36_009_022),
        (json, None, 36_009_022),
        (json, Some("multipart/form-data; boundary=part"), 36_009_022),
        (form, Some("application/json"), 36_009_023),
        (form, None, 36_009_023),
        (form, Some("multipart/form-data"), 36_009_023),
        (form, Some("multipart/form-data; boundary=other"), 36_009_022),
    ] {
        assert_eq!(refused(line, with(content_type)).0, code, "{line} {content_type:?}");
    }
    let read = |body: &[u8]| {
        let api = api();
        let (id, _) = api.route("POST", "/order/202309/orders/search").unwrap();
        let query = [("page_size".to_owned(), "10".to_owned())];
        let parts = RequestParts { path: &[], query: &query, content_type: Some("application/json; charset=utf-8"), body };
        api.read(id, parts).map(|read| read.body).map_err(|refusal| refusal.code)
    };
    assert_eq!(read(b""), Ok(Map::new()));
    assert_eq!(read(b"{}"), Ok(Map::new()));
    assert_eq!(read(b"[]"), Err(36_009_004));
    assert_eq!(read(b"{"), Err(36_009_022));
    assert_eq!(read(b"\xff"), Err(36_009_022));
}

#[test]
fn unknown_fields_are_remarked_on() {
    let api = api();
    let (id, _) = api.route("POST", "/order/202309/orders/search").unwrap();
    let query = [("page_size", "10"), ("pagesize", "20"), ("order_status", "UNPAID"), ("app_key", "k"), ("shop_cipher", "c")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let body = br#"{"order_statuses": "UNPAID", "something": {}}"#;
    let read = api.read(id, RequestParts { path: &[], query: &query, content_type: Some("application/json"), body }).unwrap();
    assert_eq!(
        read.remarks,
        [
            "'pagesize' is not a parameter of this operation; did you mean `page_size`?",
            "'order_status' belongs in the body, not in the query",
            "body.order_statuses is not a field of this operation; did you mean `order_status`?",
            "body.something is not a field of this operation",
        ]
    );
}
