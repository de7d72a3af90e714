//! Signs a request, to compare with a signature that TikTok rejects.
//!
//! Reads a JSON object from standard input, `{app_secret, path, query: {…}, content_type, body}`. `content_type` and `body` are
//! optional. Prints `{string_to_sign, sign}`:
//!
//! ```sh
//! echo '{"app_secret": "e59af819cc", "path": "/order/202309/orders", "query": {"ids": ["1", "2"]}}' |
//!     cargo run --quiet --example sign
//! ```
//!
//! Ignores other keys. The output contains the secret.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::process::ExitCode;

use serde_json::value::RawValue;
use tiktok_shop::sign::{UnsignedRequest, sign, string_to_sign};

/// A map that keeps the original text of numbers.
type Object<'a> = BTreeMap<Cow<'a, str>, &'a RawValue>;

fn main() -> ExitCode {
    match run() {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, String> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).map_err(|error| format!("cannot read the input: {error}"))?;
    let input: Object<'_> = serde_json::from_str(&input).map_err(|error| format!("the input is not one JSON object: {error}"))?;

    let secret = required(&input, "app_secret")?;
    let path = required(&input, "path")?;
    if !path.starts_with('/') || path.contains(['?', '#']) {
        return Err("`path` must start with `/`, without host and query".to_owned());
    }
    let content_type = optional(&input, "content_type")?;
    let body = optional(&input, "body")?.unwrap_or_default();
    let query = query(&input)?;
    let query: Vec<_> = query.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();

    let request = UnsignedRequest { path: &path, query: &query, content_type: content_type.as_deref(), body: body.as_bytes() };
    let text = string_to_sign(&secret, request);
    let signature = sign(&secret, &text);
    let text = String::from_utf8(text).map_err(|_| "the text to sign is not UTF-8")?;
    Ok(serde_json::json!({ "string_to_sign": text, "sign": signature }).to_string())
}

fn required(input: &Object<'_>, key: &str) -> Result<String, String> {
    optional(input, key)?.ok_or_else(|| format!("`{key}` is missing"))
}

fn optional(input: &Object<'_>, key: &str) -> Result<Option<String>, String> {
    let Some(value) = input.get(key) else {
        return Ok(None);
    };
    let hint = if key == "body" { ": the exact text that is sent, in quotes" } else { "" };
    serde_json::from_str(value.get()).map_err(|_| format!("`{key}` must be a string{hint}"))
}

/// Returns the query values as text. Joins lists with commas.
fn query(input: &Object<'_>) -> Result<Vec<(String, String)>, String> {
    let Some(query) = input.get("query") else {
        return Ok(Vec::new());
    };
    let query: Option<Object<'_>> = serde_json::from_str(query.get()).map_err(|_| "`query` must be an object".to_owned())?;
    let entries = query.unwrap_or_default().into_iter();
    entries.map(|(key, value)| value_text(&key, value).map(|value| (key.into_owned(), value))).collect()
}

fn value_text(key: &str, value: &RawValue) -> Result<String, String> {
    let raw = value.get();
    if raw.starts_with('[') {
        let values: Vec<&RawValue> = serde_json::from_str(raw).map_err(|error| error.to_string())?;
        let values: Result<Vec<_>, _> = values.into_iter().map(|value| scalar_text(key, value.get())).collect();
        return values.map(|values| values.join(","));
    }
    scalar_text(key, raw)
}

fn scalar_text(key: &str, raw: &str) -> Result<String, String> {
    let problem = || format!("`query.{key}` must be a string, a number or a list of these");
    match raw.as_bytes().first() {
        Some(b'"') => serde_json::from_str(raw).map_err(|_| problem()),
        Some(b'{' | b'[' | b'n') | None => Err(problem()),
        Some(_) => Ok(raw.to_owned()),
    }
}
