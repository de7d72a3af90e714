// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelMcfOrder`] | Cancels a multi-channel fulfillment (MCF) order, or some of its consign orders, before they leave the warehouse. Consign orders with the status `CLOSED` in the reply were cancelled. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders<wbr>/cancel</code> |
//! | [`CreateMcfOrder`] | Creates a multi-channel fulfillment (MCF) order, which makes Fulfilled by TikTok ship an order of another sales channel. [`GetMerchantMcfStatus`] shows whether the seller takes part in MCF. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders</code> |
//! | [`GetMcfGoodsInventory`] | Returns the stock of goods that is available for multi-channel fulfillment (MCF) orders. Goods that have no inventory group, or do not belong to the seller in the region of the shop, are omitted instead of being returned with 0. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf<wbr>/goods<wbr>/inventory<wbr>/search</code> |
//! | [`GetMcfOrderStatus`] | Returns a multi-channel fulfillment (MCF) order with the status of its consign orders (packages). | 202601, <code>GET <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders</code> |
//! | [`GetMerchantMcfStatus`] | Returns whether the seller is a merchant of Fulfilled by TikTok and takes part in multi-channel fulfillment (MCF). | 202601, <code>GET <wbr>/fbt<wbr>/202601<wbr>/merchants<wbr>/mcf_status</code> |

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
