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
#[derive(Clone)]
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
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN", Self::Unknown),
        ("FAILED", Self::Failed),
        ("NOT_FOUND", Self::NotFound),
        ("NOT_AUTHORIZED", Self::NotAuthorized),
        ("ACCESS_KEY_DUPLICATE", Self::AccessKeyDuplicate),
        ("CNPJ_NOT_MATCH", Self::CnpjNotMatch),
        ("UF_Inconsistent_Required", Self::UfInconsistentRequired),
        (
            "UF_Inconsistent_Dismisse_Retirada_missing",
            Self::UfInconsistentDismissedRetiradaMissing,
        ),
        (
            "UF_Inconsistent_Dismissed_Retirada_Inconsistent",
            Self::UfInconsistentDismissedRetiradaInconsistent,
        ),
    ];

    open_enum_methods!();
}

open_enum!(InvalidReason, Read);

/// The values of `invoice_status` in [`InvoiceStatusChange`].
#[derive(Clone)]
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
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("PROCESSING", Self::Processing),
        ("FAILED", Self::Failed),
        ("INVALID", Self::Invalid),
    ];

    open_enum_methods!();
}

open_enum!(InvoiceStatus, Read);
