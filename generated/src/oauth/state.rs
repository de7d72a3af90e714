//! Links a redirect to its consent request.

use std::fmt;
use std::io;

use hmac::Mac as _;

use crate::request::sign::keyed;

/// An unguessable value that protects the redirect against cross-site request forgery. Add it to the consent URL, and keep it in
/// the session of the user until the redirect arrives.
///
/// `Debug` redacts it.
#[derive(Clone)]
pub struct State(String);

impl State {
    /// Generates a state with 256 random bits.
    ///
    /// # Errors
    ///
    /// Returns an error if the operating system provides no random numbers.
    pub fn random() -> io::Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// Returns the value to keep in the session.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the value from a redirect equals this state. Compares in constant time. An empty state never matches.
    pub fn is(&self, returned: &str) -> bool {
        let tag = |text: &str| keyed("state").chain_update(text);
        !self.0.is_empty() && tag(returned).verify(&tag(&self.0).finalize().into_bytes()).is_ok()
    }
}

/// Restores a state from a session.
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
