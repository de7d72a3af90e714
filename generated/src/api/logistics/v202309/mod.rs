// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetGlobalWarehouses`] | Lists the global warehouses of a global seller, with name and owner. Use [`GetWarehouses`] for those of one shop. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/global_warehouses</code> |
//! | [`GetShippingProviders`] | Lists the shipping providers of a delivery option. Fails for delivery options that TikTok fulfills (21008117). | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/delivery_options<wbr>/{delivery_option_id}<wbr>/shipping_providers</code> |
//! | [`GetWarehouseDeliveryOptions`] | Lists the delivery options that are active for a warehouse, or those that can be assigned to a product instead. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/warehouses<wbr>/{warehouse_id}<wbr>/delivery_options</code> |
//! | [`GetWarehouses`] | Lists the warehouses of the shop with address, type and status. Their IDs never change. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/warehouses</code> |

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
