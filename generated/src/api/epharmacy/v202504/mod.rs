// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! E-Pharmacy, version 202504.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetPharmacies`] | Lists the shop's pharmacies with licences, pharmacists and opening hours. | 202504, `GET /epharmacy/202504/pharmacies` |
//! | [`UpdatePharmacies`] | Sets licences, pharmacists and opening hours of up to 20 pharmacies, and reports those that were refused. | 202504, `POST /epharmacy/202504/pharmacies/update` |
//! | [`UpdatePrescriptionRequirement`] | Sets whether a Tokopedia product needs a prescription. | 202504, `POST /epharmacy/202504/products/{product_id}/prescription_requirements/update` |
//! | [`UpdatePrescriptionStatus`] | Approves or rejects the prescription that a buyer uploaded; a second rejection rejects the order. | 202504, `POST /epharmacy/202504/orders/{order_id}/update_prescription_status` |

pub mod get_pharmacies;
pub mod update_pharmacies;
pub mod update_prescription_requirement;
pub mod update_prescription_status;

pub use get_pharmacies::{GetPharmacies, GetPharmaciesResponse};
pub use update_pharmacies::{UpdatePharmacies, UpdatePharmaciesResponse};
pub use update_prescription_requirement::UpdatePrescriptionRequirement;
pub use update_prescription_status::UpdatePrescriptionStatus;
