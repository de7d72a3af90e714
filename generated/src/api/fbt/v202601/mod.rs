// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod cancel_fbt_mcf_order;
pub mod create_fbt_mcf_order;
pub mod get_fbt_mcf_order_status;
pub mod get_fbt_merchant_mcf_status;
pub mod query_goods_inventory_for_mcf;

pub use cancel_fbt_mcf_order::{CancelFbtMcfOrder, CancelFbtMcfOrderResponse};
pub use create_fbt_mcf_order::{CreateFbtMcfOrder, CreateFbtMcfOrderResponse};
pub use get_fbt_mcf_order_status::{GetFbtMcfOrderStatus, GetFbtMcfOrderStatusResponse};
pub use get_fbt_merchant_mcf_status::{
    GetFbtMerchantMcfStatus, GetFbtMerchantMcfStatusResponse,
};
pub use query_goods_inventory_for_mcf::{
    QueryGoodsInventoryForMcf, QueryGoodsInventoryForMcfResponse,
};
