//! Hashes that identify a shop and an operation outside of this process. They are stable, and contain no readable secret.

use sha2::{Digest as _, Sha256};

use crate::request::sign::{hex, hex_text};
use crate::request::{Access, AccessToken, App};

/// Number of hexadecimal digits of a hash: 128 bits, enough to be unique.
const DIGITS: usize = 32;

/// Hash of the app key and the shop cipher, or of the access token if the request has no cipher.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct ShopKey(Box<str>);

impl ShopKey {
    pub(super) fn of(app: &App, access: Access<'_>) -> Self {
        let (kind, secret) = match (access.shop_cipher, access.token) {
            (Some(cipher), _) => ("shop", cipher),
            (None, token) => ("token", token.map(AccessToken::reveal).unwrap_or_default()),
        };
        Self(digits(&[app.key(), kind, secret]))
    }

    #[cfg(feature = "redis")]
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The start of the SHA-256 of these texts.
pub(super) fn digits(texts: &[&str]) -> Box<str> {
    let mut hasher = Sha256::new();
    for text in texts {
        // The length keeps the boundaries of the texts apart.
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text);
    }
    hex_text(&hex(&hasher.finalize().into())[..DIGITS]).into()
}
