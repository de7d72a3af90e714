// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

pub mod search_pod_customization_details;

pub use search_pod_customization_details::{
    SearchPodCustomizationDetails, SearchPodCustomizationDetailsResponse,
};
