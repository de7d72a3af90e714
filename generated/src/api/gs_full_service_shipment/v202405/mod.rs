// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Shipments, version 202405.
//!
//! Requires the feature `gs_full_service_shipment`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`ConfirmDelivery`] | Confirms that a delivery order has been completed. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/confirm</code> |
//! | [`ConfirmDeliveryPreview`] | Preview API: confirms that a delivery order has been completed. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/confirm</code> |
//! | [`CreateDeliveryOrder`] | Creates a delivery order for a stock-up order, with the contents of each package. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders</code> |
//! | [`CreateDeliveryOrderPreview`] | Preview API: creates a delivery order for a stock-up order, with the contents of each package. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders</code> |
//! | [`GetDeliveryBatches`] | Returns delivery batches with their shipping provider, tracking and times. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/delivery_batchs</code> |
//! | [`GetDeliveryBatchesPreview`] | Preview API: returns delivery batches with their shipping provider, tracking and times. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/delivery_batchs</code> |
//! | [`GetDeliveryOrderPrintDocument`] | Returns a link to a PDF of delivery orders, for printing. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/documents</code> |
//! | [`GetDeliveryOrderPrintDocumentPreview`] | Preview API: returns a link to a PDF of delivery orders, for printing. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/documents</code> |
//! | [`GetSkuPrintDocument`] | Returns a link to a PDF of barcode labels for the SKUs of a stock-up order. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/sku_documents<wbr>/generate</code> |
//! | [`GetWaybillPrintDocument`] | Returns a link to a PDF of the waybills of logistics orders, for printing. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/waybills</code> |
//! | [`GetWaybillPrintDocumentPreview`] | Preview API: returns a link to a PDF of the waybills of logistics orders, for printing. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/waybills</code> |
//! | [`ReserveShipment`] | Books the shipment of up to 50 delivery orders to a warehouse. [`SearchAvailableShippingProviders`] 202405 lists the shipping providers and times. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/reserve_ship</code> |
//! | [`ReserveShipmentPreview`] | Preview API: books the shipment of up to 50 delivery orders to a warehouse. [`SearchAvailableShippingProvidersPreview`] lists the shipping providers and times. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/reserve_ship</code> |
//! | [`SearchAvailableShippingProviders`] | Lists shipping providers, prices and times for delivery orders. Call it before [`ReserveShipment`] 202405. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/shipping_providers<wbr>/search</code> |
//! | [`SearchAvailableShippingProvidersPreview`] | Preview API: lists shipping providers, prices and times for delivery orders. Call it before [`ReserveShipmentPreview`]. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/shipping_providers<wbr>/search</code> |
//! | [`SearchDeliveryOrders`] | Searches delivery orders by code, product, warehouse, kind, urgency or time. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/search</code> |
//! | [`SearchDeliveryOrdersPreview`] | Preview API: searches delivery orders by code, product, warehouse, kind, urgency or time. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/search</code> |
//! | [`SearchStockupOrders`] | Searches stock-up orders by code, product, status, origin, urgency or time. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/stockup_orders<wbr>/search</code> |
//! | [`SearchStockupOrdersPreview`] | Preview API: searches stock-up orders by code, product, status, origin, urgency or time. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/stockup_orders<wbr>/search</code> |

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
