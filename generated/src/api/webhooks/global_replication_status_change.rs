// @generated from specs/webhooks/global_replication_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `GlobalReplicationStatusChange` event.

use crate::__private::*;

/// A product was replicated to another market, or could not be.
///
/// Sent with `type` 51.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GlobalReplicationStatusChange {
    /// The one that is copied.
    pub source_product_id: Option<String>,
    pub replicated_product: Option<ReplicatedProduct>,
}

impl Fields for GlobalReplicationStatusChange {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "source_product_id" => read(map, &mut self.source_product_id),
            "replicated_product" => read(map, &mut self.replicated_product),
            _ => skip(map),
        }
    }
}

impl Webhook for GlobalReplicationStatusChange {
    const TYPE: i64 = 51;
    const NAME: &'static str = "GlobalReplicationStatusChange";
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailReason {
    pub message: Option<String>,
}

impl Fields for FailReason {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "message" => read(map, &mut self.message),
            _ => skip(map),
        }
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplicatedProduct {
    /// The new product, for `GetProduct`.
    pub product_id: Option<String>,
    /// The market that it was copied to.
    pub region: Option<String>,
    pub result: Option<ReplicationResult>,
    pub fail_reasons: Vec<FailReason>,
}

impl Fields for ReplicatedProduct {
    fn set<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match key {
            "product_id" => read(map, &mut self.product_id),
            "region" => read(map, &mut self.region),
            "result" => read(map, &mut self.result),
            "fail_reasons" => read(map, &mut self.fail_reasons),
            _ => skip(map),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ReplicationResult {
    /// The new product is under review.
    Success,
    /// The new product needs corrections before it can be listed.
    Draft,
    /// There is no new product.
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReplicationResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("DRAFT", Self::Draft),
        ("FAILED", Self::Failed),
    ];

    open_enum_methods!();
}

open_enum!(ReplicationResult, Read);
