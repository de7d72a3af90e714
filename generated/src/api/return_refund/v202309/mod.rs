// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod approve_cancellation;
pub mod approve_return;
pub mod calculate_refund;
pub mod cancel_order;
pub mod create_return;
pub mod get_aftersales_eligibility;
pub mod get_reject_reasons;
pub mod get_return_records;
pub mod reject_cancellation;
pub mod reject_return;
pub mod search_cancellations;
pub mod search_returns;

pub use approve_cancellation::ApproveCancellation;
pub use approve_return::ApproveReturn;
pub use calculate_refund::{CalculateRefund, CalculateRefundResponse};
pub use cancel_order::{CancelOrder, CancelOrderResponse};
pub use create_return::{CreateReturn, CreateReturnResponse};
pub use get_aftersales_eligibility::{
    GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
pub use get_reject_reasons::{GetRejectReasons, GetRejectReasonsResponse};
pub use get_return_records::{GetReturnRecords, GetReturnRecordsResponse};
pub use reject_cancellation::RejectCancellation;
pub use reject_return::RejectReturn;
pub use search_cancellations::{SearchCancellations, SearchCancellationsResponse};
pub use search_returns::{SearchReturns, SearchReturnsResponse};
