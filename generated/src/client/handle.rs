//! Handles send requests with the token of one authorization.

use std::sync::Arc;

use crate::client::Client;
use crate::client::call::{self, ErasedCall, TypedCall};
use crate::client::options::CallOptions;
use crate::client::raw::{RawCall, RawResponse, UntypedCall};
use crate::client::scope::{CategoryAsset, Grants, Partner, Scope, Seller, Shop};
use crate::error::Error;
use crate::request::{Endpoint, Untyped};
use crate::response::Reply;

/// Sends requests for a seller, a shop, a creator, a partner or a category asset.
///
/// Cheap to clone: all handles of a client share connections. An operation that requires another kind of token or cipher does not
/// compile.
///
/// Reading a shop's orders requires a shop handle:
///
/// ```
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let shop = client.seller(token).shop("cipher");
/// let orders = shop.send(&tiktok_shop::order::GetOrderList::new(20)).await;
/// # }
/// ```
///
/// A seller handle does not compile:
///
/// ```compile_fail,E0277
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let seller = client.seller(token);
/// let orders = seller.send(&tiktok_shop::order::GetOrderList::new(20)).await;
/// # }
/// ```
///
/// Reading a creator's profile requires a creator handle:
///
/// ```
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let creator = client.creator(token);
/// let profile = creator.send(&tiktok_shop::affiliate_creator::GetCreatorProfile::new()).await;
/// # }
/// ```
///
/// A seller handle does not compile:
///
/// ```compile_fail,E0277
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let seller = client.seller(token);
/// let profile = seller.send(&tiktok_shop::affiliate_creator::GetCreatorProfile::new()).await;
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Handle<S> {
    pub(crate) client: Client,
    pub(crate) scope: S,
    pub(crate) options: Option<Arc<CallOptions>>,
}

impl<S: Scope> Handle<S> {
    /// Returns a handle that applies these options to every call.
    pub fn with(&self, options: CallOptions) -> Self {
        Self { options: Some(Arc::new(options)), ..self.clone() }
    }

    /// Sends a request and returns the decoded reply. Retries according to the retry policy.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error if it rejects the request, or an error if the request cannot be built or sent or the response
    /// cannot be decoded.
    pub async fn send<E>(&self, request: &E) -> Result<Reply<E::Response>, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        let none = CallOptions::default();
        let options = self.options.as_deref().unwrap_or(&none);
        let mut job = TypedCall::new(request);
        call::run(&self.client.core, &self.scope, options, &mut job).await?;
        // The call succeeds only after a reply was decoded.
        Ok(job.into_reply())
    }

    /// Sends a request and returns the response without decoding it, even if TikTok rejects the request. Retries like `send`.
    /// Decode it with [`RawResponse::decode`].
    ///
    /// # Errors
    ///
    /// Returns an error if no response was received.
    pub async fn send_raw<E>(&self, request: &E) -> Result<RawResponse, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        self.keep(TypedCall::new(request)).await
    }

    /// Calls an operation that this version has no type for. See [`send_raw`](Self::send_raw).
    ///
    /// # Errors
    ///
    /// Returns an error if no response was received, the request is invalid, or it requires a cipher that this handle does not
    /// have.
    pub async fn send_untyped(&self, request: &Untyped) -> Result<RawResponse, Error> {
        self.keep(UntypedCall::new(request)).await
    }

    async fn keep(&self, job: impl ErasedCall) -> Result<RawResponse, Error> {
        let none = CallOptions::default();
        let options = self.options.as_deref().unwrap_or(&none);
        let mut job = RawCall::new(job);
        let end = call::run(&self.client.core, &self.scope, options, &mut job).await;
        job.into_answer(end)
    }
}

impl Handle<Seller> {
    /// Returns a handle for one of the seller's shops. `cipher` comes from the list of authorized shops.
    pub fn shop(&self, cipher: impl Into<Arc<str>>) -> Handle<Shop> {
        let scope = Shop { tokens: self.scope.tokens.clone(), shop_cipher: cipher.into() };
        Handle { client: self.client.clone(), scope, options: self.options.clone() }
    }
}

impl Handle<Partner> {
    /// Returns a handle for one of the partner's category assets. `cipher` comes from the list of category assets.
    pub fn category_asset(&self, cipher: impl Into<Arc<str>>) -> Handle<CategoryAsset> {
        let scope = CategoryAsset { tokens: self.scope.tokens.clone(), category_asset_cipher: cipher.into() };
        Handle { client: self.client.clone(), scope, options: self.options.clone() }
    }
}
