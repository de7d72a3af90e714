// @generated from specs/affiliate_seller/202409/search_open_collaborations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchOpenCollaborations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SortOrder;
use crate::api::ids::{CategoryId, OpenCollaborationId};
use crate::api::affiliate_seller::types::{
    CurrentCommission, KeywordType, OpenCollaborationProduct, OpenCollaborationSortField,
    OpenCollaborationStatus,
};

/// Searches the open collaborations of the shop by product or category, with commissions and the numbers of creators who added the products to their showcase or posted about them.
///
/// `POST /affiliate_seller/202409/open_collaborations/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchOpenCollaborationsResponse`]; `open_collaborations` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202412`](crate::affiliate_seller::v202412::search_open_collaborations::SearchOpenCollaborations).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_seller::types::KeywordType;
 use tiktok_shop::affiliate_seller::v202409::SearchOpenCollaborations;

 let shop = client.seller(token).shop(cipher);
 let request = SearchOpenCollaborations::new(10)
     .keyword("7625459350921")
     .keyword_type(KeywordType::ProductId)
     .top_level_category_id("60001");
 let mut open_collaborations = shop.items(request);
 while let Some(open_collaboration) = open_collaborations.try_next().await? {
     println!("{open_collaboration:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "SearchOpenCollaboration")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchOpenCollaborations {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 1 to 100.
    pub page_size: i64,
    /// Direction in which the list is sorted. Defaults to `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Field by which open collaborations are sorted. Without it, they are sorted by creation time, newest first.
    pub sort_field: Option<OpenCollaborationSortField>,
    /// Product ID or part of the product name, as `keyword_type` says; send both or neither.
    pub keyword: Option<String>,
    /// Whether `keyword` is an ID or part of a name. Accepts `PRODUCT_ID` or `PRODUCT_NAME`.
    pub keyword_type: Option<KeywordType>,
    /// First-level category ID of the products, from `product::GetCategories`.
    pub top_level_category_id: Option<CategoryId>,
}

impl SearchOpenCollaborations {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64) -> Self {
        Self {
            page_token: None,
            page_size,
            sort_order: None,
            sort_field: None,
            keyword: None,
            keyword_type: None,
            top_level_category_id: None,
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Direction in which the list is sorted. Defaults to `DESC`.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Field by which open collaborations are sorted. Without it, they are sorted by creation time, newest first.
    #[inline]
    pub fn sort_field(
        mut self,
        sort_field: impl Into<OpenCollaborationSortField>,
    ) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// Product ID or part of the product name, as `keyword_type` says; send both or neither.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Whether `keyword` is an ID or part of a name. Accepts `PRODUCT_ID` or `PRODUCT_NAME`.
    #[inline]
    pub fn keyword_type(mut self, keyword_type: impl Into<KeywordType>) -> Self {
        self.keyword_type = Some(keyword_type.into());
        self
    }

    /// First-level category ID of the products, from `product::GetCategories`.
    #[inline]
    pub fn top_level_category_id(
        mut self,
        top_level_category_id: impl Into<CategoryId>,
    ) -> Self {
        self.top_level_category_id = Some(top_level_category_id.into());
        self
    }
}

impl Endpoint for SearchOpenCollaborations {
    type Response = SearchOpenCollaborationsResponse;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "SearchOpenCollaborations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_seller/202409/open_collaborations/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .pages("open_collaborations")
        .repeatable()
        .newer("v202412");

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 1..=100));
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("keyword", &self.keyword),
                (
                    "keyword_type",
                    &one_of(&self.keyword_type, &["PRODUCT_ID", "PRODUCT_NAME"]),
                ),
                ("top_level_category_id", &self.top_level_category_id),
            ],
        );
    }
}

impl Paged for SearchOpenCollaborations {
    type Item = OpenCollaboration;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.open_collaborations
    }
}

/// The response to [`SearchOpenCollaborations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOpenCollaborationsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// Open collaborations that match; those that have ended are left out.
    pub open_collaborations: Vec<OpenCollaboration>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchOpenCollaborationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("open_collaborations", &mut self.open_collaborations),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchOpenCollaborationsResponse);

/// A product that any creator may promote for a commission.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCollaboration {
    /// Number of creators who posted a video or LIVE session about the product.
    pub content_creator_count: Option<i64>,
    /// Commission rate that currently applies.
    pub current_commission: Option<CurrentCommission>,
    /// Open collaboration ID.
    pub id: Option<OpenCollaborationId>,
    /// Product of the open collaboration.
    pub product: Option<OpenCollaborationProduct>,
    /// Whether the seller must approve the applications of creators to promote the product; version 202412 does not return it.
    pub require_seller_approve_creator: Option<bool>,
    /// Number of creators whose showcase has the product.
    pub showcase_creator_count: Option<i64>,
    /// Status of the open collaboration. With `TERMINATING`, the collaboration ends at `end_time` of `current_commission`.
    pub status: Option<OpenCollaborationStatus>,
}

impl Fields for OpenCollaboration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("content_creator_count", &mut self.content_creator_count),
                    ("current_commission", &mut self.current_commission),
                    ("id", &mut self.id),
                    ("product", &mut self.product),
                    (
                        "require_seller_approve_creator",
                        &mut self.require_seller_approve_creator,
                    ),
                    ("showcase_creator_count", &mut self.showcase_creator_count),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(OpenCollaboration);
