// @generated from the replies in specs/supply_chain/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::ConfirmPackageShipment {
    const REPLY: &'static str = r#"{"code":0,"data":{"success_packages":["5345241234","42365346"],"errors":[{"code":"39003015","message":"Provider is not supported by TikTok Shop","detail":{"package_id":"4645645645"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}
