// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment, version 202309.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`BatchShipPackages`] | Ships several packages in one request, and reports those that failed though the reply says success. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/ship</code> |
//! | [`CombinePackages`] | Merges orders of the given packages into new packages that travel as one. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/combine</code> |
//! | [`CreatePackage`] | Makes a package of an order's lines and buys its shipping label, in the US. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages</code> |
//! | [`GetEligibleShippingServices`] | Quotes the shipping services open to an order's package, with estimated price and delivery time, in the US and Japan. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/shipping_services<wbr>/query</code> |
//! | [`GetOrderHandoverTimeSlots`] | Lists when and how the package of an order's lines can be handed to the carrier. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/handover_time_slots</code> |
//! | [`GetOrderSplitAttributes`] | Tells whether orders can or must be split into packages, and why. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/split_attributes</code> |
//! | [`GetOrderTracking`] | Returns the tracking events of an order's parcels. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/tracking</code> |
//! | [`GetPackage`] | Returns a package with its orders, addresses, carrier and status. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}</code> |
//! | [`GetPackageHandoverTimeSlots`] | Lists when and how a package can be handed to the carrier. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/handover_time_slots</code> |
//! | [`GetPackageShippingDocument`] | Returns a link, good for 24 hours, to a document of a package that TikTok's carrier takes; `ShipPackage` comes first. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/shipping_documents</code> |
//! | [`MarkPackageAsShipped`] | Declares order lines shipped by the seller's own carrier, with a tracking number; in the US, UK, Japan and parts of the EU. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/packages</code> |
//! | [`SchedulePackageHandover`] | Books the pickup or drop-off of an order's package. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/schedule</code> |
//! | [`SearchCombinablePackages`] | Lists packages that could travel as one. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/combinable_packages<wbr>/search</code> |
//! | [`SearchPackages`] | Searches packages by status, creation and update time. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/search</code> |
//! | [`ShipPackage`] | Ships one package, by TikTok's carrier or the seller's own. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/ship</code> |
//! | [`SplitOrder`] | Splits an order's lines into groups, one package each; whether units of one SKU may part depends on the region. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/split</code> |
//! | [`UncombinePackages`] | Takes orders out of a combined package. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/uncombine</code> |
//! | [`UpdateOrderShipment`] | Replaces the carrier and tracking number of an unsplit order that the seller ships, within 72 hours of shipping. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/shipping_info<wbr>/update</code> |
//! | [`UpdatePackageDeliveryStatus`] | Reports that packages of the seller's own fleet, or picked up in store, arrived or why not, in Southeast Asia. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/deliver</code> |
//! | [`UpdatePackageShipment`] | Replaces the carrier and tracking number of a package that the seller has shipped. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/shipping_info<wbr>/update</code> |
//! | [`UploadProofOfDeliveryFile`] | Uploads a PDF of at most 10 MB that proves a delivery by the seller's own fleet. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/files<wbr>/upload</code> |
//! | [`UploadProofOfDeliveryImage`] | Uploads a picture of at most 5 MB that proves a delivery. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/images<wbr>/upload</code> |

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
