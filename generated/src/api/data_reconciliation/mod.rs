// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Data Reconciliation. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202310;
pub mod v202401;

pub use v202401::import_channel_orders::{
    self, ImportChannelOrders, ImportChannelOrdersResponse,
};
pub use v202309::sync_channel_orders::{
    self, SyncChannelOrders, SyncChannelOrdersResponse,
};
