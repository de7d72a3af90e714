//! The `webhook` example.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tiktok_shop::sign::sign;

const ORDER: &str = r#"{"data": {"order_id": 580000000000000011, "order_status": "UNPAID", "update_time": 8}, "type": 1,
    "tts_notification_id": "732", "timestamp": 1644412885, "shop_id": 7490000000000000012}"#;

/// Cargo builds the examples next to the tests.
fn command() -> Command {
    let mut folder: PathBuf = std::env::current_exe().expect("this test");
    folder.pop();
    folder.pop();
    let mut command = Command::new(folder.join("examples").join("webhook"));
    command.env("TIKTOK_SHOP_APP_KEY", "key").env("TIKTOK_SHOP_APP_SECRET", "hidden");
    command
}

/// Returns exit code, standard output and standard error.
fn run(mut command: Command, body: &[u8]) -> (Option<i32>, String, String) {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the example; `cargo test` builds it");
    // The command may exit before it reads all input.
    let _ = child.stdin.take().expect("its input").write_all(body);
    let output = child.wait_with_output().expect("its end");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn print(body: &str) -> String {
    let (code, out, err) = run(command(), body.as_bytes());
    assert_eq!((code, err.as_str()), (Some(0), ""), "{body}");
    out
}

fn rejection(command: Command, body: &[u8]) -> String {
    let (code, out, err) = run(command, body);
    assert_eq!((code, out.as_str()), (Some(1), ""), "{body:?}");
    assert!(err.starts_with("error: ") && err.lines().count() == 1 && !err.contains("panicked"), "{body:?}: {err}");
    err
}

#[test]
fn prints_a_known_event() {
    let expected = r#"event: OrderStatusChange
type: 1
id: 732
owner: shop 7490000000000000012
time: 1644412885 seconds after 1970

OrderStatusChange {
    order_id: "580000000000000011",
    order_status: UNPAID,
    update_time: 8,
}
"#;
    assert_eq!(print(ORDER), expected);
}

#[test]
fn prints_nested_lists_and_objects() {
    let body = r#"{"type": 58, "creator_open_id": "A(", "data": {"mcf_order": {"consign_orders": [{"id": "1: None,"},
        {"goods": {"id": "2(", "quantity": 3}}]}}}"#;
    let expected = r#"event: FbtMcfOrderStatus
type: 58
id: none
owner: creator A(
time: none

FbtMcfOrderStatus {
    mcf_order: McfOrder {
        consign_orders: [
            ConsignOrder {
                id: "1: None,",
            },
            ConsignOrder {
                goods: [
                    Goods {
                        id: "2(",
                        quantity: 3,
                    },
                ],
            },
        ],
    },
}
"#;
    assert_eq!(print(body), expected);
}

#[test]
fn prints_an_unknown_event_as_json() {
    let out = print(r#"{"type": 999, "seller_open_id": "s", "data": {"id": 9007199254740993, "rate": 1.50}}"#);
    assert!(out.starts_with("event: Unknown\ntype: 999\nid: none\nowner: seller s\ntime: none\n"), "{out}");
    assert!(out.ends_with("\n\n{\"id\": 9007199254740993, \"rate\": 1.50}\n"), "{out}");
    assert!(print(r#"{"type": 999}"#).ends_with("\n\nno data\n"));
}

#[test]
fn explains_invalid_bodies() {
    let cases: [(&[u8], &str); 10] = [
        (b"", "the webhook's body is empty"),
        (b"\xff", "the webhook's body is not UTF-8"),
        (b"type=1", "the webhook's body is not JSON"),
        (br#"{"type": 1"#, "the webhook's body is cut off"),
        (b"[]", "the webhook's body should be an object but is a list"),
        (b"null", "the webhook's body should be an object but is null"),
        (b"\"{}\"", "the webhook's body should be an object but is the string"),
        (b"{}", "the webhook's body has no `type`"),
        (br#"{"type": "1"}"#, r#"the webhook's `type` should be an integer but is the string "1""#),
        (br#"{"type": 1.5}"#, "the webhook's `type` should be an integer but is the number 1.5"),
    ];
    for (body, problem) in cases {
        let error = rejection(command(), body);
        assert!(error.contains(problem), "{body:?}: {error}");
    }
}

#[test]
fn prints_values_that_cannot_be_read() {
    let text = print(r#"{"type": 1, "data": {"order_id": {}}}"#);
    assert!(text.contains("left out: `data.order_id` should be an id but is an object\n"), "{text}");
}

#[test]
fn verifies_the_given_signature() {
    let with = |signature: &str| {
        let mut command = command();
        command.arg("--authorization").arg(signature);
        command
    };
    let good = sign("hidden", format!("key{ORDER}").as_bytes());
    assert_eq!(run(with(&good), ORDER.as_bytes()), (Some(0), print(ORDER), String::new()));
    let error = rejection(with("0"), b"{}");
    assert!(error.contains("signature does not match its body") && !error.contains("hidden"), "{error}");

    let mut without_secret = with(&good);
    without_secret.env_remove("TIKTOK_SHOP_APP_SECRET");
    assert!(rejection(without_secret, ORDER.as_bytes()).contains("`TIKTOK_SHOP_APP_SECRET` is not set"));
    let mut misspelt = command();
    misspelt.arg("--signature");
    assert!(rejection(misspelt, ORDER.as_bytes()).contains("--authorization SIGNATURE"));
}
