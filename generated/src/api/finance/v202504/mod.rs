// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202504 of these operations.

pub mod get_tax_information;

pub use get_tax_information::{GetTaxInformation, GetTaxInformationResponse};
