// @generated from the files of specs/epharmacy/ by `cargo xtask generate`; edit the spec instead.

//! The fields of each type, for the features `serde` and `partial-eq`. A field with another name in JSON has both names.

use crate::__private::*;

received_impls!(super::types::OperatingHours { close_time, days, open_time });
received_impls!(
    super::types::Pharmacist { name, practice_license_expire_time,
    practice_license_number }
);
received_impls!(
    super::types::Pharmacy { license_expire_time, license_number, operation_hours,
    pharmacist, warehouse_id }
);
enum_impls!(super::types::Weekday);
sent_impls!(super::v202504::get_pharmacies::GetPharmacies { page_token, page_size });
received_impls!(
    super::v202504::get_pharmacies::GetPharmaciesResponse { next_page_token, pharmacies,
    total_count }
);
sent_impls!(super::v202504::update_pharmacies::UpdatePharmacies { pharmacies });
received_impls!(
    super::v202504::update_pharmacies::PharmacyError { code, detail, message }
);
received_impls!(super::v202504::update_pharmacies::PharmacyErrorDetail { warehouse_id });
received_impls!(super::v202504::update_pharmacies::UpdatePharmaciesResponse { errors });
sent_impls!(
    super::v202504::update_prescription_requirement::UpdatePrescriptionRequirement {
    product_id, prescription_requirement }
);
sent_impls!(
    super::v202504::update_prescription_status::UpdatePrescriptionStatus { order_id,
    prescription_status, rejection_reason }
);
enum_impls!(super::v202504::update_prescription_status::PrescriptionStatus);
sent_impls!(
    super::v202507::get_consultation_provider::GetConsultationProvider { consultation_id
    }
);
received_impls!(super::v202507::get_consultation_provider::ConsultationProvider { id });
received_impls!(
    super::v202507::get_consultation_provider::GetConsultationProviderResponse {
    consultation_provider }
);
