// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`BatchShipPackages`] | Ships several packages, as [`ShipPackage`] does for one, with TikTok Shipping or by the seller, or notifies the buyers that the packages are ready for pickup in a store. Packages can fail although the call succeeds, for example because of an open after-sales request or, outside the US, an open cancellation request (21011007), so check `errors`. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/ship</code> |
//! | [`CombinePackages`] | Creates packages that each combine orders of one buyer, as [`SearchCombinablePackages`] suggests; only in Southeast Asia and Latin America. Packages can fail although the call succeeds, so check `errors`; [`UncombinePackages`] undoes a combination. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/combine</code> |
//! | [`CreatePackage`] | Creates a package from line items of a US order and buys its label, for orders with TikTok Shipping; [`GetEligibleShippingServices`] lists the services. Not idempotent: a second call may buy a second label. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages</code> |
//! | [`GetEligibleShippingServices`] | Lists the shipping services that can take a package of an order, with estimated prices and delivery times. The estimates and the available services depend on the size and weight of the package. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/shipping_services<wbr>/query</code> |
//! | [`GetOrderHandoverTimeSlots`] | Lists when and how the package of an order can be handed to TikTok's shipping provider, for [`SchedulePackageHandover`]. If the package already has an ID, use [`GetPackageHandoverTimeSlots`]. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/handover_time_slots</code> |
//! | [`GetOrderSplitAttributes`] | Returns whether orders can or must be split into several packages, with the reasons. Call it before [`SplitOrder`]. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/split_attributes</code> |
//! | [`GetOrderTracking`] | Returns the tracking events of an order. For cross-border orders, `logistics::GetOrderTracking` lists them for each package. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/tracking</code> |
//! | [`GetPackage`] | Returns a package with its orders, addresses, status, pickup time slot, shipping provider and tracking number. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}</code> |
//! | [`GetPackageHandoverTimeSlots`] | Lists when and how a package can be handed to TikTok's shipping provider. Call it before [`ShipPackage`] or [`BatchShipPackages`]. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/handover_time_slots</code> |
//! | [`GetPackageShippingDocument`] | Returns a link to a label or another document of a package with TikTok Shipping, after [`ShipPackage`] or [`CreatePackage`] and before pickup. While the document is being made, usually for a few seconds, the call fails with error 11034037, 11034023 or 21023022, which the client retries, or succeeds without a link. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/shipping_documents</code> |
//! | [`MarkPackageAsShipped`] | Reports line items as shipped with a shipping provider of the seller's choice, and returns the ID of their package. Only for orders that the seller ships, whether or not their line items have a `package_id`; for TikTok Shipping, use [`CreatePackage`] or [`ShipPackage`]. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/packages</code> |
//! | [`SchedulePackageHandover`] | Schedules the pickup or drop-off of an order's package with TikTok Shipping, and returns the package. Time slots come from [`GetOrderHandoverTimeSlots`]. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/schedule</code> |
//! | [`SearchCombinablePackages`] | Lists orders that could ship in one package, as suggested packages for [`CombinePackages`]. Only in Southeast Asia and Latin America. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/combinable_packages<wbr>/search</code> |
//! | [`SearchPackages`] | Searches the packages of the shop by status, creation time and update time. Packages of local sellers in the US and UK appear only after shipping; until then, search their orders with `order::GetOrderList`. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/search</code> |
//! | [`ShipPackage`] | Ships a package with TikTok Shipping or by the seller, or notifies the buyer that it is ready for pickup in a store; fails with 21011007 if a line item has an open after-sales request or, outside the US, an open cancellation request. If the line items have no `package_id`, as is the case for local US and UK sellers, use [`CreatePackage`] for TikTok Shipping, or [`MarkPackageAsShipped`] if the seller ships. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/ship</code> |
//! | [`SplitOrder`] | Splits the line items of an order into several packages before shipping. In Southeast Asia, Brazil and Mexico (local sellers), all units of a SKU must stay together; in the EU, UK, US, Japan and Mexico (global sellers), they can be separated. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/split</code> |
//! | [`UncombinePackages`] | Removes orders from a combined package and creates separate packages for them. Only in Southeast Asia and Latin America. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/uncombine</code> |
//! | [`UpdateOrderShipment`] | Corrects the shipping provider and tracking number of a shipped order once; in the US, the UK and Southeast Asia, within 72 hours after shipping. Only for orders that the seller ships; if the order is split, use [`UpdatePackageShipment`]. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/shipping_info<wbr>/update</code> |
//! | [`UpdatePackageDeliveryStatus`] | Reports whether packages were delivered by the seller's own fleet (SOF), or that buyers collected packages in a store (O2O); only for sellers who use one of the two. Packages can fail although the call succeeds, so check `errors`. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/deliver</code> |
//! | [`UpdatePackageShipment`] | Corrects the shipping provider and tracking number of a shipped package once; in the US, the UK and Southeast Asia, within 72 hours after shipping. Only for packages that the seller ships. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/shipping_info<wbr>/update</code> |
//! | [`UploadProofOfDeliveryFile`] | Uploads a PDF that proves a delivery, for [`UpdatePackageDeliveryStatus`]. Only for sellers who deliver with their own fleet (SOF). | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/files<wbr>/upload</code> |
//! | [`UploadProofOfDeliveryImage`] | Uploads an image that proves a delivery, for [`UpdatePackageDeliveryStatus`]. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/images<wbr>/upload</code> |

