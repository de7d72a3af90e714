// @generated from specs/gs_full_service_inventory/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

/// Stock to set for a SKU in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableStock {
    /// SKU code of TikTok Shop, from `gs_full_service_commodity::SearchProducts`, or from `gs_full_service_commodity::SearchProductsPreview` with the preview API. Example: `S24010500003400301`.
    pub code: Option<String>,
    /// Number of units to make available, in addition to the reserved ones. From 0 to 99999.
    pub quantity: Option<i64>,
    /// Code of the warehouse; only `V_FC-CNHN-CY01` is accepted. Example: `V_FC-CNHN-CY01`.
    pub warehouse_code: Option<String>,
}

impl AvailableStock {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// SKU code of TikTok Shop, from `gs_full_service_commodity::SearchProducts`, or from `gs_full_service_commodity::SearchProductsPreview` with the preview API. Example: `S24010500003400301`.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Number of units to make available, in addition to the reserved ones. From 0 to 99999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Code of the warehouse; only `V_FC-CNHN-CY01` is accepted. Example: `V_FC-CNHN-CY01`.
    #[inline]
    pub fn warehouse_code(mut self, warehouse_code: impl Into<String>) -> Self {
        self.warehouse_code = Some(warehouse_code.into());
        self
    }
}

impl WriteFields for AvailableStock {
    #[inline]
    fn fields(&self, object: &mut ObjectWriter<'_>) {
        object
            .fields(
                &[
                    ("code", &self.code),
                    ("quantity", &within(&self.quantity, 0..=99_999)),
                    ("warehouse_code", &self.warehouse_code),
                ],
            );
    }
}

debug_written!(AvailableStock);

/// Virtual stock of a SKU in a warehouse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// Number of reserved units; included in `quantity`.
    pub occupied_quantity: Option<i64>,
    /// Total number of units, including the reserved ones.
    pub quantity: Option<i64>,
    /// SKU code of TikTok Shop.
    pub sku_code: Option<String>,
    /// Code of the warehouse.
    pub warehouse_code: Option<String>,
}

impl Fields for Inventory {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("occupied_quantity", &mut self.occupied_quantity),
                    ("quantity", &mut self.quantity),
                    ("sku_code", &mut self.sku_code),
                    ("warehouse_code", &mut self.warehouse_code),
                ],
            );
    }
}

debug_fields!(Inventory);

/// A SKU whose stock was not set in a warehouse, and the reason.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualInventoryError {
    /// Error code.
    pub code: Option<String>,
    /// Explanation of the error.
    pub message: Option<String>,
    /// TikTok Shop's code of the SKU whose stock was not set.
    pub sku_code: Option<String>,
    /// Code of the warehouse in which the stock was not set.
    pub warehouse_code: Option<String>,
}

impl Fields for VirtualInventoryError {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("code", &mut self.code),
                    ("message", &mut self.message),
                    ("sku_code", &mut self.sku_code),
                    ("warehouse_code", &mut self.warehouse_code),
                ],
            );
    }
}

debug_fields!(VirtualInventoryError);

impl CollectFailures for VirtualInventoryError {
    #[inline]
    fn collect_failures(&self, failure: &mut Failure) {
        failure.set_code(&self.code);
        failure.set_message(&self.message);
        failure.add_subject("sku_code", &self.sku_code);
        failure.add_subject("warehouse_code", &self.warehouse_code);
    }
}
