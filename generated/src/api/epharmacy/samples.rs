// @generated from the replies in specs/epharmacy/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202504::GetPharmacies {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"next_page_token":"b2Zmc2V0PTAK","pharmacies":[{"license_expire_time":1795564800,"license_number":"123.1/209-IA/00051/DPMPTSP/2024","operation_hours":[{"close_time":"18:00","days":["SUN","MON","TUE"],"open_time":"09:00"}],"pharmacist":{"name":"Apt. Beatric Siana Dian Kelana, S. Farm","practice_license_expire_time":1795564800,"practice_license_number":"19990106/SIPA_32.01/DPMPTSP/2024/2.2/123"},"warehouse_id":"18297286"}],"total_count":3}}"#;
}

impl Sample for super::v202504::UpdatePharmacies {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":"99999123"}]}}"#;
}

impl Sample for super::v202507::GetConsultationProvider {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"consultation_provider":{"id":"DK0001"}}}"#;
}
