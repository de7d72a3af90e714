//! The redirect after consent: an authorization code or an error.

use std::error::Error as StdError;
use std::fmt;

use crate::oauth::state::State;

/// An authorization code. It can be exchanged for tokens once, within thirty minutes. `Debug` omits it.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthCode(pub(super) String);

/// Why a redirect contains no valid authorization code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectError {
    /// The user refused consent.
    Refused,
    /// TikTok reported another error.
    Failed {
        /// TikTok's error code, if it is a plain lower-case word.
        error: Option<String>,
    },
    /// The redirect has no state, so it cannot be matched to a session.
    StateMissing,
    /// The state differs from the expected one: the redirect is forged, outdated, or belongs to another session.
    StateMismatch,
    /// The redirect has neither a code nor an error.
    CodeMissing,
    /// A parameter occurs twice.
    Repeated {
        /// The name of the parameter.
        name: &'static str,
    },
}

impl AuthCode {
    /// Creates a code from its text.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// Reads the code from a redirect, given as its URL or its query string.
    ///
    /// # Errors
    ///
    /// Returns an error if the state is missing or differs from `expected`, if TikTok reported an error, or if there is no code.
    /// The state is checked first.
    pub fn from_redirect(redirect: &str, expected: &State) -> Result<Self, RedirectError> {
        let Parameters { code, state, error } = Parameters::parse(redirect)?;
        match state {
            Some(state) if !expected.matches(&state) => return Err(RedirectError::StateMismatch),
            // An error without a state is accepted, because it has no effect.
            None if error.is_none() => return Err(RedirectError::StateMissing),
            _ => {}
        }
        match error {
            Some(error) => Err(refusal(error)),
            None => code.map(Self).ok_or(RedirectError::CodeMissing),
        }
    }
}

/// The relevant parameters of a redirect. Empty values are `None`.
#[derive(Default)]
struct Parameters {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

impl Parameters {
    fn parse(redirect: &str) -> Result<Self, RedirectError> {
        let query = redirect.split_once('?').map_or(redirect, |(_, query)| query);
        let query = query.split_once('#').map_or(query, |(query, _)| query);
        let mut found = Self::default();
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            let (name, slot) = match key.as_ref() {
                "code" => ("code", &mut found.code),
                "state" => ("state", &mut found.state),
                "error" => ("error", &mut found.error),
                _ => continue,
            };
            if !value.is_empty() && slot.replace(value.into_owned()).is_some() {
                return Err(RedirectError::Repeated { name });
            }
        }
        Ok(found)
    }
}

/// TikTok documents both codes for a refusal. The parameter is untrusted input: only a lower-case word is kept.
fn refusal(error: String) -> RedirectError {
    let is_word = error.len() <= 40 && error.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    match error.as_str() {
        "auth_denied" | "access_denied" => RedirectError::Refused,
        _ => RedirectError::Failed { error: is_word.then_some(error) },
    }
}

impl fmt::Debug for AuthCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthCode(…)")
    }
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused => f.write_str("the user refused consent"),
            Self::Failed { error: Some(error) } => write!(f, "TikTok reported an error instead of consent: {error}"),
            Self::Failed { error: None } => f.write_str("TikTok reported an error instead of consent"),
            Self::StateMissing => f.write_str("the redirect has no state: use a consent URL with one"),
            Self::StateMismatch => f.write_str("the redirect's state does not match this session: ask for consent again"),
            Self::CodeMissing => f.write_str("the redirect has neither a code nor an error"),
            Self::Repeated { name } => write!(f, "the redirect contains `{name}` twice"),
        }
    }
}

impl StdError for RedirectError {}
