// @generated from specs/gs_full_service_commodity/202404/search_categories_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`SearchCategoriesPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FullServiceCategoryId;
use crate::api::gs_full_service_commodity::types::CategoryStatus;

/// Preview API: lists the categories. They change often and outdated ones are rejected, so do not store them; for invite-only categories, suppliers must apply to their account manager.
///
/// `POST /gs_full_service_commodity/202404/preview/categories/search`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`SearchCategoriesPreviewResponse`]; `categories` is paginated.
/// Safe to retry.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::SearchCategoriesPreview;

 let seller = client.seller(token);
 let mut categories = seller.items(SearchCategoriesPreview::new().page_size(50));
 while let Some(category) = categories.try_next().await? {
     println!("{category:?}");
 }
 # Ok(()) }
 ```
*/
#[doc(alias = "GetGlobalSellingFullServiceCategories")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchCategoriesPreview {
    /// Number of the page, from 1.
    pub page_offset: Option<i64>,
    /// Largest number of categories on a page; `page_offset` times `page_size` can be at most 10,000. From 1 to 50.
    pub page_size: Option<i64>,
}

impl SearchCategoriesPreview {
    /// Creates the request with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, from 1.
    #[inline]
    pub fn page_offset(mut self, page_offset: i64) -> Self {
        self.page_offset = Some(page_offset);
        self
    }

    /// Largest number of categories on a page; `page_offset` times `page_size` can be at most 10,000. From 1 to 50.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Endpoint for SearchCategoriesPreview {
    type Response = SearchCategoriesPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "SearchCategoriesPreview";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/gs_full_service_commodity/202404/preview/categories/search";
    const BODY: BodyKind = BodyKind::Json;
    const META: OperationMeta = OperationMeta::NONE.pages("categories").repeatable();

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("page_offset", &self.page_offset),
                ("page_size", &within(&self.page_size, 1..=50)),
            ],
        );
    }
}

impl Paged for SearchCategoriesPreview {
    type Item = CategoryPreview;

    #[inline]
    fn next(&mut self, response: &Self::Response, cursor: &mut PageCursor) {
        cursor.total(response.total_count);
        cursor.number(&mut self.page_offset, response.categories.len());
    }

    #[inline]
    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.categories
    }
}

/// The response to [`SearchCategoriesPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCategoriesPreviewResponse {
    /// Categories on this page.
    pub categories: Vec<CategoryPreview>,
    /// Number of this page, from 1.
    pub page_offset: Option<i64>,
    /// Number of categories on a page.
    pub page_size: Option<i64>,
    /// Number of all matching items, not only those on this page.
    pub total_count: Option<i64>,
}

impl Fields for SearchCategoriesPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("categories", &mut self.categories),
                    ("page_offset", &mut self.page_offset),
                    ("page_size", &mut self.page_size),
                    ("total_count", &mut self.total_count),
                ],
            );
    }
}

debug_fields!(SearchCategoriesPreviewResponse);

/// A category of products.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryPreview {
    /// Category ID.
    pub id: Option<FullServiceCategoryId>,
    /// Whether the category is a leaf; products require leaf categories.
    pub is_leaf: Option<bool>,
    /// Chinese name of the category. JSON name: `name_cn`.
    pub name_zh: Option<String>,
    /// English name of the category.
    pub name_en: Option<String>,
    /// ID of the parent category.
    pub parent_id: Option<FullServiceCategoryId>,
    /// Whether the category can be used.
    pub status: Option<CategoryStatus>,
}

impl Fields for CategoryPreview {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("is_leaf", &mut self.is_leaf),
                    ("name_cn", &mut self.name_zh),
                    ("name_en", &mut self.name_en),
                    ("parent_id", &mut self.parent_id),
                    ("status", &mut self.status),
                ],
            );
    }
}

debug_fields!(CategoryPreview);
