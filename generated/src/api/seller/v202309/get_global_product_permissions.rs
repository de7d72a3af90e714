// @generated from specs/seller/202309/get_global_product_permissions.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetGlobalProductPermissions`] and the types that only this operation uses.

use crate::__private::*;

/// Returns whether a cross-border seller may manage global products. Call it before creating global products.
///
/// `GET /seller/202309/permissions`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Scope: `seller.shop.info`.
/// Returns [`GetGlobalProductPermissionsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-seller-permissions-202309>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::seller::GetGlobalProductPermissions;

 let seller = client.seller(token);
 let reply = seller.send(&GetGlobalProductPermissions::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-seller-permissions-202309")]
#[doc(alias = "GetGlobalProductPermission")]
#[doc(alias = "GetSellerPermissions")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGlobalProductPermissions {}

impl GetGlobalProductPermissions {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetGlobalProductPermissions {
    type Response = GetGlobalProductPermissionsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetGlobalProductPermissions";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/seller/202309/permissions";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.shop.info"])
        .page("https://partner.tiktokshop.com/docv2/page/get-seller-permissions-202309");
}

/// The response to [`GetGlobalProductPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalProductPermissionsResponse {
    /// Cross-border permissions of the seller; empty if the seller has none.
    pub permissions: Vec<CrossBorderPermission>,
}

impl Fields for GetGlobalProductPermissionsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("permissions", &mut self.permissions)]);
    }
}

debug_fields!(GetGlobalProductPermissionsResponse);

/// What a cross-border seller is allowed to do.
#[non_exhaustive]
pub enum CrossBorderPermission {
    /// The seller may create and manage global products, which are then published to shops in several markets. Sent as `MANAGE_GLOBAL_PRODUCT`.
    ManageGlobalProduct,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for CrossBorderPermission {
    const TEXTS: &'static [&'static str] = &["MANAGE_GLOBAL_PRODUCT"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(_) => Self::ManageGlobalProduct,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::ManageGlobalProduct => Ok(0),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(CrossBorderPermission, Read);
