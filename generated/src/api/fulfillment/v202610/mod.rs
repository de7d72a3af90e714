// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202610.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`MarkPackageAsShipped`] | Declares order lines shipped by the seller's own carriers, with tracking numbers; in the US, UK, Japan and parts of the EU. | 202610, <code>POST <wbr>/fulfillment<wbr>/202610<wbr>/orders<wbr>/{order_id}<wbr>/packages</code> |
//! | [`UpdatePackageShipment`] | Replaces the carriers and tracking numbers of a package that the seller has shipped. | 202610, <code>POST <wbr>/fulfillment<wbr>/202610<wbr>/packages<wbr>/{package_id}<wbr>/shipping_info<wbr>/update</code> |

pub mod mark_package_as_shipped;
pub mod update_package_shipment;

pub use mark_package_as_shipped::{MarkPackageAsShipped, MarkPackageAsShippedResponse};
pub use update_package_shipment::UpdatePackageShipment;
