// @generated from specs/affiliate_creator/202508/get_creator_profile.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCreatorProfile`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CreatorUserType, Image, Region, SellerType};
use crate::api::ids::CreatorOpenId;
use crate::api::affiliate_creator::types::Permission;

/// Returns the profile of the creator who authorized the app, with permissions and regions. The call fails if the creator has no sales region.
///
/// `GET /affiliate_creator/202508/profiles`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate.info`.
/// Returns [`GetCreatorProfileResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-creator-profile-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GetCreatorProfile;

 let creator = client.creator(token);
 let reply = creator.send(&GetCreatorProfile::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16015007](crate::errors#code-16015007).
#[doc(alias = "get-creator-profile-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCreatorProfile {}

impl GetCreatorProfile {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetCreatorProfile {
    type Response = GetCreatorProfileResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetCreatorProfile";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202508/profiles";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate.info"])
        .errors(&[16015007])
        .page("https://partner.tiktokshop.com/docv2/page/get-creator-profile-202508");
}

/// The response to [`GetCreatorProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreatorProfileResponse {
    /// Profile picture of the creator.
    pub avatar: Option<Image>,
    /// Open ID, which identifies the creator within this app.
    pub creator_user_open_id: Option<CreatorOpenId>,
    /// What the creator may promote, and how.
    pub permissions: Vec<Permission>,
    /// Market in which the creator's account was registered.
    pub register_region: Option<Region>,
    /// Market in which the creator may promote products in the showcase, in videos and in LIVE sessions.
    pub selection_region: Option<Region>,
    /// Whether the creator's own shop is local or cross-border; absent if the creator has no shop.
    pub seller_type: Option<SellerType>,
    /// Kind of TikTok account.
    pub user_type: Option<CreatorUserType>,
    /// Username of the creator.
    pub username: Option<String>,
}

impl Fields for GetCreatorProfileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("creator_user_open_id", &mut self.creator_user_open_id),
                    ("permissions", &mut self.permissions),
                    ("register_region", &mut self.register_region),
                    ("selection_region", &mut self.selection_region),
                    ("seller_type", &mut self.seller_type),
                    ("user_type", &mut self.user_type),
                    ("username", &mut self.username),
                ],
            );
    }
}

debug_fields!(GetCreatorProfileResponse);
