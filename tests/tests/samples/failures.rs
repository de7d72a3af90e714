//! The partial failures of documented replies.

use std::fmt::Write;

use serde_json::Value;
use tiktok_shop::Failure;

use crate::reply::replies;

#[test]
fn every_documented_failure_is_collected() {
    let mut text = String::new();
    for reply in replies() {
        let failures = reply.failures.map(|failures| failures(&reply.body())).unwrap_or_default();
        assert_eq!(!failures.is_empty(), has_failures(&reply.json()["data"]), "{}", reply.file);
        if !failures.is_empty() {
            let _ = writeln!(text, "{}", reply.file);
        }
        failures.iter().for_each(|failure| show(&mut text, failure, 1));
    }
    insta::assert_snapshot!("failures", text);
}

fn show(text: &mut String, failure: &Failure, depth: usize) {
    assert_ne!(failure.to_string(), "TikTok rejected", "{failure:?}");
    let Failure { code, message, subject, causes, .. } = failure;
    let subject = subject.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ");
    let code = code.map_or("no code".to_owned(), |code| code.to_string());
    // A prefix is enough to recognise the message.
    let message: String = message.chars().take(16).collect();
    let _ = writeln!(text, "{:indent$}[{subject}] {code}, {:?}: {message}", "", failure.kind(), indent = depth * 4);
    causes.iter().for_each(|cause| show(text, cause, depth + 1));
}

/// Whether a reply has fields with TikTok's names for failures.
fn has_failures(value: &Value) -> bool {
    let is_failure = |(key, value): (&String, &Value)| {
        let has_content = match value {
            Value::Array(items) => !items.is_empty(),
            Value::Object(members) => !members.is_empty(),
            Value::String(text) => key == "fail_reason" && !text.is_empty(),
            _ => false,
        };
        let names_failures = key.contains("error")
            || key.starts_with("fail")
            || key.starts_with("invalid_")
            || key.ends_with("_failed")
            || key.ends_with("_conflicts");
        has_content && names_failures
    };
    match value {
        Value::Object(members) => members.iter().any(is_failure) || members.values().any(has_failures),
        Value::Array(items) => items.iter().any(has_failures),
        _ => false,
    }
}
