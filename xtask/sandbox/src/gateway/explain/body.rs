//! Mistakes with the body.

use serde_json::Value;

use super::draft::Draft;
use super::mistakes::Mistake;
use super::serialize::{self, Style};
use crate::gateway::incoming::Incoming;

const EXACT: &str = "Serialise the body once, and sign exactly the bytes that are sent.";

pub(super) fn mistakes<'a>(incoming: &'a Incoming<'_>) -> Vec<Mistake<'a>> {
    let body = incoming.request.body.as_slice();
    if body.is_empty() {
        return absent_body();
    }
    if incoming.is_multipart() {
        let fix = "Leave out the body of an upload: multipart bodies are not signed.";
        return vec![signs_body("the body is signed although it is multipart", fix, body.to_vec())];
    }
    let fix = "Append the body exactly as it is sent.";
    let mut mistakes = vec![signs_body("the body is left out", fix, Vec::new())];
    let trimmed = body.trim_ascii();
    if trimmed.len() < body.len() {
        mistakes.push(signs_body("the body is signed without the white space around it", EXACT, trimmed.to_vec()));
    }
    if let Ok(value) = serde_json::from_slice::<Value>(body) {
        mistakes.extend(serialised_again(&value, body));
        mistakes.extend(as_parameters(&value));
    }
    mistakes
}

/// No body is sent, and something is signed for it.
fn absent_body() -> Vec<Mistake<'static>> {
    let fix = "Append nothing if no body is sent, or send the body that is signed.";
    let texts = ["{}", "null", "[]", "\"\"", "undefined", "None"];
    texts.into_iter().map(|text| signs_body(format!("the absent body is signed as `{text}`"), fix, text.into())).collect()
}

/// The body is serialised once for the signature and once more for sending.
fn serialised_again(value: &Value, sent: &[u8]) -> Vec<Mistake<'static>> {
    let texts = Style::all().map(|style| (style, serialize::text(value, style).into_bytes()));
    let mut mistakes: Vec<(Vec<u8>, Mistake<'static>)> = Vec::new();
    for (style, text) in texts {
        if text != sent && mistakes.iter().all(|(known, _)| *known != text) {
            let what = format!("the body is signed in another form than it is sent: {}", style.describe());
            mistakes.push((text.clone(), signs_body(what, EXACT, text)));
        }
    }
    mistakes.into_iter().map(|(_, mistake)| mistake).collect()
}

/// The fields of the body are signed as if they were in the query.
fn as_parameters(value: &Value) -> Option<Mistake<'static>> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let pairs: Vec<_> = value.as_object()?.iter().map(|(key, value)| (key.clone(), text(value))).collect();
    let fix = "Append the body as one text after the parameters of the query.";
    Some(Mistake::new("the fields of the body are signed like parameters of the query", fix, move |draft: &mut Draft| {
        draft.body.clear();
        draft.pairs.extend(pairs.iter().cloned());
    }))
}

fn signs_body(what: impl Into<String>, fix: &str, body: Vec<u8>) -> Mistake<'static> {
    Mistake::new(what, fix, move |draft: &mut Draft| draft.body.clone_from(&body))
}
