// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202508 of these operations.

pub mod get_creator_profile;

pub use get_creator_profile::{GetCreatorProfile, GetCreatorProfileResponse};
