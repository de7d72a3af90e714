// @generated from the replies in specs/gs_full_service_inventory/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202404::GetVirtualInventoryPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"inventory":[{"occupied_quantity":2,"quantity":10,"sku_code":"sku01","warehouse_code":"V_FC-CNHN-CY01"}]}}"#;
}

impl Sample for super::v202404::UpdateVirtualInventoryPreview {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":"980010","message":"quantity should be 0-99999","sku_code":"S24010500003400301","warehouse_code":"V_FC-CNHN-CY01"}]}}"#;
}

impl Sample for super::v202405::GetVirtualInventory {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"inventory":[{"occupied_quantity":2,"quantity":10,"sku_code":"sku01","warehouse_code":"V_FC-CNHN-CY01"}]}}"#;
}

impl Sample for super::v202405::UpdateVirtualInventory {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":"980010","message":"quantity should be 0-99999","sku_code":"S24010500003400301","warehouse_code":"V_FC-CNHN-CY01"}]}}"#;
}
