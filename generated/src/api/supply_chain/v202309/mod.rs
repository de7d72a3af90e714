// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod confirm_package_shipment;

pub use confirm_package_shipment::{
    ConfirmPackageShipment, ConfirmPackageShipmentResponse,
};
