// @generated from specs/authorization/202309/get_authorized_shops.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetAuthorizedShops`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Region, SellerType};
use crate::api::ids::ShopId;

/// Lists the shops that the access token covers, with the ciphers that most operations require. Call it after each authorization.
///
/// `GET /authorization/202309/shops`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.authorization.info`.
/// Returns [`GetAuthorizedShopsResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-authorized-shops-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::authorization::GetAuthorizedShops;

 let seller = client.seller(token);
 let reply = seller.send(&GetAuthorizedShops::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [36009003](crate::errors#code-36009003).
#[doc(alias = "get-authorized-shops-202309")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizedShops {}

impl GetAuthorizedShops {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetAuthorizedShops {
    type Response = GetAuthorizedShopsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetAuthorizedShops";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/authorization/202309/shops";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.authorization.info"])
        .errors(&[36009003])
        .page("https://partner.tiktokshop.com/docv2/page/get-authorized-shops-202309");
}

/// The response to [`GetAuthorizedShops`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizedShopsResponse {
    /// Shops that the access token covers.
    pub shops: Vec<Shop>,
}

impl Fields for GetAuthorizedShopsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shops", &mut self.shops)]);
    }
}

debug_fields!(GetAuthorizedShopsResponse);

/// A shop that the access token covers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shop {
    /// Cipher that identifies the shop in requests. Pass it to `Handle::shop`.
    pub cipher: Option<Secret>,
    /// Code of the shop, as Seller Center shows it.
    pub code: Option<String>,
    /// Shop ID; requests identify the shop by `cipher` instead.
    pub id: Option<ShopId>,
    /// Name of the shop.
    pub name: Option<String>,
    /// Market of the shop.
    pub region: Option<Region>,
    /// Whether the seller is local or cross-border.
    pub seller_type: Option<SellerType>,
}

impl Fields for Shop {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("cipher", &mut self.cipher),
                    ("code", &mut self.code),
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("region", &mut self.region),
                    ("seller_type", &mut self.seller_type),
                ],
            );
    }
}

debug_fields!(Shop);
