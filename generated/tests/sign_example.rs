//! The `sign` example.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// Cargo builds the examples next to the tests.
fn command() -> Command {
    let mut folder: PathBuf = std::env::current_exe().expect("this test");
    folder.pop();
    folder.pop();
    Command::new(folder.join("examples").join("sign"))
}

/// Returns exit code, standard output and standard error.
fn run(input: &[u8]) -> (Option<i32>, String, String) {
    let mut command = command();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the example; `cargo test` builds it");
    // The command may exit before it reads all input.
    let _ = child.stdin.take().expect("its input").write_all(input);
    let output = child.wait_with_output().expect("an exit status");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn signed(input: &Value) -> Value {
    let (code, out, err) = run(input.to_string().as_bytes());
    assert_eq!((code, err.as_str()), (Some(0), ""), "{input}");
    assert_eq!(out.lines().count(), 1, "{input}");
    serde_json::from_str(&out).expect("one object")
}

#[test]
fn signatures_match_all_vectors() {
    let vectors: Value = serde_json::from_str(include_str!("signing_vectors.json")).expect("the vectors");
    for vector in vectors["requests"].as_array().expect("requests") {
        let expected = json!({ "string_to_sign": vector["string_to_sign"], "sign": vector["sign"] });
        assert_eq!(signed(vector), expected, "{}", vector["name"]);
    }
}

#[test]
fn lists_are_joined_and_digits_are_kept() {
    let input =
        r#"{"app_secret": "s", "path": "/p", "query": {"b": [1, "x", 12.30], "a": 576461413038785752123, "e": "", "n": []}}"#;
    let (code, out, _) = run(input.as_bytes());
    assert_eq!(code, Some(0));
    let out: Value = serde_json::from_str(&out).expect("one object");
    assert_eq!(out["string_to_sign"], "s/pa576461413038785752123b1,x,12.30ens");
}

#[test]
fn media_types_ignore_case_and_boundary() {
    let with = |content_type: &str| {
        let input = json!({ "app_secret": "s", "path": "/p/", "query": null, "content_type": content_type, "body": "B" });
        signed(&input)["string_to_sign"].as_str().map(str::to_owned)
    };
    assert_eq!(with("Multipart/Form-Data ;boundary=x").as_deref(), Some("s/ps"));
    assert_eq!(with("application/json; charset=utf-8").as_deref(), Some("s/pBs"));
    assert_eq!(with("multipart/mixed").as_deref(), Some("s/pBs"));
}

#[test]
fn invalid_input_is_explained() {
    let cases: [(&[u8], &str); 12] = [
        (b"", "not one JSON object"),
        (b"[]", "not one JSON object"),
        (b"{} {}", "not one JSON object"),
        (b"\xff", "cannot read the input"),
        (b"{}", "`app_secret` is missing"),
        (br#"{"app_secret": "s"}"#, "`path` is missing"),
        (br#"{"app_secret": 1, "path": "/"}"#, "`app_secret` must be a string"),
        (br#"{"app_secret": "s", "path": "https://host/p"}"#, "`path` must start with `/`"),
        (br#"{"app_secret": "s", "path": "/p?a=1"}"#, "without host and query"),
        (br#"{"app_secret": "s", "path": "/p", "query": []}"#, "`query` must be an object"),
        (br#"{"app_secret": "s", "path": "/p", "query": {"a": {}}}"#, "`query.a` must be"),
        (br#"{"app_secret": "s", "path": "/p", "body": {"a": 1}}"#, "`body` must be a string: the exact text"),
    ];
    for (input, problem) in cases {
        let (code, out, err) = run(input);
        assert_eq!((code, out.as_str()), (Some(1), ""), "{input:?}");
        assert!(err.contains(problem) && err.lines().count() == 1, "{input:?}: {err}");
        assert!(!err.contains("panicked"), "{err}");
    }
}
