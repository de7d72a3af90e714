// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Data Reconciliation. The newest version of each operation is here too.

pub mod types;
pub mod v202309;
pub mod v202310;
pub mod v202401;

pub use v202401::import_quality_factory_order_data::{
    self, ImportQualityFactoryOrderData, ImportQualityFactoryOrderDataResponse,
};
pub use v202309::sync_order_status_data::{
    self, SyncOrderStatusData, SyncOrderStatusDataResponse,
};
