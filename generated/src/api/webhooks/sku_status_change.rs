// @generated from specs/webhooks/sku_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `SkuStatusChange` event.

use crate::__private::*;
use crate::api::types::DeactivationSource;

/// SKUs of a product were added, deleted, switched on or switched off.
///
/// Sent with `type` 50.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuStatusChange {
    pub product_id: Option<String>,
    /// Those whose status changed.
    pub skus: Vec<Sku>,
    pub update_time: Option<Timestamp>,
}

impl Fields for SkuStatusChange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "product_id" => read(map, &mut self.product_id),
            "skus" => read(map, &mut self.skus),
            "update_time" => read(map, &mut self.update_time),
            _ => skip(map),
        }
    }
}

impl Webhook for SkuStatusChange {
    const TYPE: i64 = 50;
    const NAME: &'static str = "SkuStatusChange";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sku {
    pub sku_id: Option<String>,
    /// The new one.
    pub status: Option<SkuStatus>,
    /// Who switched it off, if it is.
    pub deactivation_source: Option<DeactivationSource>,
}

impl Fields for Sku {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "sku_id" => read(map, &mut self.sku_id),
            "status" => read(map, &mut self.status),
            "deactivation_source" => read(map, &mut self.deactivation_source),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum SkuStatus {
    Created,
    Deleted,
    Activated,
    Deactivated,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SkuStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREATED", Self::Created),
        ("DELETED", Self::Deleted),
        ("ACTIVATED", Self::Activated),
        ("DEACTIVATED", Self::Deactivated),
    ];

    open_enum_methods!();
}

open_enum!(SkuStatus, Read);
