// @generated from specs/affiliate_seller/202610/check_creator_outreach_eligibility.yaml by `cargo xtask generate`; edit the spec instead.

//! [`CheckCreatorOutreachEligibility`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CreatorOpenId;

/// Checks up to 100 creators against the conditions under which the shop may contact them now: relationship, followers and quota. Call it before [`GetOrCreateConversation`](crate::affiliate_seller::GetOrCreateConversation) and [`CreateTargetCollaboration`](crate::affiliate_seller::CreateTargetCollaboration), which fail with error 16030002 or 16024019, respectively, if a quota is used up.
///
/// `POST /affiliate_seller/202610/creator_outreach/eligibility/check`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`CheckCreatorOutreachEligibilityResponse`].
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::CheckCreatorOutreachEligibility;
 use tiktok_shop::affiliate_seller::check_creator_outreach_eligibility::CreatorRef;

 let shop = client.seller(token).shop(cipher);
 let request = CheckCreatorOutreachEligibility::new([
     CreatorRef::new("uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg"),
 ]);
 let reply = shop.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckCreatorOutreachEligibility {
    /// Creators to check; none may occur twice. From 1 to 100 entries. JSON name: `creator_infos`.
    pub creators: Vec<CreatorRef>,
}

impl CheckCreatorOutreachEligibility {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(creators: impl IntoIterator<Item = CreatorRef>) -> Self {
        Self {
            creators: creators.into_iter().collect(),
        }
    }
}

impl Endpoint for CheckCreatorOutreachEligibility {
    type Response = CheckCreatorOutreachEligibilityResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "CheckCreatorOutreachEligibility";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202610/creator_outreach/eligibility/check";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("creator_infos", &within(&self.creators, 1..=100))]);
    }
}

/// The response to [`CheckCreatorOutreachEligibility`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreatorOutreachEligibilityResponse {
    /// Relationship, followers and quota for each creator.
    pub creator_eligibility_results: Vec<CreatorEligibility>,
    /// Creator levels whose remaining quota is too small for this request. Empty if the quota suffices.
    pub ineligible_creator_levels: Vec<i64>,
    /// Whether the quota suffices to contact all of the creators. If not, see `ineligible_creator_levels`, and contact fewer creators.
    pub is_batch_quota_consumable: Option<bool>,
}

impl Fields for CheckCreatorOutreachEligibilityResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    (
                        "creator_eligibility_results",
                        &mut self.creator_eligibility_results,
                    ),
                    ("ineligible_creator_levels", &mut self.ineligible_creator_levels),
                    ("is_batch_quota_consumable", &mut self.is_batch_quota_consumable),
                ],
            );
    }
}

debug_fields!(CheckCreatorOutreachEligibilityResponse);

/// Facts that decide whether the shop may contact a creator now: `is_blocked` must be false, and `is_creator_follower_count_threshold_met` and `is_creator_level_quota_available` must be true. TikTok does not document whether a creator who `is_connected` or `is_paired` needs quota.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorEligibility {
    /// Level of the creator, which determines the quota; see [`GetWeeklyCreatorOutreachQuota`](crate::affiliate_seller::GetWeeklyCreatorOutreachQuota).
    pub creator_level: Option<i64>,
    /// Open ID, which identifies the creator within this app.
    pub creator_open_id: Option<CreatorOpenId>,
    /// Whether the shop or the creator blocks the other.
    pub is_blocked: Option<bool>,
    /// Whether the shop and the creator are already connected; apparently by an earlier message or invitation.
    pub is_connected: Option<bool>,
    /// Whether the shop may contact creators with this number of followers; apparently, false means too many. [`GetWeeklyCreatorOutreachQuota`](crate::affiliate_seller::GetWeeklyCreatorOutreachQuota) returns the maximum.
    pub is_creator_follower_count_threshold_met: Option<bool>,
    /// Whether the shop has quota left for creators of this level.
    pub is_creator_level_quota_available: Option<bool>,
    /// Whether the shop and the creator are paired; TikTok does not document what pairs them.
    pub is_paired: Option<bool>,
}

impl Fields for CreatorEligibility {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_level", &mut self.creator_level),
                    ("creator_open_id", &mut self.creator_open_id),
                    ("is_blocked", &mut self.is_blocked),
                    ("is_connected", &mut self.is_connected),
                    (
                        "is_creator_follower_count_threshold_met",
                        &mut self.is_creator_follower_count_threshold_met,
                    ),
                    (
                        "is_creator_level_quota_available",
                        &mut self.is_creator_level_quota_available,
                    ),
                    ("is_paired", &mut self.is_paired),
                ],
            );
    }
}

debug_fields!(CreatorEligibility);

/// A creator to check.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatorRef {
    /// Open ID of the creator, from [`SearchMarketplaceCreators`](crate::affiliate_seller::SearchMarketplaceCreators).
    pub creator_open_id: CreatorOpenId,
}

impl CreatorRef {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(creator_open_id: impl Into<CreatorOpenId>) -> Self {
        Self {
            creator_open_id: creator_open_id.into(),
        }
    }
}

impl WriteFields for CreatorRef {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("creator_open_id", &self.creator_open_id)]);
    }
}

debug_written!(CreatorRef);
