// @generated from specs/gs_full_service_commodity/202408/get_size_groups.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSizeGroups`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::{FullServiceCategoryId, SizeGroupId};
use crate::api::gs_full_service_commodity::types::Size;

/// Lists the size groups of a leaf category, and whether its products require a size chart.
///
/// `GET /gs_full_service_commodity/202408/size_groups`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSizeGroupsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetSizeGroups;

 let seller = client.seller(token);
 let reply = seller.send(&GetSizeGroups::new("7367289505097991954")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSizeGroups {
    /// ID of a leaf category, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    pub category_id: FullServiceCategoryId,
}

impl GetSizeGroups {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<FullServiceCategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for GetSizeGroups {
    type Response = GetSizeGroupsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetSizeGroups";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202408/size_groups";

    #[inline]
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.param("category_id", &self.category_id);
        query.timestamp();
    }
}

/// The response to [`GetSizeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSizeGroupsResponse {
    /// Size groups of the category, and whether its products require a size chart. JSON name: `size_grading_data`.
    pub size_grading: Option<SizeGrading>,
}

impl Fields for GetSizeGroupsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("size_grading_data", &mut self.size_grading)]);
    }
}

debug_fields!(GetSizeGroupsResponse);

/// Size groups of a category, and whether its products require a size chart.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeGrading {
    /// Whether products require a `grading_template_id` in [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct).
    pub size_grading_required: Option<bool>,
    /// Size groups of the category; if there are any, [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct) requires a `size_group_id`.
    pub size_groups: Vec<SizeGroupWithSizes>,
}

impl Fields for SizeGrading {
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

debug_fields!(SizeGrading);

/// A group of sizes from which products choose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizeGroupWithSizes {
    /// ID of the size group.
    pub id: Option<SizeGroupId>,
    /// Name of the size group.
    pub name: Option<String>,
    /// Sizes of the group; a product with this group must use them as values of its size attribute. JSON name: `size_segements`.
    pub sizes: Vec<Size>,
}

impl Fields for SizeGroupWithSizes {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("id", &mut self.id),
                    ("name", &mut self.name),
                    ("size_segements", &mut self.sizes),
                ],
            );
    }
}

debug_fields!(SizeGroupWithSizes);
