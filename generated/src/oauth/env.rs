//! Creates a client for one shop from environment variables, with its tokens: a fixed access token, or tokens that are refreshed.
//!
//! The functions are `#[inline]`, so that programs that do not call them do not compile a token manager.

use std::path::PathBuf;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::client::env::{ACCESS_TOKEN, Credentials, EnvError, EnvSettings, TOKEN_DIR};
use crate::client::{Client, Tokens};
use crate::error::InvalidValue;
use crate::oauth::{Authorization, ManagedTokens, MemoryStore, RefreshToken, TokenManager};
#[cfg(feature = "file-store")]
use crate::oauth::{FileStore, StoreError};
use crate::request::AccessToken;
use crate::request::sign::{hex, hex_text};
use crate::values::Timestamp;

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
    /// | `TIKTOK_SHOP_BASE_URL` | another host for calls, but not for token requests; see [`App::with_base_url`](crate::App::with_base_url) |
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
    #[inline]
    pub fn from_env() -> Result<crate::client::Handle<crate::client::Shop>, EnvError> {
        let settings = EnvSettings::read()?;
        let client = Self::new(settings.app.clone()).map_err(EnvError::Transport)?;
        let (tokens, cipher) = settings.tokens(&client)?;
        Ok(client.seller(tokens).shop(cipher))
    }
}

impl EnvSettings {
    /// Returns the tokens and the cipher of the shop.
    #[inline]
    pub(crate) fn tokens(self, client: &Client) -> Result<(Tokens, String), EnvError> {
        Ok((self.credentials.tokens(client)?, self.cipher))
    }
}

impl Credentials {
    #[inline]
    fn tokens(self, client: &Client) -> Result<Tokens, EnvError> {
        match self {
            Self::Fixed(token) => Ok(token.into()),
            Self::Seed { access, refresh, folder } => {
                let (id, seed) = seed(access, RefreshToken::new(refresh))?;
                match folder {
                    Some(folder) => seeded_folder(client, folder, &id, &seed),
                    None => Ok(managed(&TokenManager::new(client, MemoryStore::with_authorization(&id, seed)), &id)),
                }
            }
            Self::Stored(folder) => stored(client, folder),
        }
    }
}

#[cfg(feature = "file-store")]
fn store_failed(error: StoreError) -> EnvError {
    EnvError::Store(error.into())
}

#[inline]
fn managed(manager: &TokenManager, id: &str) -> Tokens {
    Arc::<ManagedTokens>::into(manager.tokens(id))
}

/// The ID depends on the refresh token of the environment. Shops of one seller share their tokens then, and a new consent is not
/// confused with the tokens that a folder keeps of an earlier one.
#[inline]
fn seed(access: Option<AccessToken>, refresh: RefreshToken) -> Result<(String, Authorization), EnvError> {
    let id = format!("env-{}", hex_text(&hex(&Sha256::digest(refresh.reveal()).into())));
    let has_access = access.is_some();
    // An access token is required, but one that expired long ago is refreshed before the first call.
    let access = access.map_or_else(|| AccessToken::new("unset"), Ok).map_err(|error| EnvError::Invalid(ACCESS_TOKEN, error))?;
    let mut seed = Authorization::new(id.as_str(), access, refresh);
    if !has_access {
        seed.access_expires = Some(Timestamp::from_unix_seconds(1));
    }
    Ok((id, seed))
}

#[cfg(feature = "file-store")]
fn seeded_folder(client: &Client, folder: PathBuf, id: &str, seed: &Authorization) -> Result<Tokens, EnvError> {
    let store = FileStore::open(folder).map_err(store_failed)?;
    store.save_now(id, None, seed).map_err(store_failed)?;
    Ok(managed(&TokenManager::new(client, store), id))
}

#[cfg(feature = "file-store")]
fn stored(client: &Client, folder: PathBuf) -> Result<Tokens, EnvError> {
    const ONE: InvalidValue =
        InvalidValue::new("a folder with exactly one authorization; otherwise set `TIKTOK_SHOP_REFRESH_TOKEN`");
    let store = FileStore::open(folder).map_err(store_failed)?;
    match store.ids_now().map_err(store_failed)?.as_slice() {
        [id] => Ok(managed(&TokenManager::new(client, store), id)),
        _ => Err(EnvError::Invalid(TOKEN_DIR, ONE)),
    }
}

#[cfg(not(feature = "file-store"))]
const NO_FILES: EnvError = EnvError::Invalid(TOKEN_DIR, InvalidValue::new("supported without the feature `file-store`"));

#[cfg(not(feature = "file-store"))]
fn seeded_folder(_: &Client, _: PathBuf, _: &str, _: &Authorization) -> Result<Tokens, EnvError> {
    Err(NO_FILES)
}

#[cfg(not(feature = "file-store"))]
fn stored(_: &Client, _: PathBuf) -> Result<Tokens, EnvError> {
    Err(NO_FILES)
}
