// @generated from specs/authorization/202405/get_authorized_category_assets.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetAuthorizedCategoryAssets`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;

/// Lists the category assets that a partner authorized for the app, with the ciphers that affiliate partner operations require.
///
/// `GET /authorization/202405/category_assets`
///
/// Requires a partner token: call it on `client.partner(…)`.
/// Scope: `partner.authorization.info`.
/// Returns [`GetAuthorizedCategoryAssetsResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-authorized-category-assets-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::authorization::GetAuthorizedCategoryAssets;

 let partner = client.partner(token);
 let reply = partner.send(&GetAuthorizedCategoryAssets::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "get-authorized-category-assets-202405")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizedCategoryAssets {}

impl GetAuthorizedCategoryAssets {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetAuthorizedCategoryAssets {
    type Response = GetAuthorizedCategoryAssetsResponse;
    type Token = token::Partner;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetAuthorizedCategoryAssets";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/authorization/202405/category_assets";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.authorization.info"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-authorized-category-assets-202405",
        );
}

/// The response to [`GetAuthorizedCategoryAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizedCategoryAssetsResponse {
    /// Category assets that the partner authorized for the app.
    pub category_assets: Vec<CategoryAsset>,
}

impl Fields for GetAuthorizedCategoryAssetsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("category_assets", &mut self.category_assets)]);
    }
}

debug_fields!(GetAuthorizedCategoryAssetsResponse);

/// A business category.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// ID of the business category. Check by the ID, not by the name, that the category is the right one; if not, ask the partner to authorize the app again.
    pub id: Option<String>,
    /// Name of the business category, which may change.
    pub name: Option<String>,
}

impl Fields for Category {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("name", &mut self.name)]);
    }
}

debug_fields!(Category);

/// A business category of a partner in one market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryAsset {
    /// Business category of the asset.
    pub category: Option<Category>,
    /// Cipher that identifies the category asset in requests of affiliate partners. Pass it to `Handle::category_asset`.
    pub cipher: Option<Secret>,
    /// Market of the category asset.
    pub target_market: Option<Region>,
}

impl Fields for CategoryAsset {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("category", &mut self.category),
                    ("cipher", &mut self.cipher),
                    ("target_market", &mut self.target_market),
                ],
            );
    }
}

debug_fields!(CategoryAsset);
