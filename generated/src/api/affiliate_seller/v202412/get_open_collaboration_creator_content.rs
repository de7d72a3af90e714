// @generated from specs/affiliate_seller/202412/get_open_collaboration_creator_content.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetOpenCollaborationCreatorContent`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::ProductId;
use crate::api::affiliate_seller::types::{
    CreatorContentProduct, ImageUrl, OpenCollaborationStatus,
};

/// Lists the creators who promote a product of an open collaboration, with the numbers of their videos and LIVE sessions.
///
/// `GET /affiliate_seller/202412/open_collaborations/creator_content_details`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`GetOpenCollaborationCreatorContentResponse`]; `creator_content_details` is paginated.
/// Superseded by a newer version: [`v202508`](crate::affiliate_seller::v202508::get_open_collaboration_creator_content::GetOpenCollaborationCreatorContent).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::v202412::GetOpenCollaborationCreatorContent;

 let shop = client.seller(token).shop(cipher);
 let request = GetOpenCollaborationCreatorContent::new(10, "789078671231312312");
 let mut creator_content_details = shop.items(request);
 while let Some(creator_content_detail) = creator_content_details.try_next().await? {
     println!("{creator_content_detail:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GetOpenCollaborationCreatorContentDetail")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOpenCollaborationCreatorContent {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// ID of the product of the open collaboration, from [`SearchOpenCollaborations`](crate::affiliate_seller::SearchOpenCollaborations).
    pub product_id: ProductId,
}

impl GetOpenCollaborationCreatorContent {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64, product_id: impl Into<ProductId>) -> Self {
        Self {
            page_token: None,
            page_size,
            product_id: product_id.into(),
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
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
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.creator_content_details
    }
}

/// The response to [`GetOpenCollaborationCreatorContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenCollaborationCreatorContentResponse {
    /// Creators who promote the product, with their numbers of videos and LIVE sessions.
    pub creator_content_details: Vec<CreatorContent>,
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Product of the open collaboration.
    pub product: Option<CreatorContentProduct>,
    /// Number of matching creators on all pages.
    pub total_count: Option<i64>,
}

impl Fields for GetOpenCollaborationCreatorContentResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_content_details", &mut self.creator_content_details),
                    ("next_page_token", &mut self.next_page_token),
                    ("product", &mut self.product),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(GetOpenCollaborationCreatorContentResponse);

/// A creator who promotes the product, with the numbers of videos and LIVE sessions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorContent {
    /// Profile of the creator.
    pub creator_profile: Option<CreatorContentProfile>,
    /// Number of LIVE sessions that the creator made.
    pub live_count: Option<i64>,
    /// When the creator's promotion ends.
    pub promotion_end_time: Option<Timestamp>,
    /// Whether the creator's promotion continues.
    pub promotion_status: Option<OpenCollaborationStatus>,
    /// Number of videos that the creator posted.
    pub video_count: Option<i64>,
}

impl Fields for CreatorContent {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("creator_profile", &mut self.creator_profile),
                    ("live_count", &mut self.live_count),
                    ("promotion_end_time", &mut self.promotion_end_time),
                    ("promotion_status", &mut self.promotion_status),
                    ("video_count", &mut self.video_count),
                ],
            );
    }
}

debug_fields!(CreatorContent);

/// Profile of a creator who promotes the product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatorContentProfile {
    /// Profile picture of the creator.
    pub avatar: Option<ImageUrl>,
    /// Number of followers of the creator.
    pub follower_count: Option<i64>,
    /// Display name of the creator.
    pub nickname: Option<String>,
    /// Username of the creator.
    pub username: Option<String>,
}

impl Fields for CreatorContentProfile {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("avatar", &mut self.avatar),
                    ("follower_count", &mut self.follower_count),
                    ("nickname", &mut self.nickname),
                    ("username", &mut self.username),
                ],
            );
    }
}

debug_fields!(CreatorContentProfile);
