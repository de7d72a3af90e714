//! OAuth: request consent, exchange the code for tokens, and refresh the tokens.
//!
//! Send the user to a consent URL with a [`State`] that their session keeps. The redirect contains a code or an error
//! ([`AuthCode::from_redirect`]). A [`TokenManager`] exchanges the code, saves both tokens in its [`TokenStore`], and provides
//! valid access tokens to handles.
//!
//! ```no_run
//! use tiktok_shop::oauth::{AuthCode, Market, MemoryStore, Notice, State, TokenManager, seller_consent_url};
//! use tiktok_shop::{Client, Handle, client::Seller};
//!
//! # fn keep_in_session(_: &State) {}
//! # fn from_session() -> State { State::from(String::new()) }
//! // Create one manager per application. `FileStore` (feature `file-store`) and `RedisStore` (`redis`) outlive the process.
//! fn manager(client: &Client) -> TokenManager {
//!     TokenManager::builder(client, MemoryStore::new())
//!         .observer(|id, notice| match notice {
//!             Notice::ConsentEnds(end) => println!("{id}: ask again before {end}"),
//!             Notice::ConsentEnded { .. } => println!("{id}: ask again"),
//!             _ => {}
//!         })
//!         .build()
//! }
//!
//! // A seller wants to use the application.
//! fn ask() -> std::io::Result<String> {
//!     let state = State::random()?;
//!     keep_in_session(&state);
//!     Ok(seller_consent_url("the-service-id", Market::Elsewhere, &state))
//! }
//!
//! // Handle the redirect.
//! async fn back(url: &str, client: &Client, tokens: &TokenManager) -> Result<Handle<Seller>, Box<dyn std::error::Error>> {
//!     let code = AuthCode::from_redirect(url, &from_session())?;
//!     let authorization = tokens.authorize(&code).await?;
//!     Ok(client.seller(tokens.tokens(&authorization.open_id)))
//! }
//! ```
//!
//! # How tokens are refreshed
//!
//! - An access token is refreshed a day before it expires ([`TokenManagerBuilder::margin`]), and when TikTok reports it as
//!   expired. The next call triggers the refresh. There is no background task, so an authorization without calls is not
//!   refreshed.
//! - Concurrent callers share one refresh. It completes even if a caller is dropped. The lease of the store excludes other
//!   processes, which then load the new tokens from the store.
//! - If a refresh fails while the access token is valid, calls continue with it, and a later call retries the refresh.
//! - The observer receives a [`Notice`] when consent ends within thirty days or has ended. Pass webhooks about consent to
//!   [`TokenManager::withdrawn`] and [`TokenManager::consent_ends`].
//!
//! # Token stores
//!
//! | store | feature | shared by |
//! |---|---|---|
//! | [`MemoryStore`] | `client` | one process |
//! | `FileStore` | `file-store` | all processes of one machine |
//! | `RedisStore` | `redis` | all processes that connect to the server |
//!
//! Implement [`TokenStore`] for your own database. It needs compare-and-set writes and leases that expire by themselves.
//!
//! # Without a client
//!
//! [`TokenEndpoint`] builds the requests, and [`Authorization::from_answer`] reads the responses, for any HTTP client. TikTok
//! requires the app secret **in the URL** of these requests. `Debug` and errors redact it, but a client or proxy that logs URLs
//! exposes it.

mod authorization;
mod consent;
mod endpoint;
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
pub use self::redirect::{AuthCode, RedirectError};
pub use self::state::State;
#[cfg(feature = "file-store")]
pub use self::store::FileStore;
#[cfg(feature = "redis")]
pub use self::store::RedisStore;
pub use self::store::{Lease, MemoryStore, StoreError, TokenStore};
