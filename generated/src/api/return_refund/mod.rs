// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202405;
pub mod v202512;
pub mod v202601;
pub mod v202602;
pub mod v202603;
pub mod v202604;
pub mod v202606;
pub mod v202609;

pub use v202309::approve_cancellation::{self, ApproveCancellation};
pub use v202309::approve_return::{self, ApproveReturn};
pub use v202602::calculate_refund::{self, CalculateRefund, CalculateRefundResponse};
pub use v202602::cancel_order::{self, CancelOrder, CancelOrderResponse};
pub use v202602::create_return::{self, CreateReturn, CreateReturnResponse};
pub use v202602::get_aftersales_eligibility::{
    self, GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
pub use v202606::get_available_review_decisions::{
    self, GetAvailableReviewDecisions, GetAvailableReviewDecisionsResponse,
};
pub use v202601::get_decision_eligibility::{
    self, GetDecisionEligibility, GetDecisionEligibilityResponse,
};
pub use v202309::get_reject_reasons::{self, GetRejectReasons, GetRejectReasonsResponse};
pub use v202309::get_return_records::{self, GetReturnRecords, GetReturnRecordsResponse};
pub use v202309::reject_cancellation::{self, RejectCancellation};
pub use v202606::reject_return::{self, RejectReturn};
pub use v202609::review_aftersales_requests::{
    self, ReviewAftersalesRequests, ReviewAftersalesRequestsResponse,
};
pub use v202603::search_aftersales_requests::{
    self, SearchAftersalesRequests, SearchAftersalesRequestsResponse,
};
pub use v202602::search_cancellations::{
    self, SearchCancellations, SearchCancellationsResponse,
};
pub use v202604::search_return_merchandise_authorizations::{
    self, SearchReturnMerchandiseAuthorizations,
    SearchReturnMerchandiseAuthorizationsResponse,
};
pub use v202602::search_returns::{self, SearchReturns, SearchReturnsResponse};
pub use v202405::upload_return_shipping_documents::{self, UploadReturnShippingDocuments};
