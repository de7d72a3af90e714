//! Requests for operations that have no type in this version.
//!
//! They are signed and sent like any other. Their content is checked when the request is built.

use std::collections::BTreeMap;
use std::fmt;

use http::Method;

use crate::error::BuildError;
use crate::request::{Access, CipherKind, QueryWriter};
use crate::values::Json;
use crate::wire::PathWriter;

mod path;

#[cfg(test)]
mod tests;

/// Writes a parameter that the SDK adds automatically, if the cipher requires it.
type WriteParam = fn(&mut QueryWriter<'_>, CipherKind);

/// The automatic parameters, in signing order.
const AUTOMATIC_PARAMS: [(&str, WriteParam); 4] = [
    ("app_key", |query, _| query.app_key()),
    ("category_asset_cipher", |query, cipher| match cipher {
        CipherKind::CategoryAsset | CipherKind::Optional => query.category_asset_cipher(),
        CipherKind::None | CipherKind::Shop => {}
    }),
    ("shop_cipher", |query, cipher| match cipher {
        CipherKind::Shop | CipherKind::Optional => query.shop_cipher(),
        CipherKind::None | CipherKind::CategoryAsset => {}
    }),
    ("timestamp", |query, _| query.timestamp()),
];

/// Parameters that are not signed and do not belong to any operation.
const UNSIGNED: [&str; 2] = ["access_token", "sign"];

/// A request for an operation that this version does not know. `Debug` shows no values, because any of them may be secret.
///
/// ```
/// use tiktok_shop::{CipherKind, Json, Untyped};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let request = Untyped::post("/order/209912/orders/{order_id}/parcels/search")
///     .path("order_id", "580000000000000011")
///     .cipher(CipherKind::Shop)
///     .query("page_size", "20")
///     .body(r#"{"status":"LOST"}"#.parse::<Json>()?);
/// # let _ = request;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone)]
pub struct Untyped {
    pub(crate) method: Method,
    /// The path with ids as `{order_id}`, which identifies the operation.
    pub(crate) template: String,
    ids: BTreeMap<String, String>,
    /// Sorted by the bytes of the keys, which is the signing order.
    query: BTreeMap<String, String>,
    pub(crate) body: Option<Json>,
    cipher: CipherKind,
}

impl Untyped {
    /// A request to a path such as `/order/209912/orders/{order_id}/parcels`. [`path`](Self::path) sets the ids in braces.
    ///
    /// The path identifies the operation in rate limits and spans. A path with inserted and percent-encoded ids is accepted too, but
    /// then each id counts as an operation with a rate limit of its own.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        let (ids, query) = (BTreeMap::new(), BTreeMap::new());
        Self { method, template: path.into(), ids, query, body: None, cipher: CipherKind::None }
    }

    /// A GET request. It is safe to retry.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path)
    }

    /// A POST request. It is retried only if that is certainly safe.
    pub fn post(path: impl Into<String>) -> Self {
        Self::new(Method::POST, path)
    }

    /// Sets an id in the path, unescaped: `path("order_id", id)` replaces `{order_id}`. Replaces an earlier value of the name.
    pub fn path(mut self, name: impl Into<String>, id: impl Into<String>) -> Self {
        self.ids.insert(name.into(), id.into());
        self
    }

    /// Sets a query parameter, unescaped; join the elements of a list with commas. Replaces an earlier value of the key.
    /// `app_key`, `timestamp`, `sign` and the ciphers are added automatically.
    pub fn query(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.insert(key.into(), value.into());
        self
    }

    /// Sets the body. This exact text is signed and sent.
    pub fn body(mut self, body: impl Into<Json>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets the cipher that the operation requires. Defaults to none.
    pub fn cipher(mut self, cipher: CipherKind) -> Self {
        self.cipher = cipher;
        self
    }

    /// Rejects what a specification would not allow.
    pub(crate) fn check(&self, access: Access<'_>) -> Result<(), BuildError> {
        path::check(&self.template, &self.ids)?;
        let reserved = |key: &str| UNSIGNED.contains(&key) || AUTOMATIC_PARAMS.iter().any(|(own, _)| *own == key);
        if let Some(key) = self.query.keys().find(|key| key.is_empty() || reserved(key)) {
            return Err(BuildError::QueryKey { key: key.clone() });
        }
        match self.cipher {
            CipherKind::Shop if access.shop_cipher.is_none() => Err(BuildError::Cipher { name: "shop_cipher" }),
            CipherKind::CategoryAsset if access.category_asset_cipher.is_none() => {
                Err(BuildError::Cipher { name: "category_asset_cipher" })
            }
            CipherKind::None | CipherKind::Shop | CipherKind::CategoryAsset | CipherKind::Optional => Ok(()),
        }
    }

    /// Writes the path with its ids. It is checked before.
    pub(crate) fn write_path(&self, path: &mut PathWriter<'_>) {
        path::write(&self.template, &self.ids, path);
    }

    /// Writes the automatic parameters and those of the caller, in signing order.
    pub(crate) fn write_query(&self, query: &mut QueryWriter<'_>) {
        let mut params = self.query.iter().peekable();
        for (own, write) in AUTOMATIC_PARAMS {
            while let Some((key, value)) = params.next_if(|(key, _)| key.as_str() < own) {
                query.pair(key, value);
            }
            write(query, self.cipher);
        }
        for (key, value) in params {
            query.pair(key, value);
        }
    }
}

impl fmt::Debug for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Untyped");
        output.field("method", &self.method).field("path", &self.template).field("query", &self.query.keys());
        output.field("cipher", &self.cipher).finish_non_exhaustive()
    }
}
