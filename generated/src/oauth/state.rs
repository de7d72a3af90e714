//! The `state` parameter, which ties a redirect to its consent request.

use std::fmt;
use std::io;

use hmac::Mac as _;

use crate::request::sign::keyed;

/// A random text that protects the consent flow against cross-site request forgery. It is part of the consent URL and is stored in
/// the user's session until the redirect arrives.
///
/// `Debug` omits it.
#[derive(Clone)]
pub struct State(String);

impl State {
    /// Creates a state of 256 random bits.
    ///
    /// # Errors
    ///
    /// Returns an error if the operating system provides no random numbers.
    pub fn random() -> io::Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// The text to store in the session.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a redirect returned this state. The comparison takes constant time. An empty state matches nothing.
    pub fn matches(&self, returned: &str) -> bool {
        let tag = |text: &str| keyed("state").chain_update(text);
        !self.0.is_empty() && tag(returned).verify(&tag(&self.0).finalize().into_bytes()).is_ok()
    }
}

/// Restores a state from the session.
impl From<String> for State {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("State(…)")
    }
}
