// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Products, version 202407.
//!
//! Requires the feature `gs_full_service_commodity`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetSupplierAddresses`] | Lists the addresses of the supplier with their contacts. `gs_full_service_shipment::SearchAvailableShippingProviders` and `gs_full_service_shipment::ReserveShipment` take the ID of an address as `sender_contact_id`. | 202407, <code>GET <wbr>/gs_full_service_commodity<wbr>/202407<wbr>/supplier_addresses</code> |

pub mod get_supplier_addresses;

pub use get_supplier_addresses::{GetSupplierAddresses, GetSupplierAddressesResponse};
