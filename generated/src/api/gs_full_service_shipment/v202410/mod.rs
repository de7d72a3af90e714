// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202410 of these operations.

pub mod reserve_shipment;
pub mod search_available_shipping_providers;

pub use reserve_shipment::{ReserveShipment, ReserveShipmentResponse};
pub use search_available_shipping_providers::{
    SearchAvailableShippingProviders, SearchAvailableShippingProvidersResponse,
};
