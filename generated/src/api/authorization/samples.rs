// @generated from the replies in specs/authorization/ by `cargo xtask generate`; edit the spec instead.

//! Documented replies of these operations, for tests.

use crate::testing::Sample;

impl Sample for super::v202309::GetAuthorizedShops {
    const REPLY: &'static str = r#"{"code":0,"data":{"shops":[{"id":"7000714532876273420","name":"Maomao beauty shop","region":"GB","seller_type":"CROSS_BORDER","cipher":"GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3","code":"CNGBCBA4LLU8"}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}

impl Sample for super::v202312::GetWidgetToken {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"widget_token":{"expire_at":1703100448,"token":"eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJVc2VySUQiOjc0OTM5OTA3NTMyNTY5MDA0ODYsIkNsaWVudEtleSI6IjZhbW00dnVoNWZvMWciLCJTaG9wSURzIjpbNzQ5Mzk5MDc1MzI1NjkwMDQ4Nl0sIkV4cGlyZSI6MTcwMTA2NjAyMCwiU2VsbGVyVHlwZSI6MiwiZXhwIjoxNzAxMDY2MDIwfQ.KS15mwJ8LUC2U6Chfbmwr7PO2mGK_3wLYYaa8TM6DixdKmbG3o4kRSlCfi1a6UotpXxU0CNelLwX1G5H3sY7vw"}}}"#;
}

impl Sample for super::v202401::GetWidgetToken {
    const REPLY: &'static str = r#"{"code":0,"message":"Success","request_id":"20260101000000000000000000000000","data":{"widget_token":{"expire_at":1703100448,"token":"eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJVc2VySUQiOjc0OTM5OTA3NTMyNTY5MDA0ODYsIkNsaWVudEtleSI6IjZhbW00dnVoNWZvMWciLCJTaG9wSURzIjpbNzQ5Mzk5MDc1MzI1NjkwMDQ4Nl0sIkV4cGlyZSI6MTcwMTA2NjAyMCwiU2VsbGVyVHlwZSI6MiwiZXhwIjoxNzAxMDY2MDIwfQ.KS15mwJ8LUC2U6Chfbmwr7PO2mGK_3wLYYaa8TM6DixdKmbG3o4kRSlCfi1a6UotpXxU0CNelLwX1G5H3sY7vw"}}}"#;
}

impl Sample for super::v202405::GetAuthorizedCategoryAssets {
    const REPLY: &'static str = r#"{"code":0,"data":{"category_assets":[{"cipher":"TTP_XF90igAAAABh0sddwer0qsWgt233vOiG","target_market":"US","category":{"id":3,"name":"Customer Support"}}]},"message":"Success","request_id":"202203070749000101890810281E8C70B7"}"#;
}
