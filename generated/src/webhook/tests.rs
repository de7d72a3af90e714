//! Tests of delivery parsing, with valid and invalid envelopes.

use super::{Delivery, Owner, WebhookError, WebhookReceiver, WebhookRejection};
use crate::App;
use crate::error::BodyProblem;
use crate::request::sign::sign;
use crate::webhooks::Event;
use crate::webhooks::package_update::Package;
use crate::wire::read::MAX_OBJECT_BYTES;

fn delivery(body: &str) -> Delivery {
    Delivery::parse(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"))
}

fn error(body: &str) -> WebhookError {
    match Delivery::parse(body.as_bytes()) {
        Err(error) => error,
        Ok(delivery) => panic!("{body}: {delivery:?}"),
    }
}

/// The order ID of an event of type 1.
fn order_id(body: &str) -> Option<String> {
    match delivery(body).event {
        Event::OrderStatusChange(change) => change.order_id.map(String::from),
        event => panic!("{body}: {event:?}"),
    }
}

#[test]
fn keys_come_in_any_order() {
    let members = [r#""type":1"#, r#""data":{"order_id":"5"}"#, r#""shop_id":"7""#, r#""timestamp":8"#, r#""new":{"type":2}"#];
    for first in 0..members.len() {
        let mut members = members;
        members.rotate_left(first);
        let body = format!("\n{{{}}} ", members.join(" , "));
        assert_eq!(order_id(&body).as_deref(), Some("5"), "{body}");
        let delivery = delivery(&body);
        assert_eq!(delivery.timestamp.map(|time| time.unix_seconds()), Some(8));
        assert_eq!((delivery.owner, delivery.id), (Some(Owner::Shop("7".into())), None));
    }
}

#[test]
fn ids_keep_their_digits_with_and_without_quotes() {
    for id in ["9007199254740993", "576486316948490001", "18446744073709551616"] {
        for written in [id.to_owned(), format!("\"{id}\"")] {
            let body =
                format!(r#"{{"type":1,"tts_notification_id":{written},"shop_id":{written},"data":{{"order_id":{written}}}}}"#);
            assert_eq!(order_id(&body).as_deref(), Some(id));
            let delivery = delivery(&body);
            assert_eq!((delivery.id.as_deref(), delivery.owner.as_ref().map(Owner::id)), (Some(id), Some(id)));
        }
    }
}

#[test]
fn owner_is_read_from_its_id_field() {
    let owner = |members: &str| delivery(&format!(r#"{{"type":1{members}}}"#)).owner;
    assert_eq!(owner(r#","shop_id":"1""#), Some(Owner::Shop("1".into())));
    assert_eq!(owner(r#","seller_open_id":"2""#), Some(Owner::Seller("2".into())));
    assert_eq!(owner(r#","creator_open_id":"3","shop_id":"","seller_open_id":null"#), Some(Owner::Creator("3".into())));
    assert_eq!(owner(r#","seller_open_id":"2","shop_id":"1""#), Some(Owner::Shop("1".into())));
    assert_eq!(owner(r#","creator_open_id":"3","seller_open_id":"2""#), Some(Owner::Seller("2".into())));
    assert_eq!(owner(""), None);
}

#[test]
fn unknown_types_keep_their_data() {
    let data = r#"{"id": 9007199254740993, "amount": 1.50, "list": [ ]}"#;
    for kind in [999, 0, -1, i64::MAX] {
        let delivery = delivery(&format!(r#"{{"data": {data} , "type": {kind}, "seller_open_id": "s"}}"#));
        let Event::Unknown(event) = delivery.event else { panic!("{kind}: {:?}", delivery.event) };
        assert_eq!((event.kind(), event.data().expect("data").as_str()), (kind, data));
        assert_eq!(delivery.owner, Some(Owner::Seller("s".into())));
    }
    for data in ["", r#","data":null"#] {
        let Event::Unknown(event) = delivery(&format!(r#"{{"type":999{data}}}"#)).event else { panic!("{data}") };
        assert!(event.data().is_none(), "{data}");
    }
    let text = delivery(r#"{"type":999,"data":"\u0041"}"#).event;
    assert!(matches!(text, Event::Unknown(event) if event.data().is_some_and(|data| data.as_str() == r#""\u0041""#)));
}

#[test]
fn events_have_type_and_name() {
    let event = delivery(r#"{"type":12}"#).event;
    assert_eq!((event.kind(), event.name()), (12, "ReturnStatusChange"));
    let event = delivery(r#"{"type":-7}"#).event;
    assert_eq!((event.kind(), event.name()), (-7, "Unknown"));
}

#[test]
fn missing_data_is_an_empty_payload() {
    for data in ["", r#","data":null"#, r#","data":{}"#, r#","data":[]"#, r#","data":"""#] {
        assert_eq!(order_id(&format!(r#"{{"type":1{data}}}"#)), None, "{data}");
    }
}

#[test]
fn invalid_json_is_an_error_with_its_problem() {
    let cases = [
        ("", BodyProblem::Empty),
        (" \n", BodyProblem::Empty),
        ("<html></html>", BodyProblem::Html),
        (r#"{"type":1"#, BodyProblem::Truncated),
        (r#"{"type":1}}"#, BodyProblem::Malformed),
        (r#"{"type":1} {}"#, BodyProblem::Malformed),
        ("type=1", BodyProblem::Malformed),
        (r#"{"type":01}"#, BodyProblem::Malformed),
        (r#"{'type':1}"#, BodyProblem::Malformed),
    ];
    for (body, expected) in cases {
        assert!(matches!(error(body), WebhookError::NotJson { problem, .. } if problem == expected), "{body}: {:?}", error(body));
    }
    let error = Delivery::parse_strict(b"{\"type\":1,\"shop_id\":\"\xff\"}").expect_err("no text");
    assert!(matches!(error, WebhookError::NotJson { problem: BodyProblem::NotUtf8, .. }), "{error:?}");
}

/// TikTok repeats a delivery unchanged, so one invalid byte must not lose it.
#[test]
fn malformed_text_does_not_lose_a_delivery() {
    let bodies: [&[u8]; 2] = [
        b"{\"type\":1,\"shop_id\":\"7\",\"data\":{\"order_id\":\"5\",\"x\":\"caf\xe9\"}}",
        b"{\"type\":1,\"shop_id\":\"7\",\"data\":{\"order_id\":\"5\",\"x\":\"two\nlines\"}}",
    ];
    for body in bodies {
        let delivery = Delivery::parse(body).expect("a delivery");
        assert_eq!((delivery.event.kind(), &delivery.owner), (1, &Some(Owner::Shop("7".to_owned()))));
        assert_eq!(delivery.misfits().iter().map(|misfit| misfit.path.as_str()).collect::<Vec<_>>(), [""]);
        Delivery::parse_strict(body).expect_err("a malformed text");
    }
    // These are no reason for a misfit: a byte order mark, and half a surrogate pair.
    for body in [&b"\xef\xbb\xbf{\"type\":1}"[..], br#"{"type":1,"data":{"order_id":"\udc00","\ud800":1}}"#] {
        assert!(Delivery::parse_strict(body).expect("a delivery").misfits().is_empty());
    }
    // The error describes the body, not the repaired one.
    let error = Delivery::parse(b"{\"type\":\"\xff\"}").expect_err("no type");
    assert!(matches!(error, WebhookError::NotJson { problem: BodyProblem::NotUtf8, .. }), "{error:?}");
}

#[test]
fn non_objects_are_errors() {
    for (body, expected) in [
        ("[]", "a list"),
        (r#"[{"type":1}]"#, "a list"),
        ("null", "null"),
        ("1", "the number 1"),
        ("true", "true"),
        (" \"\"\n", r#"the string """#),
        (r#""{\"type\":1}""#, r#"the string "{\"type\":1}""#),
    ] {
        assert_eq!(error(body), WebhookError::NotObject { found: expected.into() }, "{body}");
    }
}

#[test]
fn type_must_be_an_integer() {
    for body in ["{}", r#"{"type":null}"#, r#"{"TYPE":1}"#, r#"{"data":{"type":1}}"#] {
        assert_eq!(error(body), WebhookError::NoType, "{body}");
    }
    for (kind, expected) in [
        (r#""1""#, r#"the string "1""#),
        (r#""""#, r#"the string """#),
        (r#""ORDER_STATUS_CHANGE""#, r#"the string "ORDER_STATUS_CHANGE""#),
        ("1.5", "the number 1.5"),
        ("9223372036854775808", "the number 9223372036854775808"),
        ("1e400", "the number 1e400"),
        ("true", "true"),
        ("[1]", "a list"),
        (r#"{"id":1}"#, "an object"),
    ] {
        let body = format!(r#"{{"data":{{}},"type":{kind}}}"#);
        assert_eq!(error(&body), WebhookError::TypeNotInteger { found: expected.into() }, "{kind}");
    }
    assert_eq!(delivery(r#"{"type":1.0}"#).event.kind(), 1);
    assert_eq!(delivery(r#"{"type":"1","type":12}"#).event.kind(), 12);
}

#[test]
fn unfit_values_in_data_are_left_out_and_reported() {
    for (data, path, expected, found) in [
        (r#"{"order_id":"7","update_time":"soon"}"#, "data.update_time", "a time in seconds", "the string \"soon\""),
        (r#"{"order_status":{"a":[1]},"order_id":"7"}"#, "data.order_status", "a string", "an object"),
    ] {
        let body = format!(r#"{{"type":1,"data":{data}}}"#);
        assert_eq!(order_id(&body).as_deref(), Some("7"), "{body}");
        let delivery = delivery(&body);
        let [misfit] = delivery.misfits() else { panic!("{:?}", delivery.misfits()) };
        assert_eq!((&*misfit.path, &*misfit.expected, &*misfit.found), (path, expected, found), "{body}");
        let error = Delivery::parse_strict(body.as_bytes()).expect_err("a misfit");
        assert_eq!(error, WebhookError::Misfit { path: path.into(), expected: expected.into(), found: found.into() });
    }
    let packages = delivery(r#"{"type":4,"data":{"package_list":[{"package_id":"1"},7,{"package_id":[]}]}}"#);
    let paths: Vec<_> = packages.misfits().iter().map(|misfit| misfit.path.as_str()).collect();
    assert_eq!(paths, ["data.package_list[1]", "data.package_list[2].package_id"]);
    let Event::PackageUpdate(update) = packages.event else { panic!("4") };
    assert_eq!(update.package_list.iter().map(|package| package.package_id.as_deref()).collect::<Vec<_>>(), [Some("1"), None]);
    assert_eq!(delivery(r#"{"type":1,"data":{"order_id":"7"}}"#).misfits(), []);
    assert_eq!(delivery(r#"{"type":999,"data":{"order_id":[]}}"#).misfits(), []);
}

#[test]
fn the_envelope_and_data_as_a_whole_must_fit() {
    for (body, path, expected, found) in [
        (r#"{"type":1,"data":"x"}"#, "data", "an object", "the string \"x\""),
        (r#"{"type":1,"data":[1]}"#, "data", "an object", "a list"),
        (r#"{"type":1,"timestamp":"now"}"#, "timestamp", "a time in seconds", "the string \"now\""),
        (r#"{"type":1,"shop_id":{}}"#, "shop_id", "a string", "an object"),
    ] {
        let misfit = WebhookError::Misfit { path: path.into(), expected: expected.into(), found: found.into() };
        assert_eq!(error(body), misfit, "{body}");
    }
}

#[test]
fn empty_objects_cannot_fill_the_memory() {
    let count = MAX_OBJECT_BYTES / size_of::<Package>();
    let packages = format!(r#"{{"type":4,"data":{{"package_list":[{}{{}}]}}}}"#, "{},".repeat(count));
    assert!(matches!(error(&packages), WebhookError::Misfit { found, .. } if found == "larger"));
}

#[tokio::test]
async fn a_strict_receiver_rejects_unfit_values() {
    let body = r#"{"type":1,"data":{"update_time":"soon"}}"#;
    let signature = sign("hidden", format!("key{body}").as_bytes());
    let app = App::new("key", "hidden");
    let receive = |receiver: WebhookReceiver| {
        let signature = &signature;
        async move { receiver.receive(body.into(), signature, 0.into()).await }
    };
    let received = receive(WebhookReceiver::new(app.clone())).await.expect("a delivery");
    assert_eq!(received.delivery.misfits().len(), 1);
    let rejection = receive(WebhookReceiver::new(app.clone()).strict(true)).await.expect_err("a misfit");
    assert!(matches!(rejection, WebhookRejection::Unreadable { error: WebhookError::Misfit { .. }, .. }));
    let error = app.receive_webhook_strict(body.as_bytes(), &signature).expect_err("a misfit");
    assert!(matches!(error, WebhookError::Misfit { .. }));
    assert_eq!(app.receive_webhook_strict(body.as_bytes(), "").err(), Some(WebhookError::Signature));
}

#[test]
fn error_messages_give_advice_and_omit_long_text() {
    let long = "x".repeat(64);
    for (body, expected) in [
        (String::new(), "the webhook's body is empty: pass on the body of TikTok's request".to_owned()),
        (
            format!(r#"{{"order_id":"{long}""#),
            r#"the webhook's body is cut off: pass on the body of TikTok's request, unchanged; this one begins {"order_id":"…""#
                .to_owned(),
        ),
        (
            format!("{{\"type\":\"{long}\"}}"),
            "the webhook's `type` should be an integer but is a string of 64 characters: keep the body, and report it".to_owned(),
        ),
        (
            format!(r#"{{"type":1,"timestamp":"{long}"}}"#),
            "the webhook's `timestamp` should be a time in seconds but is a string of 64 characters: keep the body, and report it"
                .to_owned(),
        ),
    ] {
        assert_eq!(error(&body).to_string(), expected);
    }
}

#[test]
fn signature_is_verified_before_parsing() {
    let app = App::new("key", "hidden");
    let signed = |body: &str| sign("hidden", format!("key{body}").as_bytes());
    let body = r#"{"type":1,"data":{"order_id":"1"}}"#;
    let delivery = app.receive_webhook(body.as_bytes(), &signed(body)).expect("a delivery");
    assert_eq!(delivery.event.kind(), 1);
    for (body, signature) in [(body, ""), (body, "00"), (r#"{"type":1}"#, &signed(body)), ("", &signed(body)), ("{", "")] {
        let error = app.receive_webhook(body.as_bytes(), signature).expect_err("a forged delivery");
        assert_eq!(error, WebhookError::Signature);
        assert!(!format!("{error} {error:?}").contains("hidden"));
    }
    assert_eq!(app.receive_webhook(b"{}", &signed("{}")).err(), Some(WebhookError::NoType));
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(200_000), close.repeat(200_000));
    const PACKAGES: &str = r#"{"package_list":"#;
    for (open, close) in [("[", "]"), (PACKAGES, "}"), ("[{\"a\":", "}]")] {
        let deep = deep(open, close).replace(":}", ":{}}");
        let known = format!(r#"{{"type":4,"data":{deep}}}"#);
        // Only a list of packages is a field; the others are data that does not fit as a whole.
        for parsed in [Delivery::parse(known.as_bytes()), Delivery::parse_strict(known.as_bytes())] {
            assert_eq!(parsed.is_ok(), open == PACKAGES, "{open}");
            assert!(matches!(parsed, Ok(_) | Err(WebhookError::Misfit { .. })), "{open}");
        }
        assert!(Delivery::parse(format!(r#"{{"type":999,"data":{deep}}}"#).as_bytes()).is_ok(), "{open}");
        assert!(Delivery::parse(deep.as_bytes()).is_err(), "{open}");
    }
}
