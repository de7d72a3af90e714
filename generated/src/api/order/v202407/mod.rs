// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Order, version 202407.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetOrderPriceDetail`] | Breaks the price of an order down into items, shipping, discounts and taxes. | 202407, `GET /order/202407/orders/{order_id}/price_detail` |

pub mod get_order_price_detail;

pub use get_order_price_detail::{GetOrderPriceDetail, GetOrderPriceDetailResponse};
