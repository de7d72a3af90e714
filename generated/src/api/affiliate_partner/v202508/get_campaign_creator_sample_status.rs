// @generated from specs/affiliate_partner/202508/get_campaign_creator_sample_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCampaignCreatorSampleStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, CreatorOpenId, ProductId};
use crate::api::affiliate_partner::types::SampleStatus;

/// Returns the delivery and tracking details of a creator's sample of a campaign product. The creator must have applied for the sample before.
///
/// `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.read`.
/// Returns [`GetCampaignCreatorSampleStatusResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/get-affiliate-campaign-creator-product-sample-status-202508>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::{GetCampaignCreatorSampleStatus, get_campaign_creator_sample_status};

 let asset = client.partner(token).category_asset(cipher);
 let request = GetCampaignCreatorSampleStatus::new(get_campaign_creator_sample_status::Required {
     campaign_id: "7324371012170024705".into(),
     product_id: "1729435310697057093".into(),
     creator_open_id: "uACafQAAAABmUU2qon4R0vUYvUVS3QC6CICP2m5A2-wd77j8R9G0yg".into(),
 });
 let reply = asset.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [36009003](crate::errors#code-36009003).
#[doc(alias = "get-affiliate-campaign-creator-product-sample-status-202508")]
#[doc(alias = "GetAffiliateCampaignCreatorProductSampleStatus")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignCreatorSampleStatus {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts).
    pub product_id: ProductId,
    /// Open ID of the creator, despite its name in the path; from [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance). JSON name: `creator_temp_id`.
    pub creator_open_id: CreatorOpenId,
}

/// The required fields of [`GetCampaignCreatorSampleStatus`], for [`GetCampaignCreatorSampleStatus::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts).
    pub product_id: ProductId,
    /// Open ID of the creator, despite its name in the path; from [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance). JSON name: `creator_temp_id`.
    pub creator_open_id: CreatorOpenId,
}

impl GetCampaignCreatorSampleStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            campaign_id: required.campaign_id,
            product_id: required.product_id,
            creator_open_id: required.creator_open_id,
        }
    }
}

impl Endpoint for GetCampaignCreatorSampleStatus {
    type Response = GetCampaignCreatorSampleStatusResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "GetCampaignCreatorSampleStatus";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status";
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.read"])
        .errors(&[16032001, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/get-affiliate-campaign-creator-product-sample-status-202508",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202508/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products/");
        path.id("product_id", &self.product_id);
        path.literal("/creator/");
        path.id("creator_temp_id", &self.creator_open_id);
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
