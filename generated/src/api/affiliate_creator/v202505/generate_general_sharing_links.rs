// @generated from specs/affiliate_creator/202505/generate_general_sharing_links.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GenerateGeneralSharingLinks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, ProductId};
use crate::api::affiliate_creator::types::{FailedMaterial, LinkType, Material};

/// Creates sharing links to up to 50 products for any publisher; you add parameters such as the publisher's ID to each link. Products of a campaign need links from the partner's `affiliate_partner::GenerateCampaignProductPromotionLinks` first; check `failed_materials` for products without a link.
///
/// `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate.share_link.read`.
/// Returns [`GenerateGeneralSharingLinksResponse`].
/// The reply can report failures in `failed_materials`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/creator-generate-general-link-202505>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GenerateGeneralSharingLinks;
 use tiktok_shop::affiliate_creator::types::{Material, MaterialType};

 let creator = client.creator(token);
 let request = GenerateGeneralSharingLinks::new(
         Material::new(["7362840009596339971"], MaterialType::Product),
     )
     .campaign_id("7332840009596339923");
 let reply = creator.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "creator-generate-general-link-202505")]
#[doc(alias = "CreatorGenerateGeneralLink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GenerateGeneralSharingLinks {
    /// Campaign ID, shown in Affiliate Center or returned to the partner by `affiliate_partner::GetCampaigns`; required for products from a campaign.
    pub campaign_id: Option<CampaignId>,
    /// With `TOKO`, `sharing_link` leads to the product on Tokopedia, and `deep_link` and `one_link` are absent. Without a value, all links lead to TikTok Shop.
    pub link_type: Option<LinkType>,
    /// Products or campaign page to which the links lead.
    pub material: Material,
}

impl GenerateGeneralSharingLinks {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(material: Material) -> Self {
        Self {
            campaign_id: None,
            link_type: None,
            material,
        }
    }

    /// Campaign ID, shown in Affiliate Center or returned to the partner by `affiliate_partner::GetCampaigns`; required for products from a campaign.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<CampaignId>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// With `TOKO`, `sharing_link` leads to the product on Tokopedia, and `deep_link` and `one_link` are absent. Without a value, all links lead to TikTok Shop.
    #[inline]
    pub fn link_type(mut self, link_type: impl Into<LinkType>) -> Self {
        self.link_type = Some(link_type.into());
        self
    }
}

impl Endpoint for GenerateGeneralSharingLinks {
    type Response = GenerateGeneralSharingLinksResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GenerateGeneralSharingLinks";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate.share_link.read"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/creator-generate-general-link-202505",
        );

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("campaign_id", &self.campaign_id),
                ("link_type", &self.link_type),
                ("material", &self.material),
            ],
        );
    }
}

/// The response to [`GenerateGeneralSharingLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateGeneralSharingLinksResponse {
    /// Products and campaigns for which no link was created.
    pub failed_materials: Vec<FailedMaterial>,
    /// Links for any publisher.
    pub sharing_links: Vec<GeneralSharingLink>,
}

impl Fields for GenerateGeneralSharingLinksResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("failed_materials", &mut self.failed_materials),
                    ("sharing_links", &mut self.sharing_links),
                ],
            );
    }
}

debug_fields!(GenerateGeneralSharingLinksResponse);

impl CollectFailures for GenerateGeneralSharingLinksResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.failed_materials);
    }
}

impl PartialFailures for GenerateGeneralSharingLinksResponse {}

/// Links to one product or campaign for any publisher.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralSharingLink {
    /// Deep link to the product page on TikTok Shop; absent with `TOKO`. Replace the placeholder `o_event_id` with a new ID for each click, which the order then carries; neither encode nor decode the link.
    pub deep_link: Option<String>,
    /// ID of the product or campaign to which the links lead.
    pub material_id: Option<ProductId>,
    /// Web link to the product page on TikTok Shop that leads users without TikTok to the app store; absent with `TOKO`. Replace `o_event_id` as in `deep_link`.
    pub one_link: Option<String>,
    /// Web link to which you append `event_id` (unique for each click), `publisher_id` and optionally `publisher_name`, `device_type` (`1` mobile, `2` desktop), `device_id` and `referrer_src`. Orders from the link carry these parameters.
    pub sharing_link: Option<String>,
}

impl Fields for GeneralSharingLink {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("deep_link", &mut self.deep_link),
                    ("material_id", &mut self.material_id),
                    ("one_link", &mut self.one_link),
                    ("sharing_link", &mut self.sharing_link),
                ],
            );
    }
}

debug_fields!(GeneralSharingLink);
