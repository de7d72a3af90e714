//! Pages of lists.
//!
//! A token names the last entry of its page by its sort key and id, so entries that come or go between two pages neither repeat nor hide
//! others. It is bound to the filters of the search, and it expires.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::{Call, Id, Refusal, Time};

/// How long a token is valid, in seconds.
const TOKEN_LIFE: i64 = 3600;

/// A page of entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The ids of the page, in order.
    pub ids: Vec<Id>,
    /// Empty on the last page.
    pub next_token: String,
    /// The number of entries on all pages.
    pub total: usize,
}

impl Page {
    /// The page as `data` of a reply. An empty list is left out.
    pub fn answer(&self, list: &str, entries: Vec<Value>) -> Value {
        let mut data = Map::new();
        if !entries.is_empty() {
            data.insert(list.to_owned(), Value::Array(entries));
        }
        data.insert("total_count".to_owned(), Value::from(self.total));
        data.insert("next_page_token".to_owned(), Value::from(self.next_token.as_str()));
        Value::Object(data)
    }
}

/// The order of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortOrder {
    Ascending,
    Descending,
}

impl SortOrder {
    /// The order that a call asks for in `sort_order`, else `default`.
    pub fn of(call: &Call, default: Self) -> Self {
        match call.text("sort_order") {
            Some("ASC") => Self::Ascending,
            Some("DESC") => Self::Descending,
            _ => default,
        }
    }
}

/// The page that a call asks for, of all entries that match its filters. An entry is a sort key and an id.
///
/// `default_size` applies if the call has no `page_size`.
pub fn page(call: &Call, now: Time, entries: Vec<(i64, Id)>, order: SortOrder, default_size: usize) -> Result<Page, Refusal> {
    let total = entries.len();
    let size = call.int("page_size").and_then(|size| usize::try_from(size).ok()).filter(|size| *size > 0).unwrap_or(default_size);
    let filter_hash = hash_filters(call);
    let after = match call.text("page_token").filter(|token| !token.is_empty()) {
        Some(token) => Some(
            decode_token(token, filter_hash, now)
                .ok_or_else(|| Refusal::parameter("Invalid parameter. The 'page_token' is invalid."))?,
        ),
        None => None,
    };
    let key = |entry: &(i64, Id)| if order == SortOrder::Ascending { (entry.0, entry.1.0) } else { (!entry.0, !entry.1.0) };
    let mut rest: Vec<_> =
        entries.into_iter().filter(|entry| after.is_none_or(|(time, id)| key(entry) > key(&(time, Id(id))))).collect();
    let has_more = rest.len() > size;
    if has_more {
        rest.select_nth_unstable_by_key(size, key);
        rest.truncate(size);
    }
    rest.sort_unstable_by_key(key);
    let next_token = match rest.last() {
        Some((time, id)) if has_more => STANDARD.encode(format!("{time} {id} {filter_hash:x} {now}")),
        _ => String::new(),
    };
    Ok(Page { ids: rest.into_iter().map(|(_, id)| id).collect(), next_token, total })
}

/// The last entry of the page before.
fn decode_token(token: &str, filter_hash: u64, now: Time) -> Option<(i64, u64)> {
    let text = String::from_utf8(STANDARD.decode(token).ok()?).ok()?;
    let parts: Vec<_> = text.split(' ').collect();
    let [time, id, filters, made] = parts.as_slice() else { return None };
    // Tokens are not signed, so a client can send one with any time.
    let age = now.checked_sub(made.parse().ok()?)?;
    let is_valid = u64::from_str_radix(filters, 16) == Ok(filter_hash) && (0..=TOKEN_LIFE).contains(&age);
    is_valid.then_some((time.parse().ok()?, id.parse().ok()?))
}

/// The key of a search, which its pages share.
pub fn search_key(call: &Call) -> String {
    STANDARD.encode(hash_filters(call).to_le_bytes())
}

/// A number that two searches share only if they have the same filters and the same order.
fn hash_filters(call: &Call) -> u64 {
    let mut hash = Sha256::new();
    hash.update(&call.operation);
    hash.update(call.shop.unwrap_or_default().0.to_le_bytes());
    let is_filter = |name: &str| !matches!(name, "page_token" | "page_size" | "search_key");
    for part in [&call.path, &call.query, &call.body] {
        for (name, value) in part.iter().filter(|(name, _)| is_filter(name)) {
            hash.update(format!("{name}={value};"));
        }
    }
    let digest = hash.finalize();
    u64::from_le_bytes(digest.first_chunk().copied().unwrap_or_default())
}
