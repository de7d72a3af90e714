// @generated from specs/affiliate_seller/202509/generate_target_collaboration_link.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GenerateTargetCollaborationLink`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::TargetCollaborationId;

/// Creates a link with which an invited creator reviews and accepts a target collaboration; the seller shares it with the creator.
///
/// `POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Scope: `seller.affiliate_collaboration.write`.
/// Returns [`GenerateTargetCollaborationLinkResponse`].
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/generate-target-collaboration-link-202509>.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::GenerateTargetCollaborationLink;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GenerateTargetCollaborationLink::new("7365861555575916210")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "generate-target-collaboration-link-202509")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GenerateTargetCollaborationLink {
    /// Target collaboration ID, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations).
    pub target_collaboration_id: TargetCollaborationId,
}

impl GenerateTargetCollaborationLink {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(target_collaboration_id: impl Into<TargetCollaborationId>) -> Self {
        Self {
            target_collaboration_id: target_collaboration_id.into(),
        }
    }
}

impl Endpoint for GenerateTargetCollaborationLink {
    type Response = GenerateTargetCollaborationLinkResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GenerateTargetCollaborationLink";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["seller.affiliate_collaboration.write"])
        .page(
            "https://partner.tiktokshop.com/docv2/page/generate-target-collaboration-link-202509",
        );

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202509/target_collaboration/");
        path.id("target_collaboration_id", &self.target_collaboration_id);
        path.literal("/link");
    }
}

/// The response to [`GenerateTargetCollaborationLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTargetCollaborationLinkResponse {
    /// URL of a page on which the creator reviews the target collaboration and adds its products.
    pub link: Option<String>,
}

impl Fields for GenerateTargetCollaborationLinkResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("link", &mut self.link)]);
    }
}

debug_fields!(GenerateTargetCollaborationLinkResponse);
