// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202610.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`MarkPackageAsShipped`] | Reports line items as shipped with a shipping provider of the seller's choice, and returns the ID of their package. Only for orders that the seller ships, whether or not their line items have a `package_id`; for TikTok Shipping, use [`CreatePackage`](crate::fulfillment::CreatePackage) or [`ShipPackage`](crate::fulfillment::ShipPackage). | 202610, <code>POST <wbr>/fulfillment<wbr>/202610<wbr>/orders<wbr>/{order_id}<wbr>/packages</code> |
//! | [`UpdatePackageShipment`] | Corrects the shipping providers and tracking numbers of a shipped package once; in the US, the UK and Southeast Asia, within 72 hours after shipping. Only for packages that the seller ships. | 202610, <code>POST <wbr>/fulfillment<wbr>/202610<wbr>/packages<wbr>/{package_id}<wbr>/shipping_info<wbr>/update</code> |

pub mod mark_package_as_shipped;
pub mod update_package_shipment;

pub use mark_package_as_shipped::{MarkPackageAsShipped, MarkPackageAsShippedResponse};
pub use update_package_shipment::UpdatePackageShipment;
