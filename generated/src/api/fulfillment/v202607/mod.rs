// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202607 of these operations.

pub mod get_order_customs_requirements;
pub mod submit_customs_clearance;

pub use get_order_customs_requirements::{
    GetOrderCustomsRequirements, GetOrderCustomsRequirementsResponse,
};
pub use submit_customs_clearance::SubmitCustomsClearance;
