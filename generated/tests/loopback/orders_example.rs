//! The `orders` example with a loopback server.

use std::path::PathBuf;
use std::process::Command;

use crate::server::{Act, Server};

const PLANTED: [(&str, &str); 3] = [
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
    command.envs(PLANTED).env("TIKTOK_SHOP_APP_KEY", "key").env("TIKTOK_SHOP_BASE_URL", base_url).env("NO_PROXY", "127.0.0.1");
    command
}

/// Exit code, standard output, standard error; no secret in either.
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
    let [first, second] = pages.map(|page| Act::answer(200, "", page));
    let server = Server::start([first], second);
    let expected = "580000000000000011 UNPAID\n580000000000000012 NEW_ONE\n580000000000000013 unknown\n";
    assert_eq!(run(command(&server.url)), (Some(0), expected.to_owned(), String::new()));

    let asked = server.seen();
    let begins = "/order/202309/orders/search?app_key=key&page_size=100&";
    assert!(asked.iter().all(|seen| seen.method == "POST" && seen.target.starts_with(begins)), "{asked:?}");
    assert!(asked.iter().all(|seen| seen.header("x-tts-access-token") == Some("planted-token")), "{asked:?}");
    let pages: Vec<_> = asked.iter().map(|seen| seen.target.contains("&page_token=a%2Bb%3D&shop_cipher=planted-cipher&")).collect();
    assert_eq!(pages, [false, true]);
}

#[test]
fn explains_an_api_error() {
    let server = Server::start([], Act::envelope(401, 105005, "Access denied"));
    let (code, out, err) = run(command(&server.url));
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.starts_with("error: ") && err.contains("105005") && err.contains("Access denied"), "{err}");
    assert!(err.contains("\nhint: ") && !err.contains("panicked"), "{err}");
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn names_a_missing_environment_variable() {
    for (name, _) in PLANTED {
        let mut command = command("http://127.0.0.1:9");
        command.env_remove(name);
        let expected = format!("error: the environment variable `{name}` is not set\n");
        assert_eq!(run(command), (Some(1), String::new(), expected));
    }
    let (code, _, err) = run(command("planted"));
    assert!(code == Some(1) && err.contains("`TIKTOK_SHOP_BASE_URL` is invalid"), "{err}");
}
