//! The command that prints a shop's orders, against a server on this machine.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::thread;

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

/// A server that answers one request after the other with these bodies, and then reports what it was asked.
fn server(status: &'static str, bodies: &'static [&'static str]) -> (String, thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let answers = move || {
        bodies
            .iter()
            .map(|body| {
                let (mut stream, _) = listener.accept().expect("a connection");
                let head = receive(&stream);
                let length = body.len();
                let answer = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
                stream.write_all(answer.as_bytes()).expect("an open connection");
                head
            })
            .collect()
    };
    (url, thread::spawn(answers))
}

/// The head of a request, whose body is read and dropped.
fn receive(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert!(reader.read_line(&mut head).expect("a line") > 0, "the request is cut off: {head}");
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |n| n.parse().expect("a number"));
    reader.read_exact(&mut vec![0; length]).expect("the whole body");
    head
}

#[test]
fn all_orders_of_all_pages_are_printed() {
    const PAGES: &[&str] = &[
        r#"{"code":0,"message":"Success","data":{"next_page_token":"a+b=","orders":[
            {"id":"580000000000000011","status":"UNPAID"},{"id":"580000000000000012","status":"NEW_ONE"}]}}"#,
        r#"{"code":0,"message":"Success","data":{"next_page_token":"","orders":[{"id":"580000000000000013"}]}}"#,
    ];
    let (url, server) = server("200 OK", PAGES);
    let expected = "580000000000000011 UNPAID\n580000000000000012 NEW_ONE\n580000000000000013 unknown\n";
    assert_eq!(run(command(&url)), (Some(0), expected.to_owned(), String::new()));

    let asked = server.join().expect("two requests");
    assert!(asked.iter().all(|head| head.starts_with("POST /order/202309/orders/search?app_key=key&page_size=100&")), "{asked:?}");
    assert!(asked.iter().all(|head| head.contains("x-tts-access-token: planted-token\r\n")), "{asked:?}");
    let page = |head: &String| head.contains("&page_token=a%2Bb%3D&shop_cipher=planted-cipher&");
    assert_eq!(asked.iter().map(page).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn a_refusal_is_explained() {
    const REFUSAL: &[&str] = &[r#"{"code":105005,"message":"Access denied","request_id":"202611"}"#];
    let (url, server) = server("401 Unauthorized", REFUSAL);
    let (code, out, err) = run(command(&url));
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.starts_with("error: ") && err.contains("105005") && err.contains("Access denied"), "{err}");
    assert!(err.contains("\nhint: ") && !err.contains("panicked"), "{err}");
    server.join().expect("one request");
}

#[test]
fn a_missing_variable_is_named() {
    for (name, _) in PLANTED {
        let mut command = command("http://127.0.0.1:9");
        command.env_remove(name);
        let expected = format!("error: the environment variable `{name}` is not set\n");
        assert_eq!(run(command), (Some(1), String::new(), expected));
    }
    let (code, _, err) = run(command("planted"));
    assert!(code == Some(1) && err.contains("`TIKTOK_SHOP_BASE_URL` is wrong"), "{err}");
}
