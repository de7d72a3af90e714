// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Shipments.
//!
//! Stock-up orders, delivery orders and shipments of the full-service model of Global Selling.
//!
//! TikTok orders goods with a stock-up order: find it with [`SearchStockupOrders`], and accept or reject it with [`ConfirmStockupOrder`]. Then create a
//! delivery order with [`CreateDeliveryOrder`], choose a shipping provider with [`SearchAvailableShippingProviders`], and book it with [`ReserveShipment`].
//! [`GetSkuPrintDocument`], [`GetDeliveryOrderPrintDocument`] and [`GetWaybillPrintDocument`] return what to print, [`GetLogisticsOrders`] the tracking.
//!
//! [`SearchAbnormalOrders`] lists faults that the warehouse found, and [`SearchReturnOrders`] goods that it sends back. Operations whose names end in
//! `Preview` belong to an earlier API in which requests name the supplier.
//!
//! Requires the feature `gs_full_service_shipment`, which is off by default.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelShipment`] | Cancels the booked shipment of a logistics order. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/logistics_orders<wbr>/cancel_ship</code> |
//! | [`ConfirmDelivery`] | Confirms that a delivery order has been completed. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/confirm</code> |
//! | [`ConfirmDeliveryPreview`] | Preview API: confirms that a delivery order has been completed. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/confirm</code> |
//! | [`ConfirmStockupOrder`] | Accepts a stock-up order with the quantity of each SKU, or rejects it with a reason. In both cases, `skus` must include all SKUs of the order. | 202409, <code>POST <wbr>/gs_full_service_shipment<wbr>/202409<wbr>/stockup_orders<wbr>/confirm</code> |
//! | [`CreateDeliveryOrder`] | Creates a delivery order for a stock-up order, with the contents of each package. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders</code> |
//! | [`CreateDeliveryOrderPreview`] | Preview API: creates a delivery order for a stock-up order, with the contents of each package. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders</code> |
//! | [`GetDeliveryBatches`] | Returns delivery batches with their shipping provider, tracking and times. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/delivery_batchs</code> |
//! | [`GetDeliveryBatchesPreview`] | Preview API: returns delivery batches with their shipping provider, tracking and times. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/delivery_batchs</code> |
//! | [`GetDeliveryOrderPrintDocument`] | Returns a link to a PDF of delivery orders, for printing. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/delivery_orders<wbr>/documents</code> |
//! | [`GetDeliveryOrderPrintDocumentPreview`] | Preview API: returns a link to a PDF of delivery orders, for printing. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/documents</code> |
//! | [`GetLogisticsOrders`] | Returns up to 50 logistics orders with their sub-orders, shipping provider, tracking and times. | 202407, <code>GET <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/logistics_orders</code> |
//! | [`GetQualityDocuments`] | Returns a link to a PDF with the results of the quality check of a delivery or inspection order. | 202407, <code>GET <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/quality_documents</code> |
//! | [`GetSkuPrintDocument`] | Returns a link to a PDF of barcode labels for the SKUs of a stock-up order. | 202503, <code>POST <wbr>/gs_full_service_shipment<wbr>/202503<wbr>/delivery_orders<wbr>/sku_documents<wbr>/generate</code> |
//! | [`GetWaybillPrintDocument`] | Returns a link to a PDF of the waybills of logistics orders, for printing. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/beta<wbr>/waybills</code> |
//! | [`GetWaybillPrintDocumentPreview`] | Preview API: returns a link to a PDF of the waybills of logistics orders, for printing. | 202405, <code>GET <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/waybills</code> |
//! | [`ReserveShipment`] | Books the shipment of up to 50 delivery orders to a warehouse. [`SearchAvailableShippingProviders`] lists the shipping providers and times. | 202410, <code>POST <wbr>/gs_full_service_shipment<wbr>/202410<wbr>/delivery_orders<wbr>/reserve_ship</code> |
//! | [`ReserveShipmentPreview`] | Preview API: books the shipment of up to 50 delivery orders to a warehouse. [`SearchAvailableShippingProvidersPreview`] lists the shipping providers and times. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/reserve_ship</code> |
//! | [`SearchAbnormalOrders`] | Searches abnormal orders, which record faults of deliveries, by code, product, fault, return status or time. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/abnormal_orders<wbr>/search</code> |
//! | [`SearchAvailableShippingProviders`] | Lists shipping providers, prices, times and warehouses for delivery orders. Call it before [`ReserveShipment`]. | 202410, <code>POST <wbr>/gs_full_service_shipment<wbr>/202410<wbr>/shipping_providers<wbr>/search</code> |
//! | [`SearchAvailableShippingProvidersPreview`] | Preview API: lists shipping providers, prices and times for delivery orders. Call it before [`ReserveShipmentPreview`]. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/shipping_providers<wbr>/search</code> |
//! | [`SearchDeliveryOrders`] | Searches delivery orders by code, product, warehouse, kind, urgency or time. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/delivery_orders<wbr>/search</code> |
//! | [`SearchDeliveryOrdersPreview`] | Preview API: searches delivery orders by code, product, warehouse, kind, urgency or time. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/delivery_orders<wbr>/search</code> |
//! | [`SearchReturnOrders`] | Searches return orders, which send goods back to the supplier, by code, product, reason, method, status or time. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/return_orders<wbr>/search</code> |
//! | [`SearchStockupOrders`] | Searches stock-up orders by code, product, status, origin, urgency or time. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/stockup_orders<wbr>/search</code> |
//! | [`SearchStockupOrdersPreview`] | Preview API: searches stock-up orders by code, product, status, origin, urgency or time. | 202405, <code>POST <wbr>/gs_full_service_shipment<wbr>/202405<wbr>/preview<wbr>/stockup_orders<wbr>/search</code> |
//!
//! All versions: [`v202405`](v202405), [`v202407`](v202407), [`v202409`](v202409), [`v202410`](v202410), [`v202503`](v202503).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202405;
pub mod v202407;
pub mod v202409;
pub mod v202410;
pub mod v202503;

