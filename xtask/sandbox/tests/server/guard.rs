//! Who may use the page and the admin interface.

use std::net::Ipv4Addr;

use tiktok_shop_sandbox::world::Scenario;
use tiktok_shop_sandbox::{Options, Sandbox};

use crate::http::{self, Answer, JSON};

pub(super) fn start(address: Ipv4Addr) -> Sandbox {
    Sandbox::with(Options { address: address.into(), scenario: Scenario::Empty, ..Options::default() }).unwrap()
}

fn port(sandbox: &Sandbox) -> u16 {
    sandbox.base_url().rsplit(':').next().and_then(|port| port.parse().ok()).unwrap()
}

/// Sends JSON with these headers, which name the host.
pub(super) fn send(sandbox: &Sandbox, line: &str, headers: &str, body: &str) -> Answer {
    let headers = format!("{headers}\r\n{JSON}");
    http::exchange(&format!("127.0.0.1:{}", port(sandbox)), line, &headers, body.as_bytes()).unwrap()
}

/// What needs no signature, with what a request to it changes.
const OPEN: [(&str, &str); 5] = [
    ("GET /", ""),
    ("GET /_sandbox/overview", ""),
    ("POST /_sandbox/actions", r#"{"access": {"create_app": {"name": "Other"}}}"#),
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
            assert_eq!(answer.status, 403, "{line} {headers}: {}", answer.body);
            assert!(answer.error().contains("sandbox"), "{}", answer.body);
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
        assert_eq!(answer.status, 200, "{headers}: {}", answer.body);
        assert!(answer.head.contains("x-frame-options: DENY"), "{}", answer.head);
    }
}

#[test]
fn a_sandbox_for_other_machines_has_any_name_but_no_foreign_pages() {
    let sandbox = start(Ipv4Addr::UNSPECIFIED);
    let named = send(&sandbox, "GET /_sandbox/overview", "Host: sandbox.test:8700", "");
    assert_eq!(named.status, 200, "{}", named.body);
    let foreign = send(&sandbox, "GET /_sandbox/overview", "Host: sandbox.test:8700\r\nOrigin: http://other.example", "");
    assert_eq!(foreign.status, 403, "{}", foreign.body);
}
