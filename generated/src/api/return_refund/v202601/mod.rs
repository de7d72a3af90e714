// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod get_decision_eligibility;

pub use get_decision_eligibility::{
    GetDecisionEligibility, GetDecisionEligibilityResponse,
};
