// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Supply Chain, version 202309.
//!
//! Requires the feature `supply_chain`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ConfirmPackageShipment`] | Reports packages that a warehouse has shipped; only for warehouse providers that TikTok has certified. Each package is processed on its own, so check `success_packages` and `errors`, even if the call succeeds. | 202309, <code>POST <wbr>/supply_chain<wbr>/202309<wbr>/packages<wbr>/sync</code> |

pub mod confirm_package_shipment;

pub use confirm_package_shipment::{
    ConfirmPackageShipment, ConfirmPackageShipmentResponse,
};
