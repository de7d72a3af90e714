// @generated from specs/webhooks/activity_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ActivityChange` event.

use crate::__private::*;
use crate::api::ids::{ActivityId, ProductId, SkuId};
use crate::api::webhooks::types::ChangeType;

/// A promotion activity was created, changed or deactivated.
///
/// Sent with `type` 63.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityChange {
    /// Promotion activity ID.
    pub activity_id: Option<ActivityId>,
    /// When the activity changed.
    pub update_time: Option<Timestamp>,
    /// How the activity changed. Deliveries may have undocumented values, such as `product_update`.
    pub change_type: Option<ChangeType>,
    /// Products that were added to the activity or changed in it.
    pub product_update_list: Option<UpdatedProducts>,
    /// Products and SKUs that were removed from the activity.
    pub product_remove_list: Option<RemovedProducts>,
}

impl Fields for ActivityChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("activity_id", &mut self.activity_id),
                    ("update_time", &mut self.update_time),
                    ("change_type", &mut self.change_type),
                    ("product_update_list", &mut self.product_update_list),
                    ("product_remove_list", &mut self.product_remove_list),
                ],
            );
    }
}

debug_fields!(ActivityChange);

impl Webhook for ActivityChange {
    const TYPE: i64 = 63;
    const NAME: &'static str = "ActivityChange";
}

/// Products and SKUs that were removed from the activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovedProducts {
    /// IDs of products that were removed.
    pub product_ids: Vec<ProductId>,
    /// IDs of SKUs that were removed.
    pub sku_ids: Vec<SkuId>,
    /// IDs of products that were removed from the benefit products of the activity.
    pub benefit_product_ids: Vec<ProductId>,
    /// IDs of products that were removed from the exclusions of a Buy X Get Y activity, at most 100.
    pub exclude_product_ids: Vec<ProductId>,
}

impl Fields for RemovedProducts {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_ids", &mut self.product_ids),
                    ("sku_ids", &mut self.sku_ids),
                    ("benefit_product_ids", &mut self.benefit_product_ids),
                    ("exclude_product_ids", &mut self.exclude_product_ids),
                ],
            );
    }
}

debug_fields!(RemovedProducts);

/// Products that were added to the activity or changed in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatedProducts {
    /// IDs of products that were added or changed.
    pub product_ids: Vec<ProductId>,
    /// IDs of products that were added to the exclusions of a Buy X Get Y activity, at most 100.
    pub exclude_product_ids: Vec<ProductId>,
    /// IDs of products that were added to the benefit products of the activity.
    pub benefit_product_ids: Vec<ProductId>,
}

impl Fields for UpdatedProducts {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_ids", &mut self.product_ids),
                    ("exclude_product_ids", &mut self.exclude_product_ids),
                    ("benefit_product_ids", &mut self.benefit_product_ids),
                ],
            );
    }
}

debug_fields!(UpdatedProducts);
