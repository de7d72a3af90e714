//! Sending without a runtime: the same client, whose calls wait on the thread that makes them.
//!
//! There is one engine, the asynchronous [`client`]. Over a transport that waits by itself its futures are ready
//! at once, so what is here only drives them to their end; options, retries, rate limits and paging are the client's own.
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
//! What else waits in this crate, [`oauth`](crate::oauth) and [`WebhookReceiver`](crate::WebhookReceiver), [`wait`] drives as well:
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

use crate::app::App;
use crate::client::{
    self, CallOptions, CategoryAsset, ClientBuilder, Creator, EnvError, EnvSettings, Grants, Listing, Page, Partner, RawResponse,
    Scope, Seller, Shop, Tokens,
};
use crate::endpoint::{Endpoint, Paged};
use crate::error::Error;
use crate::reply::Reply;
use crate::time::Timestamp;
use crate::untyped::Untyped;

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

    /// On behalf of a seller.
    pub fn seller(&self, tokens: impl Into<Tokens>) -> Handle<Seller> {
        Handle(self.0.seller(tokens))
    }

    /// On behalf of a creator.
    pub fn creator(&self, tokens: impl Into<Tokens>) -> Handle<Creator> {
        Handle(self.0.creator(tokens))
    }

    /// On behalf of a partner.
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

    /// Calls an operation, and waits for the reply.
    ///
    /// # Errors
    ///
    /// Those of [`client::Handle::send`].
    pub fn send<E>(&self, request: &E) -> Result<Reply<E::Response>, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        block_on(self.0.send(request))
    }

    /// Calls an operation, and gives what TikTok answered as it came; see [`client::Handle::send_raw`].
    ///
    /// # Errors
    ///
    /// What kept an answer from coming.
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
    /// What kept an answer from coming; when the request is not one, or takes a cipher that this handle does not have.
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

/// What a list brings, waited for one by one.
fn iterate<T>(mut list: Listing<T>) -> impl Iterator<Item = Result<T, Error>> + Send + use<T> {
    iter::from_fn(move || block_on(list.try_next()).transpose())
}
