// @generated from specs/affiliate/202309/get_creator_profile.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCreatorProfile`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::{CreatorUserType, Image, Region, SellerType};

/// Returns the profile of the creator who authorized the app, with permissions and regions.
///
/// `GET /affiliate/202309/profiles`
///
/// Requires a seller or creator token (TikTok does not say which): call it on `client.seller(…)` or `client.creator(…)`.
/// Returns [`GetCreatorProfileResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate::v202309::GetCreatorProfile;

 let seller = client.seller(token); // or client.creator(token)
 let reply = seller.send(&GetCreatorProfile::new()).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[deprecated(
    note = "TikTok retires it on 2026-10-12; use `affiliate_creator::v202508::GetCreatorProfile`"
)]
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
    type Token = token::SellerOrCreator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetCreatorProfile";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate/202309/profiles";
    const META: OperationMeta = OperationMeta::NONE
        .sunset(Sunset::on(2026, 10, 12))
        .replaced_by("GET /affiliate_creator/202508/profiles");
}

/// The response to [`GetCreatorProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreatorProfileResponse {
    /// Profile picture of the creator.
    pub avatar: Option<Image>,
    /// ID of the partner to which the creator is bound.
    pub partner_id: Option<String>,
    /// Name of the partner to which the creator is bound.
    pub partner_name: Option<String>,
    /// What the creator may do, as names such as `LIVE_STREAM_PERMISSION` and `SELF_SALE_PERMISSION`.
    pub permissions: Vec<String>,
    /// Market in which the creator's account was registered.
    pub register_region: Option<Region>,
    /// Market in which the creator may promote products in the showcase, in videos and in LIVE sessions.
    pub selection_region: Option<Region>,
    /// Whether the creator's own shop is local or cross-border; absent if the creator has no shop.
    pub seller_type: Option<SellerType>,
    /// Username (handle) of the creator. JSON name: `user_name`.
    pub username: Option<String>,
    /// Kind of TikTok account.
    pub user_type: Option<CreatorUserType>,
}

impl Fields for GetCreatorProfileResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("partner_id", &mut self.partner_id),
                    ("partner_name", &mut self.partner_name),
                    ("permissions", &mut self.permissions),
                    ("register_region", &mut self.register_region),
                    ("selection_region", &mut self.selection_region),
                    ("seller_type", &mut self.seller_type),
                    ("user_name", &mut self.username),
                    ("user_type", &mut self.user_type),
                ],
            );
    }
}

debug_fields!(GetCreatorProfileResponse);
