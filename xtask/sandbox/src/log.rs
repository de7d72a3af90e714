//! The log of requests, for the page and for tests. It is not part of the world, and a restart empties it.

use std::borrow::Cow;
use std::collections::VecDeque;

use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::Value;

use crate::world::{Id, Time};

/// How many requests the log keeps.
const MAX_REQUESTS: usize = 1_000;

/// The longest body that the log keeps, in bytes.
const MAX_BODY: usize = 8_000;

/// Parameters and fields whose values the log leaves out.
const SECRETS: [&str; 5] = ["access_token", "app_secret", "auth_code", "code", "refresh_token"];

/// Stands for a secret.
const REDACTED: &str = "REDACTED";

/// A request and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LoggedRequest {
    /// Counts from 1.
    pub number: u64,
    /// The time of the sandbox.
    pub at: Time,
    pub method: String,
    pub path: String,
    /// The query as sent, without the values of secrets.
    pub query: String,
    pub body: String,
    /// The operation's module: `order.get_order_list`.
    pub operation: Option<String>,
    pub shop: Option<Id>,
    pub status: u16,
    /// The code of the answer. `None` if the client got no envelope, such as from a consent page or a proxy.
    pub code: Option<i64>,
    /// The message of the answer, empty without an envelope.
    pub message: String,
    /// Why the request was refused, and how to correct it.
    pub explanation: Option<String>,
    /// The rules whose faults changed the answer, as they were written.
    pub fault: Option<String>,
    pub request_id: String,
    pub reply: String,
    pub micros: u64,
}

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct Log {
    requests: VecDeque<LoggedRequest>,
    count: u64,
}

impl Log {
    pub(crate) fn add(&mut self, mut request: LoggedRequest) {
        self.count += 1;
        request.number = self.count;
        if self.requests.len() == MAX_REQUESTS {
            self.requests.pop_front();
        }
        self.requests.push_back(request);
    }

    /// The requests after a number, the oldest first.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &LoggedRequest> {
        self.requests.iter().filter(move |request| request.number > number)
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
    }
}

/// A query or a form without the values of secrets.
pub(crate) fn redact_query(query: &str) -> String {
    let is_secret = |name: &str| SECRETS.contains(&percent_decode_str(name).decode_utf8_lossy().as_ref());
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, value)) if !value.is_empty() && is_secret(name) => format!("{name}={REDACTED}"),
        _ => pair.to_owned(),
    };
    query.split('&').map(pair).collect::<Vec<_>>().join("&")
}

/// An answer without secrets. A `code` that is a number is an error code.
pub(crate) fn redact_json(mut value: Value) -> Value {
    match &mut value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(text) if SECRETS.contains(&name.as_str()) => REDACTED.clone_into(text),
                    _ => *field = redact_json(field.take()),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = redact_json(item.take())),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    value
}

/// A body as the log shows it.
pub(crate) fn excerpt(body: &[u8]) -> String {
    let (start, rest) = body.split_at(body.len().min(MAX_BODY));
    // Most bodies are valid, and to find that out is several times faster than to replace what is invalid.
    let text = str::from_utf8(start).map_or_else(|_| String::from_utf8_lossy(start), Cow::Borrowed);
    if rest.is_empty() { text.into_owned() } else { format!("{text}… ({} bytes)", body.len()) }
}
