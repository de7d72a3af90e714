//! The file names of IDs. No ID leaves the folder and no two IDs collide, even on a case-insensitive file system.

use sha2::{Digest as _, Sha256};

use crate::request::sign::{hex, hex_text};

const PREFIX: &str = "id-";
/// Maximum length of an encoded ID. File systems allow 255 bytes, including the extension.
const MAX_LENGTH: usize = 200;

/// The name of the files of an ID, without an extension.
pub(super) enum FileName {
    /// Contains the ID: all characters except digits and lower-case letters are in hex.
    Encoded(String),
    /// Contains the SHA-256 of a long ID.
    Hashed(String),
}

impl FileName {
    pub(super) fn of(id: &str) -> Self {
        let encoded = id.bytes().fold(PREFIX.to_owned(), |name, byte| match byte {
            b'a'..=b'z' | b'0'..=b'9' => name + char::from(byte).encode_utf8(&mut [0; 4]),
            _ => name + &format!("_{byte:02x}"),
        });
        match encoded.len() {
            ..=MAX_LENGTH => Self::Encoded(encoded),
            _ => Self::Hashed(format!("hash-{}", hex_text(&hex(&Sha256::digest(id).into())))),
        }
    }

    pub(super) fn stem(&self) -> &str {
        let (Self::Encoded(stem) | Self::Hashed(stem)) = self;
        stem
    }
}

/// The ID in an encoded name.
pub(super) fn decode_id(stem: &str) -> Option<String> {
    let mut bytes = stem.strip_prefix(PREFIX)?.bytes();
    let mut id = Vec::new();
    while let Some(byte) = bytes.next() {
        id.push(match byte {
            b'_' => u8::from_str_radix(str::from_utf8(&[bytes.next()?, bytes.next()?]).ok()?, 16).ok()?,
            _ => byte,
        });
    }
    String::from_utf8(id).ok()
}
