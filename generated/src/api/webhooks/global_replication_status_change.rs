// @generated from specs/webhooks/global_replication_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `GlobalReplicationStatusChange` event.

use crate::__private::*;
use crate::api::ids::ProductId;

/// A product was copied to another market, or the copy failed.
///
/// Sent with `type` 51.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalReplicationStatusChange {
    /// ID of the product that is copied.
    pub source_product_id: Option<ProductId>,
    /// The copy and its result.
    pub replicated_product: Option<ReplicatedProduct>,
}

impl Fields for GlobalReplicationStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("source_product_id", &mut self.source_product_id),
                    ("replicated_product", &mut self.replicated_product),
                ],
            );
    }
}

debug_fields!(GlobalReplicationStatusChange);

impl Webhook for GlobalReplicationStatusChange {
    const TYPE: i64 = 51;
    const NAME: &'static str = "GlobalReplicationStatusChange";
}

/// A reason why the copy failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailReason {
    /// Human-readable text of the reason.
    pub message: Option<String>,
}

impl Fields for FailReason {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("message", &mut self.message)]);
    }
}

debug_fields!(FailReason);

/// The copy of the product in one market.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicatedProduct {
    /// ID of the new product, for `product::GetProduct`.
    pub product_id: Option<ProductId>,
    /// Market to which the product was copied.
    pub region: Option<String>,
    /// Whether the product was copied.
    pub result: Option<ReplicationResult>,
    /// Reasons why the copy failed.
    pub fail_reasons: Vec<FailReason>,
}

impl Fields for ReplicatedProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("product_id", &mut self.product_id),
                    ("region", &mut self.region),
                    ("result", &mut self.result),
                    ("fail_reasons", &mut self.fail_reasons),
                ],
            );
    }
}

debug_fields!(ReplicatedProduct);

/// Whether a product was copied to another market.
#[non_exhaustive]
pub enum ReplicationResult {
    /// The new product was submitted for listing and is under review. Sent as `SUCCESS`.
    Success,
    /// The new product is a draft with errors. `product::CheckProductListing` finds them in the data that `product::GetProduct` returns; correct them and submit the product with `product::EditProduct`. Sent as `DRAFT`.
    Draft,
    /// The product could not be copied. Sent as `FAILED`.
    Failed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for ReplicationResult {
    const TEXTS: &'static [&'static str] = &["SUCCESS", "DRAFT", "FAILED"];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Success,
            Ok(1) => Self::Draft,
            Ok(_) => Self::Failed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Success => Ok(0),
            Self::Draft => Ok(1),
            Self::Failed => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(ReplicationResult, Read);
