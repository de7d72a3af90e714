// @generated from specs/affiliate_creator/202504/generate_publisher_sharing_links.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GeneratePublisherSharingLinks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{CampaignId, ProductId};
use crate::api::affiliate_creator::types::{FailedMaterial, LinkType, Material};

/// Creates sharing links to up to 50 products for one publisher; orders from the links carry the publisher's ID. Products of a campaign need links from the partner's `affiliate_partner::GenerateCampaignProductPromotionLinks` first; check `failed_materials` for products without a link.
///
/// `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate.share_link.read`.
/// Returns [`GeneratePublisherSharingLinksResponse`].
/// The reply can report failures in `failed_materials`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/creator-generate-publisher-link-202504>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::GeneratePublisherSharingLinks;
 use tiktok_shop::affiliate_creator::types::{Material, MaterialType};

 let creator = client.creator(token);
 let request = GeneratePublisherSharingLinks::new(
         "1152921504606846976",
         Material::new(["7362840009596339971"], MaterialType::Product),
     )
     .campaign_id("7432840009596339923");
 let reply = creator.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "creator-generate-publisher-link-202504")]
#[doc(alias = "GeneratePublisherSharingLinksInBatch")]
#[doc(alias = "CreatorGeneratePublisherLink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GeneratePublisherSharingLinks {
    /// ID of the publisher in your own system.
    pub publisher_id: String,
    /// Campaign ID, shown in Affiliate Center or returned to the partner by `affiliate_partner::GetCampaigns`; required for products from a campaign.
    pub campaign_id: Option<CampaignId>,
    /// With `TOKO`, `sharing_link` leads to the product on Tokopedia; without a value, to the product on TikTok Shop. Only for links to products.
    pub link_type: Option<LinkType>,
    /// Products or campaign page to which the links lead.
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

    /// Campaign ID, shown in Affiliate Center or returned to the partner by `affiliate_partner::GetCampaigns`; required for products from a campaign.
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<CampaignId>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// With `TOKO`, `sharing_link` leads to the product on Tokopedia; without a value, to the product on TikTok Shop. Only for links to products.
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
    fn path(&self, path: &mut PathWriter<'_>) {
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
    /// Products and campaigns for which no link was created.
    pub failed_materials: Vec<FailedMaterial>,
    /// Links for the publisher.
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

/// Links to one product or campaign for one publisher.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublisherSharingLink {
    /// Deep link to the product page on TikTok Shop.
    pub deep_link: Option<String>,
    /// ID of the product or campaign to which the links lead.
    pub material_id: Option<ProductId>,
    /// Web link to the product page on TikTok Shop that leads users without TikTok to the app store.
    pub one_link: Option<String>,
    /// Link that the publisher can post as it is.
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
