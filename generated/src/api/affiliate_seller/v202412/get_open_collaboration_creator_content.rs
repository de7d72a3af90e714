// @generated from specs/affiliate_seller/202412/get_open_collaboration_creator_content.yaml by `cargo xtask generate`; edit the spec instead.

//! `GetOpenCollaborationCreatorContent` and the types that only this operation uses.

use crate::__private::*;
use crate::api::affiliate_seller::types::{
    CreatorContentProduct, ImageUrl, OpenCollaborationStatus,
};

/// Lists the creators who promote an open-collaboration product, with their counts of videos and LIVEs.
///
/// `GET /affiliate_seller/202412/open_collaborations/creator_content_details`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOpenCollaborationCreatorContentResponse`]; `creator_content_details` is paginated.
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::get_open_collaboration_creator_content::GetOpenCollaborationCreatorContent).
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOpenCollaborationCreatorContent {
    pub page_token: Option<String>,
    /// From 1 to 100.
    pub page_size: i64,
    pub product_id: String,
}

impl GetOpenCollaborationCreatorContent {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64, product_id: impl Into<String>) -> Self {
        Self {
            page_token: None,
            page_size,
            product_id: product_id.into(),
        }
    }

    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl Endpoint for GetOpenCollaborationCreatorContent {
    type Response = GetOpenCollaborationCreatorContentResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "GetOpenCollaborationCreatorContent";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/affiliate_seller/202412/open_collaborations/creator_content_details";
    const META: OperationMeta = OperationMeta::NONE
        .pages("creator_content_details")
        .newer("v202508");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.param("product_id", &self.product_id);
        query.shop_cipher();
        query.timestamp();
    }
}

impl Paged for GetOpenCollaborationCreatorContent {
    type Item = CreatorContent;

    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }

    #[inline]
    fn set_page_token(&mut self, page_token: String) {
        self.page_token = Some(page_token);
    }

    #[inline]
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<CreatorContent> {
        response.creator_content_details
    }

    #[inline]
    fn total_count(response: &Self::Response) -> Option<i64> {
        response.total_count
    }
}

/// The response to [`GetOpenCollaborationCreatorContent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenCollaborationCreatorContentResponse {
    pub creator_content_details: Vec<CreatorContent>,
    pub next_page_token: Option<String>,
    pub product: Option<CreatorContentProduct>,
    /// Creators found.
    pub total_count: Option<i64>,
}

impl Fields for GetOpenCollaborationCreatorContentResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "creator_content_details" => read(map, &mut self.creator_content_details),
            "next_page_token" => read(map, &mut self.next_page_token),
            "product" => read(map, &mut self.product),
            "total_count" => read(map, &mut self.total_count),
            _ => skip(map),
        }
    }
}

/// What a creator made of an open collaboration.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorContent {
    pub creator_profile: Option<CreatorContentProfile>,
    /// Posted by the creator.
    pub live_count: Option<i64>,
    pub promotion_end_time: Option<Timestamp>,
    /// `TERMINATING` once the seller has ended it.
    pub promotion_status: Option<OpenCollaborationStatus>,
    /// Posted by the creator.
    pub video_count: Option<i64>,
}

impl Fields for CreatorContent {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "creator_profile" => read(map, &mut self.creator_profile),
            "live_count" => read(map, &mut self.live_count),
            "promotion_end_time" => read(map, &mut self.promotion_end_time),
            "promotion_status" => read(map, &mut self.promotion_status),
            "video_count" => read(map, &mut self.video_count),
            _ => skip(map),
        }
    }
}

/// A creator who made content for an open collaboration.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatorContentProfile {
    pub avatar: Option<ImageUrl>,
    pub follower_count: Option<i64>,
    pub nickname: Option<String>,
    pub username: Option<String>,
}

impl Fields for CreatorContentProfile {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "avatar" => read(map, &mut self.avatar),
            "follower_count" => read(map, &mut self.follower_count),
            "nickname" => read(map, &mut self.nickname),
            "username" => read(map, &mut self.username),
            _ => skip(map),
        }
    }
}
