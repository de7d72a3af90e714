// @generated from specs/affiliate_partner/202501/get_campaign_creator_sample_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCampaignCreatorSampleStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, CreatorTempId, ProductId};
use crate::api::affiliate_partner::types::SampleStatus;

/// Returns the delivery and tracking details of a creator's sample of a campaign product. The creator must have applied for the sample before.
///
/// `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`
///
/// Requires a partner token: call it on `client.partner(…)`.
/// Returns [`GetCampaignCreatorSampleStatusResponse`].
/// Superseded by a newer version: [`v202508`](crate::affiliate_partner::v202508::get_campaign_creator_sample_status::GetCampaignCreatorSampleStatus).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::v202501::{GetCampaignCreatorSampleStatus, get_campaign_creator_sample_status};

 let partner = client.partner(token);
 let request = GetCampaignCreatorSampleStatus::new(get_campaign_creator_sample_status::Required {
     campaign_id: "7324371012170024705".into(),
     product_id: "1729435310697057093".into(),
     creator_temp_id: "d785d63511a645a2".into(),
 });
 let reply = partner.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetAffiliateCampaignCreatorProductSampleStatus")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignCreatorSampleStatus {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts).
    pub product_id: ProductId,
    /// Temporary ID of the creator, from [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance) 202501; valid for one hour.
    pub creator_temp_id: CreatorTempId,
}

/// The required fields of [`GetCampaignCreatorSampleStatus`], for [`GetCampaignCreatorSampleStatus::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts).
    pub product_id: ProductId,
    /// Temporary ID of the creator, from [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance) 202501; valid for one hour.
    pub creator_temp_id: CreatorTempId,
}

impl GetCampaignCreatorSampleStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            campaign_id: required.campaign_id,
            product_id: required.product_id,
            creator_temp_id: required.creator_temp_id,
        }
    }
}

impl Endpoint for GetCampaignCreatorSampleStatus {
    type Response = GetCampaignCreatorSampleStatusResponse;
    type Token = token::Partner;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetCampaignCreatorSampleStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status";
    const META: OperationMeta = OperationMeta::NONE.newer("v202508");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202501/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products/");
        path.id("product_id", &self.product_id);
        path.literal("/creator/");
        path.id("creator_temp_id", &self.creator_temp_id);
        path.literal("/content/statistics/sample/status");
    }
}

/// The response to [`GetCampaignCreatorSampleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignCreatorSampleStatusResponse {
    /// Delivery of the sample.
    pub sample_status: Option<SampleStatus>,
}

impl Fields for GetCampaignCreatorSampleStatusResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("sample_status", &mut self.sample_status)]);
    }
}

debug_fields!(GetCampaignCreatorSampleStatusResponse);
