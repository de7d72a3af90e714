// @generated from specs/affiliate_seller/202409/search_open_collaborations.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchOpenCollaborations` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::SortOrder;
use crate::api::affiliate_seller::types::{
    CurrentCommission, KeywordType, OpenCollaborationProduct, OpenCollaborationSortField,
    OpenCollaborationStatus,
};

/// Searches the shop's open collaborations by product or category, with commissions and how many creators joined.
///
/// `POST /affiliate_seller/202409/open_collaborations/search`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns [`SearchOpenCollaborationsResponse`]; `open_collaborations` is paginated.
/// Safe to retry.
/// Superseded by a newer version: [`v202412`](crate::affiliate_seller::v202412::search_open_collaborations::SearchOpenCollaborations).
/// Unknown: scope, error codes, TikTok's page.
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
    /// `product_original_price`; without it, by creation.
    pub sort_field: Option<OpenCollaborationSortField>,
    /// A product's id or part of its name, as `keyword_type` says.
    pub keyword: Option<String>,
    /// What `keyword` is; names need not match in full. Accepts `PRODUCT_ID` or `PRODUCT_NAME`.
    pub keyword_type: Option<KeywordType>,
    /// Of the first level.
    pub top_level_category_id: Option<String>,
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

    /// `product_original_price`; without it, by creation.
    #[inline]
    pub fn sort_field(
        mut self,
        sort_field: impl Into<OpenCollaborationSortField>,
    ) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }

    /// A product's id or part of its name, as `keyword_type` says.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// What `keyword` is; names need not match in full. Accepts `PRODUCT_ID` or `PRODUCT_NAME`.
    #[inline]
    pub fn keyword_type(mut self, keyword_type: impl Into<KeywordType>) -> Self {
        self.keyword_type = Some(keyword_type.into());
        self
    }

    /// Of the first level.
    #[inline]
    pub fn top_level_category_id(
        mut self,
        top_level_category_id: impl Into<String>,
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
    pub open_collaborations: Vec<OpenCollaboration>,
    /// Products found.
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
    /// Creators who posted a LIVE or video.
    pub content_creator_count: Option<i64>,
    /// In force now.
    pub current_commission: Option<CurrentCommission>,
    pub id: Option<String>,
    pub product: Option<OpenCollaborationProduct>,
    /// Whether the seller approves each creator.
    pub require_seller_approve_creator: Option<bool>,
    /// Creators who added it to their showcase.
    pub showcase_creator_count: Option<i64>,
    /// `TERMINATING` once the seller has ended it, until the current commission's end.
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
