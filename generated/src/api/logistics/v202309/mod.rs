// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetGlobalWarehouses`] | Lists the warehouses behind the seller's global products. | 202309, `GET /logistics/202309/global_warehouses` |
//! | [`GetShippingProviders`] | Lists the carriers behind a delivery option; fails for those that TikTok fulfils. | 202309, `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers` |
//! | [`GetWarehouseDeliveryOptions`] | Lists a warehouse's delivery options with their size and weight limits. | 202309, `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options` |
//! | [`GetWarehouses`] | Lists the shop's warehouses with address, type and status. | 202309, `GET /logistics/202309/warehouses` |

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
