// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Global Selling: Full-Service Shipments, version 202407.
//!
//! Requires the feature `gs_full_service_shipment`, which is off by default.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelShipment`] | Cancels the booked shipment of a logistics order. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/logistics_orders<wbr>/cancel_ship</code> |
//! | [`GetLogisticsOrders`] | Returns up to 50 logistics orders with their sub-orders, shipping provider, tracking and times. | 202407, <code>GET <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/logistics_orders</code> |
//! | [`GetQualityDocuments`] | Returns a link to a PDF with the results of the quality check of a delivery or inspection order. | 202407, <code>GET <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/quality_documents</code> |
//! | [`ReserveShipment`] | Books the shipment of up to 50 delivery orders to a warehouse. [`SearchAvailableShippingProviders`] 202407 lists the shipping providers and times. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/delivery_orders<wbr>/reserve_ship</code> |
//! | [`SearchAbnormalOrders`] | Searches abnormal orders, which record faults of deliveries, by code, product, fault, return status or time. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/abnormal_orders<wbr>/search</code> |
//! | [`SearchAvailableShippingProviders`] | Lists shipping providers, prices and times for delivery orders. Call it before [`ReserveShipment`] 202407. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/shipping_providers<wbr>/search</code> |
//! | [`SearchDeliveryOrders`] | Searches delivery orders by code, product, warehouse, kind, urgency or time. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/delivery_orders<wbr>/search</code> |
//! | [`SearchReturnOrders`] | Searches return orders, which send goods back to the supplier, by code, product, reason, method, status or time. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/return_orders<wbr>/search</code> |
//! | [`SearchStockupOrders`] | Searches stock-up orders by code, product, status, origin, urgency or time. | 202407, <code>POST <wbr>/gs_full_service_shipment<wbr>/202407<wbr>/stockup_orders<wbr>/search</code> |

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
