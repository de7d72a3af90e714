// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202512 of these operations.

pub mod get_aftersale_eligibility;

pub use get_aftersale_eligibility::{
    GetAftersaleEligibility, GetAftersaleEligibilityResponse,
};
