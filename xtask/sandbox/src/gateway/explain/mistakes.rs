//! The mistakes that clients make when they sign.

use codegen::model::Operation;

use super::draft::{Draft, SigningMethod};
use super::{MistakeContext, body, query};
use crate::gateway::incoming::Incoming;

/// A mistake, as a change of a draft.
pub(super) struct Mistake<'a> {
    /// What the client did: `the body is left out`.
    pub what: String,
    /// What to do instead, as a sentence.
    pub fix: String,
    pub apply: Box<dyn Fn(&mut Draft) + 'a>,
}

impl<'a> Mistake<'a> {
    pub(super) fn new(what: impl Into<String>, fix: impl Into<String>, apply: impl Fn(&mut Draft) + 'a) -> Self {
        Self { what: what.into(), fix: fix.into(), apply: Box::new(apply) }
    }
}

/// All mistakes, the likelier ones first.
pub(super) fn all(context: MistakeContext<'_>) -> Vec<Mistake<'_>> {
    let mut mistakes = body::mistakes(context.incoming);
    mistakes.extend(query::mistakes(context));
    mistakes.extend(path(context.incoming, context.operation));
    mistakes.extend(wrapping());
    mistakes.extend(keys(context));
    mistakes
}

/// Mistakes with the path.
fn path<'a>(incoming: &'a Incoming<'_>, operation: &'a Operation) -> Vec<Mistake<'a>> {
    let fix = "Sign the path only: without host and query, with ids inserted, without a trailing slash.";
    let host = incoming.header("host").unwrap_or_default();
    let request = incoming.request;
    let decoded = percent_encoding::percent_decode_str(&request.path).decode_utf8_lossy().into_owned();
    let paths = [
        ("the path ends with a slash", format!("{}/", request.path.trim_end_matches('/'))),
        ("the path begins with the host", format!("{host}{}", request.path)),
        ("the path begins with the scheme and the host", format!("http://{host}{}", request.path)),
        ("the path begins with the scheme and the host", format!("https://{host}{}", request.path)),
        ("the path begins with TikTok's host", format!("https://open-api.tiktokglobalshop.com{}", request.path)),
        ("the path is followed by the query", format!("{}?{}", request.path, request.query)),
        ("the path is followed by a question mark", format!("{}?", request.path)),
        ("the path has names instead of ids", operation.path.clone()),
        ("the path is left out", String::new()),
        ("the path has no slash at its beginning", request.path.trim_start_matches('/').to_owned()),
        ("the path has decoded characters", decoded),
        ("the method precedes the path", format!("{}{}", request.method, request.path)),
        ("the version is missing in the path", request.path.replacen(&format!("/{}", operation.version_number()), "", 1)),
    ];
    let changed = paths.into_iter().filter(|(_, path)| path != request.path.trim_end_matches('/'));
    changed.map(|(what, path)| Mistake::new(what, fix, move |draft: &mut Draft| draft.path.clone_from(&path))).collect()
}

/// Mistakes with the secret around the text.
fn wrapping() -> Vec<Mistake<'static>> {
    let fix = "Put the app secret before and after the text, and use it as the key of HMAC-SHA256 too.";
    let cases = [
        ("the app secret is missing before and after the text", false, false),
        ("the app secret is missing after the text", true, false),
        ("the app secret is missing before the text", false, true),
    ];
    let mistake = |(what, before, after)| {
        Mistake::new(what, fix, move |draft: &mut Draft| (draft.secret_before, draft.secret_after) = (before, after))
    };
    cases.into_iter().map(mistake).collect()
}

/// Mistakes with the key and the algorithm.
pub(super) fn keys(context: MistakeContext<'_>) -> Vec<Mistake<'_>> {
    let secret = &context.app.secret;
    let fix = "Use HMAC-SHA256 with the app secret as the key.";
    let key = |what: &str, key: String| {
        Mistake::new(what, fix, move |draft: &mut Draft| draft.method = SigningMethod::OtherKey(key.clone()))
    };
    let mut mistakes = vec![
        Mistake::new("the text is hashed with SHA-256 without a key", fix, |draft: &mut Draft| draft.method = SigningMethod::Plain),
        Mistake::new("the key and the text of HMAC are exchanged", fix, |draft: &mut Draft| draft.method = SigningMethod::Swapped),
        key("the key of HMAC is empty", String::new()),
        key("the key of HMAC is the app key", context.app.key.clone()),
        key("the key of HMAC is the app secret with `&` after it", format!("{secret}&")),
    ];
    if let Some(token) = context.incoming.header("x-tts-access-token") {
        mistakes.push(key("the key of HMAC is the access token", token.to_owned()));
    }
    mistakes
}
