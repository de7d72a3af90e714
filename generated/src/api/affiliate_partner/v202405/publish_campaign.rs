// @generated from specs/affiliate_partner/202405/publish_campaign.yaml by `cargo xtask generate`; edit the spec instead.

//! [`PublishCampaign`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::CampaignId;

/// Makes a campaign from [`CreateCampaign`](crate::affiliate_partner::CreateCampaign) visible to sellers.
///
/// `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.write`.
/// Returns no data.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/publish-affiliate-partner-campaign-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::PublishCampaign;

 let asset = client.partner(token).category_asset(cipher);
 asset.send(&PublishCampaign::new("7324371012170024705")).await?;
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032005](crate::errors#code-16032005), [16032007](crate::errors#code-16032007), [16032008](crate::errors#code-16032008), [16032011](crate::errors#code-16032011).
#[doc(alias = "publish-affiliate-partner-campaign-202405")]
#[doc(alias = "PublishAffiliatePartnerCampaign")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PublishCampaign {
    /// Campaign ID, from [`CreateCampaign`](crate::affiliate_partner::CreateCampaign) or [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
}

impl PublishCampaign {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(campaign_id: impl Into<CampaignId>) -> Self {
        Self {
            campaign_id: campaign_id.into(),
        }
    }
}

impl Endpoint for PublishCampaign {
    type Response = Empty;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "PublishCampaign";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns/{campaign_id}/publish";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.write"])
        .errors(&[16032001, 16032005, 16032007, 16032008, 16032011])
        .page(
            "https://partner.tiktokshop.com/docv2/page/publish-affiliate-partner-campaign-202405",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202405/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/publish");
    }
}
