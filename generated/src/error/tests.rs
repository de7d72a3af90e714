//! Kinds, rules and hints, through what a caller sees: answers as they come, read by `decode`.

use super::*;
use crate::response::{Empty, decode};

/// What a caller learns of an answer that brings no data.
fn learn(status: u16, body: &str) -> (ErrorKind, Retry, bool) {
    let status = StatusCode::from_u16(status).expect("a status");
    let error = decode::<Empty>(status, body.as_bytes()).expect_err(body);
    assert!(!error.hint().is_empty(), "{body}");
    (error.kind(), error.retry(), error.is_retryable())
}

fn refusal(code: i64, message: &str) -> String {
    format!(r#"{{"code":{code},"message":"{message}","request_id":"1"}}"#)
}

#[test]
fn the_code_decides_whatever_the_status() {
    use ErrorKind::{Auth, Business, InvalidRequest, Permission, RateLimit, Signature, Transient};
    let cases = [
        (500, 106001, (Signature, Retry::Never, false)),
        (500, 36009003, (Transient, Retry::ReadsOnly, true)),
        (404, 36009009, (InvalidRequest, Retry::Never, false)),
        (429, 36009002, (RateLimit, Retry::Backoff, true)),
        (429, 36009037, (RateLimit, Retry::NextHour, false)),
        (200, 105002, (Auth, Retry::AfterRefresh, false)),
        (401, 105005, (Permission, Retry::Never, false)),
        (503, 105001, (Auth, Retry::Never, false)),
        (200, 36009007, (Transient, Retry::ReadsOnly, true)),
        (200, 106013, (InvalidRequest, Retry::Never, false)),
        (200, 21011006, (Business, Retry::Never, false)),
    ];
    for (status, code, learned) in cases {
        assert_eq!(learn(status, &refusal(code, "what it says")), learned, "{code}");
    }
}

#[test]
fn the_message_tells_apart_what_one_code_stands_for() {
    let stale = refusal(36009004, "Invalid timestamp. For help see https://partner.tiktokshop.com");
    assert_eq!(learn(400, &stale), (ErrorKind::Signature, Retry::AfterResign, false));
    for quoted in ["'shop_cipher'", "`shop_cipher`"] {
        let unwanted = refusal(36009004, &format!("Unexpected identifier. The {quoted} is not wanted here"));
        let error = decode::<Empty>(StatusCode::BAD_REQUEST, unwanted.as_bytes()).expect_err(quoted);
        assert_eq!(error.hint(), "Leave the shop cipher out; this operation takes none.");
    }
    assert_eq!(learn(200, &refusal(45101001, "Invalid parameter.")).0, ErrorKind::InvalidRequest);
    assert_eq!(learn(200, &refusal(45101001, "Internal error.")).0, ErrorKind::Transient);
}

#[test]
fn the_status_decides_where_no_code_does() {
    use ErrorKind::{Auth, InvalidRequest, Permission, RateLimit, Transient, Unknown, Unreadable};
    let cases = [
        (200, Unknown, Unreadable, Retry::Never),
        (302, Unknown, Unreadable, Retry::Never),
        (400, InvalidRequest, InvalidRequest, Retry::Never),
        (401, Auth, Auth, Retry::Never),
        (403, Permission, Permission, Retry::Never),
        (408, Transient, Transient, Retry::ReadsOnly),
        (429, RateLimit, RateLimit, Retry::Backoff),
        (500, Transient, Transient, Retry::ReadsOnly),
        (502, Transient, Transient, Retry::ReadsOnly),
        (503, Transient, Transient, Retry::Backoff),
        (504, Transient, Transient, Retry::ReadsOnly),
    ];
    for (status, of_unknown_code, of_a_page, retry) in cases {
        let is_retryable = matches!(retry, Retry::Backoff | Retry::ReadsOnly);
        assert_eq!(learn(status, &refusal(1, "new")), (of_unknown_code, retry, is_retryable), "{status}");
        for body in ["<html>Bad Gateway</html>", "upstream error", r#"{"error":"no envelope"}"#] {
            assert_eq!(learn(status, body), (of_a_page, retry, is_retryable), "{status} {body}");
        }
    }
}

#[test]
fn an_answer_that_was_lost_may_stand_for_a_write() {
    for body in ["", r#"{"code":0,"da"#] {
        assert_eq!(learn(200, body), (ErrorKind::Transient, Retry::ReadsOnly, true), "{body}");
    }
}

#[test]
fn what_never_left_and_what_cannot_be_read_is_not_sent_again() {
    let error = Error::from(BuildError::Url);
    assert_eq!((error.kind(), error.retry()), (ErrorKind::InvalidRequest, Retry::Never));
    let error = decode::<Count>(StatusCode::OK, br#"{"code":0,"data":{"count":"many"}}"#).expect_err("no number");
    assert_eq!((error.kind(), error.retry(), error.is_retryable()), (ErrorKind::Unreadable, Retry::Never, false));
    assert!(error.hint().contains("path"));
}

/// A response with one number.
#[derive(Debug, Default)]
struct Count(Option<i64>);

impl crate::wire::read::Fields for Count {
    fn set<'de, M: serde::de::MapAccess<'de>>(&mut self, _: &str, map: &mut M) -> Result<(), M::Error> {
        crate::wire::read::read(map, &mut self.0)
    }
}
