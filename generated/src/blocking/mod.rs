//! Sending without a runtime: the same client, whose calls wait on the thread that makes them.
//!
//! There is one engine, the asynchronous [`client`](crate::client). Over a transport that waits by itself its futures are ready
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

use std::iter;
use std::sync::Arc;

use futures_util::{Stream, StreamExt as _};
use pollster::block_on;

use crate::app::App;
use crate::client::{self, Answer, CallOptions, CategoryAsset, Creator, Grants, Page, Partner, Scope, Seller, Shop, Tokens};
use crate::endpoint::{Endpoint, Paged};
use crate::error::Error;
use crate::reply::Reply;
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
    /// A client for an app, over [`Ureq`] as it comes. [`client::Client::builder`] sets more, and ends in
    /// [`over_ureq`](client::ClientBuilder::over_ureq).
    pub fn new(app: App) -> Self {
        client::Client::builder(app).over_ureq()
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
    pub fn send_raw<E>(&self, request: &E) -> Result<Answer, Error>
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
    pub fn send_untyped(&self, request: &Untyped) -> Result<Answer, Error> {
        block_on(self.0.send_untyped(request))
    }

    /// The pages of a list; see [`client::Handle::pages`].
    pub fn pages<E>(&self, request: E) -> impl Iterator<Item = Result<Page<E::Response>, Error>> + Send + use<S, E>
    where
        E: Paged<Response: Send> + Send + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        iterate(self.0.pages(request))
    }

    /// The items of a list, one after the other, over all its pages.
    pub fn items<E>(&self, request: E) -> impl Iterator<Item = Result<E::Item, Error>> + Send + use<S, E>
    where
        E: Paged<Response: Send, Item: Send> + Send + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        iterate(self.0.items(request))
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

/// What a stream brings, waited for one by one.
fn iterate<T: Stream>(stream: T) -> impl Iterator<Item = T::Item> + use<T> {
    let mut stream = Box::pin(stream);
    iter::from_fn(move || block_on(stream.next()))
}
