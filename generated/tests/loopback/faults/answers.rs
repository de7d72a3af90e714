//! Complete but invalid responses.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::harness::{
    Harness, READ, expect_all_are_retried, expect_no_retry, expect_only_reads_are_retried, read, summarize, with_timeout, write,
};
use crate::server::{ScriptedResponse, Server};

const SUCCESS: &str = r#"{"code":0,"message":"Success","data":{"a":"b"}}"#;

fn outcome(summary: &str, times: usize) -> (String, usize) {
    (summary.to_owned(), times)
}

#[tokio::test]
async fn truncated_json() {
    expect_only_reads_are_retried(ScriptedResponse::http(200, "", r#"{"code":0,"data":{"#), "Truncated (HTTP 200)").await;
}

#[tokio::test]
async fn empty_body() {
    expect_only_reads_are_retried(ScriptedResponse::http(200, "", ""), "Empty (HTTP 200)").await;
}

#[tokio::test]
async fn html_error_page_with_502() {
    let page = ScriptedResponse::http(502, "content-type: text/html\r\n", "<html><h1>502 Bad Gateway</h1></html>");
    expect_only_reads_are_retried(page, "Html (HTTP 502)").await;
}

/// A proxy may return 503 after it forwarded the request.
#[tokio::test]
async fn a_503_without_a_rate_limit_code() {
    expect_only_reads_are_retried(ScriptedResponse::http(503, "", "<html><h1>503</h1></html>"), "Html (HTTP 503)").await;
    let reset = "upstream connect error or disconnect/reset before headers. reset reason: connection termination";
    expect_only_reads_are_retried(ScriptedResponse::http(503, "", reset), "Malformed (HTTP 503)").await;
    expect_only_reads_are_retried(ScriptedResponse::envelope(503, 77, "Service unavailable"), "code 77 (HTTP 503)").await;
    expect_all_are_retried(ScriptedResponse::envelope(503, 36009002, "Too many requests"), "code 36009002 (HTTP 503)").await;
}

#[tokio::test]
async fn a_500_with_an_error_code() {
    expect_only_reads_are_retried(ScriptedResponse::envelope(500, 36009003, "Internal error"), "code 36009003 (HTTP 500)").await;
    // The code decides, not the status.
    expect_no_retry(ScriptedResponse::envelope(500, 106001, "Invalid sign"), "code 106001 (HTTP 500)").await;
    assert_eq!(read([], ScriptedResponse::envelope(500, 0, "Success")).await, outcome("ok", 1));
}

#[tokio::test]
async fn a_content_length_that_is_too_long() {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", SUCCESS.len() + 10);
    expect_only_reads_are_retried(ScriptedResponse::close(format!("{head}{SUCCESS}")), "Interrupted").await;
    expect_only_reads_are_retried(ScriptedResponse::stall(format!("{head}{SUCCESS}")), "Timeout").await;
}

/// The remaining bytes must not be read as the response to the next request.
#[tokio::test]
async fn a_content_length_that_is_too_short() {
    let short = |rest: &str| ScriptedResponse::send(format!("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{rest}"));
    expect_only_reads_are_retried(short(SUCCESS), "Truncated (HTTP 200)").await;

    let two = format!(r#"{{"code":0          }}HTTP/1.1 200 OK{}{{"code":1}}"#, "\r\ncontent-length: 10\r\n\r\n");
    let server = Server::start([short(&two)], ScriptedResponse::success());
    let handle = Harness::to(&server).shop();
    for _ in 0..2 {
        assert_eq!(summarize(&with_timeout(handle.send(&READ)).await), "ok");
    }
    let connections: Vec<_> = server.requests().iter().map(|request| request.connection).collect();
    assert_eq!(connections, [0, 1]);
}

#[tokio::test]
async fn two_content_lengths_that_disagree() {
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 47\r\n\r\n{SUCCESS}");
    expect_only_reads_are_retried(ScriptedResponse::send(answer), "Interrupted").await;
}

/// The token must not be sent to another host.
#[tokio::test]
async fn a_redirect_to_another_host() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::start([], ScriptedResponse::success());
        let location = format!("location: {}/order/202309/orders\r\n", other.url);
        expect_no_retry(ScriptedResponse::http(status, &location, ""), &format!("Empty (HTTP {status})")).await;
        assert!(other.requests().is_empty(), "{status}");
    }
}

#[tokio::test]
async fn body_over_the_limit() {
    let large = format!(r#"{{"code":0,"message":"{}"}}"#, "x".repeat(100_000));
    expect_no_retry(ScriptedResponse::http(200, "", &large), "TooLarge").await;
    // The client rejects the declared length without waiting for the body.
    expect_no_retry(ScriptedResponse::stall("HTTP/1.1 200 OK\r\ncontent-length: 100001\r\n\r\n"), "TooLarge").await;
    // A chunked body has no declared length.
    let chunks = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{large}\r\n0\r\n\r\n", large.len());
    expect_no_retry(ScriptedResponse::send(chunks), "TooLarge").await;
}

#[tokio::test]
async fn body_at_the_limit() {
    let frame = r#"{"code":0,"message":""}"#.len();
    let largest = format!(r#"{{"code":0,"message":"{}"}}"#, "x".repeat(100_000 - frame));
    assert_eq!(read([], ScriptedResponse::http(200, "", largest)).await, outcome("ok", 1));
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(text).expect("a write to memory");
    writer.finish().expect("a write to memory")
}

fn gzip_response(body: &[u8]) -> ScriptedResponse {
    ScriptedResponse::http(200, "content-encoding: gzip\r\n", body)
}

#[tokio::test]
async fn gzip_body() {
    let server = Server::start([], gzip_response(&gzip(SUCCESS.as_bytes())));
    let reply = with_timeout(Harness::to(&server).shop().send(&READ)).await.expect("a reply");
    assert_eq!(reply.data["a"], "b");
    assert_eq!(server.requests()[0].header("accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn a_gzip_bomb() {
    let bomb = gzip(&vec![b' '; 32 << 20]);
    assert!(bomb.len() < 100_000, "the compressed body is below the limit");
    expect_no_retry(gzip_response(&bomb), "TooLarge").await;
}

#[tokio::test]
async fn corrupt_gzip() {
    let whole = gzip(SUCCESS.as_bytes());
    expect_only_reads_are_retried(gzip_response(&whole[..whole.len() / 2]), "Interrupted").await;
    expect_only_reads_are_retried(gzip_response(SUCCESS.as_bytes()), "Interrupted").await;
}

#[tokio::test]
async fn too_many_requests_without_retry_after() {
    expect_all_are_retried(ScriptedResponse::http(429, "", "<html>slow down</html>"), "Html (HTTP 429)").await;
    expect_all_are_retried(ScriptedResponse::envelope(429, 36009002, "Too many requests"), "code 36009002 (HTTP 429)").await;
}

#[tokio::test]
async fn permanent_errors_are_not_retried() {
    assert_eq!(write([], ScriptedResponse::envelope(200, 105005, "Access denied")).await, outcome("code 105005 (HTTP 200)", 1));
    assert_eq!(read([], ScriptedResponse::http(404, "", "not found")).await, outcome("Malformed (HTTP 404)", 1));
}

/// A proxy may refuse a request and break the connection, or claim an encoding that the body does not have.
#[tokio::test]
async fn a_refusal_with_an_incomplete_body() {
    let head = |status: u16, headers: &str| format!("HTTP/1.1 {status} Any\r\n{headers}content-length: 100\r\n\r\n");
    let too_many = |rest: &str| ScriptedResponse::close(head(429, "retry-after: 2\r\n") + rest);
    expect_all_are_retried(too_many(""), "Empty (HTTP 429)").await;
    expect_all_are_retried(too_many("slow d"), "Malformed (HTTP 429)").await;
    for encoding in ["gzip", "GZIP"] {
        let headers = format!("content-encoding: {encoding}\r\nretry-after: 2\r\n");
        expect_all_are_retried(ScriptedResponse::http(429, &headers, "slow down"), "Empty (HTTP 429)").await;
    }
    expect_only_reads_are_retried(ScriptedResponse::close(head(502, "") + "<html>"), "Html (HTTP 502)").await;
    let code = r#"{"code":36009002,"message":"Too ma"#;
    expect_all_are_retried(ScriptedResponse::close(head(503, "") + code), "code 36009002 (HTTP 503)").await;
    // Other statuses do not tell what happened.
    expect_only_reads_are_retried(ScriptedResponse::close(head(400, "") + "{"), "Interrupted").await;

    let server = Server::start([], ScriptedResponse::close(head(429, "retry-after: 61\r\n")));
    let error = with_timeout(Harness::to(&server).shop().send(&READ)).await.expect_err("a refusal");
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(61)));
}
