//! The blocking client. Calls block the current thread and require no async runtime.
//!
//! It wraps the asynchronous [`client`] and runs its futures to completion. Options, retries, rate limits and pagination are the same.
//!
//! ```no_run
//! use tiktok_shop::order::GetOrderList;
//! use tiktok_shop::{AccessToken, App, blocking};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = blocking::Client::new(App::new("my-app-key", "my-app-secret"));
//!     let shop = client.seller(AccessToken::new("the-sellers-token")?).shop("the-shops-cipher");
//!     for order in shop.items(GetOrderList::new(100)) {
//!         let order = order?;
//!         println!("{:?} {:?}", order.id, order.status);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! [`wait`] runs other futures of this crate, such as those of [`oauth`](crate::oauth) and [`WebhookReceiver`](crate::WebhookReceiver):
//!
//! ```no_run
//! use tiktok_shop::oauth::{AuthCode, MemoryStore, TokenManager};
//! use tiktok_shop::{Error, blocking, client::Seller};
//!
//! fn consented(client: &blocking::Client, code: &AuthCode) -> Result<blocking::Handle<Seller>, Error> {
//!     let manager = TokenManager::new(client.as_ref(), MemoryStore::new()); // one for the whole application
//!     let authorization = blocking::wait(manager.authorize(code))?;
//!     Ok(client.seller(manager.tokens(&authorization.open_id)))
//! }
//! ```

use std::iter;
use std::ops::Range;
use std::sync::Arc;

use pollster::block_on;

use crate::client::env::EnvSettings;
use crate::client::{
    self, CallOptions, CategoryAsset, ClientBuilder, Creator, EnvError, Grants, Listing, Page, Partner, QuotaUse, RawResponse,
    Scope, Seller, Shop, Tokens,
};
use crate::error::Error;
use crate::request::App;
use crate::request::Untyped;
use crate::request::{Batched, Endpoint, Paged};
use crate::response::Reply;
use crate::values::Timestamp;

mod upload;
mod ureq;

pub use self::ureq::Ureq;

/// Blocking client of one app. It is cheap to clone: clones share connections, rate limits and the retry budget.
#[derive(Clone, Debug)]
pub struct Client(client::Client);

/// Calls operations for a seller, a shop, a creator, a partner or a category asset; see [`client::Handle`].
#[derive(Clone, Debug)]
pub struct Handle<S>(client::Handle<S>);

impl Client {
    /// Creates a client over [`Ureq`] with default settings.
    pub fn new(app: App) -> Self {
        Self::builder(app).over_ureq()
    }

    /// Returns the settings of a client for this app. Call [`over_ureq`](ClientBuilder::over_ureq) to create the client.
    pub fn builder(app: App) -> ClientBuilder {
        ClientBuilder::new(app)
    }

    /// Creates a client from environment variables, and returns a handle for its shop. It uses [`Ureq`] with default settings.
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
    /// A refresh token can be used once. Without a folder, **the variable is useless after the first refresh**. With a folder, the
    /// variables are used on the first start, and the folder afterwards, until the variable has another refresh token. With a folder
    /// but without a refresh token, the folder must contain one authorization.
    ///
    /// # Errors
    ///
    /// Fails if a required variable is missing, a value is invalid, or the folder cannot be used.
    pub fn from_env() -> Result<Handle<Shop>, EnvError> {
        let settings = EnvSettings::read()?;
        let client = Self::new(settings.app.clone());
        let (tokens, cipher) = settings.tokens(&client.0)?;
        Ok(client.seller(tokens).shop(cipher))
    }

    /// Returns how much of the daily quota of a shop is used; see [`client::Client::quota`].
    pub fn quota(&self, cipher: &str) -> Option<QuotaUse> {
        self.0.quota(cipher)
    }

    /// Returns a handle for a seller.
    pub fn seller(&self, tokens: impl Into<Tokens>) -> Handle<Seller> {
        Handle(self.0.seller(tokens))
    }

    /// Returns a handle for a creator.
    pub fn creator(&self, tokens: impl Into<Tokens>) -> Handle<Creator> {
        Handle(self.0.creator(tokens))
    }

    /// Returns a handle for a partner.
    pub fn partner(&self, tokens: impl Into<Tokens>) -> Handle<Partner> {
        Handle(self.0.partner(tokens))
    }
}

