// @generated from specs/affiliate_partner/202501/get_campaign_creator_content_statistics.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetCampaignCreatorContentStatistics`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{AffiliateProductId, CampaignId, CreatorTempId, ProductId};
use crate::api::affiliate_partner::types::{
    CampaignContentType, CreatorContentStatistics,
};

/// Returns views, likes and sales of each video or LIVE session in which a creator promoted a campaign product.
///
/// `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`
///
/// Requires a partner token: call it on `client.partner(…)`.
/// Returns [`GetCampaignCreatorContentStatisticsResponse`].
/// Superseded by a newer version: [`v202508`](crate::affiliate_partner::v202508::get_campaign_creator_content_statistics::GetCampaignCreatorContentStatistics).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::v202501::{GetCampaignCreatorContentStatistics, get_campaign_creator_content_statistics};

 let partner = client.partner(token);
 let request = GetCampaignCreatorContentStatistics::new(get_campaign_creator_content_statistics::Required {
     campaign_id: "7324371012170024705".into(),
     product_id: "1729435310697057093".into(),
     creator_temp_id: "d785d63511a645a2".into(),
     affiliate_product_id: "1152921504606846976".into(),
 });
 let reply = partner.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetAffiliateCampaignCreatorProductContentStatistics")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCampaignCreatorContentStatistics {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts).
    pub product_id: ProductId,
    /// Temporary ID of the creator, from [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance) 202501; valid for one hour.
    pub creator_temp_id: CreatorTempId,
    /// ID of the product as the creator promotes it, from [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance) 202501.
    pub affiliate_product_id: AffiliateProductId,
    /// Kind of content to report.
    pub content_type: Option<CampaignContentType>,
}

/// The required fields of [`GetCampaignCreatorContentStatistics`], for [`GetCampaignCreatorContentStatistics::new`].
#[derive(Clone, Debug)]
pub struct Required {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts).
    pub product_id: ProductId,
    /// Temporary ID of the creator, from [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance) 202501; valid for one hour.
    pub creator_temp_id: CreatorTempId,
    /// ID of the product as the creator promotes it, from [`GetCampaignProductCreatorPerformance`](crate::affiliate_partner::GetCampaignProductCreatorPerformance) 202501.
    pub affiliate_product_id: AffiliateProductId,
}

impl GetCampaignCreatorContentStatistics {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            campaign_id: required.campaign_id,
            product_id: required.product_id,
            creator_temp_id: required.creator_temp_id,
            affiliate_product_id: required.affiliate_product_id,
            content_type: None,
        }
    }

    /// Kind of content to report.
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<CampaignContentType>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

impl Endpoint for GetCampaignCreatorContentStatistics {
    type Response = GetCampaignCreatorContentStatisticsResponse;
    type Token = token::Partner;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetCampaignCreatorContentStatistics";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics";
    const META: OperationMeta = OperationMeta::NONE.newer("v202508");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202501/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products/");
        path.id("product_id", &self.product_id);
        path.literal("/creator/");
        path.id("creator_temp_id", &self.creator_temp_id);
        path.literal("/content/statistics");
    }

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.param("affiliate_product_id", &self.affiliate_product_id);
        query.app_key();
        query.param("content_type", &self.content_type);
        query.timestamp();
    }
}

/// The response to [`GetCampaignCreatorContentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignCreatorContentStatisticsResponse {
    /// Figures of each video or LIVE session.
    pub creator_content_statistics: Vec<CreatorContentStatistics>,
}

impl Fields for GetCampaignCreatorContentStatisticsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_content_statistics", &mut self.creator_content_statistics),
                ],
            );
    }
}

debug_fields!(GetCampaignCreatorContentStatisticsResponse);
