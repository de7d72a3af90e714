// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod submit_redemption_information;

pub use submit_redemption_information::{
    SubmitRedemptionInformation, SubmitRedemptionInformationResponse,
};
