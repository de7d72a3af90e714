//! Handles: call operations with the token of one authorization.

use std::sync::Arc;

use bytes::Bytes;

use crate::client::Client;
use crate::client::call::{self, ErasedCall, TypedCall};
use crate::client::options::CallOptions;
use crate::client::raw::{RawCall, RawResponse, UntypedCall};
use crate::client::scope::{CategoryAsset, Grants, Partner, Scope, Seller, Shop};
use crate::error::Error;
use crate::request::Endpoint;
use crate::request::Untyped;
use crate::response::Reply;

/// Calls operations for a seller, a shop, a creator, a partner or a category asset.
///
/// A handle is cheap to clone and to store: all handles of a client share its connections. An operation that requires another kind of
/// token does not compile. The cipher is sent only to operations that take it.
///
/// `GetOrderList` requires a shop:
///
/// ```
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let shop = client.seller(token).shop("cipher");
/// let orders = shop.send(&tiktok_shop::order::GetOrderList::new(20)).await;
/// # }
/// ```
///
/// A seller handle without a shop does not compile:
///
/// ```compile_fail,E0277
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let seller = client.seller(token);
/// let orders = seller.send(&tiktok_shop::order::GetOrderList::new(20)).await;
/// # }
/// ```
///
/// `GetCreatorProfile` requires a creator token:
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
///
/// If TikTok does not say which kind of token an operation requires, both handles can call it. Any other handle does not compile:
///
/// ```
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let room = client.creator(token).send(&tiktok_shop::affiliate::GetLiveRoom::new()).await;
/// # }
/// ```
///
/// ```compile_fail,E0277
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let room = client.partner(token).send(&tiktok_shop::affiliate::GetLiveRoom::new()).await;
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Handle<S> {
    pub(crate) client: Client,
    pub(crate) scope: S,
    pub(crate) options: Option<Arc<CallOptions>>,
}

impl<S: Scope> Handle<S> {
    /// Returns a handle that uses these options for each call. Options that are not set keep the value of this handle.
    pub fn with(&self, options: CallOptions) -> Self {
        let options = match &self.options {
            Some(previous) => options.or(previous),
            None => options,
        };
        Self { options: Some(Arc::new(options)), ..self.clone() }
    }

    /// Calls an operation.
    ///
    /// # Errors
    ///
    /// Returns TikTok's error if it rejected the request, after the retries. Also fails if the request cannot be built, the connection
    /// fails, or the response cannot be decoded.
    pub async fn send<E>(&self, request: &E) -> Result<Reply<E::Response>, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        Ok(self.send_with_body(request).await?.0)
    }

    /// Calls an operation. Also returns the body of the response.
    pub(super) async fn send_with_body<E>(&self, request: &E) -> Result<(Reply<E::Response>, Bytes), Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        let defaults = CallOptions::default();
        let options = self.options.as_deref().unwrap_or(&defaults);
        let mut call = TypedCall::new(request);
        call::run(&self.client.core, &self.scope, options, &mut call).await?;
        // A call succeeds only after it decoded a reply.
        Ok(call.into_reply())
    }

    /// Calls an operation and returns the undecoded response. Retries are the same as for [`send`](Self::send).
    ///
    /// An error response of TikTok is returned as `Ok` too. [`RawResponse::decode`] returns its error.
    ///
    /// # Errors
    ///
    /// Fails if the request cannot be built or there is no response.
    pub async fn send_raw<E>(&self, request: &E) -> Result<RawResponse, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        self.run_raw(TypedCall::new(request)).await
    }

    /// Calls an operation that has no type in this version, and returns the undecoded response as [`send_raw`](Self::send_raw) does.
    ///
    /// # Errors
    ///
    /// Fails if the request is invalid, if it requires a cipher that this handle does not have, or if there is no response.
    pub async fn send_untyped(&self, request: &Untyped) -> Result<RawResponse, Error> {
        self.run_raw(UntypedCall::new(request)).await
    }

    async fn run_raw(&self, call: impl ErasedCall) -> Result<RawResponse, Error> {
        let defaults = CallOptions::default();
        let options = self.options.as_deref().unwrap_or(&defaults);
        let mut call = RawCall::new(call);
        let result = call::run(&self.client.core, &self.scope, options, &mut call).await;
        call.into_response(result)
    }
}

impl Handle<Seller> {
    /// Returns a handle for one shop of the seller. `cipher` is the shop cipher from `GetAuthorizedShops`.
    pub fn shop(&self, cipher: impl Into<Arc<str>>) -> Handle<Shop> {
        let scope = Shop { tokens: self.scope.tokens.clone(), shop_cipher: cipher.into() };
        Handle { client: self.client.clone(), scope, options: self.options.clone() }
    }
}

impl Handle<Partner> {
    /// Returns a handle for one category asset of the partner. `cipher` is the cipher from `GetAuthorizedCategoryAssets`.
    pub fn category_asset(&self, cipher: impl Into<Arc<str>>) -> Handle<CategoryAsset> {
        let scope = CategoryAsset { tokens: self.scope.tokens.clone(), category_asset_cipher: cipher.into() };
        Handle { client: self.client.clone(), scope, options: self.options.clone() }
    }
}
