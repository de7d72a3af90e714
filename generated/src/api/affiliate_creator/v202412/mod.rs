// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202412 of these operations.

pub mod check_sample_eligibility;
pub mod get_sample_application;
pub mod search_sample_applications;

pub use check_sample_eligibility::{
    CheckSampleEligibility, CheckSampleEligibilityResponse,
};
pub use get_sample_application::{GetSampleApplication, GetSampleApplicationResponse};
pub use search_sample_applications::{
    SearchSampleApplications, SearchSampleApplicationsResponse,
};
