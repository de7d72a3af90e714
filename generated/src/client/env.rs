//! Creates a client for one shop from environment variables. Errors contain the name of a variable, but no credential.

use std::env::{self, VarError};
use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

use self::tokens::Credentials;
use crate::client::{Client, Tokens};
use crate::error::{InvalidValue, TransportError};
use crate::oauth::{RefreshToken, StoreError};
use crate::request::AccessToken;
use crate::request::App;

#[cfg(test)]
mod tests;
mod tokens;

const APP_KEY: &str = "TIKTOK_SHOP_APP_KEY";
const APP_SECRET: &str = "TIKTOK_SHOP_APP_SECRET";
const ACCESS_TOKEN: &str = "TIKTOK_SHOP_ACCESS_TOKEN";
const REFRESH_TOKEN: &str = "TIKTOK_SHOP_REFRESH_TOKEN";
const TOKEN_DIR: &str = "TIKTOK_SHOP_TOKEN_DIR";
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
    Store(StoreError),
}

#[cfg(feature = "_reqwest")]
impl Client {
    /// Creates a client from environment variables, and returns a handle for its shop. It uses [`Reqwest`](crate::client::Reqwest) with
    /// default settings. It is meant for scripts, and for sellers with their own app.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `TIKTOK_SHOP_APP_KEY`, `TIKTOK_SHOP_APP_SECRET` | the app; required |
    /// | `TIKTOK_SHOP_CIPHER` | the shop cipher; required |
    /// | `TIKTOK_SHOP_ACCESS_TOKEN` | the access token of the seller; optional if one of the next two is set |
    /// | `TIKTOK_SHOP_REFRESH_TOKEN` | the refresh token of the same authorization: the access token is refreshed when it expires |
    /// | `TIKTOK_SHOP_TOKEN_DIR` | a folder that keeps refreshed tokens; requires the feature `file-store` |
    /// | `TIKTOK_SHOP_BASE_URL` | another host for calls, but not for token requests; see [`App::with_base_url`] |
    ///
    /// The access token alone is not refreshed: calls fail when it expires.
    ///
    /// A refresh token can be used once. Without a folder, the process keeps its successor in memory, and **the variable is useless
    /// after the first refresh**. With a folder, the variables are used on the first start. Later starts and other processes continue
    /// with the tokens in the folder, until the variable has another refresh token. The folder is a
    /// `FileStore`, which this function opens, reads and writes without waiting for the runtime.
    ///
    /// With a folder but without a refresh token, the folder must contain one authorization, for example from
    /// [`TokenManager::authorize`](crate::oauth::TokenManager::authorize). Then `TIKTOK_SHOP_ACCESS_TOKEN` has no effect.
    ///
    /// # Errors
    ///
    /// Fails if a required variable is missing, a value is invalid, the folder cannot be used, or TLS cannot be initialized.
    pub fn from_env() -> Result<crate::client::Handle<crate::client::Shop>, EnvError> {
        let settings = EnvSettings::read()?;
        let client = Self::new(settings.app.clone()).map_err(EnvError::Transport)?;
        let (tokens, cipher) = settings.tokens(&client)?;
        Ok(client.seller(tokens).shop(cipher))
    }
}

pub(crate) struct EnvSettings {
    pub(crate) app: App,
    credentials: Credentials,
    cipher: String,
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
        let access = optional(ACCESS_TOKEN)?.map(|token| AccessToken::new(&token)).transpose();
        let access = access.map_err(|error| EnvError::Invalid(ACCESS_TOKEN, error))?;
        // Unlike credentials, the path of a folder may contain any characters.
        let folder = match variable(TOKEN_DIR) {
            Ok(folder) => Some(folder).filter(|folder| !folder.is_empty()).map(PathBuf::from),
            Err(VarError::NotUnicode(folder)) => Some(folder.into()),
            Err(VarError::NotPresent) => None,
        };
        let credentials = Credentials::of(access, optional(REFRESH_TOKEN)?.map(RefreshToken::new), folder)?;
        let cipher = required(CIPHER)?;
        if let Some(url) = optional(BASE_URL)? {
            app = app.with_base_url(&url).map_err(|error| EnvError::Invalid(BASE_URL, error))?;
        }
        Ok(Self { app, credentials, cipher })
    }

    /// Returns the tokens and the cipher of the shop.
    pub(crate) fn tokens(self, client: &Client) -> Result<(Tokens, String), EnvError> {
        Ok((self.credentials.tokens(client)?, self.cipher))
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
