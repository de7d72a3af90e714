//! What the person's browser brings back: a code, or a refusal.

use std::error::Error as StdError;
use std::fmt;

use crate::oauth::state::State;

/// What a consent is exchanged for tokens with: within thirty minutes, once. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthCode(pub(super) String);

/// Why a redirect brings no code that can be trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectError {
    /// The person said no.
    Refused,
    /// TikTok could not ask, for a reason it names.
    Failed {
        /// TikTok's word for it, if it is one.
        error: Option<String>,
    },
    /// No state came back, so nobody knows whose consent this is.
    StateMissing,
    /// The state of someone else: the redirect was forged, is old, or belongs to another session.
    StateMismatch,
    /// Neither a code nor a refusal.
    CodeMissing,
    /// A parameter came twice, which TikTok does not do.
    Repeated {
        /// The parameter.
        name: &'static str,
    },
}

impl AuthCode {
    /// A code that was taken from a redirect in another way.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// The code of a redirect, given as its URL or the query of it.
    ///
    /// # Errors
    ///
    /// When the state is not the expected one, and then nothing else of the redirect counts; when the person refused; when there
    /// is no code.
    pub fn from_redirect(redirect: &str, expected: &State) -> Result<Self, RedirectError> {
        let Parameters { code, state, error } = Parameters::of(redirect)?;
        match state {
            Some(state) if !expected.is(&state) => return Err(RedirectError::StateMismatch),
            // A refusal without a state is believed, as it does nothing.
            None if error.is_none() => return Err(RedirectError::StateMissing),
            _ => {}
        }
        match error {
            Some(error) => Err(refusal(error)),
            None => code.map(Self).ok_or(RedirectError::CodeMissing),
        }
    }
}

/// What matters of a redirect; empty values are none.
#[derive(Default)]
struct Parameters {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

impl Parameters {
    fn of(redirect: &str) -> Result<Self, RedirectError> {
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

/// Both words for a refusal are in TikTok's documents. Anyone can put another one into a URL: only what looks like a word is kept.
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
