// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Data Reconciliation.
//!
//! Orders of the seller's own store, sent to TikTok for reconciliation.
//!
//! Use the newest version of [`ImportChannelOrders`]. It takes the state of each order in Shopify, WooCommerce, BigCommerce or Magento, and
//! returns the orders that TikTok rejected.
//!
//! Requires the feature `data_reconciliation`, which is off by default.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ImportChannelOrders`] | Reports the state of orders in the seller's own store, or problems with them, so that TikTok can compare them with its own records. | 202401, <code>POST <wbr>/data_reconciliation<wbr>/202401<wbr>/orders<wbr>/import</code> |
//! | [`SyncChannelOrders`] | Reports the state of orders in the seller's own store, such as a Shopify store, or why they are missing there, so that TikTok can compare them with its own records. | 202309, <code>POST <wbr>/data_reconciliation<wbr>/202309<wbr>/orders<wbr>/sync</code> |
//!
//! All versions: [`v202309`](v202309), [`v202310`](v202310), [`v202401`](v202401).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202310;
pub mod v202401;

pub use v202401::import_channel_orders;
pub use v202309::sync_channel_orders;
#[doc(inline)]
pub use v202401::import_channel_orders::{
    ImportChannelOrders, ImportChannelOrdersResponse,
};
#[doc(inline)]
pub use v202309::sync_channel_orders::{SyncChannelOrders, SyncChannelOrdersResponse};
