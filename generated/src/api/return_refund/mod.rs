// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds.
//!
//! Cancellations, returns and refunds: searching, calculating, approving and rejecting.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ApproveCancellation`] | Accepts a buyer's wish to cancel that awaits the seller's answer. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/{cancel_id}<wbr>/approve</code> |
//! | [`ApproveReturn`] | Accepts a return at its current stage, or offers a partial refund instead. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/approve</code> |
//! | [`CalculateRefund`] | Works out what a cancellation or return would refund, before it is created. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/refunds<wbr>/calculate</code> |
//! | [`CancelOrder`] | Cancels an order, or some of its lines, for the seller. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations</code> |
//! | [`CreateReturn`] | Opens a return or refund for the seller. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns</code> |
//! | [`GetAftersalesEligibility`] | Tells for each SKU of an order which after-sale requests are open to it, and why others are not. | 202602, <code>GET <wbr>/return_refund<wbr>/202602<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |
//! | [`GetAvailableReviewDecisions`] | Lists, line by line, how the seller can answer a return or cancellation. | 202606, <code>GET <wbr>/return_refund<wbr>/202606<wbr>/review_decision</code> |
//! | [`GetDecisionEligibility`] | Tells which decisions a return or cancellation admits, and the reasons a rejection can give. | 202601, <code>GET <wbr>/return_refund<wbr>/202601<wbr>/decision_eligibility</code> |
//! | [`GetRejectReasons`] | Lists the reasons that a return or cancellation can be turned down for. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/reject_reasons</code> |
//! | [`GetReturnRecords`] | Returns the history of a return, with notes, images and videos. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/records</code> |
//! | [`RejectCancellation`] | Turns down a buyer's wish to cancel, with a reason and evidence. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/{cancel_id}<wbr>/reject</code> |
//! | [`RejectReturn`] | Turns down a return at its current stage, with a reason and evidence. | 202606, <code>POST <wbr>/return_refund<wbr>/202606<wbr>/returns<wbr>/{return_id}<wbr>/reject</code> |
//! | [`ReviewAftersalesRequests`] | Answers several after-sale requests at once, line by line. | 202609, <code>POST <wbr>/return_refund<wbr>/202609<wbr>/aftersales<wbr>/review</code> |
//! | [`SearchAftersalesRequests`] | Searches after-sale requests by id, status, order, buyer or time. | 202603, <code>POST <wbr>/return_refund<wbr>/202603<wbr>/aftersales<wbr>/search</code> |
//! | [`SearchCancellations`] | Searches cancellations by id, order, buyer, kind, status or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations<wbr>/search</code> |
//! | [`SearchReturnMerchandiseAuthorizations`] | Searches return merchandise authorizations by id, package, order, status or time. | 202604, <code>POST <wbr>/return_refund<wbr>/202604<wbr>/rma<wbr>/search</code> |
//! | [`SearchReturns`] | Searches returns and refunds by id, order, buyer, kind, status or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns<wbr>/search</code> |
//! | [`UploadReturnShippingDocuments`] | Hands in the label or QR code and tracking number of a return whose shipping the seller arranges. | 202405, <code>POST <wbr>/return_refund<wbr>/202405<wbr>/returns<wbr>/shipping_documents</code> |
//!
//! All versions: [`v202309`](v202309), [`v202405`](v202405), [`v202512`](v202512), [`v202601`](v202601), [`v202602`](v202602), [`v202603`](v202603), [`v202604`](v202604), [`v202606`](v202606), [`v202609`](v202609).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
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

pub use v202309::approve_cancellation;
pub use v202309::approve_return;
pub use v202602::calculate_refund;
pub use v202602::cancel_order;
pub use v202602::create_return;
pub use v202602::get_aftersales_eligibility;
pub use v202606::get_available_review_decisions;
pub use v202601::get_decision_eligibility;
pub use v202309::get_reject_reasons;
pub use v202309::get_return_records;
pub use v202309::reject_cancellation;
pub use v202606::reject_return;
pub use v202609::review_aftersales_requests;
pub use v202603::search_aftersales_requests;
pub use v202602::search_cancellations;
pub use v202604::search_return_merchandise_authorizations;
pub use v202602::search_returns;
pub use v202405::upload_return_shipping_documents;
#[doc(inline)]
pub use v202309::approve_cancellation::ApproveCancellation;
#[doc(inline)]
pub use v202309::approve_return::ApproveReturn;
#[doc(inline)]
pub use v202602::calculate_refund::{CalculateRefund, CalculateRefundResponse};
#[doc(inline)]
pub use v202602::cancel_order::{CancelOrder, CancelOrderResponse};
#[doc(inline)]
pub use v202602::create_return::{CreateReturn, CreateReturnResponse};
#[doc(inline)]
pub use v202602::get_aftersales_eligibility::{
    GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
#[doc(inline)]
pub use v202606::get_available_review_decisions::{
    GetAvailableReviewDecisions, GetAvailableReviewDecisionsResponse,
};
#[doc(inline)]
pub use v202601::get_decision_eligibility::{
    GetDecisionEligibility, GetDecisionEligibilityResponse,
};
#[doc(inline)]
pub use v202309::get_reject_reasons::{GetRejectReasons, GetRejectReasonsResponse};
#[doc(inline)]
pub use v202309::get_return_records::{GetReturnRecords, GetReturnRecordsResponse};
#[doc(inline)]
pub use v202309::reject_cancellation::RejectCancellation;
#[doc(inline)]
pub use v202606::reject_return::RejectReturn;
#[doc(inline)]
pub use v202609::review_aftersales_requests::{
    ReviewAftersalesRequests, ReviewAftersalesRequestsResponse,
};
#[doc(inline)]
pub use v202603::search_aftersales_requests::{
    SearchAftersalesRequests, SearchAftersalesRequestsResponse,
};
#[doc(inline)]
pub use v202602::search_cancellations::{
    SearchCancellations, SearchCancellationsResponse,
};
#[doc(inline)]
pub use v202604::search_return_merchandise_authorizations::{
    SearchReturnMerchandiseAuthorizations, SearchReturnMerchandiseAuthorizationsResponse,
};
#[doc(inline)]
pub use v202602::search_returns::{SearchReturns, SearchReturnsResponse};
#[doc(inline)]
pub use v202405::upload_return_shipping_documents::UploadReturnShippingDocuments;
