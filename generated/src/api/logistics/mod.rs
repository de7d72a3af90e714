// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics.
//!
//! Warehouses, delivery options, shipping providers and tracking.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CheckShippingTemplateExistence`] | Tells whether a warehouse has a shipping template. | 202606, `GET /logistics/202606/seller_template/template_exist` |
//! | [`CreateWarehouse`] | Adds a sales or return warehouse to the shop. | 202502, `POST /logistics/202502/warehouses` |
//! | [`GetGlobalWarehouses`] | Lists the warehouses behind the seller's global products. | 202309, `GET /logistics/202309/global_warehouses` |
//! | [`GetOrderTracking`] | Returns the tracking events of every parcel of an order, only for cross-border orders. | 202604, `GET /logistics/202604/orders/{order_id}/tracking` |
//! | [`GetShippingProviders`] | Lists the carriers behind a delivery option; fails for those that TikTok fulfils. | 202309, `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers` |
//! | [`GetShippingTemplateAvailability`] | Tells which shipping templates suit a product of given size and weight, in Japan and the UK, and why others do not. | 202510, `GET /logistics/202510/seller_templates` |
//! | [`GetWarehouseDeliveryOptions`] | Lists a warehouse's delivery options with their size and weight limits. | 202309, `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options` |
//! | [`GetWarehouses`] | Lists the shop's warehouses with address, type and status. | 202309, `GET /logistics/202309/warehouses` |
//! | [`StandardizeWarehouseAddress`] | Turns a US address into the form that TikTok Shop accepts for warehouses, as `CreateWarehouse` wants it. | 202412, `POST /logistics/202412/addresses/standardize` |
//! | [`UpdateWarehouse`] | Changes the name, address, contact or coverage of a warehouse. | 202502, `POST /logistics/202502/warehouses/{warehouse_id}` |
//!
//! All versions: [`v202309`](v202309), [`v202412`](v202412), [`v202502`](v202502), [`v202510`](v202510), [`v202604`](v202604), [`v202606`](v202606).

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
