// @generated from specs/gs_full_service_inventory/types.yaml by `cargo xtask generate`; edit the spec instead.

//! Types that several operations of the group share.

use crate::__private::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableStock {
    pub code: Option<String>,
    /// Available, at most 99,999.
    pub quantity: Option<i64>,
    /// `V_FC-CNHN-CY01`, the only one.
    pub warehouse_code: Option<String>,
}

impl AvailableStock {
    /// Creates the value with no field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Available, at most 99,999.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// `V_FC-CNHN-CY01`, the only one.
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
                    ("quantity", &self.quantity),
                    ("warehouse_code", &self.warehouse_code),
                ],
            );
    }
}

debug_written!(AvailableStock);

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// Part of `quantity`.
    pub occupied_quantity: Option<i64>,
    /// In all, with what is occupied.
    pub quantity: Option<i64>,
    pub sku_code: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualInventoryError {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sku_code: Option<String>,
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
