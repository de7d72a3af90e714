// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202408.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetWarehouses`] | Lists TikTok's fulfillment warehouses with their addresses, and which of them the merchant subscribes to. | 202408, <code>GET <wbr>/fbt<wbr>/202408<wbr>/warehouses</code> |
//! | [`SearchInventory`] | Searches stock in TikTok's warehouses by warehouse and either goods or SKUs, never both. | 202408, <code>POST <wbr>/fbt<wbr>/202408<wbr>/inventory<wbr>/search</code> |

pub mod get_warehouses;
pub mod search_inventory;

pub use get_warehouses::{GetWarehouses, GetWarehousesResponse};
pub use search_inventory::{SearchInventory, SearchInventoryResponse};
