// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Supply Chain.
//!
//! Confirmation of shipments by supply-chain partners.
//!
//! [`ConfirmPackageShipment`] is only for warehouse providers that TikTok has certified.
//!
//! Requires the feature `supply_chain`, which is off by default.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ConfirmPackageShipment`] | Reports packages that a warehouse has shipped; only for warehouse providers that TikTok has certified. Each package is processed on its own, so check `success_packages` and `errors`, even if the call succeeds. | 202309, <code>POST <wbr>/supply_chain<wbr>/202309<wbr>/packages<wbr>/sync</code> |
//!
//! All versions: [`v202309`](v202309).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;

pub use v202309::confirm_package_shipment;
#[doc(inline)]
pub use v202309::confirm_package_shipment::{
    ConfirmPackageShipment, ConfirmPackageShipmentResponse,
};
