// @generated from specs/gs_full_service_commodity/202406/get_size_groups.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetSizeGroups`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FullServiceCategoryId;
use crate::api::gs_full_service_commodity::types::SizeGroup;

/// Lists the size groups of a leaf category, and whether its products require a size chart.
///
/// `GET /gs_full_service_commodity/202406/beta/size_groups`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetSizeGroupsResponse`].
/// Superseded by a newer version: [`v202408`](crate::gs_full_service_commodity::v202408::get_size_groups::GetSizeGroups).
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::v202406::GetSizeGroups;

 let seller = client.seller(token);
 let reply = seller.send(&GetSizeGroups::new("7367289505097991954")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsGetSizeGroupsConfig")]
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
    const PATH: &'static str = "/gs_full_service_commodity/202406/beta/size_groups";
    const META: OperationMeta = OperationMeta::NONE.newer("v202408");

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
    /// Whether products require a `grading_template_id` in [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct).
    pub size_grading_required: Option<bool>,
    /// Size groups of the category; if there are any, [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct) requires a `size_group_id`.
    pub size_groups: Vec<SizeGroup>,
}

impl Fields for GetSizeGroupsResponse {
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

debug_fields!(GetSizeGroupsResponse);
