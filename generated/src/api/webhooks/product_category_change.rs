// @generated from specs/webhooks/product_category_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ProductCategoryChange` event.

use crate::__private::*;
use crate::api::ids::{CategoryId, ProductId};

/// A product was moved to another category.
///
/// Sent with `type` 18; registered as `PRODUCT_CATEGORY_CHANGE`.
/// TikTok's page: `668764a371f16d02eef1f393`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductCategoryChange {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// ID of the category before the change.
    pub previous_category_id: Option<CategoryId>,
    /// ID of the category after the change.
    pub current_category_id: Option<CategoryId>,
    /// When the category changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for ProductCategoryChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("previous_category_id", &mut self.previous_category_id),
                    ("current_category_id", &mut self.current_category_id),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(ProductCategoryChange);

impl Webhook for ProductCategoryChange {
    const TYPE: i64 = 18;
    const NAME: &'static str = "ProductCategoryChange";
}
