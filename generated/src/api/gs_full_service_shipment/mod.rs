// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Shipments. The newest version of each operation is here too.

pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202405;
pub mod v202407;
pub mod v202409;
pub mod v202410;
pub mod v202503;

pub use v202407::cancel_shipment::{self, CancelShipment};
pub use v202405::confirm_delivery::{self, ConfirmDelivery};
pub use v202405::confirm_delivery_preview::{self, ConfirmDeliveryPreview};
pub use v202409::confirm_stockup_order::{self, ConfirmStockupOrder};
pub use v202405::create_delivery_order::{
    self, CreateDeliveryOrder, CreateDeliveryOrderResponse,
};
pub use v202405::create_delivery_order_preview::{
    self, CreateDeliveryOrderPreview, CreateDeliveryOrderPreviewResponse,
};
pub use v202405::get_delivery_batches::{
    self, GetDeliveryBatches, GetDeliveryBatchesResponse,
};
pub use v202405::get_delivery_batches_preview::{
    self, GetDeliveryBatchesPreview, GetDeliveryBatchesPreviewResponse,
};
pub use v202405::get_delivery_order_print_document::{
    self, GetDeliveryOrderPrintDocument, GetDeliveryOrderPrintDocumentResponse,
};
pub use v202405::get_delivery_order_print_document_preview::{
    self, GetDeliveryOrderPrintDocumentPreview,
    GetDeliveryOrderPrintDocumentPreviewResponse,
};
pub use v202407::get_logistics_orders::{
    self, GetLogisticsOrders, GetLogisticsOrdersResponse,
};
pub use v202407::get_quality_documents::{
    self, GetQualityDocuments, GetQualityDocumentsResponse,
};
pub use v202503::get_sku_print_document::{
    self, GetSkuPrintDocument, GetSkuPrintDocumentResponse,
};
pub use v202405::get_waybill_print_document::{
    self, GetWaybillPrintDocument, GetWaybillPrintDocumentResponse,
};
pub use v202405::get_waybill_print_document_preview::{
    self, GetWaybillPrintDocumentPreview, GetWaybillPrintDocumentPreviewResponse,
};
pub use v202410::reserve_shipment::{self, ReserveShipment, ReserveShipmentResponse};
pub use v202405::reserve_shipment_preview::{
    self, ReserveShipmentPreview, ReserveShipmentPreviewResponse,
};
pub use v202407::search_abnormal_orders::{
    self, SearchAbnormalOrders, SearchAbnormalOrdersResponse,
};
pub use v202410::search_available_shipping_providers::{
    self, SearchAvailableShippingProviders, SearchAvailableShippingProvidersResponse,
};
pub use v202405::search_available_shipping_providers_preview::{
    self, SearchAvailableShippingProvidersPreview,
    SearchAvailableShippingProvidersPreviewResponse,
};
pub use v202407::search_delivery_orders::{
    self, SearchDeliveryOrders, SearchDeliveryOrdersResponse,
};
pub use v202405::search_delivery_orders_preview::{
    self, SearchDeliveryOrdersPreview, SearchDeliveryOrdersPreviewResponse,
};
pub use v202407::search_return_orders::{
    self, SearchReturnOrders, SearchReturnOrdersResponse,
};
pub use v202407::search_stockup_orders::{
    self, SearchStockupOrders, SearchStockupOrdersResponse,
};
pub use v202405::search_stockup_orders_preview::{
    self, SearchStockupOrdersPreview, SearchStockupOrdersPreviewResponse,
};
