//! The envelope in all orders and with malformed content.

use std::error::Error as _;

use super::*;
use crate::error::{ErrorKind, Retry};

#[derive(Clone, Debug, Default, PartialEq)]
struct Data {
    id: Option<String>,
    count: Option<i64>,
}

impl Fields for Data {
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("count", &mut self.count)]);
    }
}

const BAD: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;

fn refused(body: &str) -> Error {
    decode_strict::<Data>(BAD, body.as_bytes()).map(|reply| panic!("{body}: {reply:?}")).unwrap_err()
}

/// All permutations of four members.
fn orders(members: [&str; 4]) -> Vec<String> {
    let mut all = Vec::new();
    for a in 0..4 {
        for b in (0..4).filter(|b| *b != a) {
            for c in (0..4).filter(|c| *c != a && *c != b) {
                let d = 6 - a - b - c;
                all.push(format!("{{{}}}", [a, b, c, d].map(|at| members[at]).join(",")));
            }
        }
    }
    assert_eq!(all.len(), 24);
    all
}

#[test]
fn code_zero_is_success_in_any_order_and_with_any_status() {
    for body in orders([r#""code":0"#, r#""message":"Success""#, r#""request_id":"R""#, r#""data":{"id":5}"#]) {
        for status in [StatusCode::OK, BAD] {
            let reply = decode::<Data>(status, body.as_bytes()).expect(&body);
            let data = Data { id: Some("5".into()), count: None };
            assert_eq!(reply, Reply { data, request_id: Some("R".into()), message: "Success".into(), ..Reply::default() });
        }
    }
}

#[test]
fn error_codes_take_precedence_over_data() {
    let data = ["{}", "null", "[]", "\"oops\"", "7", "[{\"x\":1}]", r#"{"id":{}}"#, r#"{"count":"N/A"}"#];
    for data in data {
        let data = format!("\"data\":{data}");
        for body in orders([r#""code":105002"#, r#""message":"expired""#, r#""request_id":"R""#, &data]) {
            for status in [StatusCode::OK, BAD] {
                let error = decode::<Data>(status, body.as_bytes()).expect_err(&body);
                let found = (error.code(), error.message(), error.request_id(), error.status(), error.path());
                assert_eq!(found, (Some(105_002), Some("expired"), Some("R"), Some(status), None), "{body}");
            }
        }
    }
}

#[test]
fn data_of_an_error_can_be_read() {
    let reading = Reading { accepts_errors: true, ..Reading::default() };
    let read = |body: &str| decode_as::<Data>(BAD, body.as_bytes(), reading);
    let refusal = |data: &str| format!(r#"{{"data":{data},"code":105002,"message":"refused"}}"#);
    let reply = read(&refusal(r#"{"id":"7","count":"N/A"}"#)).expect("an envelope");
    assert_eq!((reply.data, reply.message.as_str()), (Data { id: Some("7".into()), count: None }, "refused"));
    assert_eq!(reply.misfits[0].path, "data.count");
    for empty in ["{}", "null"] {
        assert_eq!(read(&refusal(empty)).expect(empty).data, Data::default(), "{empty}");
    }
    assert_eq!(read(&refusal("7")).expect_err("no object").code(), Some(105_002));
    let complete = r#"{"code":105002,"data":{"id":"7","count":1}}"#;
    for end in r#"{"code":105002,"#.len()..complete.len() {
        let error = read(&complete[..end]).expect_err("a part of the data");
        assert_eq!(error.code(), Some(105_002), "{error}");
    }
    assert!(matches!(read("<html>"), Err(Error::NotJson(_))), "a page of a proxy");
}

#[test]
fn codes_may_be_strings() {
    assert_eq!(refused(r#"{"code":"36009003"}"#).code(), Some(36_009_003));
    assert!(decode::<Data>(BAD, br#"{"code":"0"}"#).is_ok());
}

#[test]
fn data_may_be_absent() {
    for body in [
        r#"{"code":0}"#,
        r#"{"code":0,"data":null}"#,
        r#"{"code":0,"data":{}}"#,
        r#"{"code":0,"data":[]}"#,
        r#" {"code":0,"data":""} "#,
    ] {
        let reply = decode::<Data>(BAD, body.as_bytes()).expect(body);
        assert_eq!((reply.data, reply.request_id, reply.message), (Data::default(), None, String::new()));
    }
    for body in [r#"{"code":0,"data":[1,{}]}"#, r#"{"code":0,"data":"ok"}"#, r#"{"data":1e999,"code":0}"#] {
        assert_eq!(decode::<Empty>(BAD, body.as_bytes()).expect(body).data, Empty);
    }
}

#[test]
fn unexpected_message_types_do_not_hide_the_code() {
    let error = refused(r#"{"message":{"a":1},"request_id":12345678901234567890123,"code":7}"#);
    assert_eq!((error.code(), error.message()), (Some(7), Some(r#"{"a":1}"#)));
    assert_eq!(error.request_id(), Some("12345678901234567890123"));
    assert_eq!(error.to_string(), r#"TikTok returned 7: {"a":1} (HTTP 500, request 12345678901234567890123)"#);
}

#[test]
fn decode_errors_name_the_field() {
    for body in [r#"{"code":0,"request_id":"R","data":{"count":"N/A"}}"#, r#"{"data":{"count":"N/A"},"request_id":"R","code":0}"#] {
        let error = decode_strict::<Data>(BAD, body.as_bytes()).expect_err(body);
        assert_eq!((error.path(), error.request_id(), error.status()), (Some("data.count"), Some("R"), Some(BAD)), "{body}");
        let expected =
            "the response's `data.count` should be an integer of 64 bits but is the string \"N/A\" (HTTP 500, request R)";
        assert_eq!(error.to_string(), expected);
        assert!(error.code().is_none() && error.message().is_none() && error.source().is_none());
    }
}

#[test]
fn json_without_a_code_is_not_an_envelope() {
    for body in
        ["{}", "[]", "null", "[1]", "7", "\"text\"", "true", r#"{"code":null}"#, r#"{"error":"x"}"#, r#"{"data":{"count":"N/A"}}"#]
    {
        let error = refused(body);
        assert!(matches!(error, Error::NotEnvelope(_)), "{body}: {error:?}");
        assert_eq!(error.status(), Some(BAD));
    }
    let error = refused(r#"{"fault": {"faultstring": "token never-shown", "n": 5}}"#);
    assert_eq!(error.to_string(), r#"the response is JSON without a code (HTTP 500): {"fault": {"faultstring": "…", "n": 5}}"#);
}

#[test]
fn non_json_bodies_are_classified() {
    let cases: [(&[u8], BodyProblem); 13] = [
        (b"", BodyProblem::Empty),
        (b" \r\n", BodyProblem::Empty),
        (b"<html><body>502</body></html>", BodyProblem::Html),
        (b"\n <!DOCTYPE html>", BodyProblem::Html),
        (b"{", BodyProblem::Truncated),
        (br#"{"code":0,"data":{"id":"1"#, BodyProblem::Truncated),
        (br#"{"code":0,"data":{"count":"N/A"},"#, BodyProblem::Truncated),
        (br#"{"code":0} trailing"#, BodyProblem::Malformed),
        (b"upstream connect error", BodyProblem::Malformed),
        (br#"{"code":0,"data":{"id":'1'}}"#, BodyProblem::Malformed),
        (b"{\"code\":0,\"data\":{\"id\":\"\xff\"}}", BodyProblem::NotUtf8),
        // They would be JSON, but no envelopes, if they were repaired.
        (b"\"line\nbreak\"", BodyProblem::Malformed),
        (b"[{\"code\":0,\"message\":\"\xff\"}]", BodyProblem::NotUtf8),
    ];
    for (body, problem) in cases {
        let error = decode_strict::<Data>(BAD, body).expect_err("not JSON");
        let text = error.to_string();
        assert_eq!(error.status(), Some(BAD));
        assert_eq!(error.source().is_some(), problem != BodyProblem::NotUtf8, "{text}");
        match error {
            Error::NotJson(error) => assert_eq!(error.problem, problem, "{text}"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn malformed_text_does_not_hide_the_code() {
    let bodies: [&[u8]; 8] = [
        b"{\"code\":36009002,\"message\":\"trop de requ\xeates\"}",
        b"{\"message\":\"trop de requ\xeates\",\"code\":36009002}",
        b"\xef\xbb\xbf{\"code\":36009002}",
        b"{\"message\":\"a\nb\x00\",\"code\":36009002}",
        br#"{"\ud800":1,"code":36009002}"#,
        br#"{"message":"\udc00","code":36009002}"#,
        br#"{"code":36009002,"message":"Too many"#,
        br#"{"code":36009002,"data":{"id":"1"#,
    ];
    for body in bodies {
        for decoded in [decode::<Data>(BAD, body), decode_strict::<Data>(BAD, body)] {
            let error = decoded.expect_err("an error code");
            let text = String::from_utf8_lossy(body);
            assert_eq!((error.code(), error.kind()), (Some(36_009_002), ErrorKind::RateLimit), "{text}: {error}");
        }
    }
}

#[test]
fn the_beginning_of_a_malformed_number_is_no_value() {
    for number in ["01", "-01", "1.", "1e"] {
        let error = refused(&format!(r#"{{"code":5,"message":{number}}}"#));
        assert_eq!((error.code(), error.message()), (Some(5), Some("")), "{number}");
    }
}

#[test]
fn a_malformed_repetition_does_not_hide_the_code() {
    let error = refused(r#"{"code":5,"message":"m","message":"Too ma"#);
    assert_eq!((error.code(), error.message()), (Some(5), Some("m")));
    assert_eq!(refused(r#"{"code":5,"code":01}"#).code(), Some(5));
}

#[test]
fn data_in_malformed_text_is_repaired() {
    let body = b"{\"code\":0,\"data\":{\"id\":\"caf\xe9\",\"count\":2}}";
    let reply = decode::<Data>(BAD, body).expect("a reply");
    assert_eq!(reply.data, Data { id: Some("caf\u{fffd}".into()), count: Some(2) });
    assert_eq!(reply.misfits().iter().map(|misfit| misfit.path.as_str()).collect::<Vec<_>>(), [""]);
    let bom = decode_strict::<Data>(BAD, b"\xef\xbb\xbf{\"code\":0,\"data\":{\"id\":1}}").expect("a reply");
    assert_eq!((bom.data.id.as_deref(), bom.misfits().len()), (Some("1"), 0));
}

#[test]
fn an_unreadable_code_leaves_the_decision_to_the_status() {
    let cases = [
        (429, ErrorKind::RateLimit, Retry::Backoff),
        (401, ErrorKind::Auth, Retry::Never),
        (400, ErrorKind::InvalidRequest, Retry::Never),
        (200, ErrorKind::Unreadable, Retry::Never),
    ];
    for body in
        [r#"{"code":"TooManyRequests","message":"x"}"#, r#"{"code":{"a":1}}"#, r#"{"code":1.5,"data":{}}"#, r#"{"code":"abc"}"#]
    {
        for (status, kind, retry) in cases {
            let status = StatusCode::from_u16(status).expect("a status");
            let error = decode::<Data>(status, body.as_bytes()).expect_err(body);
            assert!(matches!(error, Error::NotEnvelope(_)), "{error:?}");
            assert_eq!((error.kind(), error.retry()), (kind, retry), "{status} {body}");
        }
    }
}

#[test]
fn errors_are_small_send_and_sync() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Error>();
    assert!(size_of::<Error>() <= 32, "{}", size_of::<Error>());
}

#[test]
fn errors_do_not_contain_secrets() {
    const SECRET: &str = "ROW_0123456789abcdefSECRET";
    let bodies = [
        format!(r#"{{"code":0,"data":{{"access_token":"{SECRET}""#),
        format!(r#"{{"code":0,"data":{{"access_token":"{SECRET}"#),
        format!(r#"{{"access_token":"{SECRET}","short":"SECRET"}}"#),
        format!(r#"["{SECRET}\"SECRET",'{SECRET}']"#),
        format!(r#"{{"code":0,"data":{{"id":["{SECRET}"]}}}}"#),
        format!(r#"{{"code":0,"data":{{"count":"{}{SECRET}"}}}}"#, "x".repeat(20)),
        format!("<html>GET /token/refresh?app_secret={SECRET}&refresh_token={SECRET}</html>"),
        format!("cannot reach https://host/api?app_secret={SECRET}"),
    ];
    for body in bodies {
        let error = refused(&body);
        let shown = format!("{error} {error:?} {:?}", error.source());
        assert!(!shown.contains("SECRET"), "{shown}");
        assert!(shown.len() < 1200, "{shown}");
    }
}
