// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202512 of these operations.

pub mod get_aftersales_eligibility;

pub use get_aftersales_eligibility::{
    GetAftersalesEligibility, GetAftersalesEligibilityResponse,
};
