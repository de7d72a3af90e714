// @generated from specs/gs_full_service_commodity/202405/get_size_groups_preview.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSizeGroupsPreview`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FullServiceCategoryId;
use crate::api::gs_full_service_commodity::types::SizeGroup;

/// Preview API: lists the size groups of a leaf category, and whether its products require a size chart.
///
/// `GET /gs_full_service_commodity/202405/preview/size_groups`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSizeGroupsPreviewResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetSizeGroupsPreview;

 let seller = client.seller(token);
 let reply = seller.send(&GetSizeGroupsPreview::new("7367289505097991954")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GetSizeGroupsConfig")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSizeGroupsPreview {
    /// ID of a leaf category, from [`SearchCategoriesPreview`](crate::gs_full_service_commodity::SearchCategoriesPreview).
    pub category_id: FullServiceCategoryId,
}

impl GetSizeGroupsPreview {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<FullServiceCategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for GetSizeGroupsPreview {
    type Response = GetSizeGroupsPreviewResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetSizeGroupsPreview";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202405/preview/size_groups";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_id", &self.category_id);
        query.timestamp();
    }
}

/// The response to [`GetSizeGroupsPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSizeGroupsPreviewResponse {
    /// Whether products require a `grading_template_id` in [`CreateProductPreview`](crate::gs_full_service_commodity::CreateProductPreview).
    pub size_grading_required: Option<bool>,
    /// Size groups of the category; if there are any, [`CreateProductPreview`](crate::gs_full_service_commodity::CreateProductPreview) requires a `size_group_id`.
    pub size_groups: Vec<SizeGroup>,
}

impl Fields for GetSizeGroupsPreviewResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("size_grading_required", &mut self.size_grading_required),
                    ("size_groups", &mut self.size_groups),
                ],
            );
    }
}

debug_fields!(GetSizeGroupsPreviewResponse);
