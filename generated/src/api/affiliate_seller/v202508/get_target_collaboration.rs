// @generated from specs/affiliate_seller/202508/get_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTargetCollaboration` and what only it uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::{
    Creator, FreeSampleRule, Product, SellerContact, TargetCollaborationType,
};

/// Returns one target collaboration with its creators and products.
///
/// `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Scope: `seller.affiliate_collaboration.read`.
/// Answers [`GetTargetCollaborationResponse`].
///
/// TikTok's page: <https://partner.tiktokshop.com/docv2/page/query-target-collaboration-detail-202508>
///
/// Documented errors: 36009003, 50001700.
#[doc(alias = "query-target-collaboration-detail-202508")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTargetCollaboration {
    /// From `SearchTargetCollaborations`.
    pub target_collaboration_id: String,
}

impl GetTargetCollaboration {
    /// With the fields that TikTok requires.
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
    const PATH: &'static str = "/affiliate_seller/202508/target_collaborations/{target_collaboration_id}";
    const META: OperationMeta = OperationMeta {
        scopes: &["seller.affiliate_collaboration.read"],
        errors: &[36009003, 50001700],
        page: Some(
            "https://partner.tiktokshop.com/docv2/page/query-target-collaboration-detail-202508",
        ),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_seller/202508/target_collaborations/");
        path.id("target_collaboration_id", &self.target_collaboration_id);
    }
    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.shop_cipher();
        query.timestamp();
    }
}

/// What [`GetTargetCollaboration`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTargetCollaborationResponse {
    pub target_collaboration: Option<TargetCollaboration>,
}

impl Fields for GetTargetCollaborationResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "target_collaboration" => read(map, &mut self.target_collaboration),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetCollaboration {
    /// Creators who posted about it.
    pub content_creator_count: Option<i64>,
    /// With the status `NORMAL` alone.
    pub creator_invited_count: Option<i64>,
    pub creators: Vec<Creator>,
    pub end_time: Option<Timestamp>,
    pub free_sample_rule: Option<FreeSampleRule>,
    pub id: Option<String>,
    /// What invited creators read.
    pub message: Option<String>,
    pub name: Option<String>,
    /// With the status `NORMAL` alone.
    pub product_count: Option<i64>,
    pub products: Vec<Product>,
    pub seller_contact_info: Option<SellerContact>,
    /// Creators who added a product of it to their showcase.
    pub showcase_creator_count: Option<i64>,
    pub start_time: Option<Timestamp>,
    /// `TOP_CREATOR_PROGRAM` asks the seller for products alone.
    pub r#type: Option<TargetCollaborationType>,
    pub update_time: Option<Timestamp>,
}

impl Fields for TargetCollaboration {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "content_creator_count" => read(map, &mut self.content_creator_count),
            "creator_invited_count" => read(map, &mut self.creator_invited_count),
            "creators" => read(map, &mut self.creators),
            "end_time" => read(map, &mut self.end_time),
            "free_sample_rule" => read(map, &mut self.free_sample_rule),
            "id" => read(map, &mut self.id),
            "message" => read(map, &mut self.message),
            "name" => read(map, &mut self.name),
            "product_count" => read(map, &mut self.product_count),
            "products" => read(map, &mut self.products),
            "seller_contact_info" => read(map, &mut self.seller_contact_info),
            "showcase_creator_count" => read(map, &mut self.showcase_creator_count),
            "start_time" => read(map, &mut self.start_time),
            "type" => read(map, &mut self.r#type),
            "update_time" => read(map, &mut self.update_time),
            _ => skip(map),
        }
    }
}
