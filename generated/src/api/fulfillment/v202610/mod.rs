// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202610 of these operations.

pub mod mark_package_as_shipped;
pub mod update_package_shipment;

pub use mark_package_as_shipped::{MarkPackageAsShipped, MarkPackageAsShippedResponse};
pub use update_package_shipment::UpdatePackageShipment;
