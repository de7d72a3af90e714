//! Kinds, retry rules and hints of complete responses, as `decode` returns them.

use super::*;
use crate::response::{Empty, decode, decode_strict};

/// The classification of a response without data.
fn classify(status: u16, body: &str) -> (ErrorKind, Retry, bool) {
    let status = StatusCode::from_u16(status).expect("a status");
    let error = decode::<Empty>(status, body.as_bytes()).expect_err(body);
    assert!(!error.hint().is_empty(), "{body}");
    (error.kind(), error.retry(), error.is_retryable())
}

fn refusal(code: i64, message: &str) -> String {
    format!(r#"{{"code":{code},"message":"{message}","request_id":"1"}}"#)
}

#[test]
fn the_code_takes_precedence_over_the_status() {
    use ErrorKind::{Auth, Business, Consent, InvalidRequest, Permission, RateLimit, Signature, Transient};
    let cases = [
        (500, 106001, (Signature, Retry::Never, false)),
        (500, 36009003, (Transient, Retry::IfIdempotent, true)),
        (404, 36009009, (InvalidRequest, Retry::Never, false)),
        (429, 36009002, (RateLimit, Retry::Backoff, true)),
        (429, 36009037, (RateLimit, Retry::NextHour, false)),
        (200, 105002, (Auth, Retry::AfterRefresh, false)),
        (401, 105005, (Permission, Retry::Never, false)),
        (429, 45101004, (RateLimit, Retry::NextDay, false)),
        (503, 36009002, (RateLimit, Retry::Backoff, true)),
        (503, 106013, (InvalidRequest, Retry::Never, false)),
        (200, 36004001, (Consent, Retry::Never, false)),
        (200, 36004004, (Auth, Retry::Never, false)),
        (200, 36004005, (Consent, Retry::Never, false)),
        (200, 105004, (Permission, Retry::Never, false)),
        (403, 40006, (InvalidRequest, Retry::Never, false)),
        (200, 36009007, (Transient, Retry::IfIdempotent, true)),
        (200, 106013, (InvalidRequest, Retry::Never, false)),
        (200, 21011006, (Business, Retry::Never, false)),
    ];
    for (status, code, learned) in cases {
        assert_eq!(classify(status, &refusal(code, "what it says")), learned, "{code}");
    }
}

#[test]
fn the_message_distinguishes_meanings_of_one_code() {
    let stale = refusal(36009004, "Invalid timestamp. For help see https://partner.tiktokshop.com");
    assert_eq!(classify(400, &stale), (ErrorKind::Signature, Retry::AfterResign, false));
    for quoted in ["'shop_cipher'", "`shop_cipher`"] {
        let rejected_parameter = refusal(36009004, &format!("Unexpected identifier. The {quoted} is not wanted here"));
        let error = decode::<Empty>(StatusCode::BAD_REQUEST, rejected_parameter.as_bytes()).expect_err(quoted);
        assert_eq!(error.hint(), "Do not send a shop cipher; this operation does not accept it.");
    }
    let rejected = |detail: &str| classify(401, &refusal(105001, &format!("access token is invalid{detail}")));
    assert_eq!(rejected(""), (ErrorKind::Auth, Retry::AfterRefresh, false));
    assert_eq!(rejected("; detail:your user type can not access this interface"), (ErrorKind::Auth, Retry::Never, false));
    assert_eq!(rejected("; detail:your token has been deauthorized"), (ErrorKind::Consent, Retry::Never, false));
    assert_eq!(classify(200, &refusal(45101001, "Invalid parameter.")).0, ErrorKind::InvalidRequest);
    assert_eq!(classify(200, &refusal(45101001, "Internal error.")).0, ErrorKind::Transient);
}

#[test]
fn the_status_is_used_without_a_known_code() {
    use ErrorKind::{Auth, InvalidRequest, Permission, RateLimit, Transient, Unknown, Unreadable};
    let cases = [
        (200, Unknown, Unreadable, Retry::Never),
        (302, Unknown, Unreadable, Retry::Never),
        (400, InvalidRequest, InvalidRequest, Retry::Never),
        (401, Auth, Auth, Retry::Never),
        (403, Permission, Permission, Retry::Never),
        (408, Transient, Transient, Retry::IfIdempotent),
        (429, RateLimit, RateLimit, Retry::Backoff),
        (500, Transient, Transient, Retry::IfIdempotent),
        (502, Transient, Transient, Retry::IfIdempotent),
        (503, Transient, Transient, Retry::IfIdempotent),
        (504, Transient, Transient, Retry::IfIdempotent),
    ];
    for (status, of_unknown_code, of_a_page, retry) in cases {
        let is_retryable = matches!(retry, Retry::Backoff | Retry::IfIdempotent);
        assert_eq!(classify(status, &refusal(1, "new")), (of_unknown_code, retry, is_retryable), "{status}");
        for body in ["<html>Bad Gateway</html>", "upstream error", r#"{"error":"no envelope"}"#] {
            assert_eq!(classify(status, body), (of_a_page, retry, is_retryable), "{status} {body}");
        }
    }
}

#[test]
fn a_lost_response_is_retried_only_for_reads() {
    for body in ["", r#"{"code":0,"da"#] {
        assert_eq!(classify(200, body), (ErrorKind::Transient, Retry::IfIdempotent, true), "{body}");
    }
}

#[test]
fn missing_authorizations_require_consent() {
    for error in [TokenError::NotAuthorized, TokenError::Withdrawn(None)] {
        let error = Error::from(error);
        assert_eq!((error.kind(), error.retry()), (ErrorKind::Consent, Retry::Never), "{error}");
    }
    assert_eq!(Error::from(TokenError::Busy).kind(), ErrorKind::Transient);
}

#[test]
fn displayed_errors_have_no_control_characters() {
    let body = r#"{"code":1,"message":"数量\n\u001b[31mERROR\u202eforged","request_id":"1\r\n2"}"#;
    let error = decode::<Empty>(StatusCode::OK, body.as_bytes()).expect_err("an error");
    let shown = r"TikTok returned 1: 数量\n\u{1b}[31mERROR\u{202e}forged (HTTP 200, request 1\r\n2)";
    assert_eq!(error.to_string(), shown);
    let fields = (error.message(), error.request_id());
    assert_eq!(fields, (Some("数量\n\u{1b}[31mERROR\u{202e}forged"), Some("1\r\n2")), "the fields are unchanged");
    let body = r#"{"code":0,"data":{"count":"\n\u2066"},"request_id":"\t"}"#;
    let error = decode_strict::<Count>(StatusCode::OK, body.as_bytes()).expect_err("no number").to_string();
    assert!(!error.contains(['\n', '\u{2066}', '\t']) && error.ends_with(r"request \t)"), "{error}");
    for page in ["<html>\u{202e}", "[\u{202e}1]", r#"{"\u202e":1}"#] {
        let error = decode::<Empty>(StatusCode::OK, page.as_bytes()).expect_err("no envelope").to_string();
        assert!(!error.contains('\u{202e}'), "{error}");
    }
}

#[test]
fn build_and_decode_errors_are_not_retried() {
    let error = Error::from(BuildError::Url);
    assert_eq!((error.kind(), error.retry()), (ErrorKind::InvalidRequest, Retry::Never));
    let error = decode_strict::<Count>(StatusCode::OK, br#"{"code":0,"data":{"count":"many"}}"#).expect_err("no number");
    assert_eq!((error.kind(), error.retry(), error.is_retryable()), (ErrorKind::Unreadable, Retry::Never, false));
    assert!(error.hint().contains("path"));
}

/// A response with one number.
#[derive(Debug, Default)]
struct Count(Option<i64>);

impl crate::wire::read::Fields for Count {
    fn visit(&mut self, visitor: &mut dyn crate::wire::read::FieldVisitor) {
        visitor.fields(&mut [("count", &mut self.0)]);
    }
}
