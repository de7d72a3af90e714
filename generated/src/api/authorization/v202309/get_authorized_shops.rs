// @generated from specs/authorization/202309/get_authorized_shops.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetAuthorizedShops` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{Region, SellerType};

/// Lists the shops that the access token covers, with the ciphers that other requests need.
///
/// `GET /authorization/202309/shops`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.authorization.info`.
/// Returns [`GetAuthorizedShopsResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-authorized-shops-202309>.
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
    pub shops: Vec<Shop>,
}

impl Fields for GetAuthorizedShopsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("shops", &mut self.shops)]);
    }
}

debug_fields!(GetAuthorizedShopsResponse);

/// An item of `shops` in [`GetAuthorizedShopsResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shop {
    /// What `Access::shop_cipher` takes.
    pub cipher: Option<Secret>,
    /// As Seller Center shows it.
    pub code: Option<String>,
    /// Within TikTok Shop; requests name shops by `cipher`.
    pub id: Option<String>,
    /// Name of the shop.
    pub name: Option<String>,
    pub region: Option<Region>,
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
