//! The tokens of a shop from environment variables: a fixed access token, or tokens that are refreshed.

use std::path::PathBuf;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::{ACCESS_TOKEN, EnvError, TOKEN_DIR};
use crate::client::{Client, Tokens};
use crate::error::InvalidValue;
use crate::oauth::{Authorization, ManagedTokens, MemoryStore, RefreshToken, TokenManager};
use crate::request::AccessToken;
use crate::request::sign::{hex, hex_text};
use crate::values::Timestamp;

/// Where the access token comes from.
pub(super) enum Credentials {
    /// `TIKTOK_SHOP_ACCESS_TOKEN` alone.
    Fixed(AccessToken),
    /// `TIKTOK_SHOP_REFRESH_TOKEN`, perhaps with an access token and a folder that keeps the tokens.
    Seed { access: Option<AccessToken>, refresh: RefreshToken, folder: Option<PathBuf> },
    /// The authorization in the folder `TIKTOK_SHOP_TOKEN_DIR`.
    Stored(PathBuf),
}

impl Credentials {
    pub(super) fn of(
        access: Option<AccessToken>,
        refresh: Option<RefreshToken>,
        folder: Option<PathBuf>,
    ) -> Result<Self, EnvError> {
        match (access, refresh, folder) {
            (access, Some(refresh), folder) => Ok(Self::Seed { access, refresh, folder }),
            (_, None, Some(folder)) => Ok(Self::Stored(folder)),
            (Some(access), None, None) => Ok(Self::Fixed(access)),
            (None, None, None) => Err(EnvError::Missing(ACCESS_TOKEN)),
        }
    }

    pub(super) fn tokens(self, client: &Client) -> Result<Tokens, EnvError> {
        match self {
            Self::Fixed(token) => Ok(token.into()),
            Self::Seed { access, refresh, folder } => {
                let (id, seed) = seed(access, refresh)?;
                match folder {
                    Some(folder) => seeded_folder(client, folder, &id, &seed),
                    None => Ok(managed(&TokenManager::new(client, MemoryStore::holding(&id, seed)), &id)),
                }
            }
            Self::Stored(folder) => stored(client, folder),
        }
    }
}

fn managed(manager: &TokenManager, id: &str) -> Tokens {
    Arc::<ManagedTokens>::into(manager.tokens(id))
}

/// The ID depends on the refresh token of the environment. Shops of one seller share their tokens then, and a new consent is not
/// confused with the tokens that a folder keeps of an earlier one.
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
    let store = crate::oauth::FileStore::open(folder).map_err(EnvError::Store)?;
    store.save_now(id, None, seed).map_err(EnvError::Store)?;
    Ok(managed(&TokenManager::new(client, store), id))
}

#[cfg(feature = "file-store")]
fn stored(client: &Client, folder: PathBuf) -> Result<Tokens, EnvError> {
    const ONE: InvalidValue =
        InvalidValue::new("a folder with exactly one authorization; otherwise set `TIKTOK_SHOP_REFRESH_TOKEN`");
    let store = crate::oauth::FileStore::open(folder).map_err(EnvError::Store)?;
    match store.ids_now().map_err(EnvError::Store)?.as_slice() {
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
