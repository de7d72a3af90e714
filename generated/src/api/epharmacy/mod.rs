// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! E-Pharmacy. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202504;
pub mod v202507;

pub use v202507::get_consultation_provider::{
    self, GetConsultationProvider, GetConsultationProviderResponse,
};
pub use v202504::get_pharmacies::{self, GetPharmacies, GetPharmaciesResponse};
pub use v202504::update_pharmacies::{self, UpdatePharmacies, UpdatePharmaciesResponse};
pub use v202504::update_prescription_requirement::{self, UpdatePrescriptionRequirement};
pub use v202504::update_prescription_status::{self, UpdatePrescriptionStatus};
