// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Returns and Refunds, version 202606.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetAvailableReviewDecisions`] | Lists, line by line, how the seller can answer a return or cancellation. | 202606, `GET /return_refund/202606/review_decision` |
//! | [`RejectReturn`] | Turns down a return at its current stage, with a reason and evidence. | 202606, `POST /return_refund/202606/returns/{return_id}/reject` |

pub mod get_available_review_decisions;
pub mod reject_return;

pub use get_available_review_decisions::{
    GetAvailableReviewDecisions, GetAvailableReviewDecisionsResponse,
};
pub use reject_return::RejectReturn;
