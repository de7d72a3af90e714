// @generated from specs/affiliate_creator/202505/generate_general_sharing_links.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GenerateGeneralSharingLinks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, ProductId};
use crate::api::affiliate_creator::types::{FailedMaterial, LinkType, Material};

/// Creates links to up to 50 campaign products for any publisher; parameters that you add to the links distinguish publishers. The products need links from `affiliate_partner::GenerateCampaignProductPromotionLinks` first.
///
/// `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate.share_link.read`.
/// Returns [`GenerateGeneralSharingLinksResponse`].
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
    /// Campaign ID, from `affiliate_partner::GetCampaigns`; required for products from a campaign.
    pub campaign_id: Option<CampaignId>,
    /// Set it to `TOKO` for links to Tokopedia; omit it for links to TikTok Shop.
    pub link_type: Option<LinkType>,
    /// What the links lead to.
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

    /// Campaign ID, from `affiliate_partner::GetCampaigns`; required for products from a campaign.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<CampaignId>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// Set it to `TOKO` for links to Tokopedia; omit it for links to TikTok Shop.
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
    /// Products and campaigns for which no links were made.
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
    /// Link that opens the product in the TikTok app; absent with `TOKO`. Set its `o_event_id` to an ID of your own for each click, and do not encode the link again.
    pub deep_link: Option<String>,
    /// ID of the product or campaign to which the links lead.
    pub material_id: Option<ProductId>,
    /// Link that opens the product from a browser; absent with `TOKO`. Set its `o_event_id` as in `deep_link`.
    pub one_link: Option<String>,
    /// Link to which `event_id` and other parameters can be appended; orders from it carry them.
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
