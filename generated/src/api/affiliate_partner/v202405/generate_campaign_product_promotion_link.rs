// @generated from specs/affiliate_partner/202405/generate_campaign_product_promotion_link.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GenerateCampaignProductPromotionLink`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, ProductId};

/// Creates a link that creators open to add a product of an online campaign to their showcase. The product must be approved or about to be closed.
///
/// `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`
///
/// Requires a partner token and a category asset: call it on `client.partner(…).category_asset(…)`.
/// Scope: `partner.tap_campaign.link.write`.
/// Returns [`GenerateCampaignProductPromotionLinkResponse`].
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/generate-affiliate-partner-campaign-product-link-202405>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_partner::GenerateCampaignProductPromotionLink;

 let asset = client.partner(token).category_asset(cipher);
 let request = GenerateCampaignProductPromotionLink::new(
     "7324371012170024705",
     "1729435310697057093",
     1_000,
 );
 let reply = asset.send(&request).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
///
/// # Errors
///
/// Documented error codes: [16032001](crate::errors#code-16032001), [16032005](crate::errors#code-16032005), [16032007](crate::errors#code-16032007), [16032008](crate::errors#code-16032008), [16032009](crate::errors#code-16032009), [16032010](crate::errors#code-16032010),
/// [36009003](crate::errors#code-36009003).
#[doc(alias = "generate-affiliate-partner-campaign-product-link-202405")]
#[doc(alias = "GenerateAffiliatePartnerCampaignProductLink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GenerateCampaignProductPromotionLink {
    /// Campaign ID, from [`GetCampaigns`](crate::affiliate_partner::GetCampaigns).
    pub campaign_id: CampaignId,
    /// Product ID, from [`GetCampaignProducts`](crate::affiliate_partner::GetCampaignProducts). Its review status must be `APPROVED` or `PENDING_CLOSED`.
    pub product_id: ProductId,
    /// Commission rate of the creator in hundredths of a percent, from 100 (1%) to the total commission rate that the seller set.
    pub creator_commission_rate: i64,
}

impl GenerateCampaignProductPromotionLink {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(
        campaign_id: impl Into<CampaignId>,
        product_id: impl Into<ProductId>,
        creator_commission_rate: i64,
    ) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            product_id: product_id.into(),
            creator_commission_rate,
        }
    }
}

impl Endpoint for GenerateCampaignProductPromotionLink {
    type Response = GenerateCampaignProductPromotionLinkResponse;
    type Token = token::Partner;
    type Cipher = cipher::CategoryAsset;

    const NAME: &'static str = "GenerateCampaignProductPromotionLink";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["partner.tap_campaign.link.write"])
        .errors(&[16032001, 16032005, 16032007, 16032008, 16032009, 16032010, 36009003])
        .page(
            "https://partner.tiktokshop.com/docv2/page/generate-affiliate-partner-campaign-product-link-202405",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_partner/202405/campaigns/");
        path.id("campaign_id", &self.campaign_id);
        path.literal("/products/");
        path.id("product_id", &self.product_id);
        path.literal("/promotion_link/generate");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(&[("creator_commission_rate", &self.creator_commission_rate)]);
    }
}

/// The response to [`GenerateCampaignProductPromotionLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCampaignProductPromotionLinkResponse {
    /// Link to share with creators, who can use it to add the product to their showcase.
    pub product_promotion_link: Option<String>,
}

impl Fields for GenerateCampaignProductPromotionLinkResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(&mut [("product_promotion_link", &mut self.product_promotion_link)]);
    }
}

debug_fields!(GenerateCampaignProductPromotionLinkResponse);
