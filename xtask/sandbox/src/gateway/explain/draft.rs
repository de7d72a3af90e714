//! A way to sign a request, right or wrong.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::gateway::incoming::Incoming;
use crate::gateway::signature;
use crate::hex;

/// Stands for the secret in explanations.
pub(super) const PLACEHOLDER: &[u8] = b"<app_secret>";

/// The parts of the text to sign, and how it is signed.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub secret: String,
    pub secret_before: bool,
    pub secret_after: bool,
    pub path: String,
    pub pairs: Vec<(String, String)>,
    pub is_sorted: bool,
    /// Between a key and its value, and between pairs.
    pub separators: (&'static str, &'static str),
    pub body: Vec<u8>,
    pub method: SigningMethod,
}

#[derive(Debug, Clone)]
pub(super) enum SigningMethod {
    /// HMAC-SHA256 with the secret.
    Correct,
    /// HMAC-SHA256 with another key.
    OtherKey(String),
    /// HMAC-SHA256 of the secret, with the text as the key.
    Swapped,
    /// SHA-256 without a key.
    Plain,
}

/// The signature that was sent.
#[derive(Debug)]
pub(super) struct Signature {
    pub digest: Option<[u8; 32]>,
    encoding: SignatureEncoding,
}

#[derive(Debug, Clone, Copy)]
enum SignatureEncoding {
    LowerHex,
    UpperHex,
    Base64,
    Other,
}

impl Draft {
    /// The way that the gateway signs.
    pub(super) fn correct(incoming: &Incoming<'_>, secret: &str) -> Self {
        let pairs = signature::signed_parameters(incoming).map(|(key, value)| (key.to_owned(), value.to_owned()));
        Self {
            secret: secret.to_owned(),
            secret_before: true,
            secret_after: true,
            path: signature::signed_path(incoming).to_owned(),
            pairs: pairs.collect(),
            is_sorted: true,
            separators: ("", ""),
            body: signature::signed_body(incoming).to_vec(),
            method: SigningMethod::Correct,
        }
    }

    /// The text with a placeholder for the secret.
    pub(super) fn masked(&self) -> Vec<u8> {
        self.text(PLACEHOLDER)
    }

    /// The text between the secrets.
    pub(super) fn without_secrets(&self) -> Vec<u8> {
        self.text(&[])
    }

    fn text(&self, secret: &[u8]) -> Vec<u8> {
        let mut pairs: Vec<_> = self.pairs.iter().collect();
        if self.is_sorted {
            pairs.sort_by_key(|(key, _)| key);
        }
        let (equals, and) = self.separators;
        let pairs: Vec<_> = pairs.into_iter().map(|(key, value)| format!("{key}{equals}{value}")).collect();
        let before = if self.secret_before { secret } else { &[] };
        let after = if self.secret_after { secret } else { &[] };
        [before, self.path.as_bytes(), pairs.join(and).as_bytes(), &self.body, after].concat()
    }

    pub(super) fn digest(&self) -> [u8; 32] {
        let text = self.text(self.secret.as_bytes());
        match &self.method {
            SigningMethod::Correct => hmac(self.secret.as_bytes(), &text),
            SigningMethod::OtherKey(key) => hmac(key.as_bytes(), &text),
            SigningMethod::Swapped => hmac(&text, self.secret.as_bytes()),
            SigningMethod::Plain => Sha256::digest(&text).into(),
        }
    }
}

fn hmac(key: &[u8], text: &[u8]) -> [u8; 32] {
    // HMAC takes keys of every length, so this does not fail.
    Hmac::<Sha256>::new_from_slice(key).map(|mac| mac.chain_update(text).finalize().into_bytes().into()).unwrap_or_default()
}

impl Signature {
    pub(super) fn read(sent: &str) -> Self {
        let (digest, encoding) = match from_hex(sent) {
            Some(digest) if sent.bytes().any(|byte| byte.is_ascii_uppercase()) => (Some(digest), SignatureEncoding::UpperHex),
            Some(digest) => (Some(digest), SignatureEncoding::LowerHex),
            // A `+` in a query stands for a space, so an unescaped signature arrives with spaces.
            None => match from_base64(&sent.replace(' ', "+")) {
                Some(digest) => (Some(digest), SignatureEncoding::Base64),
                None => (None, SignatureEncoding::Other),
            },
        };
        Self { digest, encoding }
    }

    /// What is wrong with its encoding.
    pub(super) fn remark(&self, sent: &str) -> Option<String> {
        let remark = match self.encoding {
            SignatureEncoding::LowerHex => return None,
            SignatureEncoding::UpperHex => "It is in upper-case hex. Send lower-case hex.".to_owned(),
            SignatureEncoding::Base64 => "It is in base64. Send lower-case hex.".to_owned(),
            SignatureEncoding::Other => {
                let other = match sent.len() {
                    32 => " It may be MD5.",
                    40 => " It may be HMAC-SHA1.",
                    128 => " It may be HMAC-SHA512.",
                    _ => "",
                };
                format!("It has {} characters. HMAC-SHA256 in hex has 64 digits.{other}", sent.chars().count())
            }
        };
        Some(remark)
    }
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    hex::decode(text)?.try_into().ok()
}

fn from_base64(text: &str) -> Option<[u8; 32]> {
    let bytes = STANDARD.decode(text).or_else(|_| URL_SAFE_NO_PAD.decode(text.trim_end_matches('='))).ok()?;
    bytes.try_into().ok()
}

/// The text in a header: as it is, or as base64 after `base64:`, because headers cannot have line breaks.
pub(super) fn decode_text(header: &str) -> Vec<u8> {
    let decoded = header.strip_prefix("base64:").and_then(|text| STANDARD.decode(text).ok());
    decoded.unwrap_or_else(|| header.as_bytes().to_vec())
}
