// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202507 of these operations.

pub mod review_sample_application;
pub mod search_sample_applications;

pub use review_sample_application::ReviewSampleApplication;
pub use search_sample_applications::{
    SearchSampleApplications, SearchSampleApplicationsResponse,
};
