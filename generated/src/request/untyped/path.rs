//! The path of an untyped request: segments that are sent as given, and ids in braces.
//!
//! A path that an HTTP client would change is rejected, because TikTok verifies the signature of the path that it receives. Clients
//! resolve dot segments, also escaped ones such as `%2e%2e`, and replace backslashes.

use std::collections::BTreeMap;

use crate::error::BuildError;
use crate::wire::PathWriter;
use crate::wire::escape::is_plain_text;
use crate::wire::path::is_segment;

/// The ids of a path by name.
type Ids = BTreeMap<String, String>;

/// Checks the segments of a path, and that it contains exactly the given ids.
pub(super) fn check(template: &str, ids: &Ids) -> Result<(), BuildError> {
    let segments = || template.split('/').skip(1);
    if !template.starts_with('/') || !segments().all(|segment| id_name(segment).is_some() || is_literal(segment)) {
        return Err(BuildError::Path);
    }
    let names = || segments().filter_map(id_name);
    let is_valid = |name: &str| ids.get(name).is_some_and(|id| is_segment(id.as_bytes()));
    let unused = || ids.keys().map(String::as_str).find(|id| !names().any(|name| name == *id));
    match names().find(|name| !is_valid(name)).or_else(unused) {
        Some(name) => Err(BuildError::UntypedPathId { name: name.to_owned() }),
        None => Ok(()),
    }
}

/// Writes a path that [`check`] accepts.
pub(super) fn write(template: &str, ids: &Ids, path: &mut PathWriter<'_>) {
    for segment in template.split('/').skip(1) {
        path.literal("/");
        match id_name(segment).and_then(|name| ids.get(name)) {
            Some(id) => path.segment(id),
            None => path.literal(segment),
        }
    }
}

/// `order_id` for `{order_id}`.
fn id_name(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    (!name.is_empty() && is_plain_text(name.as_bytes())).then_some(name)
}

/// Whether a segment is sent as given: it needs no escaping, and its text is a segment.
fn is_literal(segment: &str) -> bool {
    percent_decode(segment).is_some_and(|text| is_segment(&text))
}

/// The text of an escaped segment, or `None` if a byte needs escaping or an escape is incomplete.
fn percent_decode(segment: &str) -> Option<Vec<u8>> {
    let mut parts = segment.split('%');
    let mut text = parts.next()?.as_bytes().to_vec();
    let mut is_plain = is_plain_text(&text);
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        is_plain &= is_plain_text(rest.as_bytes()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        text.push(u8::from_str_radix(digits, 16).ok()?);
        text.extend_from_slice(rest.as_bytes());
    }
    is_plain.then_some(text)
}
