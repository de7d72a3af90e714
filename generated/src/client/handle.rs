//! Handles: a client on someone's behalf.

use std::sync::Arc;

use crate::client::Client;
use crate::client::call::{self, ErasedCall, TypedCall};
use crate::client::options::CallOptions;
use crate::client::raw::{RawCall, RawResponse, UntypedCall};
use crate::client::scope::{CategoryAsset, Grants, Partner, Scope, Seller, Shop};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::reply::Reply;
use crate::untyped::Untyped;

/// A client on behalf of a seller, a shop, a creator, a partner or a category asset.
///
/// It is cheap to clone and to keep: all handles of a client share its connections. Operations that want another kind of token
/// do not compile on it, and a cipher goes only where the operation takes it.
///
/// A shop's orders are asked for with the shop's cipher:
///
/// ```
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let shop = client.seller(token).shop("cipher");
/// let orders = shop.send(&tiktok_shop::order::GetOrderList::new(20)).await;
/// # }
/// ```
///
/// without it, they are not:
///
/// ```compile_fail,E0277
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let seller = client.seller(token);
/// let orders = seller.send(&tiktok_shop::order::GetOrderList::new(20)).await;
/// # }
/// ```
///
/// A creator's profile is for the creator:
///
/// ```
/// # async fn test(client: &tiktok_shop::Client, token: tiktok_shop::AccessToken) {
/// let creator = client.creator(token);
/// let profile = creator.send(&tiktok_shop::affiliate_creator::GetCreatorProfile::new()).await;
/// # }
/// ```
///
/// not for a seller:
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
    /// The same handle with these options on every call.
    pub fn with(&self, options: CallOptions) -> Self {
        Self { options: Some(Arc::new(options)), ..self.clone() }
    }

    /// Calls an operation.
    ///
    /// # Errors
    ///
    /// TikTok's own when it refused, after what could be tried again was tried again; otherwise what kept the answer from coming
    /// or from being read.
    pub async fn send<E>(&self, request: &E) -> Result<Reply<E::Response>, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        let none = CallOptions::default();
        let options = self.options.as_deref().unwrap_or(&none);
        let mut job = TypedCall::new(request);
        call::run(&self.client.core, &self.scope, options, &mut job).await?;
        // The call ends without an error only after the reply was read.
        Ok(job.into_reply())
    }

    /// Calls an operation, and gives what TikTok answered as it came: after the same tries, and also where TikTok refused.
    /// [`RawResponse::decode`] tells.
    ///
    /// # Errors
    ///
    /// What kept an answer from coming.
    pub async fn send_raw<E>(&self, request: &E) -> Result<RawResponse, Error>
    where
        E: Endpoint<Response: Send> + Sync,
        S: Grants<E::Token, E::Cipher>,
    {
        self.keep(TypedCall::new(request)).await
    }

    /// Calls an operation that has no type in this version; otherwise as [`send_raw`](Self::send_raw).
    ///
    /// # Errors
    ///
    /// What kept an answer from coming; when the request is not one, or takes a cipher that this handle does not have.
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
    /// One of the seller's shops, by the `cipher` of the list of authorized shops.
    pub fn shop(&self, cipher: impl Into<Arc<str>>) -> Handle<Shop> {
        let scope = Shop { tokens: self.scope.tokens.clone(), shop_cipher: cipher.into() };
        Handle { client: self.client.clone(), scope, options: self.options.clone() }
    }
}

impl Handle<Partner> {
    /// One of the partner's category assets, by the `cipher` of the list of category assets.
    pub fn category_asset(&self, cipher: impl Into<Arc<str>>) -> Handle<CategoryAsset> {
        let scope = CategoryAsset { tokens: self.scope.tokens.clone(), category_asset_cipher: cipher.into() };
        Handle { client: self.client.clone(), scope, options: self.options.clone() }
    }
}
