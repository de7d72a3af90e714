// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetDecisionEligibility`] | Returns which decisions the seller can take on a return or cancellation now, and the reasons for rejecting it. Call it before [`ApproveReturn`](crate::return_refund::ApproveReturn), [`RejectReturn`](crate::return_refund::RejectReturn), [`ApproveCancellation`](crate::return_refund::ApproveCancellation) or [`RejectCancellation`](crate::return_refund::RejectCancellation); for [`ReviewAftersalesRequests`](crate::return_refund::ReviewAftersalesRequests), and for partial refunds with [`ApproveReturn`](crate::return_refund::ApproveReturn) or [`RejectReturn`](crate::return_refund::RejectReturn), use [`GetAvailableReviewDecisions`](crate::return_refund::GetAvailableReviewDecisions). | 202601, <code>GET <wbr>/return_refund<wbr>/202601<wbr>/decision_eligibility</code> |

pub mod get_decision_eligibility;

pub use get_decision_eligibility::{
    GetDecisionEligibility, GetDecisionEligibilityResponse,
};
