// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202601 of these operations.

pub mod cancel_mcf_order;
pub mod create_mcf_order;
pub mod get_mcf_goods_inventory;
pub mod get_mcf_order_status;
pub mod get_merchant_mcf_status;

pub use cancel_mcf_order::{CancelMcfOrder, CancelMcfOrderResponse};
pub use create_mcf_order::{CreateMcfOrder, CreateMcfOrderResponse};
pub use get_mcf_goods_inventory::{GetMcfGoodsInventory, GetMcfGoodsInventoryResponse};
pub use get_mcf_order_status::{GetMcfOrderStatus, GetMcfOrderStatusResponse};
pub use get_merchant_mcf_status::{GetMerchantMcfStatus, GetMerchantMcfStatusResponse};
