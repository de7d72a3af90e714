// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202408.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetWarehouses`] | Lists the warehouses of Fulfilled by TikTok with their addresses, and whether the merchant subscribes to them. | 202408, <code>GET <wbr>/fbt<wbr>/202408<wbr>/warehouses</code> |
//! | [`SearchInventory`] | Searches the stock in the warehouses of Fulfilled by TikTok, by warehouse and by either goods or SKUs. | 202408, <code>POST <wbr>/fbt<wbr>/202408<wbr>/inventory<wbr>/search</code> |

pub mod get_warehouses;
pub mod search_inventory;

pub use get_warehouses::{GetWarehouses, GetWarehousesResponse};
pub use search_inventory::{SearchInventory, SearchInventoryResponse};
