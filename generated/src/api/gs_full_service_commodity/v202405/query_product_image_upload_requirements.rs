// @generated from specs/gs_full_service_commodity/202405/query_product_image_upload_requirements.yaml by `cargo xtask generate`; edit the spec instead.

//! `QueryProductImageUploadRequirements` and what only it uses.

use crate::glue::*;
use crate::api::gs_full_service_commodity::types::{MaterialShowType, PictureSetType};

/// `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements`
///
/// Takes a seller's token.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryProductImageUploadRequirements {
    pub category_id: String,
}

impl QueryProductImageUploadRequirements {
    /// With the fields that TikTok requires.
    #[inline]
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
        }
    }
}

impl Endpoint for QueryProductImageUploadRequirements {
    type Response = QueryProductImageUploadRequirementsResponse;
    const NAME: &'static str = "QueryProductImageUploadRequirements";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements";
    const AUTH: Auth = Auth {
        token: TokenKind::Seller,
        cipher: CipherKind::None,
    };
    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/gs_full_service_commodity/202405/beta/categories/");
        path.id("category_id", &self.category_id);
        path.literal("/image_upload_requirements");
    }
    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageRequirement {
    pub is_required: Option<bool>,
    pub length_max: Option<i64>,
    pub length_min: Option<i64>,
    pub length_rate: Option<i64>,
    pub material_show_type: Option<MaterialShowType>,
    pub material_use_type: Vec<MaterialUseType>,
    pub max_size: Option<i64>,
    pub quantity_ceiling: Option<i64>,
    pub quantity_floor: Option<i64>,
    pub width_max: Option<i64>,
    pub width_min: Option<i64>,
    pub width_rate: Option<i64>,
}

impl Fields for ImageRequirement {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "is_required" => read(map, &mut self.is_required),
            "length_max" => read(map, &mut self.length_max),
            "length_min" => read(map, &mut self.length_min),
            "length_rate" => read(map, &mut self.length_rate),
            "material_show_type" => read(map, &mut self.material_show_type),
            "material_use_type" => read(map, &mut self.material_use_type),
            "max_size" => read(map, &mut self.max_size),
            "quantity_ceiling" => read(map, &mut self.quantity_ceiling),
            "quantity_floor" => read(map, &mut self.quantity_floor),
            "width_max" => read(map, &mut self.width_max),
            "width_min" => read(map, &mut self.width_min),
            "width_rate" => read(map, &mut self.width_rate),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageUploadRequirement {
    pub config_details: Vec<ImageRequirement>,
    pub pic_set_type: Vec<PictureSetType>,
}

impl Fields for ImageUploadRequirement {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "config_details" => read(map, &mut self.config_details),
            "pic_set_type" => read(map, &mut self.pic_set_type),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MaterialUseType {
    pub code: Option<String>,
    pub is_required: Option<bool>,
    pub quantity_ceiling: Option<i64>,
    pub quantity_floor: Option<i64>,
}

impl Fields for MaterialUseType {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "code" => read(map, &mut self.code),
            "is_required" => read(map, &mut self.is_required),
            "quantity_ceiling" => read(map, &mut self.quantity_ceiling),
            "quantity_floor" => read(map, &mut self.quantity_floor),
            _ => skip(map),
        }
    }
}

/// What [`QueryProductImageUploadRequirements`] answers.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryProductImageUploadRequirementsResponse {
    pub image_upload_requirements: Vec<ImageUploadRequirement>,
    pub pic_upload_way_configs: Vec<String>,
}

impl Fields for QueryProductImageUploadRequirementsResponse {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "image_upload_requirements" => read(map, &mut self.image_upload_requirements),
            "pic_upload_way_configs" => read(map, &mut self.pic_upload_way_configs),
            _ => skip(map),
        }
    }
}
