// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202610.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`MarkPackageAsShipped`] | Declares order lines shipped by the seller's own carriers, with tracking numbers; in the US, UK, Japan and parts of the EU. | 202610, `POST /fulfillment/202610/orders/{order_id}/packages` |
//! | [`UpdatePackageShipment`] | Replaces the carriers and tracking numbers of a package that the seller has shipped. | 202610, `POST /fulfillment/202610/packages/{package_id}/shipping_info/update` |

pub mod mark_package_as_shipped;
pub mod update_package_shipment;

pub use mark_package_as_shipped::{MarkPackageAsShipped, MarkPackageAsShippedResponse};
pub use update_package_shipment::UpdatePackageShipment;
