// @generated from the replies in specs/data_reconciliation/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::SyncChannelOrders {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":"36010031","detail":{"channel_order_id":"1729382588639839583","channel_type":"SHOPIFY","extra_errors":[{"code":"36010025","message":"Invalid channel_order_id"}],"order_id":"7021436810468230477"},"message":"36010031"}]}}"#;
}

impl Sample for super::v202310::ImportChannelOrders {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":"36010031","detail":{"channel_order_id":"1729382588639839583","channel_type":"SHOPIFY","extra_errors":[{"code":"36010025","message":"Invalid channel_order_id"}],"order_id":"7021436810468230477"},"message":"36010031"}]}}"#;
}

impl Sample for super::v202401::ImportChannelOrders {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"errors":[{"code":"36010031","detail":{"channel_order_id":"1729382588639839583","channel_type":"SHOPIFY","extra_errors":[{"code":"36010025","message":"Invalid channel_order_id"}],"order_id":"7021436810468230477"},"message":"36010031"}]}}"#;
}
