// @generated from specs/affiliate_seller/202409/get_target_collaboration.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetTargetCollaboration` and what only it uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::TargetCollaboration;

/// Returns one target collaboration with its creators and products.
///
/// `GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`
///
/// Takes a seller's token and a shop cipher, as `client.seller(…).shop(…)` brings them.
/// Answers [`GetTargetCollaborationResponse`].
/// There is a newer version: [`v202508`](crate::affiliate_seller::v202508::get_target_collaboration::GetTargetCollaboration).
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
    const PATH: &'static str = "/affiliate_seller/202409/target_collaborations/{target_collaboration_id}";
    const META: OperationMeta = OperationMeta {
        newer: Some("v202508"),
        ..OperationMeta::NONE
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/affiliate_seller/202409/target_collaborations/");
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
