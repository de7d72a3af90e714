//! Parses the redirect after a consent request: an authorization code or an error.

use std::error::Error as StdError;
use std::fmt;

use crate::oauth::state::State;

/// An authorization code, exchanged for tokens. Valid for thirty minutes and for one use. `Debug` redacts it.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthCode(pub(super) String);

/// The error of a redirect without a valid authorization code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectError {
    /// The user refused consent.
    Refused,
    /// TikTok could not request consent.
    Failed {
        /// TikTok's error name. `None` if it contains unexpected characters.
        error: Option<String>,
    },
    /// The redirect has no state, so it cannot be matched to a session.
    StateMissing,
    /// The state does not match: the redirect is forged, outdated or belongs to another session.
    StateMismatch,
    /// The redirect contains neither a code nor an error.
    CodeMissing,
    /// A parameter occurs more than once.
    Repeated {
        /// The name of the parameter.
        name: &'static str,
    },
}

impl AuthCode {
    /// Creates a code that was obtained in another way.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// Returns the code of a redirect. Accepts the full URL or its query string.
    ///
    /// # Errors
    ///
    /// Returns an error if the state is not the expected one (checked first), if the user refused consent, or if the code is
    /// missing.
    pub fn from_redirect(redirect: &str, expected: &State) -> Result<Self, RedirectError> {
        let RedirectParameters { code, state, error } = RedirectParameters::parse(redirect)?;
        match state {
            Some(state) if !expected.is(&state) => return Err(RedirectError::StateMismatch),
            // A refusal without a state is accepted: it has no effect.
            None if error.is_none() => return Err(RedirectError::StateMissing),
            _ => {}
        }
        match error {
            Some(error) => Err(refusal(error)),
            None => code.map(Self).ok_or(RedirectError::CodeMissing),
        }
    }
}

/// The query parameters of a redirect. Empty values are ignored.
#[derive(Default)]
struct RedirectParameters {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

impl RedirectParameters {
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

/// TikTok documents two names for a refusal. A forged URL can contain any text, so other values are kept only if they look like
/// an error name.
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
            Self::Refused => f.write_str("the app was refused consent"),
            Self::Failed { error: Some(error) } => write!(f, "TikTok could not ask for consent: {error}"),
            Self::Failed { error: None } => f.write_str("TikTok could not ask for consent"),
            Self::StateMissing => f.write_str("the redirect has no state: ask for consent with one"),
            Self::StateMismatch => f.write_str("the redirect's state is not this session's: ask for consent again"),
            Self::CodeMissing => f.write_str("the redirect has neither a code nor a refusal"),
            Self::Repeated { name } => write!(f, "the redirect has `{name}` twice"),
        }
    }
}

impl StdError for RedirectError {}
