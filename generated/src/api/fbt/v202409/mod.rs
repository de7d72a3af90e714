// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202409 of these operations.

pub mod get_inbound_orders;
pub mod get_merchant_onboarded_regions;
pub mod search_goods;

pub use get_inbound_orders::{GetInboundOrders, GetInboundOrdersResponse};
pub use get_merchant_onboarded_regions::{
    GetMerchantOnboardedRegions, GetMerchantOnboardedRegionsResponse,
};
pub use search_goods::{SearchGoods, SearchGoodsResponse};
