//! Planted secrets, and everything that was said, to look for pieces of them in.

use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::io::Write;
use std::sync::{Arc, Mutex};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tracing_subscriber::fmt::format::FmtSpan;

// Between the signs that escaping changes stand letters that nothing else would ever say.
pub(crate) const SECRET: &str = "5ec4e7ab1e5ec4e7ab1e5ec4e7ab1e5ec4e7ab1e";
pub(crate) const TOKEN: &str = "TTP_kqzvwxjp-0vqzk_wjxqvzkpq4ny7hqzv9kwjx";
pub(crate) const CIPHER: &str = "ROW_xqzvbnwk+jqxvzkwp/zzqkvjxw+kxqwvbzz/qjvkzxwb==";
pub(crate) const PASSWORD: &str = "cHhxenZ3a3A6cXZ6a3dqeHE=";
pub(crate) const REFRESH: &str = "TTP_rfqxzvkw&wjqkxz%vbqzxk~zkqvwx";
pub(crate) const CODE: &str = "TTP_cdvqzkxw/xkqzvjw-qzwkvx";
/// So many letters or digits of a secret betray it.
const PIECE: usize = 6;

/// A secret as it may be repeated: plain, and escaped for URLs, forms, JSON and HTML.
pub(crate) fn spellings(secret: &str) -> String {
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

/// Everything that was said.
#[derive(Clone, Default)]
pub(crate) struct Said(Arc<Mutex<String>>);

impl Said {
    pub(crate) fn text(&self, text: &str) {
        let _ = writeln!(self.0.lock().expect("no panic before"), "{text}");
    }

    pub(crate) fn debug(&self, thing: &dyn Debug) {
        self.text(&format!("{thing:?}\n{thing:#?}"));
    }

    /// All that an error says, its sources too.
    pub(crate) fn error(&self, error: &dyn StdError) {
        let mut link = Some(error);
        while let Some(error) = link {
            self.text(&error.to_string());
            self.debug(&error);
            link = error.source();
        }
    }

    /// Everything on this thread that `tracing` is told, of whatever crate.
    pub(crate) fn listen(&self) -> tracing::subscriber::DefaultGuard {
        let said = self.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_span_events(FmtSpan::FULL);
        tracing::subscriber::set_default(subscriber.with_writer(move || said.clone()).finish())
    }

    /// What was said, when no piece of a secret is in it.
    pub(crate) fn searched(&self) -> String {
        let said = self.0.lock().expect("no panic before").clone();
        for secret in [SECRET, TOKEN, CIPHER, PASSWORD, REFRESH, CODE] {
            for run in secret.split(|sign: char| !sign.is_ascii_alphanumeric()) {
                for piece in run.as_bytes().windows(PIECE) {
                    let piece = std::str::from_utf8(piece).expect("ASCII");
                    assert!(!said.contains(piece), "`{piece}` of `{secret}` is shown in:\n{said}");
                }
            }
        }
        let mut runs = said.split(|sign: char| !sign.is_ascii_hexdigit());
        assert!(runs.all(|run| run.len() < 32), "a signature is shown in:\n{said}");
        said
    }
}

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no panic before").push_str(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Says nothing itself; what it holds does.
#[derive(Debug)]
pub(crate) struct Wrapped(pub(crate) std::io::Error);

impl Wrapped {
    pub(crate) fn new(text: String) -> Self {
        Self(std::io::Error::other(text))
    }
}

impl std::fmt::Display for Wrapped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("could not be done")
    }
}

impl StdError for Wrapped {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}
