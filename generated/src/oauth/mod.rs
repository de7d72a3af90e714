//! Authorization: consent, tokens, and keeping them alive.

mod authorization;
mod consent;
mod endpoint;
mod manager;
mod redirect;
mod state;
mod store;

pub use self::authorization::{Authorization, RefreshToken, UserType};
pub use self::consent::{Market, creator_consent_url, partner_consent_url, seller_consent_url};
pub use self::endpoint::{TokenEndpoint, TokenRequest};
pub use self::manager::{ManagedTokens, Notice, TokenManager, TokenManagerBuilder};
pub use self::redirect::{AuthCode, RedirectError};
pub use self::state::State;
#[cfg(feature = "file-store")]
pub use self::store::FileStore;
pub use self::store::{Lease, MemoryStore, StoreError, TokenStore};
