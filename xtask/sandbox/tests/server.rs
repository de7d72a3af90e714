//! The server: who may use the interface for tests, and what goes wrong with it.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;

use serde_json::Map;
use tiktok_shop_sandbox::world::{Happening, Scenario, access};
use tiktok_shop_sandbox::{Options, Sandbox};

fn start(address: Ipv4Addr) -> Sandbox {
    Sandbox::with(Options { address: address.into(), scenario: Scenario::Empty, ..Options::default() }).expect("a sandbox")
}

fn port(sandbox: &Sandbox) -> u16 {
    sandbox.base_url().rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port")
}

/// Sends the head of a request with these headers, and a JSON body. Returns the answer.
fn send(sandbox: &Sandbox, line: &str, headers: &str, body: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port(sandbox))).expect("a connection");
    let length = body.len();
    let request = format!(
        "{line} HTTP/1.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).expect("a write");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

/// What needs no signature, with what a request to it changes.
const OPEN: [(&str, &str); 5] = [
    ("GET /", ""),
    ("GET /_sandbox/overview", ""),
    ("POST /_sandbox/happen", r#"{"access": {"create_app": {"name": "Other"}}}"#),
    ("POST /_sandbox/reset", "{}"),
    ("POST /open/authorize", ""),
];

#[test]
fn pages_of_other_sites_are_refused() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    let port = port(&sandbox);
    let before = sandbox.world(|world| serde_json::to_string(world).expect("a text"));
    for (line, body) in OPEN {
        for headers in [
            format!("Host: rebound.example:{port}"),
            format!("Host: localhost.example:{port}\r\nOrigin: http://localhost.example:{port}"),
            format!("Host: 127.0.0.1:{port}\r\nOrigin: http://other.example"),
            format!("Host: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:1"),
            format!("Host: 127.0.0.1:{port}\r\nOrigin: null"),
        ] {
            let answer = send(&sandbox, line, &headers, body);
            assert!(answer.starts_with("HTTP/1.1 403 "), "{line} {headers}: {answer}");
        }
    }
    assert_eq!(sandbox.world(|world| serde_json::to_string(world).expect("a text")), before);
}

#[test]
fn programs_and_the_own_page_are_accepted() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    let port = port(&sandbox);
    for headers in [
        format!("Host: 127.0.0.1:{port}"),
        format!("Host: localhost:{port}\r\nOrigin: http://localhost:{port}"),
        format!("Host: app.localhost:{port}"),
        format!("Host: [::1]:{port}\r\nOrigin: http://[::1]:{port}"),
    ] {
        let answer = send(&sandbox, "POST /_sandbox/advance", &headers, r#"{"seconds": 0}"#);
        assert!(answer.starts_with("HTTP/1.1 200 "), "{headers}: {answer}");
        assert!(answer.contains("x-frame-options: DENY"), "{answer}");
    }
}

#[test]
fn a_sandbox_for_other_machines_has_any_name_but_no_foreign_pages() {
    let sandbox = start(Ipv4Addr::UNSPECIFIED);
    let named = send(&sandbox, "GET /_sandbox/overview", "Host: sandbox.test:8700", "");
    assert!(named.starts_with("HTTP/1.1 200 "), "{named}");
    let foreign = send(&sandbox, "GET /_sandbox/overview", "Host: sandbox.test:8700\r\nOrigin: http://other.example", "");
    assert!(foreign.starts_with("HTTP/1.1 403 "), "{foreign}");
}

#[test]
fn errors_of_the_interface_for_tests_are_json() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    for (line, body, status, error) in [
        ("POST /_sandbox/happen", "{", 400, "Failed to parse the request body as JSON"),
        ("POST /_sandbox/advance", r#"{"seconds": 1e300}"#, 422, "invalid type: floating point"),
        ("POST /_sandbox/advance", r#"{"seconds": -1}"#, 400, "the clock moves forward only"),
        ("GET /_sandbox/shops/abc", "", 400, "`abc` is not an id"),
        ("GET /_sandbox/nothing", "", 404, "there is no such request"),
    ] {
        let answer = send(&sandbox, line, "Host: localhost", body);
        let (head, body) = answer.split_once("\r\n\r\n").expect("a body");
        assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
        let value: serde_json::Value = serde_json::from_str(body).expect("JSON");
        assert!(value["error"].as_str().expect("a text").contains(error), "{answer}");
    }
}

#[test]
fn numbers_that_could_overflow_are_refused() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    let shop = sandbox.world(|world| world.shops.iter().next().map(|shop| shop.id)).expect("a shop");
    let before = sandbox.world(|world| serde_json::to_string(world).expect("a text"));
    let most = i64::MAX;
    for happening in [
        format!(r#"{{"finance": {{"adjust": {{"shop": "{shop}", "reason": "R", "amount": "79228162514264337593543950335"}}}}}}"#),
        format!(r#"{{"finance": {{"reserve": {{"shop": "{shop}", "amount": "5", "days": {most}}}}}}}"#),
        r#"{"orders": {"place": {"seller_discount": "-79228162514264337593543950335"}}}"#.to_owned(),
        format!(r#"{{"orders": {{"place": {{"release_date": {most}}}}}}}"#),
        format!(r#"{{"settings": {{"audit_delay": -{most}}}}}"#),
    ] {
        let answer = send(&sandbox, "POST /_sandbox/happen", "Host: localhost", &happening);
        assert!(answer.starts_with("HTTP/1.1 422 ") && answer.contains("is too large"), "{happening}: {answer}");
    }
    assert_eq!(sandbox.world(|world| serde_json::to_string(world).expect("a text")), before);
    let adjust = format!(r#"{{"finance": {{"adjust": {{"shop": "{shop}", "reason": "R", "amount": "-12.50"}}}}}}"#);
    let answer = send(&sandbox, "POST /_sandbox/happen", "Host: localhost", &adjust);
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[test]
fn the_clock_moves_while_a_receiver_is_slow() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let url = format!("http://{}/", silent.local_addr().expect("an address"));
    let app = sandbox.connection().app_key;
    let update = access::Happening::UpdateApp { app, redirect_url: None, webhook_url: Some(url), scopes: None };
    sandbox.happen(Happening::Access(update)).expect("an app");
    sandbox.trigger("order_status_change", Map::new()).expect("a webhook");
    let body = r#"{"seconds": 1}"#;
    let answer = send(&sandbox, "POST /_sandbox/advance", "Host: localhost", body);
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[test]
fn an_advance_beyond_the_limit_stops_at_the_limit() {
    let sandbox = start(Ipv4Addr::LOCALHOST);
    let now = || sandbox.world(|world| world.clock.now(0));
    let before = now();
    sandbox.advance(Duration::MAX);
    assert_eq!(now() - before, 3_660 * 86_400);
}
