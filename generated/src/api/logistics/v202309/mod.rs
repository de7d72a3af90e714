// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod get_global_warehouses;
pub mod get_shipping_providers;
pub mod get_warehouse_delivery_options;
pub mod get_warehouses;

pub use get_global_warehouses::{GetGlobalWarehouses, GetGlobalWarehousesResponse};
pub use get_shipping_providers::{GetShippingProviders, GetShippingProvidersResponse};
pub use get_warehouse_delivery_options::{
    GetWarehouseDeliveryOptions, GetWarehouseDeliveryOptionsResponse,
};
pub use get_warehouses::{GetWarehouses, GetWarehousesResponse};
