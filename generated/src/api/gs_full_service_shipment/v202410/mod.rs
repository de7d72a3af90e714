// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Shipments, version 202410.
//!
//! Requires the feature `gs_full_service_shipment`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ReserveShipment`] | Books the shipment of up to 50 delivery orders to a warehouse. [`SearchAvailableShippingProviders`] lists the shipping providers and times. | 202410, <code>POST <wbr>/gs_full_service_shipment<wbr>/202410<wbr>/delivery_orders<wbr>/reserve_ship</code> |
//! | [`SearchAvailableShippingProviders`] | Lists shipping providers, prices, times and warehouses for delivery orders. Call it before [`ReserveShipment`]. | 202410, <code>POST <wbr>/gs_full_service_shipment<wbr>/202410<wbr>/shipping_providers<wbr>/search</code> |

pub mod reserve_shipment;
pub mod search_available_shipping_providers;

pub use reserve_shipment::{ReserveShipment, ReserveShipmentResponse};
pub use search_available_shipping_providers::{
    SearchAvailableShippingProviders, SearchAvailableShippingProvidersResponse,
};
