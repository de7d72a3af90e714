//! The features `serde` and `partial-eq`: replies, webhooks, requests and values are serialized with TikTok's names and
//! deserialized again.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tiktok_shop::authorization::GetAuthorizedShopsResponse;
use tiktok_shop::http::StatusCode;
use tiktok_shop::order::get_order_list::ListedOrder;
use tiktok_shop::order::types::{LineItem, OrderStatus};
use tiktok_shop::order::{GetOrderList, GetOrderListResponse};
use tiktok_shop::testing::{sample, sample_webhook};
use tiktok_shop::webhooks::{Event, OrderStatusChange};
use tiktok_shop::{Date, DateTime, Decimal, Delivery, Empty, Json, Reply, Secret, Timestamp, TimestampMillis, decode};

fn orders() -> Reply<GetOrderListResponse> {
    decode(StatusCode::OK, sample::<GetOrderList>().as_bytes()).expect("a reply")
}

/// Serializes a value, and deserializes it with each deserializer of `serde_json` and from other formats.
fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> String {
    let text = serde_json::to_string(value).expect("JSON");
    let read: T = serde_json::from_str(&text).expect(&text);
    assert_eq!(read, *value, "{text}");
    let read: T = serde_json::from_reader(text.as_bytes()).expect(&text);
    assert_eq!(read, *value, "{text}");
    let json = serde_json::to_value(value).expect(&text);
    let read: T = serde_json::from_value(json.clone()).expect(&text);
    assert_eq!(read, *value, "{text}");
    assert_eq!(T::deserialize(&json).expect(&text), *value, "{text}");
    let mut binary = Vec::new();
    ciborium::into_writer(value, &mut binary).expect(&text);
    let read: T = ciborium::from_reader(binary.as_slice()).expect(&text);
    assert_eq!(read, *value, "{text}");
    // MessagePack serializes structs as lists.
    let read: T = rmp_serde::from_slice(&rmp_serde::to_vec(value).expect(&text)).expect(&text);
    assert_eq!(read, *value, "{text}");
    text
}

