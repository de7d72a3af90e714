// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202601.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelMcfOrder`] | Cancels a multi-channel (MCF) order, or some of its parcels, before they leave the warehouse. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders<wbr>/cancel</code> |
//! | [`CreateMcfOrder`] | Has an order from another sales channel fulfilled by TikTok (MCF). | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders</code> |
//! | [`GetMcfGoodsInventory`] | Returns the stock available for multi-channel (MCF) orders of up to 50 goods; goods without any entry are omitted. | 202601, <code>POST <wbr>/fbt<wbr>/202601<wbr>/mcf<wbr>/goods<wbr>/inventory<wbr>/search</code> |
//! | [`GetMcfOrderStatus`] | Returns a multi-channel (MCF) order with the status of each parcel it was split into. | 202601, <code>GET <wbr>/fbt<wbr>/202601<wbr>/mcf_outbound_orders</code> |
//! | [`GetMerchantMcfStatus`] | Tells whether a US seller takes part in multi-channel fulfillment (MCF). | 202601, <code>GET <wbr>/fbt<wbr>/202601<wbr>/merchants<wbr>/mcf_status</code> |

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
