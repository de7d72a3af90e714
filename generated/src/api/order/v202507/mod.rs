// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202507.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderDetail`] | Returns up to 50 orders with all details by their IDs, from [`GetOrderList`](crate::order::GetOrderList) or a webhook. | 202507, <code>GET <wbr>/order<wbr>/202507<wbr>/orders</code> |

pub mod get_order_detail;

pub use get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
