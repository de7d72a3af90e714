//! Reads the settings of a client for one shop from environment variables. Errors contain the name of a variable, but no credential.

use std::env::{self, VarError};
use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

use crate::error::{InvalidValue, TransportError};
use crate::request::AccessToken;
use crate::request::App;

#[cfg(test)]
mod tests;

const APP_KEY: &str = "TIKTOK_SHOP_APP_KEY";
const APP_SECRET: &str = "TIKTOK_SHOP_APP_SECRET";
pub(crate) const ACCESS_TOKEN: &str = "TIKTOK_SHOP_ACCESS_TOKEN";
const REFRESH_TOKEN: &str = "TIKTOK_SHOP_REFRESH_TOKEN";
pub(crate) const TOKEN_DIR: &str = "TIKTOK_SHOP_TOKEN_DIR";
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
    /// The folder `TIKTOK_SHOP_TOKEN_DIR` cannot be used.
    Store(Box<dyn StdError + Send + Sync>),
}

/// A shop in environment variables.
pub(crate) struct EnvSettings {
    pub(crate) app: App,
    pub(crate) credentials: Credentials,
    pub(crate) cipher: String,
}

/// Where the access token comes from.
pub(crate) enum Credentials {
    /// Only `TIKTOK_SHOP_ACCESS_TOKEN`.
    Fixed(AccessToken),
    /// `TIKTOK_SHOP_REFRESH_TOKEN`, optionally with an access token and a folder for the tokens.
    Seed { access: Option<AccessToken>, refresh: String, folder: Option<PathBuf> },
    /// The authorization in the folder `TIKTOK_SHOP_TOKEN_DIR`.
    Stored(PathBuf),
}

impl EnvSettings {
    #[inline]
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
        let access = optional(ACCESS_TOKEN)?.map(AccessToken::new).transpose();
        let access = access.map_err(|error| EnvError::Invalid(ACCESS_TOKEN, error))?;
        // Unlike credentials, the path of a folder may contain any characters.
        let folder = match variable(TOKEN_DIR) {
            Ok(folder) => Some(folder).filter(|folder| !folder.is_empty()).map(PathBuf::from),
            Err(VarError::NotUnicode(folder)) => Some(folder.into()),
            Err(VarError::NotPresent) => None,
        };
        let credentials = match (access, optional(REFRESH_TOKEN)?, folder) {
            (access, Some(refresh), folder) => Credentials::Seed { access, refresh, folder },
            (_, None, Some(folder)) => Credentials::Stored(folder),
            (Some(access), None, None) => Credentials::Fixed(access),
            (None, None, None) => return Err(EnvError::Missing(ACCESS_TOKEN)),
        };
        let cipher = required(CIPHER)?;
        if let Some(url) = optional(BASE_URL)? {
            app = app.with_base_url(&url).map_err(|error| EnvError::Invalid(BASE_URL, error))?;
        }
        Ok(Self { app, credentials, cipher })
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
            Self::Store(error) => write!(f, "the folder in the environment variable `{TOKEN_DIR}` cannot be used: {error}"),
        }
    }
}

impl StdError for EnvError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Missing(_) | Self::Invalid(..) => None,
            Self::Transport(error) => error.source(),
            Self::Store(error) => error.source(),
        }
    }
}
