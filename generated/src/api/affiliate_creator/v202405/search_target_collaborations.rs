// @generated from specs/affiliate_creator/202405/search_target_collaborations.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchTargetCollaborations`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::types::Currency;
use crate::api::ids::{ProductId, ShopId, TargetCollaborationId};

/// Searches the target collaborations to which one shop invited the creator, with their products.
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
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::affiliate_creator::SearchTargetCollaborations;
 use tiktok_shop::affiliate_creator::search_target_collaborations::KeywordType;

 let creator = client.creator(token);
 let request = SearchTargetCollaborations::new(10, "789078671231")
     .keyword_type(KeywordType::TargetCollaborationsId);
 let mut target_collaborations = creator.items(request);
 while let Some(target_collaboration) = target_collaborations.try_next().await? {
     println!("{target_collaboration:?}");
 }
 # Ok(()) }
 ```
*/
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
    /// ID or name of the target collaboration, as `keyword_type` says; send both or neither. A name must be shorter than 500 bytes.
    pub keyword: Option<String>,
    /// Whether `keyword` is an ID or a name.
    pub keyword_type: Option<KeywordType>,
    /// ID of the shop that invited the creator; [`SearchSampleApplicationFulfillments`](crate::affiliate_creator::SearchSampleApplicationFulfillments) returns IDs of shops.
    pub shop_id: ShopId,
}

impl SearchTargetCollaborations {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(page_size: i64, shop_id: impl Into<ShopId>) -> Self {
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

    /// ID or name of the target collaboration, as `keyword_type` says; send both or neither. A name must be shorter than 500 bytes.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Whether `keyword` is an ID or a name.
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
    /// Target collaborations that match.
    pub target_collaborations: Vec<TargetCollaboration>,
    /// Number of matching target collaborations on all pages.
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

/// What a search keyword means.
#[non_exhaustive]
pub enum KeywordType {
    /// The ID of a target collaboration, which may have any status. Sent as `TARGET_COLLABORATIONS_ID`.
    TargetCollaborationsId,
    /// The name of a target collaboration, which must be `LIVE`. Sent as `TARGET_COLLABORATIONS_NAME`.
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

/// An invitation of a seller to promote certain products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaboration {
    /// Target collaboration ID.
    pub id: Option<TargetCollaborationId>,
    /// Name of the target collaboration.
    pub name: Option<String>,
    /// Products of the target collaboration.
    pub products: Vec<TargetCollaborationProduct>,
    /// Status of the target collaboration.
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

/// Commission that the creator earns on one unit of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationCommission {
    /// Estimated commission on the lowest price of the product, in `currency`.
    pub amount: Option<Decimal>,
    /// Currency of `amount`.
    pub currency: Option<Currency>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87%.
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

/// A product of a target collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetCollaborationProduct {
    /// Commission on the product.
    pub commission: Option<TargetCollaborationCommission>,
    /// Product ID.
    pub id: Option<ProductId>,
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

/// Status of a target collaboration.
#[non_exhaustive]
pub enum TargetCollaborationStatus {
    /// The collaboration is in effect. Sent as `LIVE`.
    Live,
    /// The collaboration has expired. Sent as `EXPIRED`.
    Expired,
    /// The collaboration was deleted. Sent as `DELETED`.
    Deleted,
    /// The collaboration has ended. Sent as `ENDED`.
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
