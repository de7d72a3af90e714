// @generated from specs/affiliate_seller/202412/get_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTargetCollaboration` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Region;
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
#[doc(alias = "QueryTargetCollaborationDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTargetCollaboration {
    /// From `SearchTargetCollaborations`.
    pub target_collaboration_id: String,
}

impl GetTargetCollaboration {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(target_collaboration_id: impl Into<String>) -> Self {
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
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_seller/202412/target_collaborations/");
        path.id("target_collaboration_id", &self.target_collaboration_id);
    }
}

/// The response to [`GetTargetCollaboration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTargetCollaborationResponse {
    pub target_collaboration: Option<TargetCollaboration>,
}

impl Fields for GetTargetCollaborationResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("target_collaboration", &mut self.target_collaboration)]);
    }
}

debug_fields!(GetTargetCollaborationResponse);

/// Terms on which invited creators promote certain products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaboration {
    /// Creators who posted about it.
    pub content_creator_count: Option<i64>,
    /// Creators who are invited.
    pub creator_invited_count: Option<i64>,
    pub creators: Vec<TargetCollaborationCreator>,
    pub end_time: Option<Timestamp>,
    pub free_sample_rule: Option<FreeSampleRule>,
    pub id: Option<String>,
    /// What the seller wrote to the creators.
    pub message: Option<String>,
    pub name: Option<String>,
    /// Only with the status `NORMAL`.
    pub product_count: Option<i64>,
    pub products: Vec<LegacyTargetCollaborationProduct>,
    pub seller_contact_info: Option<SellerContactEmail>,
    /// Creators who added a product of it to their showcase.
    pub showcase_creator_count: Option<i64>,
    pub start_time: Option<Timestamp>,
    /// `TOP_CREATOR_PROGRAM` asks the seller only for products.
    pub r#type: Option<TargetCollaborationType>,
    /// When the object last changed.
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

/// A creator who is part of a target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationCreator {
    pub avatar: Option<ImageUrl>,
    /// Of the creator in this collaboration.
    pub collaboration_status: Option<CollaborationStatus>,
    /// Products that the creator posted about.
    pub content_product_count: Option<i64>,
    /// Display name, chosen by the user.
    pub nickname: Option<String>,
    /// Whether the commissions are in force for this creator, product by product.
    pub product_effective_status: Option<EffectiveStatus>,
    /// Where the creator may promote products.
    pub selection_region: Option<Region>,
    /// Products that the creator added to the showcase.
    pub showcase_product_count: Option<i64>,
    /// TikTok username.
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
