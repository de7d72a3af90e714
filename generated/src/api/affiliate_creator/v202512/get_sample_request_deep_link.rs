// @generated from specs/affiliate_creator/202512/get_sample_request_deep_link.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSampleRequestDeepLink`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, ProductId, SkuId};

/// Creates a single-use link, valid for 30 minutes, that opens the sample request page in the TikTok app of the creator who authorized the call.
///
/// `GET /affiliate_creator/202512/samples/deeplink`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`GetSampleRequestDeepLinkResponse`].
/// Unknown: scope, error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/creator-get-sample-request-deeplink-202512>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GetSampleRequestDeepLink;

 let creator = client.creator(token);
 let request = GetSampleRequestDeepLink::new(
     "1729432087292775344",
     "1729793769377925388",
 );
 let reply = creator.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "creator-get-sample-request-deeplink-202512")]
#[doc(alias = "CreatorGetSampleRequestDeeplink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSampleRequestDeepLink {
    /// ID of the product of which to request a sample, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts).
    pub product_id: ProductId,
    /// SKU ID of the sample, from [`CheckSampleEligibility`](crate::affiliate_creator::CheckSampleEligibility).
    pub sku_id: SkuId,
    /// URL that opens your app after the creator has submitted the sample request; ignored if it is invalid.
    pub redirect_schema: Option<String>,
    /// Campaign ID, from `affiliate_partner::GetCampaigns`, which only the partner can call; required for a product in a partner's campaign.
    pub campaign_id: Option<CampaignId>,
    /// Collaboration ID, for example from [`SearchTargetCollaborations`](crate::affiliate_creator::SearchTargetCollaborations); required for a product in a collaboration of a seller.
    pub collaboration_id: Option<String>,
}

impl GetSampleRequestDeepLink {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(product_id: impl Into<ProductId>, sku_id: impl Into<SkuId>) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            redirect_schema: None,
            campaign_id: None,
            collaboration_id: None,
        }
    }

    /// URL that opens your app after the creator has submitted the sample request; ignored if it is invalid.
    #[inline]
    pub fn redirect_schema(mut self, redirect_schema: impl Into<String>) -> Self {
        self.redirect_schema = Some(redirect_schema.into());
        self
    }

    /// Campaign ID, from `affiliate_partner::GetCampaigns`, which only the partner can call; required for a product in a partner's campaign.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<CampaignId>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// Collaboration ID, for example from [`SearchTargetCollaborations`](crate::affiliate_creator::SearchTargetCollaborations); required for a product in a collaboration of a seller.
    #[inline]
    pub fn collaboration_id(mut self, collaboration_id: impl Into<String>) -> Self {
        self.collaboration_id = Some(collaboration_id.into());
        self
    }
}

impl Endpoint for GetSampleRequestDeepLink {
    type Response = GetSampleRequestDeepLinkResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetSampleRequestDeepLink";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_creator/202512/samples/deeplink";
    const META: OperationMeta = OperationMeta::NONE
        .page(
            "https://partner.tiktokshop.com/docv2/page/creator-get-sample-request-deeplink-202512",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("campaign_id", &self.campaign_id);
        query.param("collaboration_id", &self.collaboration_id);
        query.param("product_id", &self.product_id);
        query.param("redirect_schema", &self.redirect_schema);
        query.param("sku_id", &self.sku_id);
        query.timestamp();
    }
}

/// The response to [`GetSampleRequestDeepLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleRequestDeepLinkResponse {
    /// Link that opens the TikTok app; valid once, for 30 minutes, and only for the creator who authorized the call. JSON name: `deeplink`.
    pub deep_link: Option<String>,
}

impl Fields for GetSampleRequestDeepLinkResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("deeplink", &mut self.deep_link)]);
    }
}

debug_fields!(GetSampleRequestDeepLinkResponse);
