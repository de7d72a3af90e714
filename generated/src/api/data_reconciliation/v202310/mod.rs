// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Data Reconciliation, version 202310.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ImportChannelOrders`] | Reports how orders stand in the seller's own store, to be compared with TikTok's, or why they are missing there. | 202310, <code>POST <wbr>/data_reconciliation<wbr>/202310<wbr>/orders<wbr>/import</code> |

pub mod import_channel_orders;

pub use import_channel_orders::{ImportChannelOrders, ImportChannelOrdersResponse};
