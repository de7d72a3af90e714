// @generated from the replies in specs/seller/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::GetActiveShops {
    const REPLY: &'static str = r#"{"code":0,"data":{"shops":[{"id":"36123502970007","region":"GB"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202309::GetGlobalProductPermissions {
    const REPLY: &'static str = r#"{"code":0,"data":{"permissions":["MANAGE_GLOBAL_PRODUCT"]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202407::GetShopCreators {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"shop_creators":[{"binding_status":"ACTIVE","type":"OFFICIAL"}]}}"#;
}

impl Sample for super::v202508::GetSellerStatus {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"seller_status_data":{"partner_channel":"6","seller_status":"2","shop_statuses":[{"shop_id":"749570723905970244","shop_status":"1"}],"tax_form_status":"1"}}}"#;
}

impl Sample for super::v202508::SyncCollections {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"failed_info":{"ids":["11111"]}}}"#;
}
