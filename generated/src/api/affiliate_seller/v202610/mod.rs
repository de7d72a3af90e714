// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202610 of these operations.

pub mod check_creator_outreach_eligibility;

pub use check_creator_outreach_eligibility::{
    CheckCreatorOutreachEligibility, CheckCreatorOutreachEligibilityResponse,
};
