// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Data Reconciliation, version 202309.
//!
//! Requires the feature `data_reconciliation`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`SyncChannelOrders`] | Reports the state of orders in the seller's own store, such as a Shopify store, or why they are missing there, so that TikTok can compare them with its own records. | 202309, <code>POST <wbr>/data_reconciliation<wbr>/202309<wbr>/orders<wbr>/sync</code> |

pub mod sync_channel_orders;

pub use sync_channel_orders::{SyncChannelOrders, SyncChannelOrdersResponse};
