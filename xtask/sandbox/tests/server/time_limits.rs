//! Requests that a client starts and does not complete.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use tiktok_shop_sandbox::world::access::AccessAction;
use tiktok_shop_sandbox::world::{Action, Scenario};
use tiktok_shop_sandbox::{Options, Sandbox};

use crate::http;

const LIMIT: Duration = Duration::from_millis(300);

fn sandbox() -> Sandbox {
    Sandbox::with(Options { scenario: Scenario::Empty, client_timeout: LIMIT, ..Options::default() }).unwrap()
}

/// Sends the start of a request, and returns the answer once the sandbox closes the connection.
fn answer(sandbox: &Sandbox, beginning: &str) -> String {
    let mut stream = TcpStream::connect(sandbox.base_url().trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(beginning.as_bytes()).unwrap();
    let (start, mut answer) = (Instant::now(), String::new());
    stream.read_to_string(&mut answer).unwrap();
    assert!(start.elapsed() >= LIMIT, "the connection closed early: {answer}");
    answer
}

#[test]
fn a_head_that_never_ends_closes_the_connection() {
    let sandbox = sandbox();
    for beginning in ["", "GET /_sandbox/overview HTTP/1.1\r\n", "GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-header: "] {
        assert!(!answer(&sandbox, beginning).starts_with("HTTP/1.1 200"), "{beginning}");
    }
}

#[test]
fn a_body_that_never_ends_is_refused() {
    let sandbox = sandbox();
    for (line, end) in [
        ("POST /_sandbox/actions", "content-length: 100\r\n\r\n{"),
        ("POST /order/202309/orders/search", "content-length: 100\r\n\r\n"),
        ("POST /product/202309/images/upload", "transfer-encoding: chunked\r\n\r\n1\r\nx\r\n"),
        ("POST /open/authorize", "content-length: 9\r\n\r\napp"),
    ] {
        let answer = answer(&sandbox, &format!("{line} HTTP/1.1\r\nhost: 127.0.0.1\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 408 "), "{line}: {answer}");
        assert!(answer.contains("the body did not arrive within 0.3 seconds"), "{line}: {answer}");
    }
}

#[test]
fn slow_answers_have_no_limit() {
    let sandbox = sandbox();
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (app, url) = (sandbox.connection().app_key, format!("http://{}/", silent.local_addr().unwrap()));
    let update = AccessAction::UpdateApp { app, redirect_url: None, webhook_url: Some(url), scopes: None };
    sandbox.perform(Action::Access(update)).unwrap();
    sandbox.trigger("order_status_change", serde_json::Map::new()).unwrap();
    // The clock moves on when the receiver has not answered for three seconds.
    let start = Instant::now();
    let answer = http::post(sandbox.base_url(), "/_sandbox/advance", &serde_json::json!({ "seconds": 1 })).unwrap();
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(start.elapsed() > 2 * LIMIT, "the answer is not slow");
}
