//! Texts that look random: tokens, codes, keys, secrets and ciphers.
//!
//! They depend only on the seed of the sandbox and on how many were made before, so the same commands always lead to the same texts.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::Access;
use crate::hex;

/// Which part of TikTok holds the data of a country. Names begin with it.
fn prefix(region: &str) -> &'static str {
    match region {
        "US" => "TTP_",
        "GB" | "DE" | "ES" | "FR" | "IE" | "IT" => "GCP_",
        _ => "ROW_",
    }
}

impl Access {
    /// A new name with the prefix of a country: for tokens, codes and ciphers.
    pub fn name(&mut self, purpose: &str, region: &str) -> String {
        format!("{}{}", prefix(region), self.text(purpose))
    }

    /// A new text of 43 letters, digits, `-` and `_`.
    pub fn text(&mut self, purpose: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.digest(purpose))
    }

    /// A new text of lower-case hexadecimal digits.
    pub fn hex(&mut self, purpose: &str, digits: usize) -> String {
        let mut text = hex::encode(&self.digest(purpose));
        text.truncate(digits);
        text
    }

    fn digest(&mut self, purpose: &str) -> [u8; 32] {
        self.names += 1;
        let digest = Sha256::new().chain_update(self.seed.to_be_bytes()).chain_update(self.names.to_be_bytes());
        digest.chain_update(purpose.as_bytes()).finalize().into()
    }
}
