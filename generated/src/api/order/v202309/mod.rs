// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderDetail`] | Returns up to 50 orders with all details by their IDs, from [`GetOrderList`] or a webhook. | 202309, <code>GET <wbr>/order<wbr>/202309<wbr>/orders</code> |
//! | [`GetOrderList`] | Searches the orders of a shop by status, time, buyer or warehouse. | 202309, <code>POST <wbr>/order<wbr>/202309<wbr>/orders<wbr>/search</code> |
//! | [`GetPrivilegedOrderDetail`] | Returns up to 50 orders with all details by their IDs, for apps with privileged access. | 202309, <code>GET <wbr>/order<wbr>/202309<wbr>/privileged_orders</code> |

pub mod get_order_detail;
pub mod get_order_list;
pub mod get_privileged_order_detail;

pub use get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
pub use get_order_list::{GetOrderList, GetOrderListResponse};
pub use get_privileged_order_detail::{
    GetPrivilegedOrderDetail, GetPrivilegedOrderDetailResponse,
};
