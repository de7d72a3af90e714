//! Complete but invalid responses.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::harness::{Harness, READ, heals_for_all, heals_for_reads_alone, is_final, read, within, word, write};
use crate::server::{Act, Server};

const FINE: &str = r#"{"code":0,"message":"Success","data":{"a":"b"}}"#;

fn sent(word: &str, times: usize) -> (String, usize) {
    (word.to_owned(), times)
}

#[tokio::test]
async fn truncated_json() {
    heals_for_reads_alone(Act::answer(200, "", r#"{"code":0,"data":{"#), "Truncated (HTTP 200)").await;
}

#[tokio::test]
async fn nothing() {
    heals_for_reads_alone(Act::answer(200, "", ""), "Empty (HTTP 200)").await;
}

#[tokio::test]
async fn html_error_page_with_502() {
    let page = Act::answer(502, "content-type: text/html\r\n", "<html><h1>502 Bad Gateway</h1></html>");
    heals_for_reads_alone(page, "Html (HTTP 502)").await;
}

/// A proxy also returns a 503 after it forwarded the request.
#[tokio::test]
async fn a_503_without_a_known_code() {
    heals_for_reads_alone(Act::answer(503, "", "<html><h1>503</h1></html>"), "Html (HTTP 503)").await;
    let reset = "upstream connect error or disconnect/reset before headers. reset reason: connection termination";
    heals_for_reads_alone(Act::answer(503, "", reset), "Malformed (HTTP 503)").await;
    heals_for_reads_alone(Act::envelope(503, 77, "Service unavailable"), "code 77 (HTTP 503)").await;
    heals_for_all(Act::envelope(503, 36009002, "Too many requests"), "code 36009002 (HTTP 503)").await;
}

#[tokio::test]
async fn a_500_with_a_code_inside() {
    heals_for_reads_alone(Act::envelope(500, 36009003, "Internal error"), "code 36009003 (HTTP 500)").await;
    // The code decides, not the status.
    is_final(Act::envelope(500, 106001, "Invalid sign"), "code 106001 (HTTP 500)").await;
    assert_eq!(read([], Act::envelope(500, 0, "Success")).await, sent("ok", 1));
}

#[tokio::test]
async fn a_content_length_that_is_too_long() {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", FINE.len() + 10);
    heals_for_reads_alone(Act::close(format!("{head}{FINE}")), "Interrupted").await;
    heals_for_reads_alone(Act::stall(format!("{head}{FINE}")), "Timeout").await;
}

/// What is left over must not be taken for the answer to the next request.
#[tokio::test]
async fn a_content_length_that_is_too_short() {
    let short = |rest: &str| Act::send(format!("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{rest}"));
    heals_for_reads_alone(short(FINE), "Truncated (HTTP 200)").await;

    let two = format!(r#"{{"code":0          }}HTTP/1.1 200 OK{}{{"code":1}}"#, "\r\ncontent-length: 10\r\n\r\n");
    let server = Server::start([short(&two)], Act::fine());
    let handle = Harness::to(&server).shop();
    for _ in 0..2 {
        assert_eq!(word(&within(handle.send(&READ)).await), "ok");
    }
    let connections: Vec<_> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 1]);
}

#[tokio::test]
async fn two_content_lengths_that_disagree() {
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 47\r\n\r\n{FINE}");
    heals_for_reads_alone(Act::send(answer), "Interrupted").await;
}

/// The token must not travel to whom TikTok never named.
#[tokio::test]
async fn a_redirect_to_another_host() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::start([], Act::fine());
        let location = format!("location: {}/order/202309/orders\r\n", other.url);
        is_final(Act::answer(status, &location, ""), &format!("Empty (HTTP {status})")).await;
        assert!(other.seen().is_empty(), "{status}");
    }
}

#[tokio::test]
async fn body_over_the_limit() {
    let large = format!(r#"{{"code":0,"message":"{}"}}"#, "x".repeat(100_000));
    is_final(Act::answer(200, "", &large), "TooLarge").await;
    // A length that is only announced is not waited for.
    is_final(Act::stall("HTTP/1.1 200 OK\r\ncontent-length: 100001\r\n\r\n"), "TooLarge").await;
    // Without a length.
    let chunks = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{large}\r\n0\r\n\r\n", large.len());
    is_final(Act::send(chunks), "TooLarge").await;
}

#[tokio::test]
async fn body_at_the_limit() {
    let frame = r#"{"code":0,"message":""}"#.len();
    let largest = format!(r#"{{"code":0,"message":"{}"}}"#, "x".repeat(100_000 - frame));
    assert_eq!(read([], Act::answer(200, "", largest)).await, sent("ok", 1));
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(text).expect("compressed");
    writer.finish().expect("compressed")
}

fn zipped(body: &[u8]) -> Act {
    Act::answer(200, "content-encoding: gzip\r\n", body)
}

#[tokio::test]
async fn gzip_body() {
    let server = Server::start([], zipped(&gzip(FINE.as_bytes())));
    let reply = within(Harness::to(&server).shop().send(&READ)).await.expect("a reply");
    assert_eq!(reply.data["a"], "b");
    assert_eq!(server.seen()[0].header("accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn a_gzip_bomb() {
    let bomb = gzip(&vec![b' '; 32 << 20]);
    assert!(bomb.len() < 100_000, "the cap counts what comes out, not what goes over the wire");
    is_final(zipped(&bomb), "TooLarge").await;
}

#[tokio::test]
async fn corrupt_gzip() {
    let whole = gzip(FINE.as_bytes());
    heals_for_reads_alone(zipped(&whole[..whole.len() / 2]), "Interrupted").await;
    heals_for_reads_alone(zipped(FINE.as_bytes()), "Interrupted").await;
}

#[tokio::test]
async fn too_many_requests_without_retry_after() {
    heals_for_all(Act::answer(429, "", "<html>slow down</html>"), "Html (HTTP 429)").await;
    heals_for_all(Act::envelope(429, 36009002, "Too many requests"), "code 36009002 (HTTP 429)").await;
}

#[tokio::test]
async fn permanent_errors_are_not_retried() {
    assert_eq!(write([], Act::envelope(200, 105005, "Access denied")).await, sent("code 105005 (HTTP 200)", 1));
    assert_eq!(read([], Act::answer(404, "", "not found")).await, sent("Malformed (HTTP 404)", 1));
}
