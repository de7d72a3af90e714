// @generated from specs/webhooks/aftersales_request_status_update.yaml by `cargo xtask generate`; edit the spec instead.

//! The `AftersalesRequestStatusUpdate` event.

use crate::__private::*;
use crate::api::ids::AftersalesRequestId;
use crate::api::webhooks::types::InitiatorRole;

/// An after-sales request was made, or its review was completed.
///
/// Sent with `type` 64.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AftersalesRequestStatusUpdate {
    /// After-sales request ID, as `return_refund::SearchAftersalesRequests` accepts it.
    pub aftersales_request_id: Option<AftersalesRequestId>,
    /// Who made the request.
    pub return_role: Option<InitiatorRole>,
    /// Status of the request.
    pub aftersales_request_status: Option<AftersalesRequestStatus>,
    /// When the request was made.
    pub aftersales_request_create_time: Option<Timestamp>,
    /// When the request last changed.
    pub aftersales_request_update_time: Option<Timestamp>,
}

impl Fields for AftersalesRequestStatusUpdate {
    #[inline]
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor
            .fields(
                &mut [
                    ("aftersales_request_id", &mut self.aftersales_request_id),
                    ("return_role", &mut self.return_role),
                    ("aftersales_request_status", &mut self.aftersales_request_status),
                    (
                        "aftersales_request_create_time",
                        &mut self.aftersales_request_create_time,
                    ),
                    (
                        "aftersales_request_update_time",
                        &mut self.aftersales_request_update_time,
                    ),
                ],
            );
    }
}

debug_fields!(AftersalesRequestStatusUpdate);

impl Webhook for AftersalesRequestStatusUpdate {
    const TYPE: i64 = 64;
    const NAME: &'static str = "AftersalesRequestStatusUpdate";
}

/// Status of an after-sales request.
#[non_exhaustive]
pub enum AftersalesRequestStatus {
    /// The seller must answer the request. Sent as `PENDING_REQUEST_REVIEW`.
    PendingRequestReview,
    /// The review of the request is complete. Sent as `REQUEST_REVIEW_COMPLETED`.
    RequestReviewCompleted,
    /// A value that this version of the SDK does not know.
    UnknownValue(UnknownValue),
}

impl OpenEnum for AftersalesRequestStatus {
    const TEXTS: &'static [&'static str] = &[
        "PENDING_REQUEST_REVIEW",
        "REQUEST_REVIEW_COMPLETED",
    ];

    #[inline]
    fn from_position(position: Result<usize, UnknownValue>) -> Self {
        match position {
            Ok(0) => Self::PendingRequestReview,
            Ok(_) => Self::RequestReviewCompleted,
            Err(unknown) => Self::UnknownValue(unknown),
        }
    }

    #[inline]
    fn position(&self) -> Result<usize, &UnknownValue> {
        match self {
            Self::PendingRequestReview => Ok(0),
            Self::RequestReviewCompleted => Ok(1),
            Self::UnknownValue(unknown) => Err(unknown),
        }
    }
}

open_enum!(AftersalesRequestStatus, Read);
