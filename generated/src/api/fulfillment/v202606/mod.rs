// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

pub mod get_pod_customization_details;

pub use get_pod_customization_details::{
    GetPodCustomizationDetails, GetPodCustomizationDetailsResponse,
};
