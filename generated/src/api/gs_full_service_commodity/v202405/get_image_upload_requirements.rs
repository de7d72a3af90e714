// @generated from specs/gs_full_service_commodity/202405/get_image_upload_requirements.yaml by `cargo xtask generate`; edit the spec instead.

//! [`GetImageUploadRequirements`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::FullServiceCategoryId;
use crate::api::gs_full_service_commodity::types::{MaterialShowType, PictureSetType};

/// Returns which images a category requires, with their number, size and aspect ratio. Call it before [`UploadImage`](crate::gs_full_service_commodity::UploadImage).
///
/// `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements`
///
/// Requires a seller token: call it on `client.seller(…)`.
/// Returns [`GetImageUploadRequirementsResponse`].
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::gs_full_service_commodity::GetImageUploadRequirements;

 let seller = client.seller(token);
 let reply = seller.send(&GetImageUploadRequirements::new("7367289505097991954")).await?;
 println!("{:?}", reply.data);
 # Ok(()) }
 ```
*/
#[doc(alias = "GsProductImageUploadRequirementsQuery")]
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetImageUploadRequirements {
    /// Category ID, from [`SearchCategories`](crate::gs_full_service_commodity::SearchCategories).
    pub category_id: FullServiceCategoryId,
}

impl GetImageUploadRequirements {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(category_id: impl Into<FullServiceCategoryId>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for GetImageUploadRequirements {
    type Response = GetImageUploadRequirementsResponse;
    type Token = token::Seller;
    type Cipher = cipher::None;

    const NAME: &'static str = "GetImageUploadRequirements";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements";

    #[inline]
    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/gs_full_service_commodity/202405/beta/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/image_upload_requirements");
    }
}

/// The response to [`GetImageUploadRequirements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageUploadRequirementsResponse {
    /// Requirements for images.
    pub image_upload_requirements: Vec<ImageUploadRequirement>,
    /// Ways of uploading images; TikTok does not document the values. JSON name: `pic_upload_way_configs`.
    pub picture_upload_ways: Vec<String>,
}

impl Fields for GetImageUploadRequirementsResponse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("image_upload_requirements", &mut self.image_upload_requirements),
                    ("pic_upload_way_configs", &mut self.picture_upload_ways),
                ],
            );
    }
}

debug_fields!(GetImageUploadRequirementsResponse);

/// Requirements for images that are shown in one way.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRequirement {
    /// Whether images that are shown in this way are required.
    pub is_required: Option<bool>,
    /// Largest length in pixels.
    pub length_max: Option<i64>,
    /// Smallest length in pixels.
    pub length_min: Option<i64>,
    /// Length in the required aspect ratio, of which `width_rate` is the width.
    pub length_rate: Option<i64>,
    /// How the images are shown.
    pub material_show_type: Option<MaterialShowType>,
    /// What the images must show. JSON name: `material_use_type`.
    pub uses: Vec<ImageUse>,
    /// Largest size of a file; TikTok does not document the unit.
    pub max_size: Option<i64>,
    /// Largest number of images.
    pub quantity_ceiling: Option<i64>,
    /// Smallest number of images.
    pub quantity_floor: Option<i64>,
    /// Largest width in pixels.
    pub width_max: Option<i64>,
    /// Smallest width in pixels.
    pub width_min: Option<i64>,
    /// Width in the required aspect ratio, of which `length_rate` is the length.
    pub width_rate: Option<i64>,
}

impl Fields for ImageRequirement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("is_required", &mut self.is_required),
                    ("length_max", &mut self.length_max),
                    ("length_min", &mut self.length_min),
                    ("length_rate", &mut self.length_rate),
                    ("material_show_type", &mut self.material_show_type),
                    ("material_use_type", &mut self.uses),
                    ("max_size", &mut self.max_size),
                    ("quantity_ceiling", &mut self.quantity_ceiling),
                    ("quantity_floor", &mut self.quantity_floor),
                    ("width_max", &mut self.width_max),
                    ("width_min", &mut self.width_min),
                    ("width_rate", &mut self.width_rate),
                ],
            );
    }
}

debug_fields!(ImageRequirement);

/// Requirements for images, depending on which levels of the product have images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUploadRequirement {
    /// Requirements for each way of showing an image. JSON name: `config_details`.
    pub requirements: Vec<ImageRequirement>,
    /// Values of `picture_set_type` in [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct) to which the requirements apply. JSON name: `pic_set_type`.
    pub picture_set_types: Vec<PictureSetType>,
}

impl Fields for ImageUploadRequirement {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("config_details", &mut self.requirements),
                    ("pic_set_type", &mut self.picture_set_types),
                ],
            );
    }
}

debug_fields!(ImageUploadRequirement);

/// What an image shows, such as the back, and how many are required.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUse {
    /// Code of what the image shows, for `material_use_type_code` in [`CreateProduct`](crate::gs_full_service_commodity::CreateProduct).
    pub code: Option<String>,
    /// Whether an image with this content is required.
    pub is_required: Option<bool>,
    /// Largest number of images.
    pub quantity_ceiling: Option<i64>,
    /// Smallest number of images.
    pub quantity_floor: Option<i64>,
}

impl Fields for ImageUse {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("is_required", &mut self.is_required),
                    ("quantity_ceiling", &mut self.quantity_ceiling),
                    ("quantity_floor", &mut self.quantity_floor),
                ],
            );
    }
}

debug_fields!(ImageUse);