#[test]
fn replies_keep_names_digits_and_unknown_values() {
    let body = r#"{"code":0,"request_id":"9","data":{"total_count":"2","orders":[{"id":576461413038785752,"status":"NEW",
        "create_time":"1619611561","is_cod":"true","payment":{"total_amount":12.30,"tax":"0.10"},
        "line_items":[{"item_tax":[{"tax_rate":0.050}]}]}]}}"#;
    let reply = decode::<GetOrderListResponse>(StatusCode::OK, body.as_bytes()).expect("a reply");
    let expected = concat!(
        r#"{"code":0,"message":"","request_id":"9","data":{"orders":[{"create_time":1619611561,"id":"576461413038785752","#,
        r#""is_cod":true,"line_items":[{"combined_listing_skus":[],"item_tax":[{"tax_rate":"0.050"}],"unboxing_case_list":[],"#,
        r#""sub_item_info":[]}],"order_rights":[],"packages":[],"payment":{"tax":"0.10","total_amount":"12.30"},"#,
        r#""status":"NEW"}],"total_count":2}}"#,
    );
    assert_eq!(round_trip(&reply), expected);
    round_trip(&orders());
    round_trip(&orders().data.orders);
    round_trip(&decode::<Empty>(StatusCode::OK, br#"{"code":0,"data":{"new":1}}"#).expect("a reply"));
}

#[test]
fn secrets_are_stored() {
    let body = br#"{"code":0,"data":{"shops":[{"cipher":"PLANTED"}]}}"#;
    let reply = decode::<GetAuthorizedShopsResponse>(StatusCode::OK, body).expect("a reply");
    assert!(round_trip(&reply).contains("PLANTED"));
    assert!(!format!("{reply:?}").contains("PLANTED"));
}

#[test]
fn buffered_serde_content_is_deserialized() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Row {
        version: u32,
        #[serde(flatten)]
        order: ListedOrder,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind")]
    enum Tagged {
        Row(Box<Row>),
        Item(Box<LineItem>),
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Untagged {
        Status(OrderStatus),
        Orders(Vec<ListedOrder>),
    }
    let orders = orders().data.orders;
    let order = orders.first().expect("an order").clone();
    round_trip(&Tagged::Item(Box::new(order.line_items.first().expect("an item").clone())));
    round_trip(&Untagged::Status(OrderStatus::from("NEW")));
    round_trip(&Untagged::Orders(orders));
    let text = round_trip(&Tagged::Row(Box::new(Row { version: 3, order })));
    assert!(text.starts_with(r#"{"kind":"Row","version":3,"auto_"#), "{text}");
}

#[test]
fn deserialization_is_lenient_but_misfits_are_errors() {
    let order: ListedOrder = serde_json::from_str(r#"{"id":7,"new":1,"is_cod":"True","line_items":{}}"#).expect("an order");
    assert_eq!((order.id.as_deref(), order.is_cod, order.line_items.len()), (Some("7"), Some(true), 0));
    let error = |json: &str| serde_json::from_str::<ListedOrder>(json).expect_err(json).to_string();
    let text = error(r#"{"line_items":[{},{"rts_time":"soon"}]}"#);
    assert!(text.contains("`line_items[1].rts_time` should be a time in seconds but is the string \"soon\""), "{text}");
    assert!(error("7").contains("the value should be an object but is the number 7"));
    assert!(error("null").contains("there is no value"));
    assert!(error("{").contains("EOF"));
    // A reply can report misfits.
    let reply: Reply<GetOrderListResponse> =
        serde_json::from_str(r#"{"code":0,"data":{"total_count":"many","orders":[{}]}}"#).expect("a reply");
    assert_eq!((reply.misfits()[0].path.as_str(), reply.data.orders.len()), ("data.total_count", 1));
    let error = serde_json::from_str::<Reply<Empty>>(r#"{"code":36009004}"#).expect_err("an error code").to_string();
    assert!(error.contains("36009004"), "{error}");
}

#[test]
fn requests_are_serialized_with_all_fields() {
    let request = GetOrderList::new(20).order_status("UNPAID").create_time_ge(1_700_000_000).warehouse_ids(["7"]);
    let expected = json!({ "page_size": 20, "order_status": "UNPAID", "create_time_ge": 1_700_000_000, "warehouse_ids": ["7"] });
    assert_eq!(serde_json::to_value(&request).expect("JSON"), expected);
    assert_eq!(request.clone(), request);
    assert_ne!(request.clone().page_token("next"), request);
}

#[test]
fn values_are_exact() {
    let timestamp = |seconds: i64| Timestamp::from_unix_seconds(seconds);
    assert_eq!(round_trip(&timestamp(1_700_000_000)), "1700000000");
    assert_eq!(round_trip(&timestamp(-5)), "-5");
    // Such large values are read as milliseconds.
    assert_eq!(round_trip(&timestamp(253_402_300_799)), "253402300799000");
    assert_eq!(round_trip(&TimestampMillis::from_unix_millis(1_700_000_000_123)), "1700000000123");
    assert_eq!(round_trip(&"2026-09-18".parse::<Date>().expect("a date")), r#""2026-09-18""#);
    let time = "2026-04-02T09:28:34.979101552Z";
    assert_eq!(round_trip(&time.parse::<DateTime>().expect("a time")), format!("{time:?}"));
    assert_eq!(round_trip(&Decimal::new("123456789012345678901234567890.10").expect("a number")).len(), 35);
    assert_eq!(round_trip(&Secret::from("text")), r#""text""#);
    assert_eq!(round_trip(&OrderStatus::from("NEW \"1\"")), r#""NEW \"1\"""#);
    let decimal: Decimal = serde_json::from_str("0.10").expect("a number");
    assert_eq!(decimal.as_str(), "0.10");
    let text = r#"{"b": [1.50, 9007199254740993123], "a":null}"#;
    let json: Json = serde_json::from_str(text).expect("JSON");
    assert_eq!((json.as_str(), serde_json::to_string(&json).expect("JSON").as_str()), (text, text));
    for text in ["null", r#"{"a":null,"b":[1.5,2]}"#] {
        assert_eq!(round_trip(&serde_json::from_str::<Json>(text).expect("JSON")), text);
    }
}

#[test]
fn webhooks_are_serialized_like_their_bodies() {
    let body = sample_webhook::<OrderStatusChange>();
    let delivery = Delivery::parse(body.as_bytes()).expect("a delivery");
    let written: Value = serde_json::from_str(&round_trip(&delivery)).expect("JSON");
    assert_eq!(written, serde_json::from_str::<Value>(body).expect("JSON"));
    let event = json!({ "type": 1, "data": written["data"] });
    assert_eq!(serde_json::from_str::<Value>(&round_trip(&delivery.event)).expect("JSON"), event);

    let unknown = r#"{"type":999,"seller_open_id":"s","data":{"id": 9007199254740993123, "amount": 1.50}}"#;
    assert_eq!(serde_json::to_string(&Delivery::parse(unknown.as_bytes()).expect("a delivery")).expect("JSON"), unknown);
    round_trip(&Delivery::parse(br#"{"type":999,"creator_open_id":"c"}"#).expect("a delivery"));

    let misfit = r#"{"type":1,"data":{"order_id":[]}}"#;
    assert_eq!(serde_json::from_str::<Delivery>(misfit).expect("a delivery").misfits().len(), 1);
    let error = serde_json::from_str::<Event>(misfit).expect_err("a misfit").to_string();
    assert!(error.contains("`data.order_id` should be an id but is a list"), "{error}");
}

#[test]
fn values_with_a_different_field_are_different() {
    let first = orders();
    let mut other = first.clone();
    assert_eq!(first, other);
    other.data.orders[0].line_items[0].seller_sku = Some("other".to_owned());
    assert_ne!(first, other);
    let change = |id: &str| Delivery::parse(format!(r#"{{"type":1,"data":{{"order_id":"{id}"}}}}"#).as_bytes());
    assert_eq!(change("1"), change("1"));
    assert_ne!(change("1"), change("2"));
    let unknown = |data: &str| Delivery::parse(format!(r#"{{"type":999,"data":{data}}}"#).as_bytes());
    assert_eq!(unknown("[1]"), unknown("[1]"));
    assert_ne!(unknown("[1]"), unknown("[2]"));
    assert_ne!(change("1"), unknown(r#"{"order_id":"1"}"#));
}