pub mod batch_ship_packages;
pub mod combine_packages;
pub mod create_package;
pub mod get_eligible_shipping_services;
pub mod get_order_handover_time_slots;
pub mod get_order_split_attributes;
pub mod get_order_tracking;
pub mod get_package;
pub mod get_package_handover_time_slots;
pub mod get_package_shipping_document;
pub mod mark_package_as_shipped;
pub mod schedule_package_handover;
pub mod search_combinable_packages;
pub mod search_packages;
pub mod ship_package;
pub mod split_order;
pub mod uncombine_packages;
pub mod update_order_shipment;
pub mod update_package_delivery_status;
pub mod update_package_shipment;
pub mod upload_proof_of_delivery_file;
pub mod upload_proof_of_delivery_image;

pub use batch_ship_packages::{BatchShipPackages, BatchShipPackagesResponse};
pub use combine_packages::{CombinePackages, CombinePackagesResponse};
pub use create_package::{CreatePackage, CreatePackageResponse};
pub use get_eligible_shipping_services::{
    GetEligibleShippingServices, GetEligibleShippingServicesResponse,
};
pub use get_order_handover_time_slots::{
    GetOrderHandoverTimeSlots, GetOrderHandoverTimeSlotsResponse,
};
pub use get_order_split_attributes::{
    GetOrderSplitAttributes, GetOrderSplitAttributesResponse,
};
pub use get_order_tracking::{GetOrderTracking, GetOrderTrackingResponse};
pub use get_package::{GetPackage, GetPackageResponse};
pub use get_package_handover_time_slots::{
    GetPackageHandoverTimeSlots, GetPackageHandoverTimeSlotsResponse,
};
pub use get_package_shipping_document::{
    GetPackageShippingDocument, GetPackageShippingDocumentResponse,
};
pub use mark_package_as_shipped::{MarkPackageAsShipped, MarkPackageAsShippedResponse};
pub use schedule_package_handover::{
    SchedulePackageHandover, SchedulePackageHandoverResponse,
};
pub use search_combinable_packages::{
    SearchCombinablePackages, SearchCombinablePackagesResponse,
};
pub use search_packages::{SearchPackages, SearchPackagesResponse};
pub use ship_package::ShipPackage;
pub use split_order::{SplitOrder, SplitOrderResponse};
pub use uncombine_packages::{UncombinePackages, UncombinePackagesResponse};
pub use update_order_shipment::UpdateOrderShipment;
pub use update_package_delivery_status::{
    UpdatePackageDeliveryStatus, UpdatePackageDeliveryStatusResponse,
};
pub use update_package_shipment::UpdatePackageShipment;
pub use upload_proof_of_delivery_file::{
    UploadProofOfDeliveryFile, UploadProofOfDeliveryFileResponse,
};
pub use upload_proof_of_delivery_image::{
    UploadProofOfDeliveryImage, UploadProofOfDeliveryImageResponse,
};
