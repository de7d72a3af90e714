//! A request for an operation that has no type here yet.
//!
//! It is stamped, signed and sent as any other. What goes into it is checked when it is built, where the specification would have
//! vouched for it.

use std::collections::BTreeMap;
use std::fmt;

use http::Method;

use crate::error::BuildError;
use crate::request::{Access, CipherKind, QueryWriter};
use crate::values::Json;
use crate::wire::escape::is_plain_text;

#[cfg(test)]
mod tests;

/// Writes a parameter that every request gets by itself, where it is wanted.
type WriteParam = fn(&mut QueryWriter<'_>, CipherKind);

/// Those parameters, in the order of signing.
const AUTOMATIC_PARAMS: [(&str, WriteParam); 4] = [
    ("app_key", |query, _| query.app_key()),
    ("category_asset_cipher", |query, cipher| match cipher {
        CipherKind::CategoryAsset => query.category_asset_cipher(),
        CipherKind::None | CipherKind::Shop => {}
    }),
    ("shop_cipher", |query, cipher| match cipher {
        CipherKind::Shop => query.shop_cipher(),
        CipherKind::None | CipherKind::CategoryAsset => {}
    }),
    ("timestamp", |query, _| query.timestamp()),
];

/// What is never signed and never a parameter of an operation.
const UNSIGNED: [&str; 2] = ["access_token", "sign"];

/// A request for an operation that this version does not know. Nobody knows what in it is secret, so `Debug` shows no value of it.
///
/// ```
/// use tiktok_shop::{CipherKind, Json, Untyped};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let request = Untyped::post("/order/209912/parcels/search")
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
    pub(crate) path: String,
    /// In the byte order of the keys, which is the order of signing.
    query: BTreeMap<String, String>,
    pub(crate) body: Option<Json>,
    cipher: CipherKind,
}

impl Untyped {
    /// A request to a path such as `/order/209912/orders/1/parcels`, its ids in place and percent-encoded where they need it.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self { method, path: path.into(), query: BTreeMap::new(), body: None, cipher: CipherKind::None }
    }

    /// A request that reads, and may be sent again.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path)
    }

    /// A request that may write, and is sent again only where that is certain to be safe.
    pub fn post(path: impl Into<String>) -> Self {
        Self::new(Method::POST, path)
    }

    /// A parameter of the query, as it is before anything is escaped; a list with its elements joined by commas. A key that was
    /// given before has this value from now on. `app_key`, `timestamp`, `sign` and the ciphers come by themselves.
    pub fn query(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.insert(key.into(), value.into());
        self
    }

    /// The body: sent, and signed, as exactly this text.
    pub fn body(mut self, body: impl Into<Json>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// The cipher that the operation takes; none, unless it is said.
    pub fn cipher(mut self, cipher: CipherKind) -> Self {
        self.cipher = cipher;
        self
    }

    /// Finds out what a specification would not have allowed.
    pub(crate) fn check(&self, access: Access<'_>) -> Result<(), BuildError> {
        if !is_path(&self.path) {
            return Err(BuildError::Path);
        }
        let reserved = |key: &str| UNSIGNED.contains(&key) || AUTOMATIC_PARAMS.iter().any(|(own, _)| *own == key);
        if let Some(key) = self.query.keys().find(|key| key.is_empty() || reserved(key)) {
            return Err(BuildError::QueryKey { key: key.clone() });
        }
        match self.cipher {
            CipherKind::Shop if access.shop_cipher.is_none() => Err(BuildError::Cipher { name: "shop_cipher" }),
            CipherKind::CategoryAsset if access.category_asset_cipher.is_none() => {
                Err(BuildError::Cipher { name: "category_asset_cipher" })
            }
            CipherKind::None | CipherKind::Shop | CipherKind::CategoryAsset => Ok(()),
        }
    }

    /// The parameters of both kinds, merged into one order.
    pub(crate) fn write_query<'a>(&'a self, query: &mut QueryWriter<'a>) {
        let mut given = self.query.iter().peekable();
        for (own, write) in AUTOMATIC_PARAMS {
            while let Some((key, value)) = given.next_if(|(key, _)| key.as_str() < own) {
                query.pair(key, value);
            }
            write(query, self.cipher);
        }
        for (key, value) in given {
            query.pair(key, value);
        }
    }
}

impl fmt::Debug for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Untyped");
        shown.field("method", &self.method).field("path", &self.path).field("query", &self.query.keys());
        shown.field("cipher", &self.cipher).finish_non_exhaustive()
    }
}

/// Whether a text is a path of whole steps, as it can stand in a URL. A `{` that was forgotten is none.
fn is_path(path: &str) -> bool {
    let plain = |step: &str| is_plain_text(step.replace('%', "").as_bytes());
    let is_step = |step: &str| !matches!(step, "" | "." | "..") && plain(step);
    path.strip_prefix('/').is_some_and(|steps| steps.split('/').all(is_step))
}
