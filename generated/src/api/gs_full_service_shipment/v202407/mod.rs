// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202407 of these operations.

pub mod cancel_shipment;
pub mod get_logistics_orders;
pub mod get_quality_documents;
pub mod reserve_shipment;
pub mod search_abnormal_orders;
pub mod search_available_shipping_providers;
pub mod search_delivery_orders;
pub mod search_return_orders;
pub mod search_stockup_orders;

pub use cancel_shipment::CancelShipment;
pub use get_logistics_orders::{GetLogisticsOrders, GetLogisticsOrdersResponse};
pub use get_quality_documents::{GetQualityDocuments, GetQualityDocumentsResponse};
pub use reserve_shipment::{ReserveShipment, ReserveShipmentResponse};
pub use search_abnormal_orders::{SearchAbnormalOrders, SearchAbnormalOrdersResponse};
pub use search_available_shipping_providers::{
    SearchAvailableShippingProviders, SearchAvailableShippingProvidersResponse,
};
pub use search_delivery_orders::{SearchDeliveryOrders, SearchDeliveryOrdersResponse};
pub use search_return_orders::{SearchReturnOrders, SearchReturnOrdersResponse};
pub use search_stockup_orders::{SearchStockupOrders, SearchStockupOrdersResponse};
