// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Logistics. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202412;
pub mod v202502;
pub mod v202510;
pub mod v202604;
pub mod v202606;

pub use v202606::check_shipping_template_existence::{
    self, CheckShippingTemplateExistence, CheckShippingTemplateExistenceResponse,
};
pub use v202502::create_warehouse::{self, CreateWarehouse, CreateWarehouseResponse};
pub use v202309::get_global_warehouses::{
    self, GetGlobalWarehouses, GetGlobalWarehousesResponse,
};
pub use v202604::get_order_tracking::{self, GetOrderTracking, GetOrderTrackingResponse};
pub use v202309::get_shipping_providers::{
    self, GetShippingProviders, GetShippingProvidersResponse,
};
pub use v202510::get_shipping_template_availability::{
    self, GetShippingTemplateAvailability, GetShippingTemplateAvailabilityResponse,
};
pub use v202309::get_warehouse_delivery_options::{
    self, GetWarehouseDeliveryOptions, GetWarehouseDeliveryOptionsResponse,
};
pub use v202309::get_warehouses::{self, GetWarehouses, GetWarehousesResponse};
pub use v202412::standardize_warehouse_address::{
    self, StandardizeWarehouseAddress, StandardizeWarehouseAddressResponse,
};
pub use v202502::update_warehouse::{self, UpdateWarehouse, UpdateWarehouseResponse};
