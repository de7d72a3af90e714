// @generated from specs/affiliate_creator/202504/generate_publisher_sharing_links.yaml by `cargo xtask generate`; edit the spec instead.

//! `GeneratePublisherSharingLinks` and what only it uses.

use crate::glue::*;
use crate::api::affiliate_creator::types::{FailedMaterial, Material};

/// `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`
///
/// Takes a creator's token.
/// Scope: `creator.affiliate.share_link.read`.
#[doc(alias = "creator-generate-publisher-link-202504")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GeneratePublisherSharingLinks {
    pub publisher_id: String,
    pub campaign_id: Option<String>,
    pub link_type: Option<String>,
    pub material: Material,
}

impl GeneratePublisherSharingLinks {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(publisher_id: impl Into<String>, material: Material) -> Self {
        Self {
            publisher_id: publisher_id.into(),
            campaign_id: None,
            link_type: None,
            material,
        }
    }
    #[inline]
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }
    #[inline]
    pub fn link_type(mut self, link_type: impl Into<String>) -> Self {
        self.link_type = Some(link_type.into());
        self
    }
}

impl Endpoint for GeneratePublisherSharingLinks {
    type Response = GeneratePublisherSharingLinksResponse;
    const NAME: &'static str = "GeneratePublisherSharingLinks";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch";
    const AUTH: Auth = Auth {
        token: TokenKind::Creator,
        cipher: CipherKind::None,
    };
    const BODY: BodyKind = BodyKind::Json;
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_creator/202504/affiliate_sharing_links/publisher/");
        path.id("publisher_id", &self.publisher_id);
        path.literal("/generate_batch");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("campaign_id", &self.campaign_id);
        body.field("link_type", &self.link_type);
        body.field("material", &self.material);
    }
}

/// What [`GeneratePublisherSharingLinks`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GeneratePublisherSharingLinksResponse {
    pub failed_materials: Vec<FailedMaterial>,
    pub sharing_links: Vec<SharingLink>,
}

impl Fields for GeneratePublisherSharingLinksResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "failed_materials" => read(map, &mut self.failed_materials),
            "sharing_links" => read(map, &mut self.sharing_links),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SharingLink {
    pub deep_link: Option<String>,
    pub material_id: Option<i64>,
    pub one_link: Option<String>,
    pub sharing_link: Option<String>,
}

impl Fields for SharingLink {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "deep_link" => read(map, &mut self.deep_link),
            "material_id" => read(map, &mut self.material_id),
            "one_link" => read(map, &mut self.one_link),
            "sharing_link" => read(map, &mut self.sharing_link),
            _ => skip(map),
        }
    }
}

impl Tell for GeneratePublisherSharingLinksResponse {
    #[inline]
    fn tell(&self, failure: &mut Failure) {
        failure.add_causes(&self.failed_materials);
    }
}

impl PartialFailures for GeneratePublisherSharingLinksResponse {}
