// @generated from specs/webhooks/product_package_recommended.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductPackageRecommended` event.

use crate::__private::*;
use crate::api::types::{DimensionRecommendation, WeightRecommendation};

/// TikTok doubts a product's weight or dimensions, and says what they ought to be.
///
/// Sent with `type` 62.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductPackageRecommended {
    pub product_id: Option<String>,
    /// Only `None` when nothing is wrong.
    pub abnormality_types: Vec<String>,
    pub weight_recommendation: Option<WeightRecommendation>,
    pub dimension_recommendation: Option<DimensionRecommendation>,
}

impl Fields for ProductPackageRecommended {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "product_id" => read(map, &mut self.product_id),
            "abnormality_types" => read(map, &mut self.abnormality_types),
            "weight_recommendation" => read(map, &mut self.weight_recommendation),
            "dimension_recommendation" => read(map, &mut self.dimension_recommendation),
            _ => skip(map),
        }
    }
}

impl Webhook for ProductPackageRecommended {
    const TYPE: i64 = 62;
    const NAME: &'static str = "ProductPackageRecommended";
}
