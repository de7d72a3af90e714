//! Creates a client for one shop from environment variables. Errors contain the name of a variable, but never its value.

use std::env::{self, VarError};
use std::error::Error as StdError;
use std::fmt;

use crate::error::{InvalidValue, TransportError};
use crate::request::AccessToken;
use crate::request::App;

#[cfg(test)]
mod tests;

const APP_KEY: &str = "TIKTOK_SHOP_APP_KEY";
const APP_SECRET: &str = "TIKTOK_SHOP_APP_SECRET";
const ACCESS_TOKEN: &str = "TIKTOK_SHOP_ACCESS_TOKEN";
const CIPHER: &str = "TIKTOK_SHOP_CIPHER";
const BASE_URL: &str = "TIKTOK_SHOP_BASE_URL";

/// The environment variables do not define a client.
#[derive(Debug)]
#[non_exhaustive]
pub enum EnvError {
    /// A variable is not set or is empty.
    Missing(&'static str),
    /// The value of a variable is invalid.
    Invalid(&'static str, InvalidValue),
    /// The transport cannot be created.
    Transport(TransportError),
}

#[cfg(feature = "_reqwest")]
impl crate::client::Client {
    /// Creates a client from environment variables, and returns a handle for its shop. It uses [`Reqwest`](crate::client::Reqwest) with
    /// default settings. It is meant for scripts, and for sellers with their own app.
    ///
    /// It reads `TIKTOK_SHOP_APP_KEY`, `TIKTOK_SHOP_APP_SECRET`, `TIKTOK_SHOP_ACCESS_TOKEN`, `TIKTOK_SHOP_CIPHER` and the optional
    /// `TIKTOK_SHOP_BASE_URL`; see [`App::with_base_url`].
    ///
    /// # Errors
    ///
    /// Fails if one of the first four variables is missing, a value is invalid, or TLS cannot be initialized.
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
            Ok(value) if !value.is_empty() => check_printable(name, value).map(Some),
            Ok(_) | Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(EnvError::Invalid(name, PRINTABLE)),
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

const PRINTABLE: InvalidValue = InvalidValue::new("printable ASCII characters without spaces or line breaks");

/// Rejects values that no credential contains. A trailing line break from a secrets file would otherwise cause a signature error.
fn check_printable(name: &'static str, value: String) -> Result<String, EnvError> {
    if value.bytes().all(|byte| byte.is_ascii_graphic()) { Ok(value) } else { Err(EnvError::Invalid(name, PRINTABLE)) }
}

impl fmt::Display for EnvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "the environment variable `{name}` is not set"),
            Self::Invalid(name, error) => write!(f, "the environment variable `{name}` is invalid: {error}"),
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
