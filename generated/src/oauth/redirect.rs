//! The redirect after consent: an authorization code or an error.

use std::error::Error as StdError;
use std::fmt;

use crate::oauth::state::State;

/// An authorization code. It can be exchanged for tokens once, within thirty minutes. `Debug` omits it.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthCode(pub(super) String);

/// The redirect of an install that started at TikTok, for example in its app store. Its values come from the URL, so anyone may have
/// chosen them. Values with unusual characters are `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Install {
    /// The authorization code.
    pub code: AuthCode,
    /// The country of the shop, for example `VN`.
    pub shop_region: Option<String>,
    /// The key of the installed app. It selects the app if several share a redirect URL.
    pub app_key: Option<String>,
    /// The language of the user, for example `vi-VN`.
    pub locale: Option<String>,
}

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
    /// The redirect has no state, so it cannot be matched to a session. Installs that start at TikTok have none: see
    /// [`AuthCode::from_unsolicited_redirect`].
    StateMissing,
    /// The state differs from the expected one: the redirect is forged, outdated, or belongs to another session.
    StateMismatch,
    /// The redirect has a state, so it belongs to a session. Use [`AuthCode::from_redirect`].
    StateUnexpected,
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
        let Parameters { code, state, error, .. } = Parameters::parse(redirect)?;
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

    /// Reads the redirect of an install that started at TikTok, given as its URL or its query string. It has no state, because the
    /// application did not start it: `?app_key=…&code=…&locale=…&shop_region=…` or only `?code=…&shop_region=…`.
    ///
    /// # Security
    ///
    /// Without a state, nothing protects against cross-site request forgery: an attacker can make a signed-in user open a redirect
    /// with the attacker's code. If the application then connects the shop to the user's account, the user works in the attacker's
    /// shop, or the attacker gets the user's data. So do not connect the shop to the session that the redirect arrives in. Instead,
    /// show the shop and ask the user to confirm, or discard the code and start the consent flow with a state, for example with
    /// [`seller_consent_url`](crate::oauth::seller_consent_url).
    ///
    /// # Errors
    ///
    /// Returns an error if the redirect has a state, if TikTok reported an error, or if there is no code.
    pub fn from_unsolicited_redirect(redirect: &str) -> Result<Install, RedirectError> {
        let Parameters { code, state, error, shop_region, app_key, locale } = Parameters::parse(redirect)?;
        match (state, error, code) {
            (Some(_), _, _) => Err(RedirectError::StateUnexpected),
            (None, Some(error), _) => Err(refusal(error)),
            (None, None, None) => Err(RedirectError::CodeMissing),
            (None, None, Some(code)) => {
                let [shop_region, app_key, locale] =
                    [shop_region, app_key, locale].map(|value| value.filter(|value| is_plain(value)));
                Ok(Install { code: Self(code), shop_region, app_key, locale })
            }
        }
    }
}

/// The relevant parameters of a redirect. Empty values are `None`.
#[derive(Default)]
struct Parameters {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
    shop_region: Option<String>,
    app_key: Option<String>,
    locale: Option<String>,
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
                "shop_region" => ("shop_region", &mut found.shop_region),
                "app_key" => ("app_key", &mut found.app_key),
                "locale" => ("locale", &mut found.locale),
                _ => continue,
            };
            if !value.is_empty() && slot.replace(value.into_owned()).is_some() {
                return Err(RedirectError::Repeated { name });
            }
        }
        Ok(found)
    }
}

/// Whether an untrusted value has the characters of a key, a region or a language.
fn is_plain(value: &str) -> bool {
    value.len() <= 40 && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
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
            Self::StateMissing => f.write_str(
                "the redirect has no state: use a consent URL with one, or handle it as an install that started at TikTok",
            ),
            Self::StateMismatch => f.write_str("the redirect's state does not match this session: ask for consent again"),
            Self::StateUnexpected => f.write_str("the redirect has a state: compare it with the one in the session"),
            Self::CodeMissing => f.write_str("the redirect has neither a code nor an error"),
            Self::Repeated { name } => write!(f, "the redirect contains `{name}` twice"),
        }
    }
}

impl StdError for RedirectError {}
