// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202507.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderDetail`] | Returns all details of up to 50 orders, such as status, recipient address, line items, packages, amounts and taxes. | 202507, <code>GET <wbr>/order<wbr>/202507<wbr>/orders</code> |

pub mod get_order_detail;

pub use get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
