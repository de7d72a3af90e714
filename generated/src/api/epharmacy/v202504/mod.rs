// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! E-Pharmacy, version 202504.
//!
//! Requires the feature `epharmacy`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetPharmacies`] | Lists the pharmacies of the shop with licenses, pharmacists and opening hours. | 202504, <code>GET <wbr>/epharmacy<wbr>/202504<wbr>/pharmacies</code> |
//! | [`UpdatePharmacies`] | Sets licenses, pharmacists and opening hours of up to 20 pharmacies. Pharmacies can fail although the call succeeds, so check `errors`. | 202504, <code>POST <wbr>/epharmacy<wbr>/202504<wbr>/pharmacies<wbr>/update</code> |
//! | [`UpdatePrescriptionRequirement`] | Sets whether a Tokopedia product requires a prescription. | 202504, <code>POST <wbr>/epharmacy<wbr>/202504<wbr>/products<wbr>/{product_id}<wbr>/prescription_requirements<wbr>/update</code> |
//! | [`UpdatePrescriptionStatus`] | Approves or rejects the prescription image that a buyer uploaded for an order, or asks for a corrected one. A second rejection also rejects the order. | 202504, <code>POST <wbr>/epharmacy<wbr>/202504<wbr>/orders<wbr>/{order_id}<wbr>/update_prescription_status</code> |

pub mod get_pharmacies;
pub mod update_pharmacies;
pub mod update_prescription_requirement;
pub mod update_prescription_status;

pub use get_pharmacies::{GetPharmacies, GetPharmaciesResponse};
pub use update_pharmacies::{UpdatePharmacies, UpdatePharmaciesResponse};
pub use update_prescription_requirement::UpdatePrescriptionRequirement;
pub use update_prescription_status::UpdatePrescriptionStatus;
