// @generated from specs/affiliate_creator/202505/generate_general_sharing_links.yaml by `cargo xtask generate`; edit the spec instead.

//! `GenerateGeneralSharingLinks` and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_creator::types::{FailedMaterial, LinkType, Material};

/// Makes links to up to 50 campaign products for publishers at large, who are distinguished by parameters appended later.
///
/// `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate.share_link.read`.
/// Returns [`GenerateGeneralSharingLinksResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/creator-generate-general-link-202505>.
#[doc(alias = "creator-generate-general-link-202505")]
#[doc(alias = "CreatorGenerateGeneralLink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GenerateGeneralSharingLinks {
    /// From `GetCampaigns`, where the products come from a campaign.
    pub campaign_id: Option<String>,
    /// `TOKO` for links to Tokopedia, or nothing.
    pub link_type: Option<LinkType>,
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

    /// From `GetCampaigns`, where the products come from a campaign.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// `TOKO` for links to Tokopedia, or nothing.
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
    pub failed_materials: Vec<FailedMaterial>,
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

/// An item of `sharing_links` in [`GenerateGeneralSharingLinksResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralSharingLink {
    /// Opens the product in the app: put an id of your own for `o_event_id`, one for each click. Not with `TOKO`.
    pub deep_link: Option<String>,
    pub material_id: Option<String>,
    /// The same for a browser, with the same `o_event_id`. Not with `TOKO`.
    pub one_link: Option<String>,
    /// Append `event_id` and what else the orders are to carry.
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
