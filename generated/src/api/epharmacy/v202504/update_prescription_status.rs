// @generated from specs/epharmacy/202504/update_prescription_status.yaml by `cargo xtask generate`; edit the spec instead.

//! `UpdatePrescriptionStatus` and the types that only this operation uses.

use crate::__private::*;

/// Approves or rejects the prescription that a buyer uploaded; a second rejection rejects the order.
///
/// `POST /epharmacy/202504/orders/{order_id}/update_prescription_status`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePrescriptionStatus {
    /// Order ID.
    pub order_id: String,
    /// A second `REJECTED` rejects the order too.
    pub prescription_status: Option<PrescriptionStatus>,
    /// For `REJECTED`; the buyer reads it. At most 5000 characters.
    pub rejection_reason: Option<String>,
}

impl UpdatePrescriptionStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            prescription_status: None,
            rejection_reason: None,
        }
    }

    /// A second `REJECTED` rejects the order too.
    #[inline]
    pub fn prescription_status(
        mut self,
        prescription_status: impl Into<PrescriptionStatus>,
    ) -> Self {
        self.prescription_status = Some(prescription_status.into());
        self
    }

    /// For `REJECTED`; the buyer reads it. At most 5000 characters.
    #[inline]
    pub fn rejection_reason(mut self, rejection_reason: impl Into<String>) -> Self {
        self.rejection_reason = Some(rejection_reason.into());
        self
    }
}

impl Endpoint for UpdatePrescriptionStatus {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;

    const NAME: &'static str = "UpdatePrescriptionStatus";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/epharmacy/202504/orders/{order_id}/update_prescription_status";
    const BODY: BodyKind = BodyKind::Json;

    #[inline]
    fn path(&self, path: &mut PathWriter) {
        path.literal("/epharmacy/202504/orders/");
        path.id("order_id", &self.order_id);
        path.literal("/update_prescription_status");
    }

    #[inline]
    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.fields(
            &[
                ("prescription_status", &self.prescription_status),
                ("rejection_reason", &within(&self.rejection_reason, ..=5_000)),
            ],
        );
    }
}

/// What becomes of the prescription; `PENDING_RESUBMISSION` asks for a better one.
#[non_exhaustive]
pub enum PrescriptionStatus {
    Approved,
    Rejected,
    PendingResubmission,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for PrescriptionStatus {
    const TEXTS: &'static [&'static str] = &[
        "APPROVED",
        "REJECTED",
        "PENDING_RESUBMISSION",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::Approved,
            Ok(1) => Self::Rejected,
            Ok(_) => Self::PendingResubmission,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::Approved => Ok(0),
            Self::Rejected => Ok(1),
            Self::PendingResubmission => Ok(2),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(PrescriptionStatus, Write);
