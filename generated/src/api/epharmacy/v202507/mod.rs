// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! E-Pharmacy, version 202507.
//!
//! Requires the feature `epharmacy`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetConsultationProvider`] | Returns the ID of the service provider of an e-pharmacy consultation. `order::GetOrderDetail` returns consultation IDs. | 202507, <code>GET <wbr>/epharmacy<wbr>/202507<wbr>/consultations<wbr>/{consultation_id}<wbr>/providers</code> |

pub mod get_consultation_provider;

pub use get_consultation_provider::{
    GetConsultationProvider, GetConsultationProviderResponse,
};
