//! OAuth: consent URLs, access and refresh tokens, and automatic refresh.
//!
//! The application sends a user to a consent URL with a [`State`] that it also stores in the user's session. The browser comes back
//! with a code or an error ([`AuthCode::from_redirect`]). A [`TokenManager`] exchanges the code, saves both tokens in its
//! [`TokenStore`], and supplies handles with a valid access token.
//!
//! ```no_run
//! use tiktok_shop::oauth::{AuthCode, Market, MemoryStore, Notice, State, TokenManager, seller_consent_url};
//! use tiktok_shop::{Client, Handle, client::Seller};
//!
//! # fn keep_in_session(_: &State) {}
//! # fn from_session() -> State { State::from(String::new()) }
//! // One per application. `FileStore` (feature `file-store`) and `RedisStore` (`redis`) persist tokens across restarts.
//! fn manager(client: &Client) -> TokenManager {
//!     TokenManager::builder(client, MemoryStore::new())
//!         .observer(|id, notice| match notice {
//!             Notice::ConsentEnds(end) => println!("{id}: consent expires at {end}"),
//!             Notice::ConsentEnded { .. } => println!("{id}: consent is required again"),
//!             _ => {}
//!         })
//!         .build()
//! }
//!
//! // Starts the consent flow.
//! fn consent_url() -> std::io::Result<String> {
//!     let state = State::random()?;
//!     keep_in_session(&state);
//!     Ok(seller_consent_url("the-service-id", Market::Elsewhere, &state))
//! }
//!
//! // Handles the redirect.
//! async fn callback(url: &str, client: &Client, tokens: &TokenManager) -> Result<Handle<Seller>, Box<dyn std::error::Error>> {
//!     let code = AuthCode::from_redirect(url, &from_session())?;
//!     let authorization = tokens.authorize(&code).await?;
//!     Ok(client.seller(tokens.tokens(&authorization.open_id)))
//! }
//! ```
//!
//! An install that starts at TikTok, for example in its app store, arrives without a state.
//! [`AuthCode::from_unsolicited_redirect`] reads it and explains the risk.
//!
//! # Token refresh
//!
//! - An access token is refreshed one day before it expires ([`TokenManagerBuilder::margin`]), or when TikTok rejects it as
//!   expired. The first call that needs the token starts the refresh. There is no background task: an authorization without calls
//!   is not refreshed.
//! - Concurrent callers share one refresh. It continues when a caller is dropped. The store's lease prevents a refresh by another
//!   process; that process reads the new tokens from the store.
//! - If a refresh fails while the access token is still valid, calls continue with it and the refresh is retried later.
//! - The observer receives a [`Notice`] when consent ends within thirty days or has ended. Pass the consent webhooks to
//!   [`TokenManager::withdrawn`] and [`TokenManager::consent_ends`].
//!
//! # Checks before a call
//!
//! [`Authorization::can_call`] compares the granted scopes with those that an operation requires, and the region of a shop with the
//! markets where TikTok offers it. [`TokenManager::authorize`] returns the authorization, and [`TokenStore::load`] reads a stored one.
//!
//! # Token stores
//!
//! | store | feature | shared by |
//! |---|---|---|
//! | [`MemoryStore`] | `client` | one process; tokens are lost when it exits |
//! | `FileStore` | `file-store` | the processes of one machine |
//! | `RedisStore` | `redis` | all processes that can reach the server |
//!
//! After a restart, [`TokenManager::ids`] returns the IDs of all stored authorizations.
//!
//! To use another database, implement [`TokenStore`]. It needs a conditional write and a lease that expires.
//!
//! # Without a client
//!
//! [`TokenEndpoint`] builds the token requests and [`Authorization::from_response`] reads the responses, for any HTTP client.
//! TikTok requires the app secret **in the URL** of these requests. Their `Debug` output and all errors of this module omit the
//! URL. Make sure that your HTTP client or proxy does not log it.

mod authorization;
mod consent;
mod endpoint;
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
mod env;
mod manager;
mod redirect;
mod state;
mod store;
#[cfg(test)]
mod tests;

pub use self::authorization::{Authorization, RefreshToken, UserType};
pub use self::consent::{Market, creator_consent_url, partner_consent_url, seller_consent_url};
pub use self::endpoint::{TokenEndpoint, TokenRequest};
pub use self::manager::{ManagedTokens, Notice, TokenManager, TokenManagerBuilder};
pub use self::redirect::{AuthCode, Install, RedirectError};
pub use self::state::State;
#[cfg(feature = "file-store")]
pub use self::store::FileStore;
#[cfg(feature = "redis")]
pub use self::store::RedisStore;
pub use self::store::{Lease, MemoryStore, StoreError, TokenStore};
