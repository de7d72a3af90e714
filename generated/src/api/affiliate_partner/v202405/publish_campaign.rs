// @generated from specs/affiliate_partner/202405/publish_campaign.yaml by `cargo xtask generate`; edit the spec instead.

//! `PublishCampaign` and what only it uses.

use crate::glue::*;

/// `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish`
///
/// Takes a partner's token and a category asset cipher.
/// Scope: `partner.tap_campaign.write`.
#[doc(alias = "publish-affiliate-partner-campaign-202405")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PublishCampaign {
    pub campaign_id: String,
}

impl PublishCampaign {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(campaign_id: impl Into<String>) -> Self {
        Self {
            campaign_id: campaign_id.into(),
        }
    }
}

impl Endpoint for PublishCampaign {
    type Response = Empty;
    const NAME: &'static str = "PublishCampaign";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns/{campaign_id}/publish";
    const AUTH: Auth = Auth {
        token: TokenKind::Partner,
        cipher: CipherKind::CategoryAsset,
    };
    const BODY: BodyKind = BodyKind::Json;
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_partner/202405/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/publish");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.timestamp();
    }
}
