//! Keys of links. A key names its document and its end; a checksum with the shop's cipher keeps others from making keys.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::super::super::{Id, Time, World};
use crate::hex;

/// What a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DocumentKey {
    pub(super) package: Id,
    pub(super) kind: DocumentKind,
    pub(super) size: Size,
    pub(super) format: DocumentFormat,
    pub(super) expires: Time,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum DocumentKind {
    Label,
    Slip,
    LabelAndSlip,
    Picture,
    Invoice,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Size {
    A5,
    A6,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum DocumentFormat {
    Pdf,
    Zpl,
}

/// A key as the last part of a path.
pub(super) fn encode(world: &World, key: &DocumentKey) -> String {
    let text = serde_json::to_string(key).unwrap_or_default();
    let checksum = checksum(world, key.package, &text);
    URL_SAFE_NO_PAD.encode(format!("{checksum} {text}"))
}

/// The key in a path, if the sandbox made it.
pub(super) fn decode(world: &World, path: &str) -> Option<DocumentKey> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(path).ok()?).ok()?;
    let (sent, text) = text.split_once(' ')?;
    let key: DocumentKey = serde_json::from_str(text).ok()?;
    (sent == checksum(world, key.package, text)).then_some(key)
}

fn checksum(world: &World, package: Id, text: &str) -> String {
    let secret = super::shop_of(world, package).map(|shop| shop.cipher.as_str()).unwrap_or_default();
    let digest = Sha256::new().chain_update(secret).chain_update(text).finalize();
    hex::encode(digest.get(..8).unwrap_or_default())
}
