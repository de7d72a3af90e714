//! Authorization: consent, the tokens that come of it, and keeping them alive.
//!
//! A person is sent to a consent URL with a [`State`] that their session keeps. Their browser comes back with a code or a refusal
//! ([`AuthCode::from_redirect`]); a [`TokenManager`] exchanges the code, keeps both tokens in its [`TokenStore`], and gives handles
//! what they need: a token that lives.
//!
//! ```no_run
//! use tiktok_shop::oauth::{AuthCode, Market, MemoryStore, Notice, State, TokenManager, seller_consent_url};
//! use tiktok_shop::{Client, Handle, client::Seller};
//!
//! # fn keep_in_session(_: &State) {}
//! # fn from_session() -> State { State::from(String::new()) }
//! // For the whole application, once; `FileStore` (feature `file-store`) and `RedisStore` (`redis`) outlive the process.
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
//! // Their browser comes back.
//! async fn back(url: &str, client: &Client, tokens: &TokenManager) -> Result<Handle<Seller>, Box<dyn std::error::Error>> {
//!     let code = AuthCode::from_redirect(url, &from_session())?;
//!     let authorization = tokens.authorize(&code).await?;
//!     Ok(client.seller(tokens.tokens(&authorization.open_id)))
//! }
//! ```
//!
//! # How tokens are kept alive
//!
//! - A token is refreshed a day before it expires ([`TokenManagerBuilder::margin`]), and when TikTok calls it expired; by the first
//!   call that finds it so, as nothing here runs in the background. An authorization that makes no call is not refreshed.
//! - Callers that come together share one refresh. A caller that is dropped leaves it to the next one. Other processes are kept out
//!   by the store's lease, and find the new tokens in the store.
//! - When a refresh fails and the token still lives, calls go on with it, and the refresh is tried again later.
//! - Consent that ends within thirty days, or has ended, is told to the observer as a [`Notice`]. What webhooks say of it goes into
//!   [`TokenManager::withdrawn`] and [`TokenManager::consent_ends`].
//!
//! # Where tokens are kept
//!
//! | store | feature | who shares it |
//! |---|---|---|
//! | [`MemoryStore`] | `client` | one process, while it lives |
//! | `FileStore` | `file-store` | the processes of one machine |
//! | `RedisStore` | `redis` | all that reach the server |
//!
//! A database of yours is a [`TokenStore`] too: it needs a write that depends on what is there, and a lease that ends by itself.
//!
//! # Without a client
//!
//! [`TokenEndpoint`] makes the requests, and [`Authorization::from_answer`] reads what comes back, for any HTTP client. TikTok wants
//! the app's secret **in the URL** of these requests: they show themselves to nobody, and no error here repeats them; a client or
//! proxy that logs URLs would.

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
