// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

pub mod get_available_review_decisions;
pub mod reject_return;

pub use get_available_review_decisions::{
    GetAvailableReviewDecisions, GetAvailableReviewDecisionsResponse,
};
pub use reject_return::RejectReturn;
