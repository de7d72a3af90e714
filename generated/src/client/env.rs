//! Creates a client for one shop from environment variables. Errors name the variable but do not show its value.

use std::env::{self, VarError};
use std::error::Error as StdError;
use std::fmt;

use crate::error::{InvalidValue, TransportError};
use crate::request::{AccessToken, App};

#[cfg(test)]
mod tests;

const APP_KEY: &str = "TIKTOK_SHOP_APP_KEY";
const APP_SECRET: &str = "TIKTOK_SHOP_APP_SECRET";
const ACCESS_TOKEN: &str = "TIKTOK_SHOP_ACCESS_TOKEN";
const CIPHER: &str = "TIKTOK_SHOP_CIPHER";
const BASE_URL: &str = "TIKTOK_SHOP_BASE_URL";

/// Why a client cannot be created from the environment.
#[derive(Debug)]
#[non_exhaustive]
pub enum EnvError {
    /// A required variable is unset or empty.
    Missing(&'static str),
    /// A variable has an invalid value.
    Invalid(&'static str, InvalidValue),
    /// The transport cannot be set up.
    Transport(TransportError),
}

#[cfg(feature = "_reqwest")]
impl crate::client::Client {
    /// Creates a handle for the shop that the environment configures, with the default [`Reqwest`](crate::client::Reqwest)
    /// transport. For scripts, and for sellers with their own app.
    ///
    /// It reads `TIKTOK_SHOP_APP_KEY`, `TIKTOK_SHOP_APP_SECRET`, `TIKTOK_SHOP_ACCESS_TOKEN`, `TIKTOK_SHOP_CIPHER` and, where it is
    /// set, `TIKTOK_SHOP_BASE_URL`, for which see [`App::with_base_url`].
    ///
    /// # Errors
    ///
    /// Returns an error if a required variable is missing, a value is invalid, or TLS cannot be set up.
    pub fn from_env() -> Result<crate::client::Handle<crate::client::Shop>, EnvError> {
        let settings = EnvSettings::read()?;
        let client = Self::new(settings.app).map_err(EnvError::Transport)?;
        Ok(client.seller(settings.token).shop(settings.cipher))
    }
}

pub(crate) struct EnvSettings {
    pub(crate) app: App,
    pub(crate) token: AccessToken,
    pub(crate) cipher: String,
}

impl EnvSettings {
    pub(crate) fn read() -> Result<Self, EnvError> {
        Self::from_variables(env::var)
    }

    fn from_variables(variable: impl Fn(&'static str) -> Result<String, VarError>) -> Result<Self, EnvError> {
        let optional = |name| match variable(name) {
            Ok(value) if !value.is_empty() => plain(name, value).map(Some),
            Ok(_) | Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(EnvError::Invalid(name, PLAIN)),
        };
        let required = |name| optional(name)?.ok_or(EnvError::Missing(name));
        let mut app = App::new(required(APP_KEY)?, required(APP_SECRET)?);
        let token = AccessToken::new(&required(ACCESS_TOKEN)?).map_err(|error| EnvError::Invalid(ACCESS_TOKEN, error))?;
        let cipher = required(CIPHER)?;
        if let Some(url) = optional(BASE_URL)? {
            app = app.with_base_url(&url).map_err(|error| EnvError::Invalid(BASE_URL, error))?;
        }
        Ok(Self { app, token, cipher })
    }
}

const PLAIN: InvalidValue = InvalidValue::new("visible characters without blanks or line breaks");

/// Rejects a trailing line break, as in secret files. It would otherwise cause an invalid signature.
fn plain(name: &'static str, value: String) -> Result<String, EnvError> {
    if value.bytes().all(|byte| byte.is_ascii_graphic()) { Ok(value) } else { Err(EnvError::Invalid(name, PLAIN)) }
}

impl fmt::Display for EnvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "the environment variable `{name}` is not set"),
            Self::Invalid(name, error) => write!(f, "the environment variable `{name}` is wrong: {error}"),
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl StdError for EnvError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Missing(_) | Self::Invalid(..) => None,
            Self::Transport(error) => error.source(),
        }
    }
}
