// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics.
//!
//! Warehouses, delivery options, shipping providers and tracking.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckShippingTemplateExistence`] | Tells whether a warehouse has a shipping template. | 202606, <code>GET <wbr>/logistics<wbr>/202606<wbr>/seller_template<wbr>/template_exist</code> |
//! | [`CreateWarehouse`] | Adds a sales or return warehouse to the shop. | 202502, <code>POST <wbr>/logistics<wbr>/202502<wbr>/warehouses</code> |
//! | [`GetGlobalWarehouses`] | Lists the warehouses behind the seller's global products. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/global_warehouses</code> |
//! | [`GetOrderTracking`] | Returns the tracking events of every parcel of an order, only for cross-border orders. | 202604, <code>GET <wbr>/logistics<wbr>/202604<wbr>/orders<wbr>/{order_id}<wbr>/tracking</code> |
//! | [`GetShippingProviders`] | Lists the carriers behind a delivery option; fails for those that TikTok fulfils. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/delivery_options<wbr>/{delivery_option_id}<wbr>/shipping_providers</code> |
//! | [`GetShippingTemplateAvailability`] | Tells which shipping templates suit a product of given size and weight, in Japan and the UK, and why others do not. | 202510, <code>GET <wbr>/logistics<wbr>/202510<wbr>/seller_templates</code> |
//! | [`GetWarehouseDeliveryOptions`] | Lists a warehouse's delivery options with their size and weight limits. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/warehouses<wbr>/{warehouse_id}<wbr>/delivery_options</code> |
//! | [`GetWarehouses`] | Lists the shop's warehouses with address, type and status. | 202309, <code>GET <wbr>/logistics<wbr>/202309<wbr>/warehouses</code> |
//! | [`StandardizeWarehouseAddress`] | Turns a US address into the form that TikTok Shop accepts for warehouses, as `CreateWarehouse` wants it. | 202412, <code>POST <wbr>/logistics<wbr>/202412<wbr>/addresses<wbr>/standardize</code> |
//! | [`UpdateWarehouse`] | Changes the name, address, contact or coverage of a warehouse. | 202502, <code>POST <wbr>/logistics<wbr>/202502<wbr>/warehouses<wbr>/{warehouse_id}</code> |
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
