// @generated from specs/webhooks/product_package_recommended.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductPackageRecommended` event.

use crate::__private::*;
use crate::api::types::{DimensionRecommendation, WeightRecommendation};
use crate::api::ids::ProductId;

/// TikTok recommends another package weight or other package dimensions for a product.
///
/// Sent with `type` 62.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductPackageRecommended {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// What looks wrong with the data of the package, such as `Weight` or `Dimension`; only `None` if nothing does.
    pub abnormality_types: Vec<String>,
    /// Recommended weight of the package.
    pub weight_recommendation: Option<WeightRecommendation>,
    /// Recommended dimensions of the package.
    pub dimension_recommendation: Option<DimensionRecommendation>,
}

impl Fields for ProductPackageRecommended {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("abnormality_types", &mut self.abnormality_types),
                    ("weight_recommendation", &mut self.weight_recommendation),
                    ("dimension_recommendation", &mut self.dimension_recommendation),
                ],
            );
    }
}

debug_fields!(ProductPackageRecommended);

impl Webhook for ProductPackageRecommended {
    const TYPE: i64 = 62;
    const NAME: &'static str = "ProductPackageRecommended";
}
