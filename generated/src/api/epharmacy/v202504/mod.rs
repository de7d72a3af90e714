// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202504 of these operations.

pub mod get_pharmacies;
pub mod update_pharmacies;
pub mod update_prescription_requirement;
pub mod update_prescription_status;

pub use get_pharmacies::{GetPharmacies, GetPharmaciesResponse};
pub use update_pharmacies::{UpdatePharmacies, UpdatePharmaciesResponse};
pub use update_prescription_requirement::UpdatePrescriptionRequirement;
pub use update_prescription_status::UpdatePrescriptionStatus;