/// Wraps an asynchronous client. Its transport and its token sources must not require an async runtime: they block, or another thread
/// wakes them.
impl From<client::Client> for Client {
    fn from(client: client::Client) -> Self {
        Self(client)
    }
}

/// Returns the wrapped client, for example for a [`TokenManager`](crate::oauth::TokenManager).
impl AsRef<client::Client> for Client {
    fn as_ref(&self) -> &client::Client {
        &self.0
    }
}

/// Blocks the current thread until the future completes. The future must not require an async runtime. Futures of this crate do not, if
/// they use a [`Client`] of this module.
pub fn wait<F: Future>(future: F) -> F::Output {
    block_on(future)
}

impl<S: Scope> Handle<S> {
    /// Returns a handle that uses these options for each call.
    pub fn with(&self, options: CallOptions) -> Self {
        Self(self.0.with(options))
    }

    /// Calls an operation and returns its reply.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`client::Handle::send`].
    pub fn send<E>(&self, request: &E) -> Result<Reply<E::Response>, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        block_on(self.0.send(request))
    }

    /// Calls an operation and returns the undecoded response; see [`client::Handle::send_raw`].
    ///
    /// # Errors
    ///
    /// Fails if the request cannot be built or there is no response.
    pub fn send_raw<E>(&self, request: &E) -> Result<RawResponse, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        block_on(self.0.send_raw(request))
    }

    /// Calls an operation that has no type in this version; see [`client::Handle::send_untyped`].
    ///
    /// # Errors
    ///
    /// Fails if the request is invalid, if it requires a cipher that this handle does not have, or if there is no response.
    pub fn send_untyped(&self, request: &Untyped) -> Result<RawResponse, Error> {
        block_on(self.0.send_untyped(request))
    }

    /// Returns the pages of a list, requested on demand; see [`client::Handle::pages`].
    pub fn pages<E>(&self, request: E) -> impl Iterator<Item = Result<Page<E::Response>, Error>> + Send + use<S, E>
    where
        E: Paged<Response: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        iterate(self.0.pages(request))
    }

    /// Returns the items of all pages of a list, requested on demand; see [`client::Handle::items`].
    pub fn items<E>(&self, request: E) -> impl Iterator<Item = Result<E::Item, Error>> + Send + use<S, E>
    where
        E: Paged<Response: Send, Item: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        iterate(self.0.items(request))
    }

    /// Returns what a lookup finds for any number of ids, in several calls; see [`client::Handle::batches`].
    pub fn batches<E>(&self, request: E) -> impl Iterator<Item = Result<E::Item, Error>> + Send + use<S, E>
    where
        E: Batched<Response: Send, Key: Send, Item: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        iterate(self.0.batches(request))
    }

    /// Returns all items of a search by time, without the limits of 10,000 results and of a time range; see
    /// [`client::Handle::windows`].
    pub fn windows<E, F>(
        &self,
        request: E,
        window: Range<Timestamp>,
        narrow: F,
    ) -> impl Iterator<Item = Result<E::Item, Error>> + Send + use<S, E, F>
    where
        E: Paged<Response: Send, Item: Send> + Clone + Send + Sync + 'static,
        F: Fn(E, Timestamp, Timestamp) -> E + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        iterate(self.0.windows(request, window, narrow))
    }
}

impl Handle<Seller> {
    /// Returns a handle for one shop of the seller. `cipher` is the shop cipher from `GetAuthorizedShops`.
    pub fn shop(&self, cipher: impl Into<Arc<str>>) -> Handle<Shop> {
        Handle(self.0.shop(cipher))
    }
}

impl Handle<Partner> {
    /// Returns a handle for one category asset of the partner. `cipher` is the cipher from `GetAuthorizedCategoryAssets`.
    pub fn category_asset(&self, cipher: impl Into<Arc<str>>) -> Handle<CategoryAsset> {
        Handle(self.0.category_asset(cipher))
    }
}

/// Converts a listing into a blocking iterator.
fn iterate<T>(mut listing: Listing<T>) -> impl Iterator<Item = Result<T, Error>> + Send + use<T> {
    iter::from_fn(move || block_on(listing.try_next()).transpose())
}
