// @generated from specs/webhooks/invoice_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InvoiceStatusChange` event.

use crate::__private::*;
use crate::api::ids::{OrderId, PackageId};

/// The status of an invoice that was uploaded with `fulfillment::UploadInvoices` changed. Only in Brazil.
///
/// Sent with `type` 36; registered as `INVOICE_STATUS_CHANGE`.
/// TikTok's page: `67b68ca185619104a6772e5d`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceStatusChange {
    /// Package ID, as `fulfillment::GetPackage` accepts it.
    pub package_id: Option<PackageId>,
    /// IDs of the orders in the package.
    pub order_ids: Vec<OrderId>,
    /// Status of the invoice.
    pub invoice_status: Option<InvoiceStatus>,
    /// Why the invoice is invalid; only with the status `INVALID`.
    pub invalid_reason: Option<InvalidReason>,
}

impl Fields for InvoiceStatusChange {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("package_id", &mut self.package_id),
                    ("order_ids", &mut self.order_ids),
                    ("invoice_status", &mut self.invoice_status),
                    ("invalid_reason", &mut self.invalid_reason),
                ],
            );
    }
}

debug_fields!(InvoiceStatusChange);

impl Webhook for InvoiceStatusChange {
    const TYPE: i64 = 36;
    const NAME: &'static str = "InvoiceStatusChange";
}

/// Why an invoice is invalid.
#[non_exhaustive]
pub enum InvalidReason {
    /// TikTok had an internal error; try again later. Sent as `UNKNOWN`.
    Unknown,
    /// The XML file of the NF-e or its access key is invalid. Sent as `FAILED`.
    Failed,
    /// The NF-e was not found. It can be delayed; try again later. Sent as `NOT_FOUND`.
    NotFound,
    /// The NF-e is not authorized: it was not issued or was cancelled. Sent as `NOT_AUTHORIZED`.
    NotAuthorized,
    /// An invoice with the same access key exists. Sent as `ACCESS_KEY_DUPLICATE`.
    AccessKeyDuplicate,
    /// The first 8 digits of the CNPJ differ from those that the seller registered. Sent as `CNPJ_NOT_MATCH`.
    CnpjNotMatch,
    /// The state in which the CNPJ of the NF-e is registered differs from that of the warehouse. Sent as `UF_Inconsistent_Required`.
    UfInconsistentRequired,
    /// The state in which the CNPJ of the NF-e is registered differs from that of the warehouse, and the NF-e does not name the warehouse as pickup location. Sent as `UF_Inconsistent_Dismisse_Retirada_missing`.
    UfInconsistentDismissedRetiradaMissing,
    /// The state in which the CNPJ of the NF-e is registered differs from that of the warehouse, and the pickup location in the NF-e is not the warehouse. Sent as `UF_Inconsistent_Dismissed_Retirada_Inconsistent`.
    UfInconsistentDismissedRetiradaInconsistent,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InvalidReason {
    const TEXTS: &'static [&'static str] = &[
        "UNKNOWN",
        "FAILED",
        "NOT_FOUND",
        "NOT_AUTHORIZED",
        "ACCESS_KEY_DUPLICATE",
        "CNPJ_NOT_MATCH",
        "UF_Inconsistent_Required",
        "UF_Inconsistent_Dismisse_Retirada_missing",
        "UF_Inconsistent_Dismissed_Retirada_Inconsistent",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Unknown,
            Ok(1) => Self::Failed,
            Ok(2) => Self::NotFound,
            Ok(3) => Self::NotAuthorized,
            Ok(4) => Self::AccessKeyDuplicate,
            Ok(5) => Self::CnpjNotMatch,
            Ok(6) => Self::UfInconsistentRequired,
            Ok(7) => Self::UfInconsistentDismissedRetiradaMissing,
            Ok(_) => Self::UfInconsistentDismissedRetiradaInconsistent,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Unknown => Ok(0),
            Self::Failed => Ok(1),
            Self::NotFound => Ok(2),
            Self::NotAuthorized => Ok(3),
            Self::AccessKeyDuplicate => Ok(4),
            Self::CnpjNotMatch => Ok(5),
            Self::UfInconsistentRequired => Ok(6),
            Self::UfInconsistentDismissedRetiradaMissing => Ok(7),
            Self::UfInconsistentDismissedRetiradaInconsistent => Ok(8),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InvalidReason, Read);

/// Status of the check of an invoice.
#[non_exhaustive]
pub enum InvoiceStatus {
    /// The invoice was accepted. Sent as `SUCCESS`.
    Success,
    /// The invoice is being checked. Sent as `PROCESSING`.
    Processing,
    /// The upload failed. Sent as `FAILED`.
    Failed,
    /// The invoice is invalid; see `invalid_reason`. Sent as `INVALID`.
    Invalid,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for InvoiceStatus {
    const TEXTS: &'static [&'static str] = &[
        "SUCCESS",
        "PROCESSING",
        "FAILED",
        "INVALID",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Success,
            Ok(1) => Self::Processing,
            Ok(2) => Self::Failed,
            Ok(_) => Self::Invalid,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Success => Ok(0),
            Self::Processing => Ok(1),
            Self::Failed => Ok(2),
            Self::Invalid => Ok(3),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(InvoiceStatus, Read);
