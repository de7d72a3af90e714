//! The `orders` example with a loopback server.

use std::path::PathBuf;
use std::process::Command;

use crate::server::{ScriptedResponse, Server};

const SECRETS: [(&str, &str); 3] = [
    ("TIKTOK_SHOP_APP_SECRET", "planted-secret"),
    ("TIKTOK_SHOP_ACCESS_TOKEN", "planted-token"),
    ("TIKTOK_SHOP_CIPHER", "planted-cipher"),
];

/// Cargo builds examples before tests, next to them.
fn command(base_url: &str) -> Command {
    let mut folder: PathBuf = std::env::current_exe().expect("this test");
    folder.pop();
    folder.pop();
    let mut command = Command::new(folder.join("examples").join("orders"));
    command.envs(SECRETS).env("TIKTOK_SHOP_APP_KEY", "key").env("TIKTOK_SHOP_BASE_URL", base_url).env("NO_PROXY", "127.0.0.1");
    command
}

/// Returns the exit code, standard output and standard error, and asserts that the output contains no secrets.
fn run(mut command: Command) -> (Option<i32>, String, String) {
    let output = command.output().expect("the example; `cargo test` builds it");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(!out.contains("planted") && !err.contains("planted"), "{out}{err}");
    (output.status.code(), out, err)
}

#[test]
fn prints_the_orders_of_all_pages() {
    let pages = [
        r#"{"code":0,"message":"Success","data":{"next_page_token":"a+b=","orders":[
            {"id":"580000000000000011","status":"UNPAID"},{"id":"580000000000000012","status":"NEW_ONE"}]}}"#,
        r#"{"code":0,"message":"Success","data":{"next_page_token":"","orders":[{"id":"580000000000000013"}]}}"#,
    ];
    let [first, second] = pages.map(|page| ScriptedResponse::http(200, "", page));
    let server = Server::start([first], second);
    let expected = "580000000000000011 UNPAID\n580000000000000012 NEW_ONE\n580000000000000013 unknown\n";
    assert_eq!(run(command(&server.url)), (Some(0), expected.to_owned(), String::new()));

    let requests = server.requests();
    let prefix = "/order/202309/orders/search?app_key=key&page_size=100&";
    assert!(requests.iter().all(|request| request.method == "POST" && request.target.starts_with(prefix)), "{requests:?}");
    assert!(requests.iter().all(|request| request.header("x-tts-access-token") == Some("planted-token")), "{requests:?}");
    let pages: Vec<_> =
        requests.iter().map(|request| request.target.contains("&page_token=a%2Bb%3D&shop_cipher=planted-cipher&")).collect();
    assert_eq!(pages, [false, true]);
}

#[test]
fn explains_an_api_error() {
    let server = Server::start([], ScriptedResponse::envelope(401, 105005, "Access denied"));
    let (code, out, err) = run(command(&server.url));
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.starts_with("error: ") && err.contains("105005") && err.contains("Access denied"), "{err}");
    assert!(err.contains("\nhint: ") && !err.contains("panicked"), "{err}");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn names_a_missing_environment_variable() {
    for (name, _) in SECRETS {
        let mut command = command("http://127.0.0.1:9");
        command.env_remove(name);
        let expected = format!("error: the environment variable `{name}` is not set\n");
        assert_eq!(run(command), (Some(1), String::new(), expected));
    }
    let (code, _, err) = run(command("planted"));
    assert!(code == Some(1) && err.contains("`TIKTOK_SHOP_BASE_URL` is invalid"), "{err}");
}
