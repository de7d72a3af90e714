// @generated from specs/affiliate_creator/202407/generate_affiliate_sharing_links.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GenerateAffiliateSharingLinks`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_creator::types::{
    AffiliateSharingLink, AffiliateSharingLinkError, MaterialType,
};

/// Creates sharing links for a product, one for each tag to track. Check `errors` for tags without a link.
///
/// `POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Returns [`GenerateAffiliateSharingLinksResponse`].
/// The reply can report failures in `errors`; [`Reply::failures`](crate::Reply::failures) lists them.
/// Superseded by a newer version: [`v202501`](crate::affiliate_creator::v202501::generate_affiliate_sharing_links::GenerateAffiliateSharingLinks).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::types::MaterialType;
 use tiktok_shop::affiliate_creator::v202407::GenerateAffiliateSharingLinks;
 use tiktok_shop::affiliate_creator::v202407::generate_affiliate_sharing_links::AffiliateSharingMaterial;

 let creator = client.creator(token);
 let request = GenerateAffiliateSharingLinks::new()
     .channel("facebook")
     .material(
         AffiliateSharingMaterial::new()
             .id("17213214214587983")
             .r#type(MaterialType::Product),
     )
     .tags(["spring-newsletter"]);
 let reply = creator.send(&request).await?;
 for failure in reply.failures() {
     println!("{failure:#}");
 }
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GenerateAffiliateSharingLink")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenerateAffiliateSharingLinks {
    /// Name of the channel in which the links are shared, of your own choice.
    pub channel: Option<String>,
    /// Product to which the links lead.
    pub material: Option<AffiliateSharingMaterial>,
    /// Your own tags for tracking. Each gets its own link, and orders from the link carry the tag. Example: `[spring-newsletter]`.
    pub tags: Option<Vec<String>>,
}

impl GenerateAffiliateSharingLinks {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the channel in which the links are shared, of your own choice.
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Product to which the links lead.
    #[inline]
    pub fn material(mut self, material: AffiliateSharingMaterial) -> Self {
        self.material = Some(material);
        self
    }

    /// Your own tags for tracking. Each gets its own link, and orders from the link carry the tag. Example: `[spring-newsletter]`.
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl Endpoint for GenerateAffiliateSharingLinks {
    type Response = GenerateAffiliateSharingLinksResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "GenerateAffiliateSharingLinks";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202407/affiliate_sharing_links/generate_batch";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.newer("v202501");

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("channel", &self.channel),
                ("material", &self.material),
                ("tags", &self.tags),
            ],
        );
    }
}

/// The response to [`GenerateAffiliateSharingLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAffiliateSharingLinksResponse {
    /// A link for each tag.
    pub affiliate_sharing_links: Vec<AffiliateSharingLink>,
    /// Tags for which no link was created.
    pub errors: Vec<AffiliateSharingLinkError>,
}

impl Fields for GenerateAffiliateSharingLinksResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("affiliate_sharing_links", &mut self.affiliate_sharing_links),
                    ("errors", &mut self.errors),
                ],
            );
    }
}

debug_fields!(GenerateAffiliateSharingLinksResponse);

impl CollectFailures for GenerateAffiliateSharingLinksResponse {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.add_causes(&self.errors);
    }
}

impl PartialFailures for GenerateAffiliateSharingLinksResponse {}

/// A product to which links lead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffiliateSharingMaterial {
    /// Product ID, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts).
    pub id: Option<String>,
    /// Kind of target; this version supports only `PRODUCT`.
    pub r#type: Option<MaterialType>,
}

impl AffiliateSharingMaterial {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Product ID, for example from [`SearchOpenCollaborationProducts`](crate::affiliate_creator::SearchOpenCollaborationProducts).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Kind of target; this version supports only `PRODUCT`.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<MaterialType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl WriteFields for AffiliateSharingMaterial {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object.fields(&[("id", &self.id), ("type", &self.r#type)]);
    }
}

debug_written!(AffiliateSharingMaterial);
