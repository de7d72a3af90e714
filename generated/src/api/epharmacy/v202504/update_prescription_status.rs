// @generated from specs/epharmacy/202504/update_prescription_status.yaml by `cargo xtask generate`; edit the spec instead.

//! [`UpdatePrescriptionStatus`] and the types that only this operation uses.

use crate::__private::*;
use crate::api::ids::OrderId;

/// Approves or rejects the prescription image that a buyer uploaded for an order, or asks for a corrected one. A second rejection also rejects the order.
///
/// `POST /epharmacy/202504/orders/{order_id}/update_prescription_status`
///
/// Requires a seller token and a shop: call it on `client.seller(…).shop(…)`.
/// Returns no data.
/// Unknown: scope, error codes, TikTok's page.
///
/**
 # Example

 ```no_run
 # async fn example(client: tiktok_shop::Client, token: tiktok_shop::AccessToken, cipher: &str) -> Result<(), Box<dyn std::error::Error>> {
 use tiktok_shop::epharmacy::UpdatePrescriptionStatus;
 use tiktok_shop::epharmacy::update_prescription_status::PrescriptionStatus;

 let shop = client.seller(token).shop(cipher);
 let request = UpdatePrescriptionStatus::new("576461413038785752")
     .prescription_status(PrescriptionStatus::Approved);
 shop.send(&request).await?;
 # Ok(()) }
 ```
*/
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePrescriptionStatus {
    /// ID of the order to which the prescription belongs, from `order::GetOrderList`.
    pub order_id: OrderId,
    /// Decision about the prescription. A second `REJECTED` also rejects the order.
    pub prescription_status: Option<PrescriptionStatus>,
    /// Reason for the rejection; only with the status `REJECTED`. At most 5000 characters.
    pub rejection_reason: Option<String>,
}

impl UpdatePrescriptionStatus {
    /// Creates the request from its required fields.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            prescription_status: None,
            rejection_reason: None,
        }
    }

    /// Decision about the prescription. A second `REJECTED` also rejects the order.
    #[inline]
    pub fn prescription_status(
        mut self,
        prescription_status: impl Into<PrescriptionStatus>,
    ) -> Self {
        self.prescription_status = Some(prescription_status.into());
        self
    }

    /// Reason for the rejection; only with the status `REJECTED`. At most 5000 characters.
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
    fn path(&self, path: &mut PathWriter<'_>) {
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

/// Decision about a prescription that a buyer uploaded.
#[non_exhaustive]
pub enum PrescriptionStatus {
    /// The prescription is accepted, and the order may be fulfilled. Sent as `APPROVED`.
    Approved,
    /// The prescription is refused; the buyer must upload another one. Sent as `REJECTED`.
    Rejected,
    /// The buyer must correct the prescription and upload it again. Sent as `PENDING_RESUBMISSION`.
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
