// @generated from specs/affiliate_seller/202412/get_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetTargetCollaboration`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
use crate::api::ids::TargetCollaborationId;
use crate::api::affiliate_seller::types::{
    CollaborationStatus, EffectiveStatus, FreeSampleRule, ImageUrl,
    LegacyTargetCollaborationProduct, SellerContactEmail, TargetCollaborationType,
};

/// Returns one target collaboration with its creators and products.
///
/// `GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetTargetCollaborationResponse`].
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::get_target_collaboration::GetTargetCollaboration).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202412::GetTargetCollaboration;

 let shop = client.seller(token).shop(cipher);
 let reply = shop.send(&GetTargetCollaboration::new("7365861555575916210")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "QueryTargetCollaborationDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTargetCollaboration {
    /// Target collaboration ID, from [`SearchTargetCollaborations`](crate::affiliate_seller::SearchTargetCollaborations).
    pub target_collaboration_id: TargetCollaborationId,
}

impl GetTargetCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(target_collaboration_id: impl Into<TargetCollaborationId>) -> Self {
        Self {
            target_collaboration_id: target_collaboration_id.into(),
        }
    }
}

impl Endpoint for GetTargetCollaboration {
    type Response = GetTargetCollaborationResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetTargetCollaboration";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202412/target_collaborations/{target_collaboration_id}";
    const META: OperationMeta = OperationMeta::NONE.newer("v202508");

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/affiliate_seller/202412/target_collaborations/");
        path.id("target_collaboration_id", &self.target_collaboration_id);
    }
}

/// The response to [`GetTargetCollaboration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTargetCollaborationResponse {
    /// The target collaboration.
    pub target_collaboration: Option<TargetCollaboration>,
}

impl Fields for GetTargetCollaborationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("target_collaboration", &mut self.target_collaboration)]);
    }
}

debug_fields!(GetTargetCollaborationResponse);

/// Terms under which invited creators promote certain products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaboration {
    /// Number of creators who posted content about the products, not counting removed creators.
    pub content_creator_count: Option<i64>,
    /// Number of invited creators, not counting removed creators.
    pub creator_invited_count: Option<i64>,
    /// Invited creators.
    pub creators: Vec<TargetCollaborationCreator>,
    /// When the target collaboration ends.
    pub end_time: Option<Timestamp>,
    /// Whether invited creators receive free samples, and whether samples are approved automatically.
    pub free_sample_rule: Option<FreeSampleRule>,
    /// Target collaboration ID.
    pub id: Option<TargetCollaborationId>,
    /// Message of the seller to the invited creators.
    pub message: Option<String>,
    /// Name of the target collaboration.
    pub name: Option<String>,
    /// Number of products that are part of the collaboration and not removed.
    pub product_count: Option<i64>,
    /// Products of the target collaboration.
    pub products: Vec<LegacyTargetCollaborationProduct>,
    /// Contact information of the seller, for invited creators.
    pub seller_contact_info: Option<SellerContactEmail>,
    /// Number of creators who added at least one of the products to their showcase, not counting removed creators.
    pub showcase_creator_count: Option<i64>,
    /// When the target collaboration begins.
    pub start_time: Option<Timestamp>,
    /// How the target collaboration was created.
    pub r#type: Option<TargetCollaborationType>,
    /// When the target collaboration was last changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for TargetCollaboration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content_creator_count", &mut self.content_creator_count),
                    ("creator_invited_count", &mut self.creator_invited_count),
                    ("creators", &mut self.creators),
                    ("end_time", &mut self.end_time),
                    ("free_sample_rule", &mut self.free_sample_rule),
                    ("id", &mut self.id),
                    ("message", &mut self.message),
                    ("name", &mut self.name),
                    ("product_count", &mut self.product_count),
                    ("products", &mut self.products),
                    ("seller_contact_info", &mut self.seller_contact_info),
                    ("showcase_creator_count", &mut self.showcase_creator_count),
                    ("start_time", &mut self.start_time),
                    ("type", &mut self.r#type),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(TargetCollaboration);

/// A creator of a target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationCreator {
    /// Profile picture of the creator.
    pub avatar: Option<ImageUrl>,
    /// Whether the creator is part of the collaboration.
    pub collaboration_status: Option<CollaborationStatus>,
    /// Number of products about which the creator posted, including those that are being removed.
    pub content_product_count: Option<i64>,
    /// Display name of the creator.
    pub nickname: Option<String>,
    /// Whether the commission for this creator applies to all, some or none of the products.
    pub product_effective_status: Option<EffectiveStatus>,
    /// Market in which the creator may promote products.
    pub selection_region: Option<Region>,
    /// Number of products that the creator added to the showcase, including those that are being removed.
    pub showcase_product_count: Option<i64>,
    /// Username of the creator.
    pub username: Option<String>,
}

impl Fields for TargetCollaborationCreator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("collaboration_status", &mut self.collaboration_status),
                    ("content_product_count", &mut self.content_product_count),
                    ("nickname", &mut self.nickname),
                    ("product_effective_status", &mut self.product_effective_status),
                    ("selection_region", &mut self.selection_region),
                    ("showcase_product_count", &mut self.showcase_product_count),
                    ("username", &mut self.username),
                ],
            );
    }
}

debug_fields!(TargetCollaborationCreator);
