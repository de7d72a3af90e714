// @generated from specs/affiliate_creator/202504/generate_publisher_sharing_links.yaml by `cargo xtask generate`; edit the spec instead.

//! `GeneratePublisherSharingLinks` and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_creator::types::{FailedMaterial, LinkType, Material};

/// Makes links to up to 50 campaign products for one publisher, whose id the resulting orders carry.
///
/// `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate.share_link.read`.
/// Returns [`GeneratePublisherSharingLinksResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/creator-generate-publisher-link-202504>.
#[doc(alias = "creator-generate-publisher-link-202504")]
#[doc(alias = "GeneratePublisherSharingLinksInBatch")]
#[doc(alias = "CreatorGeneratePublisherLink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GeneratePublisherSharingLinks {
    /// What your own system calls the publisher.
    pub publisher_id: String,
    /// From `GetCampaigns`, where the products come from a campaign.
    pub campaign_id: Option<String>,
    /// `TOKO` for links to Tokopedia, or nothing.
    pub link_type: Option<LinkType>,
    pub material: Material,
}

impl GeneratePublisherSharingLinks {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(publisher_id: impl Into<String>, material: Material) -> Self {
        Self {
            publisher_id: publisher_id.into(),
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

impl Endpoint for GeneratePublisherSharingLinks {
    type Response = GeneratePublisherSharingLinksResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GeneratePublisherSharingLinks";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate.share_link.read"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/creator-generate-publisher-link-202504",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_creator/202504/affiliate_sharing_links/publisher/");
        path.id("publisher_id", &self.publisher_id);
        path.literal("/generate_batch");
    }

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

/// The response to [`GeneratePublisherSharingLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePublisherSharingLinksResponse {
    pub failed_materials: Vec<FailedMaterial>,
    /// Only for the publisher of the path.
    pub sharing_links: Vec<PublisherSharingLink>,
}

impl Fields for GeneratePublisherSharingLinksResponse {
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

debug_fields!(GeneratePublisherSharingLinksResponse);

impl CollectFailures for GeneratePublisherSharingLinksResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.failed_materials);
    }
}

impl PartialFailures for GeneratePublisherSharingLinksResponse {}

/// An item of `sharing_links` in [`GeneratePublisherSharingLinksResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublisherSharingLink {
    /// Opens the product in the TikTok app.
    pub deep_link: Option<String>,
    pub material_id: Option<String>,
    /// Opens the product in the TikTok app, or leads to where the app is installed.
    pub one_link: Option<String>,
    /// For publishers to post as it is.
    pub sharing_link: Option<String>,
}

impl Fields for PublisherSharingLink {
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

debug_fields!(PublisherSharingLink);
