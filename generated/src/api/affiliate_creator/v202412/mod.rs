// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202412 of these operations.

pub mod check_creator_sample_eligibility;
pub mod get_creator_sample_application;
pub mod search_creator_sample_applications;

pub use check_creator_sample_eligibility::{
    CheckCreatorSampleEligibility, CheckCreatorSampleEligibilityResponse,
};
pub use get_creator_sample_application::{
    GetCreatorSampleApplication, GetCreatorSampleApplicationResponse,
};
pub use search_creator_sample_applications::{
    SearchCreatorSampleApplications, SearchCreatorSampleApplicationsResponse,
};
