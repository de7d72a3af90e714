// @generated from specs/webhooks/invoice_status_change.yaml by `cargo xtask generate`; edit the spec instead.

//! The `InvoiceStatusChange` event.

use crate::__private::*;

/// An uploaded invoice of a package was checked, as Brazil requires it.
///
/// Sent with `type` 36; registered as `INVOICE_STATUS_CHANGE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceStatusChange {
    /// What `GetPackage` takes.
    pub package_id: Option<String>,
    /// What is in the package.
    pub order_ids: Vec<String>,
    pub invoice_status: Option<InvoiceStatus>,
    /// Only of an invalid one.
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

/// The values of `invalid_reason` in [`InvoiceStatusChange`].
#[non_exhaustive]
pub enum InvalidReason {
    Unknown,
    Failed,
    NotFound,
    NotAuthorized,
    AccessKeyDuplicate,
    CnpjNotMatch,
    UfInconsistentRequired,
    UfInconsistentDismissedRetiradaMissing,
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

/// The values of `invoice_status` in [`InvoiceStatusChange`].
#[non_exhaustive]
pub enum InvoiceStatus {
    Success,
    Processing,
    Failed,
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
