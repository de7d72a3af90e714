// @generated from specs/seller/202309/get_active_shops.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetActiveShops`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::ShopId;

/// Lists the active shops of the seller with their markets. Use `authorization::GetAuthorizedShops` for the shop ciphers that other operations require.
///
/// `GET /seller/202309/shops`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.shop.info`.
/// Returns [`GetActiveShopsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-active-shops-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::seller::GetActiveShops;

 let seller = client.seller(token);
 let reply = seller.send(&GetActiveShops::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-active-shops-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetActiveShops {}

impl GetActiveShops {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetActiveShops {
    type Response = GetActiveShopsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetActiveShops";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/seller/202309/shops";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.shop.info"])
        .page("https://partner.tiktokshop.com/docv2/page/get-active-shops-202309");
}

/// The response to [`GetActiveShops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveShopsResponse {
    /// Active shops; a local seller has only one shop.
    pub shops: Vec<ActiveShop>,
}

impl Fields for GetActiveShopsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shops", &mut self.shops)]);
    }
}

debug_fields!(GetActiveShopsResponse);

/// An active shop of the seller.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveShop {
    /// Shop ID.
    pub id: Option<ShopId>,
    /// Market in which the shop sells.
    pub region: Option<Region>,
}

impl Fields for ActiveShop {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("region", &mut self.region)]);
    }
}

debug_fields!(ActiveShop);
