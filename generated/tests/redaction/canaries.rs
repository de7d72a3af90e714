//! Canary secrets, and a capture of all output that is searched for parts of them.

use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::io::Write;
use std::sync::{Arc, Mutex};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tracing_subscriber::fmt::format::FmtSpan;

// The letters between escaped characters occur nowhere else in the output.
pub(crate) const SECRET: &str = "5ec4e7ab1e5ec4e7ab1e5ec4e7ab1e5ec4e7ab1e";
pub(crate) const TOKEN: &str = "TTP_kqzvwxjp-0vqzk_wjxqvzkpq4ny7hqzv9kwjx";
pub(crate) const CIPHER: &str = "ROW_xqzvbnwk+jqxvzkwp/zzqkvjxw+kxqwvbzz/qjvkzxwb==";
pub(crate) const PASSWORD: &str = "cHhxenZ3a3A6cXZ6a3dqeHE=";
pub(crate) const REFRESH: &str = "TTP_rfqxzvkw&wjqkxz%vbqzxk~zkqvwx";
pub(crate) const CODE: &str = "TTP_cdvqzkxw/xkqzvjw-qzwkvx";
/// Number of consecutive characters of a secret that count as a leak.
const PIECE: usize = 6;

/// Returns all encodings of a secret: plain, and escaped for URLs, forms, JSON and HTML.
pub(crate) fn encodings(secret: &str) -> String {
    let url = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let twice = utf8_percent_encode(&url, NON_ALPHANUMERIC).to_string();
    let each = |escape: fn(char) -> String| {
        let escaped = |sign: char| if sign.is_ascii_alphanumeric() { sign.to_string() } else { escape(sign) };
        secret.chars().map(escaped).collect::<String>()
    };
    let lower = each(|sign| format!("%{:02x}", u32::from(sign)));
    let json = each(|sign| format!("\\u{:04x}", u32::from(sign)));
    let slashed = secret.replace('/', "\\/");
    let html = each(|sign| format!("&#x{:X};", u32::from(sign)));
    [secret, &url, &lower, &twice, &json, &slashed, &html].join(" ")
}

/// All captured output.
#[derive(Clone, Default)]
pub(crate) struct CapturedOutput(Arc<Mutex<String>>);

impl CapturedOutput {
    pub(crate) fn text(&self, text: &str) {
        let _ = writeln!(self.0.lock().expect("an unpoisoned lock"), "{text}");
    }

    pub(crate) fn debug(&self, thing: &dyn Debug) {
        self.text(&format!("{thing:?}\n{thing:#?}"));
    }

    /// Captures the messages and the `Debug` output of an error and its sources.
    pub(crate) fn error(&self, error: &dyn StdError) {
        let mut link = Some(error);
        while let Some(error) = link {
            self.text(&error.to_string());
            self.debug(&error);
            link = error.source();
        }
    }

    /// Captures all `tracing` output of this thread.
    pub(crate) fn listen(&self) -> tracing::subscriber::DefaultGuard {
        let output = self.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_span_events(FmtSpan::FULL);
        tracing::subscriber::set_default(subscriber.with_writer(move || output.clone()).finish())
    }

    /// Returns the captured output after asserting that it contains no part of a secret.
    pub(crate) fn assert_redacted(&self) -> String {
        let output = self.0.lock().expect("an unpoisoned lock").clone();
        for secret in [SECRET, TOKEN, CIPHER, PASSWORD, REFRESH, CODE] {
            for run in secret.split(|sign: char| !sign.is_ascii_alphanumeric()) {
                for piece in run.as_bytes().windows(PIECE) {
                    let piece = std::str::from_utf8(piece).expect("ASCII");
                    assert!(!output.contains(piece), "`{piece}` of `{secret}` is shown in:\n{output}");
                }
            }
        }
        let mut runs = output.split(|sign: char| !sign.is_ascii_hexdigit());
        assert!(runs.all(|run| run.len() < 32), "the output contains a signature:\n{output}");
        output
    }
}

impl Write for CapturedOutput {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("an unpoisoned lock").push_str(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// An error whose source contains the text.
#[derive(Debug)]
pub(crate) struct WrappedError(pub(crate) std::io::Error);

impl WrappedError {
    pub(crate) fn new(text: String) -> Self {
        Self(std::io::Error::other(text))
    }
}

impl std::fmt::Display for WrappedError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the operation failed")
    }
}

impl StdError for WrappedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}
