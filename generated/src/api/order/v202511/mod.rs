// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202511 of these operations.

pub mod update_blind_box_opening_results;

pub use update_blind_box_opening_results::UpdateBlindBoxOpeningResults;
