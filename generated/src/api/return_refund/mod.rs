// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds.
//!
//! Cancellations, returns and refunds: searching, calculating, approving and rejecting.
//!
//! Three operations show what is possible. [`GetAftersalesEligibility`] takes an order and lists the requests that can be created: call it before
//! [`CancelOrder`] and [`CreateReturn`]. [`GetDecisionEligibility`] takes a return or cancellation and lists the decisions that the seller can take now, with
//! the reasons for a rejection: call it before [`ApproveReturn`], [`RejectReturn`], [`ApproveCancellation`] and [`RejectCancellation`].
//! [`GetAvailableReviewDecisions`] does so for each line item, with the range of partial refunds: call it before [`ReviewAftersalesRequests`], and before
//! [`ApproveReturn`] or [`RejectReturn`] with a partial refund.
//!
//! [`SearchCancellations`] and [`SearchReturns`] find single cancellations and returns. [`SearchAftersalesRequests`] finds after-sales requests, which have one part for each SKU, and
//! [`SearchReturnMerchandiseAuthorizations`] the items that come back in one package; [`ReviewAftersalesRequests`] answers both kinds. [`CalculateRefund`] computes
//! an amount before a request is created.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ApproveCancellation`] | Approves a buyer's request to cancel an order, as long as the request awaits the seller's answer. [`GetDecisionEligibility`] returns whether it can be approved. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/{cancel_id}<wbr>/approve</code> |
//! | [`ApproveReturn`] | Approves a return, refund or replacement at its current stage, or offers a partial refund. The decision must match the stage; [`GetDecisionEligibility`] shows which are possible, and [`GetAvailableReviewDecisions`] whether a partial refund is. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/approve</code> |
//! | [`CalculateRefund`] | Estimates the amount that the buyer would get back for a cancellation, refund or return, without creating one. Without SKUs and line items, all line items of the order count; [`CreateReturn`] accepts at most this amount. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/refunds<wbr>/calculate</code> |
//! | [`CancelOrder`] | Immediately cancels an order on behalf of the seller, or, in the US and UK, only the line items that are out of stock. [`GetAftersalesEligibility`] shows whether this is possible and lists the reasons. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations</code> |
//! | [`CreateReturn`] | Creates a refund or a return that the seller starts on behalf of the buyer; `return_status` tells whether it is already approved. [`GetAftersalesEligibility`] shows whether this is possible and lists the reasons; [`CalculateRefund`] returns the highest possible amount. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns</code> |
//! | [`GetAftersalesEligibility`] | Returns for each SKU of an order which cancellations, refunds and returns the seller or the buyer can create, with the reasons to choose from, and why others are not possible. Call it before [`CancelOrder`] and [`CreateReturn`]; for decisions on existing requests, use [`GetDecisionEligibility`]. | 202602, <code>GET <wbr>/return_refund<wbr>/202602<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |
//! | [`GetAvailableReviewDecisions`] | Returns for each line item of a return or cancellation which decisions the seller can take, with the reasons for rejections and the range of partial refunds. Call it before [`ReviewAftersalesRequests`], and before [`ApproveReturn`] or [`RejectReturn`] with a partial refund. | 202606, <code>GET <wbr>/return_refund<wbr>/202606<wbr>/review_decision</code> |
//! | [`GetDecisionEligibility`] | Returns which decisions the seller can take on a return or cancellation now, and the reasons for rejecting it. Call it before [`ApproveReturn`], [`RejectReturn`], [`ApproveCancellation`] or [`RejectCancellation`]; for [`ReviewAftersalesRequests`], and for partial refunds with [`ApproveReturn`] or [`RejectReturn`], use [`GetAvailableReviewDecisions`]. | 202601, <code>GET <wbr>/return_refund<wbr>/202601<wbr>/decision_eligibility</code> |
//! | [`GetRejectReasons`] | Lists the reasons for which a return or cancellation can be rejected now, as [`RejectReturn`] and [`RejectCancellation`] accept them; call it shortly before, because they depend on the state of the request. [`GetDecisionEligibility`] also lists them, for each decision. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/reject_reasons</code> |
//! | [`GetReturnRecords`] | Returns the history of a return, with notes, images and videos. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/records</code> |
//! | [`RejectCancellation`] | Rejects a buyer's request to cancel an order. [`GetDecisionEligibility`] returns whether the seller can still reject it, and the possible reasons. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/{cancel_id}<wbr>/reject</code> |
//! | [`RejectReturn`] | Rejects a return, refund, replacement or returned package at its current stage, or offers a partial refund for a package that came back. [`GetDecisionEligibility`] shows which decisions are possible and lists the reasons; for a partial refund, [`GetAvailableReviewDecisions`] does. | 202606, <code>POST <wbr>/return_refund<wbr>/202606<wbr>/returns<wbr>/{return_id}<wbr>/reject</code> |
//! | [`ReviewAftersalesRequests`] | Approves or rejects after-sales requests and returned packages, or offers alternatives, for individual line items. Decisions can fail although the call succeeds, so check `errors`. | 202609, <code>POST <wbr>/return_refund<wbr>/202609<wbr>/aftersales<wbr>/review</code> |
//! | [`SearchAftersalesRequests`] | Searches after-sales requests by ID, status, kind of return, order, buyer or time. A request has one part for each SKU, which is a return of its own in [`SearchReturns`]. | 202603, <code>POST <wbr>/return_refund<wbr>/202603<wbr>/aftersales<wbr>/search</code> |
//! | [`SearchCancellations`] | Searches the cancellations of the shop by ID, order, buyer, kind, status or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/cancellations<wbr>/search</code> |
//! | [`SearchReturnMerchandiseAuthorizations`] | Searches return merchandise authorizations (RMA) by ID, package, after-sales request, order, status or time. Each stands for the items that come back in one package. | 202604, <code>POST <wbr>/return_refund<wbr>/202604<wbr>/rma<wbr>/search</code> |
//! | [`SearchReturns`] | Searches the returns, refunds, replacements and exchanges of the shop by ID, order, buyer, kind, status, arbitration or time. | 202602, <code>POST <wbr>/return_refund<wbr>/202602<wbr>/returns<wbr>/search</code> |
//! | [`UploadReturnShippingDocuments`] | Uploads the shipping label or QR code of returns for the buyer, with the tracking number and the shipping provider. | 202405, <code>POST <wbr>/return_refund<wbr>/202405<wbr>/returns<wbr>/shipping_documents</code> |
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
