// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Data Reconciliation, version 202401.
//!
//! Requires the feature `data_reconciliation`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ImportChannelOrders`] | Reports the state of orders in the seller's own store, or problems with them, so that TikTok can compare them with its own records. | 202401, <code>POST <wbr>/data_reconciliation<wbr>/202401<wbr>/orders<wbr>/import</code> |

pub mod import_channel_orders;

pub use import_channel_orders::{ImportChannelOrders, ImportChannelOrdersResponse};
