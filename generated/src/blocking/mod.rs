//! Blocking client: the same API without an asynchronous runtime.
//!
//! It drives the asynchronous [`client`] on the calling thread. Options, retries, rate limits and paging are the same.
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
//! Use [`wait`] for other asynchronous parts of this crate, such as [`oauth`](crate::oauth) and
//! [`WebhookReceiver`](crate::WebhookReceiver):
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

use crate::client::{
    self, CallOptions, CategoryAsset, ClientBuilder, Creator, EnvError, EnvSettings, Grants, Listing, Page, Partner, RawResponse,
    Scope, Seller, Shop, Tokens,
};
use crate::error::Error;
use crate::request::{App, Endpoint, Paged, Untyped};
use crate::response::Reply;
use crate::values::Timestamp;

mod upload;
mod ureq;

pub use self::ureq::Ureq;

/// An app that can call TikTok. Cheap to clone: clones share connections, rate limits and retry budget.
#[derive(Clone, Debug)]
pub struct Client(client::Client);

/// A client on behalf of a seller, a shop, a creator, a partner or a category asset; see [`client::Handle`].
#[derive(Clone, Debug)]
pub struct Handle<S>(client::Handle<S>);

impl Client {
    /// A client for an app, over [`Ureq`] as it comes.
    pub fn new(app: App) -> Self {
        Self::builder(app).over_ureq()
    }

    /// Settings of a client for an app, which end in [`over_ureq`](ClientBuilder::over_ureq).
    pub fn builder(app: App) -> ClientBuilder {
        ClientBuilder::new(app)
    }

    /// A client on behalf of the one shop that the environment names, over [`Ureq`] as it comes.
    ///
    /// It reads `TIKTOK_SHOP_APP_KEY`, `TIKTOK_SHOP_APP_SECRET`, `TIKTOK_SHOP_ACCESS_TOKEN`, `TIKTOK_SHOP_CIPHER` and, where it is
    /// set, `TIKTOK_SHOP_BASE_URL`, for which see [`App::with_base_url`].
    ///
    /// # Errors
    ///
    /// When one of the first four is missing, or a value cannot be used.
    pub fn from_env() -> Result<Handle<Shop>, EnvError> {
        let settings = EnvSettings::read()?;
        Ok(Self::new(settings.app).seller(settings.token).shop(settings.cipher))
    }

    /// Returns a handle that sends requests for a seller.
    pub fn seller(&self, tokens: impl Into<Tokens>) -> Handle<Seller> {
        Handle(self.0.seller(tokens))
    }

    /// Returns a handle that sends requests for a creator.
    pub fn creator(&self, tokens: impl Into<Tokens>) -> Handle<Creator> {
        Handle(self.0.creator(tokens))
    }

    /// Returns a handle that sends requests for a partner.
    pub fn partner(&self, tokens: impl Into<Tokens>) -> Handle<Partner> {
        Handle(self.0.partner(tokens))
    }
}

/// A client whose transport and token sources need no runtime: they wait by themselves, or are woken by another thread.
impl From<client::Client> for Client {
    fn from(client: client::Client) -> Self {
        Self(client)
    }
}

/// The client beneath: for what takes one, such as a [`TokenManager`](crate::oauth::TokenManager).
impl AsRef<client::Client> for Client {
    fn as_ref(&self) -> &client::Client {
        &self.0
    }
}

/// Waits on this thread for a future that needs no runtime: for what this crate does over a [`Client`] of this module.
pub fn wait<F: Future>(future: F) -> F::Output {
    block_on(future)
}

impl<S: Scope> Handle<S> {
    /// The same handle with these options on every call.
    pub fn with(&self, options: CallOptions) -> Self {
        Self(self.0.with(options))
    }

    /// Sends a request and returns the decoded reply.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`client::Handle::send`].
    pub fn send<E>(&self, request: &E) -> Result<Reply<E::Response>, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        block_on(self.0.send(request))
    }

    /// Sends a request and returns the response without decoding it. See [`client::Handle::send_raw`].
    ///
    /// # Errors
    ///
    /// Returns an error if no response was received.
    pub fn send_raw<E>(&self, request: &E) -> Result<RawResponse, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        block_on(self.0.send_raw(request))
    }

    /// Calls an operation that this version has no type for. See [`client::Handle::send_untyped`].
    ///
    /// # Errors
    ///
    /// Returns an error if no response was received, the request is invalid, or it requires a cipher that this handle does not
    /// have.
    pub fn send_untyped(&self, request: &Untyped) -> Result<RawResponse, Error> {
        block_on(self.0.send_untyped(request))
    }

    /// The pages of a list; see [`client::Handle::pages`].
    pub fn pages<E>(&self, request: E) -> impl Iterator<Item = Result<Page<E::Response>, Error>> + Send + use<S, E>
    where
        E: Paged<Response: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        iterate(self.0.pages(request))
    }

    /// The items of a list, one after the other, over all its pages.
    pub fn items<E>(&self, request: E) -> impl Iterator<Item = Result<E::Item, Error>> + Send + use<S, E>
    where
        E: Paged<Response: Send, Item: Send> + Send + Sync + 'static,
        S: Grants<E::Token, E::Cipher>,
    {
        iterate(self.0.items(request))
    }

    /// The items of a search over time, however many there are; see [`client::Handle::windows`].
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
    /// One of the seller's shops, by the `cipher` of the list of authorized shops.
    pub fn shop(&self, cipher: impl Into<Arc<str>>) -> Handle<Shop> {
        Handle(self.0.shop(cipher))
    }
}

impl Handle<Partner> {
    /// One of the partner's category assets, by the `cipher` of the list of category assets.
    pub fn category_asset(&self, cipher: impl Into<Arc<str>>) -> Handle<CategoryAsset> {
        Handle(self.0.category_asset(cipher))
    }
}

/// Iterates over a list and blocks for each item.
fn iterate<T>(mut list: Listing<T>) -> impl Iterator<Item = Result<T, Error>> + Send + use<T> {
    iter::from_fn(move || block_on(list.try_next()).transpose())
}
