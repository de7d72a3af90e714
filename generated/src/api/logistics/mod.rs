// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics.
//!
//! Warehouses, delivery options, shipping providers and tracking.
//!
//! [`GetWarehouses`] lists the warehouses of the shop, [`GetWarehouseDeliveryOptions`] the delivery options of a warehouse, and [`GetShippingProviders`] the shipping
//! providers of a delivery option; operations that ship need the IDs of these providers. [`GetGlobalWarehouses`] lists the global warehouses of a
//! global seller. [`GetOrderTracking`] of this group is only for cross-border orders.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckShippingTemplateExistence`] | Returns whether the shop has a shipping template for a warehouse. | 202606, <code>GET <wbr>/logistics<wbr>/202606<wbr>/seller_template<wbr>/template_exist</code> |
//! | [`CreateWarehouse`] | Creates a sales or return warehouse of the shop. In the US, standardize the address with [`StandardizeWarehouseAddress`] first. | 202502, <code>POST <wbr>/logistics<wbr>/202502<wbr>/warehouses</code> |
//! | [`GetGlobalWarehouses`] | Lists the global warehouses of a global seller, with name and owner. Use [`GetWarehouses`] for those of one shop. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/global_warehouses</code> |
//! | [`GetOrderTracking`] | Returns the tracking events of each package of an order, including those of the first-mile pickup. Only for cross-border orders; for others, use `fulfillment::GetOrderTracking`. | 202604, <code>GET <wbr>/logistics<wbr>/202604<wbr>/orders<wbr>/{order_id}<wbr>/tracking</code> |
//! | [`GetShippingProviders`] | Lists the shipping providers of a delivery option. Fails for delivery options that TikTok fulfills (21008117). | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/delivery_options<wbr>/{delivery_option_id}<wbr>/shipping_providers</code> |
//! | [`GetShippingTemplateAvailability`] | Returns which shipping templates suit a product of a given size and weight, and why others do not. | 202510, <code>GET <wbr>/logistics<wbr>/202510<wbr>/seller_templates</code> |
//! | [`GetWarehouseDeliveryOptions`] | Lists the delivery options that are active for a warehouse, or those that can be assigned to a product instead. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/warehouses<wbr>/{warehouse_id}<wbr>/delivery_options</code> |
//! | [`GetWarehouses`] | Lists the warehouses of the shop with address, type and status. Their IDs never change. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/warehouses</code> |
//! | [`StandardizeWarehouseAddress`] | Returns the best standardized form of a US address. Call it before [`CreateWarehouse`]. | 202412, <code>POST <wbr>/logistics<wbr>/202412<wbr>/addresses<wbr>/standardize</code> |
//! | [`UpdateWarehouse`] | Changes the data of a warehouse, such as its name, address, contact person or covered region. | 202502, <code>POST <wbr>/logistics<wbr>/202502<wbr>/warehouses<wbr>/{warehouse_id}</code> |
//!
//! All versions: [`v202309`](v202309), [`v202412`](v202412), [`v202502`](v202502), [`v202510`](v202510), [`v202604`](v202604), [`v202606`](v202606).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202412;
pub mod v202502;
pub mod v202510;
pub mod v202604;
pub mod v202606;

pub use v202606::check_shipping_template_existence;
pub use v202502::create_warehouse;
pub use v202309::get_global_warehouses;
pub use v202604::get_order_tracking;
pub use v202309::get_shipping_providers;
pub use v202510::get_shipping_template_availability;
pub use v202309::get_warehouse_delivery_options;
pub use v202309::get_warehouses;
pub use v202412::standardize_warehouse_address;
pub use v202502::update_warehouse;
#[doc(inline)]
pub use v202606::check_shipping_template_existence::{
    CheckShippingTemplateExistence, CheckShippingTemplateExistenceResponse,
};
#[doc(inline)]
pub use v202502::create_warehouse::{CreateWarehouse, CreateWarehouseResponse};
#[doc(inline)]
pub use v202309::get_global_warehouses::{
    GetGlobalWarehouses, GetGlobalWarehousesResponse,
};
#[doc(inline)]
pub use v202604::get_order_tracking::{GetOrderTracking, GetOrderTrackingResponse};
#[doc(inline)]
pub use v202309::get_shipping_providers::{
    GetShippingProviders, GetShippingProvidersResponse,
};
#[doc(inline)]
pub use v202510::get_shipping_template_availability::{
    GetShippingTemplateAvailability, GetShippingTemplateAvailabilityResponse,
};
#[doc(inline)]
pub use v202309::get_warehouse_delivery_options::{
    GetWarehouseDeliveryOptions, GetWarehouseDeliveryOptionsResponse,
};
#[doc(inline)]
pub use v202309::get_warehouses::{GetWarehouses, GetWarehousesResponse};
#[doc(inline)]
pub use v202412::standardize_warehouse_address::{
    StandardizeWarehouseAddress, StandardizeWarehouseAddressResponse,
};
#[doc(inline)]
pub use v202502::update_warehouse::{UpdateWarehouse, UpdateWarehouseResponse};
