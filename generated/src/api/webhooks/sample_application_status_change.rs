// @generated from specs/webhooks/sample_application_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `SampleApplicationStatusChange` event.

use crate::__private::*;
use crate::api::ids::{CreatorOpenId, ProductId, SampleApplicationId, SkuId};

/// The status of a creator's application for a product sample changed.
///
/// Sent with `type` 56.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleApplicationStatusChange {
    /// Sample application ID, as `affiliate_seller::ReviewSampleApplication` accepts it.
    pub application_id: Option<SampleApplicationId>,
    /// New status of the application.
    pub new_status: Option<SampleApplicationProgress>,
    /// The creator who applied.
    pub creator: Vec<Creator>,
    /// The product that the creator applied for.
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

/// The creator who applied for the sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Creator {
    /// Open ID, which identifies the creator within this app.
    pub creator_open_id: Option<CreatorOpenId>,
}

impl Fields for Creator {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("creator_open_id", &mut self.creator_open_id)]);
    }
}

debug_fields!(Creator);

/// Status of a creator's application for a product sample.
#[non_exhaustive]
pub enum SampleApplicationProgress {
    /// The seller has not decided on the application. Sent as `PENDING`.
    Pending,
    /// The seller approved the application and has to ship the sample. Sent as `AWAITING_SHIPMENT`.
    AwaitingShipment,
    /// The sample is on its way to the creator. Sent as `SHIPPED`.
    Shipped,
    /// The creator received the sample and has to post content. Sent as `CONTENT_PENDING`.
    ContentPending,
    /// The seller rejected the application. Sent as `REJECT_CANCELLED`.
    RejectCancelled,
    /// The application expired. Sent as `OVERDUE_CANCELLED`.
    OverdueCancelled,
    /// The creator did not post the promised content in time. Sent as `UNFULFILL_CANCELLED`.
    UnfulfillCancelled,
    /// The open collaboration was deleted. Sent as `DEL_OPEN_COLLAB`.
    DelOpenCollab,
    /// The seller did not ship the sample in time. Sent as `SELLER_NOT_SHIP_CANCELLED`.
    SellerNotShipCancelled,
    /// The creator withdrew the application before the seller approved it. Sent as `WITHDRAW_CANCELLED`.
    WithdrawCancelled,
    /// The application was cancelled, because the creator cannot create the content for reasons beyond their control. Sent as `UNFULFILLABLE_CANCELLED`.
    UnfulfillableCancelled,
    /// TikTok's staff cancelled the application. Sent as `OPS_CANCELLED`.
    OpsCancelled,
    /// TikTok's staff marked the application as failed. Sent as `OPS_FAILED`.
    OpsFailed,
    /// TikTok's staff marked the application as completed. Sent as `OPS_COMPLETED`.
    OpsCompleted,
    /// The creator posted the content. Sent as `COMPLETED`.
    Completed,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for SampleApplicationProgress {
    const TEXTS: &'static [&'static str] = &[
        "PENDING",
        "AWAITING_SHIPMENT",
        "SHIPPED",
        "CONTENT_PENDING",
        "REJECT_CANCELLED",
        "OVERDUE_CANCELLED",
        "UNFULFILL_CANCELLED",
        "DEL_OPEN_COLLAB",
        "SELLER_NOT_SHIP_CANCELLED",
        "WITHDRAW_CANCELLED",
        "UNFULFILLABLE_CANCELLED",
        "OPS_CANCELLED",
        "OPS_FAILED",
        "OPS_COMPLETED",
        "COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Pending,
            Ok(1) => Self::AwaitingShipment,
            Ok(2) => Self::Shipped,
            Ok(3) => Self::ContentPending,
            Ok(4) => Self::RejectCancelled,
            Ok(5) => Self::OverdueCancelled,
            Ok(6) => Self::UnfulfillCancelled,
            Ok(7) => Self::DelOpenCollab,
            Ok(8) => Self::SellerNotShipCancelled,
            Ok(9) => Self::WithdrawCancelled,
            Ok(10) => Self::UnfulfillableCancelled,
            Ok(11) => Self::OpsCancelled,
            Ok(12) => Self::OpsFailed,
            Ok(13) => Self::OpsCompleted,
            Ok(_) => Self::Completed,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Pending => Ok(0),
            Self::AwaitingShipment => Ok(1),
            Self::Shipped => Ok(2),
            Self::ContentPending => Ok(3),
            Self::RejectCancelled => Ok(4),
            Self::OverdueCancelled => Ok(5),
            Self::UnfulfillCancelled => Ok(6),
            Self::DelOpenCollab => Ok(7),
            Self::SellerNotShipCancelled => Ok(8),
            Self::WithdrawCancelled => Ok(9),
            Self::UnfulfillableCancelled => Ok(10),
            Self::OpsCancelled => Ok(11),
            Self::OpsFailed => Ok(12),
            Self::OpsCompleted => Ok(13),
            Self::Completed => Ok(14),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(SampleApplicationProgress, Read);

/// The product of which the creator wants a sample.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleProduct {
    /// Product ID.
    pub id: Option<ProductId>,
    /// SKU ID of the requested sample.
    pub sku_id: Option<SkuId>,
}

impl Fields for SampleProduct {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [("id", &mut self.id), ("sku_id", &mut self.sku_id)]);
    }
}

debug_fields!(SampleProduct);
