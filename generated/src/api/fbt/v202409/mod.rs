// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202409 of these operations.

pub mod get_fbt_inbound_order_details;
pub mod get_fbt_merchant_onboarded_regions;
pub mod search_goods_info;

pub use get_fbt_inbound_order_details::{
    GetFbtInboundOrderDetails, GetFbtInboundOrderDetailsResponse,
};
pub use get_fbt_merchant_onboarded_regions::{
    GetFbtMerchantOnboardedRegions, GetFbtMerchantOnboardedRegionsResponse,
};
pub use search_goods_info::{SearchGoodsInfo, SearchGoodsInfoResponse};
