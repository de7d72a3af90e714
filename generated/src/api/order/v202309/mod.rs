// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderDetail`] | Returns all details of up to 50 orders, such as status, recipient address, line items, packages, amounts and taxes. | 202309, <code>GET <wbr>/order<wbr>/202309<wbr>/orders</code> |
//! | [`GetOrderList`] | Searches the orders of a shop by time of creation or change, status, shipping type, buyer, cancellation request or warehouse. | 202309, <code>POST <wbr>/order<wbr>/202309<wbr>/orders<wbr>/search</code> |
//! | [`GetPrivilegedOrderDetail`] | Returns up to 50 orders with most of the fields of [`GetOrderDetail`]; for orders of the first-party Shopify connector, also a real or tokenized email address of the buyer. | 202309, <code>GET <wbr>/order<wbr>/202309<wbr>/privileged_orders</code> |

pub mod get_order_detail;
pub mod get_order_list;
pub mod get_privileged_order_detail;

pub use get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
pub use get_order_list::{GetOrderList, GetOrderListResponse};
pub use get_privileged_order_detail::{
    GetPrivilegedOrderDetail, GetPrivilegedOrderDetailResponse,
};
