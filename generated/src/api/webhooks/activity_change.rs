// @generated from specs/webhooks/activity_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `ActivityChange` event.

use crate::__private::*;
use crate::api::webhooks::types::ChangeType;

/// A promotion was created, changed or switched off.
///
/// Sent with `type` 63.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityChange {
    pub activity_id: Option<String>,
    pub update_time: Option<Timestamp>,
    pub change_type: Option<ChangeType>,
    pub product_update_list: Option<UpdatedProducts>,
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

/// The `product_remove_list` of [`ActivityChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovedProducts {
    pub product_ids: Vec<String>,
    pub sku_ids: Vec<String>,
    /// What buyers got on top.
    pub benefit_product_ids: Vec<String>,
    /// No longer excluded from a buy-X-get-Y; at most 100.
    pub exclude_product_ids: Vec<String>,
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

/// The `product_update_list` of [`ActivityChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatedProducts {
    pub product_ids: Vec<String>,
    pub exclude_product_ids: Vec<String>,
    /// What buyers get on top.
    pub benefit_product_ids: Vec<String>,
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
