// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202507 of these operations.

pub mod get_consultation_provider;

pub use get_consultation_provider::{
    GetConsultationProvider, GetConsultationProviderResponse,
};
