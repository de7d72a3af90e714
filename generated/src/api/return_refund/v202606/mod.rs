// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAvailableReviewDecisions`] | Lists, line by line, how the seller can answer a return or cancellation. | 202606, <code>GET <wbr>/return_refund<wbr>/202606<wbr>/review_decision</code> |
//! | [`RejectReturn`] | Turns down a return at its current stage, with a reason and evidence. | 202606, <code>POST <wbr>/return_refund<wbr>/202606<wbr>/returns<wbr>/{return_id}<wbr>/reject</code> |

pub mod get_available_review_decisions;
pub mod reject_return;

pub use get_available_review_decisions::{
    GetAvailableReviewDecisions, GetAvailableReviewDecisionsResponse,
};
pub use reject_return::RejectReturn;
