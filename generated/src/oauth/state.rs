//! What ties a redirect to the consent that was asked for.

use std::fmt;
use std::io;

use hmac::Mac as _;

use crate::request::sign::keyed;

/// A text that nobody can guess. It goes into the consent URL and, until the redirect comes, into the session of the person who was
/// sent there, so that no one can have their own consent taken for another's.
///
/// `Debug` does not show it.
#[derive(Clone)]
pub struct State(String);

impl State {
    /// A fresh one, of 256 random bits.
    ///
    /// # Errors
    ///
    /// When the operating system has no random numbers to give.
    pub fn random() -> io::Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// The text to keep in the session.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a redirect brought this state. It takes the same time wherever another one differs; an empty state is nobody's.
    pub fn is(&self, returned: &str) -> bool {
        let tag = |text: &str| keyed("state").chain_update(text);
        !self.0.is_empty() && tag(returned).verify(&tag(&self.0).finalize().into_bytes()).is_ok()
    }
}

/// The one that was kept in a session.
impl From<String> for State {
    fn from(kept: String) -> Self {
        Self(kept)
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("State(…)")
    }
}
