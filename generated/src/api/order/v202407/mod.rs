// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderPriceDetail`] | Returns the price of an order in detail: line items, shipping, discounts and taxes. | 202407, <code>GET <wbr>/order<wbr>/202407<wbr>/orders<wbr>/{order_id}<wbr>/price_detail</code> |

pub mod get_order_price_detail;

pub use get_order_price_detail::{GetOrderPriceDetail, GetOrderPriceDetailResponse};
