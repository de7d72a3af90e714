// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202405 of these operations.

pub mod confirm_delivery;
pub mod confirm_delivery_preview;
pub mod create_delivery_order;
pub mod create_delivery_order_preview;
pub mod get_delivery_batches;
pub mod get_delivery_batches_preview;
pub mod get_delivery_order_print_document;
pub mod get_delivery_order_print_document_preview;
pub mod get_sku_print_document;
pub mod get_waybill_print_document;
pub mod get_waybill_print_document_preview;
pub mod reserve_shipment;
pub mod reserve_shipment_preview;
pub mod search_available_shipping_providers;
pub mod search_available_shipping_providers_preview;
pub mod search_delivery_orders;
pub mod search_delivery_orders_preview;
pub mod search_stockup_orders;
pub mod search_stockup_orders_preview;

pub use confirm_delivery::ConfirmDelivery;
pub use confirm_delivery_preview::ConfirmDeliveryPreview;
pub use create_delivery_order::{CreateDeliveryOrder, CreateDeliveryOrderResponse};
pub use create_delivery_order_preview::{
    CreateDeliveryOrderPreview, CreateDeliveryOrderPreviewResponse,
};
pub use get_delivery_batches::{GetDeliveryBatches, GetDeliveryBatchesResponse};
pub use get_delivery_batches_preview::{
    GetDeliveryBatchesPreview, GetDeliveryBatchesPreviewResponse,
};
pub use get_delivery_order_print_document::{
    GetDeliveryOrderPrintDocument, GetDeliveryOrderPrintDocumentResponse,
};
pub use get_delivery_order_print_document_preview::{
    GetDeliveryOrderPrintDocumentPreview, GetDeliveryOrderPrintDocumentPreviewResponse,
};
pub use get_sku_print_document::{GetSkuPrintDocument, GetSkuPrintDocumentResponse};
pub use get_waybill_print_document::{
    GetWaybillPrintDocument, GetWaybillPrintDocumentResponse,
};
pub use get_waybill_print_document_preview::{
    GetWaybillPrintDocumentPreview, GetWaybillPrintDocumentPreviewResponse,
};
pub use reserve_shipment::{ReserveShipment, ReserveShipmentResponse};
pub use reserve_shipment_preview::{
    ReserveShipmentPreview, ReserveShipmentPreviewResponse,
};
pub use search_available_shipping_providers::{
    SearchAvailableShippingProviders, SearchAvailableShippingProvidersResponse,
};
pub use search_available_shipping_providers_preview::{
    SearchAvailableShippingProvidersPreview,
    SearchAvailableShippingProvidersPreviewResponse,
};
pub use search_delivery_orders::{SearchDeliveryOrders, SearchDeliveryOrdersResponse};
pub use search_delivery_orders_preview::{
    SearchDeliveryOrdersPreview, SearchDeliveryOrdersPreviewResponse,
};
pub use search_stockup_orders::{SearchStockupOrders, SearchStockupOrdersResponse};
pub use search_stockup_orders_preview::{
    SearchStockupOrdersPreview, SearchStockupOrdersPreviewResponse,
};
