// @generated from specs/webhooks/sample_application_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `SampleApplicationStatusChange` event.

use crate::__private::*;

/// A creator's request for a free sample moved on.
///
/// Sent with `type` 56.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplicationStatusChange {
    pub application_id: Option<String>,
    pub new_status: Option<SampleApplicationProgress>,
    pub creator: Vec<Creator>,
    pub product: Vec<SampleProduct>,
}

impl Fields for SampleApplicationStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("application_id", &mut self.application_id),
                    ("new_status", &mut self.new_status),
                    ("creator", &mut self.creator),
                    ("product", &mut self.product),
                ],
            );
    }
}

debug_fields!(SampleApplicationStatusChange);

impl Webhook for SampleApplicationStatusChange {
    const TYPE: i64 = 56;
    const NAME: &'static str = "SampleApplicationStatusChange";
}

/// An item of `creator` in [`SampleApplicationStatusChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Creator {
    /// The creator's id within this app.
    pub creator_open_id: Option<String>,
}

impl Fields for Creator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("creator_open_id", &mut self.creator_open_id)]);
    }
}

debug_fields!(Creator);

/// The values of `new_status` in [`SampleApplicationStatusChange`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SampleApplicationProgress {
    Pending,
    AwaitingShipment,
    Shipped,
    ContentPending,
    RejectCancelled,
    OverdueCancelled,
    UnfulfillCancelled,
    DelOpenCollab,
    SellerNotShipCancelled,
    WithdrawCancelled,
    UnfulfillableCancelled,
    OpsCancelled,
    OpsFailed,
    OpsCompleted,
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleApplicationProgress {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("SHIPPED", Self::Shipped),
        ("CONTENT_PENDING", Self::ContentPending),
        ("REJECT_CANCELLED", Self::RejectCancelled),
        ("OVERDUE_CANCELLED", Self::OverdueCancelled),
        ("UNFULFILL_CANCELLED", Self::UnfulfillCancelled),
        ("DEL_OPEN_COLLAB", Self::DelOpenCollab),
        ("SELLER_NOT_SHIP_CANCELLED", Self::SellerNotShipCancelled),
        ("WITHDRAW_CANCELLED", Self::WithdrawCancelled),
        ("UNFULFILLABLE_CANCELLED", Self::UnfulfillableCancelled),
        ("OPS_CANCELLED", Self::OpsCancelled),
        ("OPS_FAILED", Self::OpsFailed),
        ("OPS_COMPLETED", Self::OpsCompleted),
        ("COMPLETED", Self::Completed),
    ];

    open_enum_methods!();
}

open_enum!(SampleApplicationProgress, Read);

/// An item of `product` in [`SampleApplicationStatusChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleProduct {
    pub id: Option<String>,
    /// The sample that the creator asked for.
    pub sku_id: Option<String>,
}

impl Fields for SampleProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("sku_id", &mut self.sku_id)]);
    }
}

debug_fields!(SampleProduct);
