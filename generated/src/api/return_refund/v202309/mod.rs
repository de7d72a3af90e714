// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ApproveCancellation`] | Approves a buyer's request to cancel an order, as long as the request awaits the seller's answer. [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) returns whether it can be approved. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/{cancel_id}<wbr>/approve</code> |
//! | [`ApproveReturn`] | Approves a return, refund or replacement at its current stage, or offers a partial refund. The decision must match the stage; [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) shows which are possible, and [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions) whether a partial refund is. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/approve</code> |
//! | [`CalculateRefund`] | Estimates the amount that the buyer would get back for a cancellation, refund or return, without creating one. [`CreateReturn`] accepts at most this amount. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/refunds<wbr>/calculate</code> |
//! | [`CancelOrder`] | Immediately cancels an order on behalf of the seller, or, in the US and UK, only the line items that are out of stock. [`GetAftersalesEligibility`] shows whether this is possible and lists the reasons. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations</code> |
//! | [`CreateReturn`] | Creates a refund or a return that the seller starts on behalf of the buyer; `return_status` tells whether it is already approved. [`GetAftersalesEligibility`] shows whether this is possible and lists the reasons; [`CalculateRefund`] returns the highest possible amount. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns</code> |
//! | [`GetAftersalesEligibility`] | Returns for each SKU of an order which cancellations, refunds and returns the seller or the buyer can create, and why others are not possible. Call it before [`CancelOrder`] and [`CreateReturn`]; for decisions on existing requests, use [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility). | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/aftersale_eligibility</code> |
//! | [`GetRejectReasons`] | Lists the reasons for which a return or cancellation can be rejected now, as [`RejectReturn`] and [`RejectCancellation`] accept them; call it shortly before, because they depend on the state of the request. [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) also lists them, for each decision. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/reject_reasons</code> |
//! | [`GetReturnRecords`] | Returns the history of a return, with notes, images and videos. | 202309, <code>GET <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/records</code> |
//! | [`RejectCancellation`] | Rejects a buyer's request to cancel an order. [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) returns whether the seller can still reject it, and the possible reasons. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/{cancel_id}<wbr>/reject</code> |
//! | [`RejectReturn`] | Rejects a return, refund, replacement or returned package at its current stage. The decision must match the stage; [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) shows which are possible and lists the reasons. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/{return_id}<wbr>/reject</code> |
//! | [`SearchCancellations`] | Searches the cancellations of the shop by ID, order, buyer, kind, status or time. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/cancellations<wbr>/search</code> |
//! | [`SearchReturns`] | Searches the returns, refunds and replacements of the shop by ID, order, buyer, kind, status, arbitration or time. | 202309, <code>POST <wbr>/return_refund<wbr>/202309<wbr>/returns<wbr>/search</code> |

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
