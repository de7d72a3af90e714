// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAvailableReviewDecisions`] | Returns for each line item of a return or cancellation which decisions the seller can take, with the reasons for rejections and the range of partial refunds. Call it before [`ReviewAftersalesRequests`](crate::return_refund::ReviewAftersalesRequests), and before [`ApproveReturn`](crate::return_refund::ApproveReturn) or [`RejectReturn`] with a partial refund. | 202606, <code>GET <wbr>/return_refund<wbr>/202606<wbr>/review_decision</code> |
//! | [`RejectReturn`] | Rejects a return, refund, replacement or returned package at its current stage, or offers a partial refund for a package that came back. [`GetDecisionEligibility`](crate::return_refund::GetDecisionEligibility) shows which decisions are possible and lists the reasons; for a partial refund, [`GetAvailableReviewDecisions`] does. | 202606, <code>POST <wbr>/return_refund<wbr>/202606<wbr>/returns<wbr>/{return_id}<wbr>/reject</code> |

pub mod get_available_review_decisions;
pub mod reject_return;

pub use get_available_review_decisions::{
    GetAvailableReviewDecisions, GetAvailableReviewDecisionsResponse,
};
pub use reject_return::RejectReturn;
