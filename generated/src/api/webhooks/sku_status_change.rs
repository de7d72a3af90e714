// @generated from specs/webhooks/sku_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `SkuStatusChange` event.

use crate::__private::*;
use crate::api::types::DeactivationSource;
use crate::api::ids::{ProductId, SkuId};

/// SKUs of a product were created, deleted, activated or deactivated.
///
/// Sent with `type` 50.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkuStatusChange {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// SKUs whose status changed.
    pub skus: Vec<Sku>,
    /// When the SKUs changed.
    pub update_time: Option<Timestamp>,
}

impl Fields for SkuStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("skus", &mut self.skus),
                    ("update_time", &mut self.update_time),
                ],
            );
    }
}

debug_fields!(SkuStatusChange);

impl Webhook for SkuStatusChange {
    const TYPE: i64 = 50;
    const NAME: &'static str = "SkuStatusChange";
}

/// A SKU whose status changed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sku {
    /// SKU ID.
    pub sku_id: Option<SkuId>,
    /// New status of the SKU.
    pub status: Option<SkuStatus>,
    /// Who or what deactivated the SKU; only with the status `DEACTIVATED`.
    pub deactivation_source: Option<DeactivationSource>,
}

impl Fields for Sku {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("sku_id", &mut self.sku_id),
                    ("status", &mut self.status),
                    ("deactivation_source", &mut self.deactivation_source),
                ],
            );
    }
}

debug_fields!(Sku);

/// How a SKU changed.
#[non_exhaustive]
pub enum SkuStatus {
    /// It was created. Sent as `CREATED`.
    Created,
    /// It was deleted. Sent as `DELETED`.
    Deleted,
    /// It was activated. Sent as `ACTIVATED`.
    Activated,
    /// It was deactivated. Sent as `DEACTIVATED`.
    Deactivated,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SkuStatus {
    const TEXTS: &'static [&'static str] = &[
        "CREATED",
        "DELETED",
        "ACTIVATED",
        "DEACTIVATED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Created,
            Ok(1) => Self::Deleted,
            Ok(2) => Self::Activated,
            Ok(_) => Self::Deactivated,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Created => Ok(0),
            Self::Deleted => Ok(1),
            Self::Activated => Ok(2),
            Self::Deactivated => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SkuStatus, Read);
