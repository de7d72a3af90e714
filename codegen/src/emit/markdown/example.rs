//! How to call an operation: the request line, a call in Rust, and documented bodies.

use super::page::PagePart;
use super::{PageContext, json};
use crate::emit::rust;
use crate::model::{Body, Operation, OperationId, QueryKey};
use crate::nouns::pluralize;

/// The most lines of a body: a page has a few more.
const MAX_LINES: usize = super::MAX_LINES - 20;

/// The signed request, and the call in Rust.
pub(super) fn call(context: PageContext<'_>, id: OperationId) -> Vec<String> {
    let operation = context.model.operation(id);
    let mut lines = vec!["```http".to_owned(), request_line(operation), format!("host: {}", context.model.hosts.api)];
    lines.push("x-tts-access-token: {access_token}".to_owned());
    match operation.body {
        Body::None => {}
        Body::Json(_) => lines.push("content-type: application/json".to_owned()),
        Body::Multipart(_) => lines.push("content-type: multipart/form-data; boundary={boundary}".to_owned()),
    }
    lines.extend(["```", "", "```rust"].map(str::to_owned));
    lines.extend(rust::example_call(context.model, id).lines().map(str::to_owned));
    lines.push("```".to_owned());
    lines
}

/// The first line of a request with its required parameters, in the order in which they are signed.
fn request_line(operation: &Operation) -> String {
    let key = |key: &QueryKey| match key {
        QueryKey::AppKey => Some("app_key"),
        QueryKey::Timestamp => Some("timestamp"),
        // With two ciphers in the list, both are optional.
        QueryKey::ShopCipher => Some("shop_cipher").filter(|_| !has_both(operation)),
        QueryKey::CategoryAssetCipher => Some("category_asset_cipher").filter(|_| !has_both(operation)),
        QueryKey::Field(index) => Some(&operation.fields[*index]).filter(|field| field.required).map(|field| field.wire.as_str()),
    };
    let keys = operation.query.iter().filter_map(key).chain(["sign"]);
    let query: Vec<String> = keys.map(|key| format!("{key}={{{key}}}")).collect();
    format!("{}?{} HTTP/1.1", operation.request_line(), query.join("&"))
}

fn has_both(operation: &Operation) -> bool {
    [QueryKey::ShopCipher, QueryKey::CategoryAssetCipher].iter().all(|key| operation.query.contains(key))
}

/// The documented request body and reply.
pub(super) fn bodies(operation: &Operation) -> impl Iterator<Item = PagePart> {
    let request = operation.request_sample.as_deref().and_then(|body| sample("Sample request body", body, "sample_request"));
    let reply = operation.sample.as_deref().and_then(|body| sample("Sample reply", body, "sample_reply"));
    request.into_iter().chain(reply)
}

/// A body as a part. The model contains only JSON.
pub(super) fn sample(heading: &str, body: &str, stem: &str) -> Option<PagePart> {
    let body = serde_json::from_str(body).ok()?;
    let mut lines = vec!["```json".to_owned()];
    lines.extend(json::pretty(&body, MAX_LINES).lines().map(str::to_owned));
    lines.push("```".to_owned());
    let note = pluralize(lines.len() - 2, "line");
    Some(PagePart::movable(heading, lines, stem, note))
}
