// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Supply Chain. The newest version of each operation is here too.

#[cfg(feature = "testing")]
mod samples;
pub mod v202309;

pub use v202309::confirm_package_shipment::{
    self, ConfirmPackageShipment, ConfirmPackageShipmentResponse,
};
