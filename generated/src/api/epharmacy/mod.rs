// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! E-Pharmacy.
//!
//! Pharmacies, prescriptions and consultations for products that require a prescription.
//!
//! [`UpdatePharmacies`] sets licenses and opening hours of a pharmacy, which is identified by its warehouse, and
//! [`UpdatePrescriptionRequirement`] marks the products. [`UpdatePrescriptionStatus`] approves or rejects the prescription of an order.
//!
//! Requires the feature `epharmacy`, which is off by default.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetConsultationProvider`] | Returns the ID of the service provider of an e-pharmacy consultation. `order::GetOrderDetail` returns consultation IDs. | 202507, <code>GET <wbr>/epharmacy<wbr>/202507<wbr>/consultations<wbr>/{consultation_id}<wbr>/providers</code> |
//! | [`GetPharmacies`] | Lists the pharmacies of the shop with licenses, pharmacists and opening hours. | 202504, <code>GET <wbr>/epharmacy<wbr>/202504<wbr>/pharmacies</code> |
//! | [`UpdatePharmacies`] | Sets licenses, pharmacists and opening hours of up to 20 pharmacies. Pharmacies can fail although the call succeeds, so check `errors`. | 202504, <code>POST <wbr>/epharmacy<wbr>/202504<wbr>/pharmacies<wbr>/update</code> |
//! | [`UpdatePrescriptionRequirement`] | Sets whether a Tokopedia product requires a prescription. | 202504, <code>POST <wbr>/epharmacy<wbr>/202504<wbr>/products<wbr>/{product_id}<wbr>/prescription_requirements<wbr>/update</code> |
//! | [`UpdatePrescriptionStatus`] | Approves or rejects the prescription image that a buyer uploaded for an order, or asks for a corrected one. A second rejection also rejects the order. | 202504, <code>POST <wbr>/epharmacy<wbr>/202504<wbr>/orders<wbr>/{order_id}<wbr>/update_prescription_status</code> |
//!
//! All versions: [`v202504`](v202504), [`v202507`](v202507).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202504;
pub mod v202507;

pub use v202507::get_consultation_provider;
pub use v202504::get_pharmacies;
pub use v202504::update_pharmacies;
pub use v202504::update_prescription_requirement;
pub use v202504::update_prescription_status;
#[doc(inline)]
pub use v202507::get_consultation_provider::{
    GetConsultationProvider, GetConsultationProviderResponse,
};
#[doc(inline)]
pub use v202504::get_pharmacies::{GetPharmacies, GetPharmaciesResponse};
#[doc(inline)]
pub use v202504::update_pharmacies::{UpdatePharmacies, UpdatePharmaciesResponse};
#[doc(inline)]
pub use v202504::update_prescription_requirement::UpdatePrescriptionRequirement;
#[doc(inline)]
pub use v202504::update_prescription_status::UpdatePrescriptionStatus;
