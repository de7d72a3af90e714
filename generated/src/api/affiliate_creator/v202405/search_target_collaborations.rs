// @generated from specs/affiliate_creator/202405/search_target_collaborations.yaml by `cargo xtask generate`; edit the spec instead.

//! `SearchTargetCollaborations` and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;

/// Searches one shop's target collaborations that the creator was invited to, with their products.
///
/// `POST /affiliate_creator/202405/target_collaborations/search`
///
/// Requires a creator token: call it on `client.creator(…)`.
/// Scope: `creator.affiliate_collaboration.read`.
/// Returns [`SearchTargetCollaborationsResponse`]; `target_collaborations` is paginated.
/// Safe to retry.
/// Unknown: error codes.
///
/// See TikTok's page <https://partner.tiktokshop.com/docv2/page/search-creator-target-collaborations-202405>.
#[doc(alias = "search-creator-target-collaborations-202405")]
#[doc(alias = "SearchCreatorTargetCollaborations")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTargetCollaborations {
    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    pub page_token: Option<String>,
    /// Largest number of items on a page. From 0 to 100.
    pub page_size: i64,
    /// A collaboration's id or name, as `keyword_type` says; both are given or neither.
    pub keyword: Option<String>,
    /// By id, collaborations of any status are found; by name, live ones only.
    pub keyword_type: Option<KeywordType>,
    /// Shop ID.
    pub shop_id: String,
}

impl SearchTargetCollaborations {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64, shop_id: impl Into<String>) -> Self {
        Self {
            page_token: None,
            page_size,
            keyword: None,
            keyword_type: None,
            shop_id: shop_id.into(),
        }
    }

    /// Token of the page, from `next_page_token` of the previous reply. Without it, the first page is returned.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// A collaboration's id or name, as `keyword_type` says; both are given or neither.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// By id, collaborations of any status are found; by name, live ones only.
    #[inline]
    pub fn keyword_type(mut self, keyword_type: impl Into<KeywordType>) -> Self {
        self.keyword_type = Some(keyword_type.into());
        self
    }
}

impl Endpoint for SearchTargetCollaborations {
    type Response = SearchTargetCollaborationsResponse;
    type Token = token::Creator;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchTargetCollaborations";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/affiliate_creator/202405/target_collaborations/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE
        .scopes(&["creator.affiliate_collaboration.read"])
        .pages("target_collaborations")
        .repeatable()
        .page(
            "https://partner.tiktokshop.com/docv2/page/search-creator-target-collaborations-202405",
        );

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("page_size", &within(&self.page_size, 0..=100));
        query.param("page_token", &self.page_token);
        query.timestamp();
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("keyword", &self.keyword),
                ("keyword_type", &self.keyword_type),
                ("shop_id", &self.shop_id),
            ],
        );
    }
}

impl Paged for SearchTargetCollaborations {
    type Item = TargetCollaboration;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.token(&mut self.page_token, response.next_page_token.as_deref());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.target_collaborations
    }
}

/// The response to [`SearchTargetCollaborations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTargetCollaborationsResponse {
    /// Token of the next page. Empty or absent on the last page.
    pub next_page_token: Option<String>,
    pub target_collaborations: Vec<TargetCollaboration>,
    /// Of all pages.
    pub total_count: Option<i64>,
}

impl Fields for SearchTargetCollaborationsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("next_page_token", &mut self.next_page_token),
                    ("target_collaborations", &mut self.target_collaborations),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchTargetCollaborationsResponse);

/// The values of `keyword_type` in [`SearchTargetCollaborations`].
#[non_exhaustive]
pub enum KeywordType {
    TargetCollaborationsId,
    TargetCollaborationsName,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for KeywordType {
    const TEXTS: &'static [&'static str] = &[
        "TARGET_COLLABORATIONS_ID",
        "TARGET_COLLABORATIONS_NAME",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::TargetCollaborationsId,
            Ok(_) => Self::TargetCollaborationsName,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::TargetCollaborationsId => Ok(0),
            Self::TargetCollaborationsName => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(KeywordType, Write);

/// A seller's invitation to promote certain products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaboration {
    pub id: Option<String>,
    pub name: Option<String>,
    pub products: Vec<TargetCollaborationProduct>,
    pub status: Option<TargetCollaborationStatus>,
}

impl Fields for TargetCollaboration {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("products", &mut self.products),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(TargetCollaboration);

/// What the creator earns with one unit of a product of a target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationCommission {
    /// Of the product's lowest price, where it has several.
    pub amount: Option<Decimal>,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// In hundredths of a percent: 3587 is 35.87%.
    pub rate: Option<i64>,
}

impl Fields for TargetCollaborationCommission {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("amount", &mut self.amount),
                    ("currency", &mut self.currency),
                    ("rate", &mut self.rate),
                ],
            );
    }
}

debug_fields!(TargetCollaborationCommission);

/// A product that a target collaboration invites the creator to promote.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationProduct {
    pub commission: Option<TargetCollaborationCommission>,
    /// Product ID.
    pub id: Option<String>,
    /// URL of the main image of the product.
    pub main_image_url: Option<String>,
    /// Title of the product.
    pub title: Option<String>,
}

impl Fields for TargetCollaborationProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("commission", &mut self.commission),
                    ("id", &mut self.id),
                    ("main_image_url", &mut self.main_image_url),
                    ("title", &mut self.title),
                ],
            );
    }
}

debug_fields!(TargetCollaborationProduct);

/// The values of `status` in [`TargetCollaboration`].
#[non_exhaustive]
pub enum TargetCollaborationStatus {
    Live,
    Expired,
    Deleted,
    Ended,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for TargetCollaborationStatus {
    const TEXTS: &'static [&'static str] = &["LIVE", "EXPIRED", "DELETED", "ENDED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Live,
            Ok(1) => Self::Expired,
            Ok(2) => Self::Deleted,
            Ok(_) => Self::Ended,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Live => Ok(0),
            Self::Expired => Ok(1),
            Self::Deleted => Ok(2),
            Self::Ended => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(TargetCollaborationStatus, Read);
