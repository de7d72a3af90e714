//! Who may use the page and the admin interface.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};

use tiktok_shop_sandbox::world::Scenario;
use tiktok_shop_sandbox::{Options, Sandbox};

pub(super) fn start(address: Ipv4Addr) -> Sandbox {
    Sandbox::with(Options { address: address.into(), scenario: Scenario::Empty, ..Options::default() }).unwrap()
}

fn port(sandbox: &Sandbox) -> u16 {
    sandbox.base_url().rsplit(':').next().and_then(|port| port.parse().ok()).unwrap()
}

/// Sends the head of a request with these headers, and a JSON body. Returns the answer.
pub(super) fn send(sandbox: &Sandbox, line: &str, headers: &str, body: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port(sandbox))).unwrap();
    let length = body.len();
    let request = format!(
        "{line} HTTP/1.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
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
    let before = sandbox.world(|world| serde_json::to_string(world).unwrap());
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
    assert_eq!(sandbox.world(|world| serde_json::to_string(world).unwrap()), before);
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