pub use v202407::cancel_shipment;
pub use v202405::confirm_delivery;
pub use v202405::confirm_delivery_preview;
pub use v202409::confirm_stockup_order;
pub use v202405::create_delivery_order;
pub use v202405::create_delivery_order_preview;
pub use v202405::get_delivery_batches;
pub use v202405::get_delivery_batches_preview;
pub use v202405::get_delivery_order_print_document;
pub use v202405::get_delivery_order_print_document_preview;
pub use v202407::get_logistics_orders;
pub use v202407::get_quality_documents;
pub use v202503::get_sku_print_document;
pub use v202405::get_waybill_print_document;
pub use v202405::get_waybill_print_document_preview;
pub use v202410::reserve_shipment;
pub use v202405::reserve_shipment_preview;
pub use v202407::search_abnormal_orders;
pub use v202410::search_available_shipping_providers;
pub use v202405::search_available_shipping_providers_preview;
pub use v202407::search_delivery_orders;
pub use v202405::search_delivery_orders_preview;
pub use v202407::search_return_orders;
pub use v202407::search_stockup_orders;
pub use v202405::search_stockup_orders_preview;
#[doc(inline)]
pub use v202407::cancel_shipment::CancelShipment;
#[doc(inline)]
pub use v202405::confirm_delivery::ConfirmDelivery;
#[doc(inline)]
pub use v202405::confirm_delivery_preview::ConfirmDeliveryPreview;
#[doc(inline)]
pub use v202409::confirm_stockup_order::ConfirmStockupOrder;
#[doc(inline)]
pub use v202405::create_delivery_order::{
    CreateDeliveryOrder, CreateDeliveryOrderResponse,
};
#[doc(inline)]
pub use v202405::create_delivery_order_preview::{
    CreateDeliveryOrderPreview, CreateDeliveryOrderPreviewResponse,
};
#[doc(inline)]
pub use v202405::get_delivery_batches::{GetDeliveryBatches, GetDeliveryBatchesResponse};
#[doc(inline)]
pub use v202405::get_delivery_batches_preview::{
    GetDeliveryBatchesPreview, GetDeliveryBatchesPreviewResponse,
};
#[doc(inline)]
pub use v202405::get_delivery_order_print_document::{
    GetDeliveryOrderPrintDocument, GetDeliveryOrderPrintDocumentResponse,
};
#[doc(inline)]
pub use v202405::get_delivery_order_print_document_preview::{
    GetDeliveryOrderPrintDocumentPreview, GetDeliveryOrderPrintDocumentPreviewResponse,
};
#[doc(inline)]
pub use v202407::get_logistics_orders::{GetLogisticsOrders, GetLogisticsOrdersResponse};
#[doc(inline)]
pub use v202407::get_quality_documents::{
    GetQualityDocuments, GetQualityDocumentsResponse,
};
#[doc(inline)]
pub use v202503::get_sku_print_document::{
    GetSkuPrintDocument, GetSkuPrintDocumentResponse,
};
#[doc(inline)]
pub use v202405::get_waybill_print_document::{
    GetWaybillPrintDocument, GetWaybillPrintDocumentResponse,
};
#[doc(inline)]
pub use v202405::get_waybill_print_document_preview::{
    GetWaybillPrintDocumentPreview, GetWaybillPrintDocumentPreviewResponse,
};
#[doc(inline)]
pub use v202410::reserve_shipment::{ReserveShipment, ReserveShipmentResponse};
#[doc(inline)]
pub use v202405::reserve_shipment_preview::{
    ReserveShipmentPreview, ReserveShipmentPreviewResponse,
};
#[doc(inline)]
pub use v202407::search_abnormal_orders::{
    SearchAbnormalOrders, SearchAbnormalOrdersResponse,
};
#[doc(inline)]
pub use v202410::search_available_shipping_providers::{
    SearchAvailableShippingProviders, SearchAvailableShippingProvidersResponse,
};
#[doc(inline)]
pub use v202405::search_available_shipping_providers_preview::{
    SearchAvailableShippingProvidersPreview,
    SearchAvailableShippingProvidersPreviewResponse,
};
#[doc(inline)]
pub use v202407::search_delivery_orders::{
    SearchDeliveryOrders, SearchDeliveryOrdersResponse,
};
#[doc(inline)]
pub use v202405::search_delivery_orders_preview::{
    SearchDeliveryOrdersPreview, SearchDeliveryOrdersPreviewResponse,
};
#[doc(inline)]
pub use v202407::search_return_orders::{SearchReturnOrders, SearchReturnOrdersResponse};
#[doc(inline)]
pub use v202407::search_stockup_orders::{
    SearchStockupOrders, SearchStockupOrdersResponse,
};
#[doc(inline)]
pub use v202405::search_stockup_orders_preview::{
    SearchStockupOrdersPreview, SearchStockupOrdersPreviewResponse,
};
