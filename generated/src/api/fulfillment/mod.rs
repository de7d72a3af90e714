// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment.
//!
//! Packages: shipping services, labels, tracking, splitting, combining and delivery status.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`BatchShipPackages`] | Ships several packages in one request, and reports those that failed though the reply says success. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/ship</code> |
//! | [`CheckTiktokShippingCoverage`] | Tells whether TikTok ships or collects the parcel behind a tracking number, in the US. | 202508, <code>GET <wbr>/fulfillment<wbr>/202508<wbr>/tts_tracking_validation</code> |
//! | [`CombinePackages`] | Merges orders of the given packages into new packages that travel as one. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/combine</code> |
//! | [`CreateFirstMileBundle`] | Bundles up to 9,999 labelled orders of one seller for the way to TikTok's warehouse. | 202510, <code>POST <wbr>/fulfillment<wbr>/202510<wbr>/first_mile_bundle</code> |
//! | [`CreateLastMileBundle`] | Announces a bundle of up to 300 fulfillment units on its way to TikTok's warehouse. | 202408, <code>POST <wbr>/fulfillment<wbr>/202408<wbr>/last_mile_bundles</code> |
//! | [`CreatePackage`] | Makes a package of one order, of some of its lines or of several orders, and buys its shipping label. | 202512, <code>POST <wbr>/fulfillment<wbr>/202512<wbr>/packages</code> |
//! | [`GetEligibleShippingServices`] | Quotes the shipping services open to an order's package, with estimated price and delivery time, in the US and Japan. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/shipping_services<wbr>/query</code> |
//! | [`GetOrderCustomsRequirements`] | Tells for up to 50 orders which items customs must know more about before they ship, and what was handed in. | 202607, <code>POST <wbr>/fulfillment<wbr>/202607<wbr>/orders<wbr>/customs_info<wbr>/query</code> |
//! | [`GetOrderHandoverTimeSlots`] | Lists when and how the package of an order's lines can be handed to the carrier. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/handover_time_slots</code> |
//! | [`GetOrderSplitAttributes`] | Tells whether orders can or must be split into packages, and why. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/split_attributes</code> |
//! | [`GetOrderTracking`] | Returns the tracking events of an order's parcels. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/tracking</code> |
//! | [`GetPackage`] | Returns a package with its orders, addresses, carrier and status. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}</code> |
//! | [`GetPackageHandoverTimeSlots`] | Lists when and how a package can be handed to the carrier. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/handover_time_slots</code> |
//! | [`GetPackageShippingDocument`] | Returns a link, good for 24 hours, to a document of a package that TikTok's carrier takes; `ShipPackage` comes first. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/shipping_documents</code> |
//! | [`GetPodCustomizationDetails`] | Returns the print-on-demand artwork data of given order lines. | 202606, <code>POST <wbr>/fulfillment<wbr>/202606<wbr>/pod_details<wbr>/get</code> |
//! | [`MarkPackageAsShipped`] | Declares order lines shipped by the seller's own carriers, with tracking numbers; in the US, UK, Japan and parts of the EU. | 202610, <code>POST <wbr>/fulfillment<wbr>/202610<wbr>/orders<wbr>/{order_id}<wbr>/packages</code> |
//! | [`SchedulePackageHandover`] | Books the pickup or drop-off of an order's package. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/schedule</code> |
//! | [`SearchCombinablePackages`] | Lists packages that could travel as one. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/combinable_packages<wbr>/search</code> |
//! | [`SearchPackages`] | Searches packages by status, creation and update time. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/search</code> |
//! | [`ShipPackage`] | Ships one package, by TikTok's carrier or the seller's own. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/ship</code> |
//! | [`SplitOrder`] | Splits an order's lines into groups, one package each; whether units of one SKU may part depends on the region. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/split</code> |
//! | [`SubmitCustomsClearance`] | Hands in, for up to 100 orders, what their items are made up of, where it differs from what was declared. | 202607, <code>POST <wbr>/fulfillment<wbr>/202607<wbr>/orders<wbr>/customs_info<wbr>/submit</code> |
//! | [`SubmitRedemptions`] | Delivers the codes or links of digital goods to their order lines. | 202601, <code>POST <wbr>/fulfillment<wbr>/202601<wbr>/redeem_info<wbr>/callback</code> |
//! | [`UncombinePackages`] | Takes orders out of a combined package. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/uncombine</code> |
//! | [`UpdateOrderShipment`] | Replaces the carrier and tracking number of an unsplit order that the seller ships, within 72 hours of shipping. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/shipping_info<wbr>/update</code> |
//! | [`UpdatePackageDeliveryStatus`] | Reports that packages of the seller's own fleet, or picked up in store, arrived or why not, in Southeast Asia. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/deliver</code> |
//! | [`UpdatePackageShipment`] | Replaces the carriers and tracking numbers of a package that the seller has shipped. | 202610, <code>POST <wbr>/fulfillment<wbr>/202610<wbr>/packages<wbr>/{package_id}<wbr>/shipping_info<wbr>/update</code> |
//! | [`UpdateTrackingStatus`] | Pushes up to 50 tracking events of an order that the seller's own fleet delivers, in the US and Brazil. | 202609, <code>POST <wbr>/fulfillment<wbr>/202609<wbr>/order<wbr>/sof<wbr>/track<wbr>/update</code> |
//! | [`UploadInvoices`] | Uploads the fiscal invoices of a Brazilian local seller's packages. | 202502, <code>POST <wbr>/fulfillment<wbr>/202502<wbr>/invoice<wbr>/upload</code> |
//! | [`UploadProofOfDeliveryFile`] | Uploads a PDF of at most 10 MB that proves a delivery by the seller's own fleet. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/files<wbr>/upload</code> |
//! | [`UploadProofOfDeliveryImage`] | Uploads a picture of at most 5 MB that proves a delivery. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/images<wbr>/upload</code> |
//!
//! All versions: [`v202309`](v202309), [`v202407`](v202407), [`v202408`](v202408), [`v202502`](v202502), [`v202508`](v202508), [`v202510`](v202510), [`v202512`](v202512), [`v202601`](v202601), [`v202606`](v202606), [`v202607`](v202607), [`v202609`](v202609), [`v202610`](v202610).

#[cfg(any(feature = "partial-eq", feature = "serde"))]
mod fields;
pub mod types;
#[cfg(feature = "testing")]
mod samples;
pub mod v202309;
pub mod v202407;
pub mod v202408;
pub mod v202502;
pub mod v202508;
pub mod v202510;
pub mod v202512;
pub mod v202601;
pub mod v202606;
pub mod v202607;
pub mod v202609;
pub mod v202610;

pub use v202309::batch_ship_packages;
pub use v202508::check_tiktok_shipping_coverage;
pub use v202309::combine_packages;
pub use v202510::create_first_mile_bundle;
pub use v202408::create_last_mile_bundle;
pub use v202512::create_package;
pub use v202309::get_eligible_shipping_services;
pub use v202607::get_order_customs_requirements;
pub use v202309::get_order_handover_time_slots;
pub use v202309::get_order_split_attributes;
pub use v202309::get_order_tracking;
pub use v202309::get_package;
pub use v202309::get_package_handover_time_slots;
pub use v202309::get_package_shipping_document;
pub use v202606::get_pod_customization_details;
pub use v202610::mark_package_as_shipped;
pub use v202309::schedule_package_handover;
pub use v202309::search_combinable_packages;
pub use v202309::search_packages;
pub use v202309::ship_package;
pub use v202309::split_order;
pub use v202607::submit_customs_clearance;
pub use v202601::submit_redemptions;
pub use v202309::uncombine_packages;
pub use v202309::update_order_shipment;
pub use v202309::update_package_delivery_status;
pub use v202610::update_package_shipment;
pub use v202609::update_tracking_status;
pub use v202502::upload_invoices;
pub use v202309::upload_proof_of_delivery_file;
pub use v202309::upload_proof_of_delivery_image;
#[doc(inline)]
pub use v202309::batch_ship_packages::{BatchShipPackages, BatchShipPackagesResponse};
#[doc(inline)]
pub use v202508::check_tiktok_shipping_coverage::{
    CheckTiktokShippingCoverage, CheckTiktokShippingCoverageResponse,
};
#[doc(inline)]
pub use v202309::combine_packages::{CombinePackages, CombinePackagesResponse};
#[doc(inline)]
pub use v202510::create_first_mile_bundle::{
    CreateFirstMileBundle, CreateFirstMileBundleResponse,
};
#[doc(inline)]
pub use v202408::create_last_mile_bundle::{
    CreateLastMileBundle, CreateLastMileBundleResponse,
};
#[doc(inline)]
pub use v202512::create_package::{CreatePackage, CreatePackageResponse};
#[doc(inline)]
pub use v202309::get_eligible_shipping_services::{
    GetEligibleShippingServices, GetEligibleShippingServicesResponse,
};
#[doc(inline)]
pub use v202607::get_order_customs_requirements::{
    GetOrderCustomsRequirements, GetOrderCustomsRequirementsResponse,
};
#[doc(inline)]
pub use v202309::get_order_handover_time_slots::{
    GetOrderHandoverTimeSlots, GetOrderHandoverTimeSlotsResponse,
};
#[doc(inline)]
pub use v202309::get_order_split_attributes::{
    GetOrderSplitAttributes, GetOrderSplitAttributesResponse,
};
#[doc(inline)]
pub use v202309::get_order_tracking::{GetOrderTracking, GetOrderTrackingResponse};
#[doc(inline)]
pub use v202309::get_package::{GetPackage, GetPackageResponse};
#[doc(inline)]
pub use v202309::get_package_handover_time_slots::{
    GetPackageHandoverTimeSlots, GetPackageHandoverTimeSlotsResponse,
};
#[doc(inline)]
pub use v202309::get_package_shipping_document::{
    GetPackageShippingDocument, GetPackageShippingDocumentResponse,
};
#[doc(inline)]
pub use v202606::get_pod_customization_details::{
    GetPodCustomizationDetails, GetPodCustomizationDetailsResponse,
};
#[doc(inline)]
pub use v202610::mark_package_as_shipped::{
    MarkPackageAsShipped, MarkPackageAsShippedResponse,
};
#[doc(inline)]
pub use v202309::schedule_package_handover::{
    SchedulePackageHandover, SchedulePackageHandoverResponse,
};
#[doc(inline)]
pub use v202309::search_combinable_packages::{
    SearchCombinablePackages, SearchCombinablePackagesResponse,
};
#[doc(inline)]
pub use v202309::search_packages::{SearchPackages, SearchPackagesResponse};
#[doc(inline)]
pub use v202309::ship_package::ShipPackage;
#[doc(inline)]
pub use v202309::split_order::{SplitOrder, SplitOrderResponse};
#[doc(inline)]
pub use v202607::submit_customs_clearance::SubmitCustomsClearance;
#[doc(inline)]
pub use v202601::submit_redemptions::{SubmitRedemptions, SubmitRedemptionsResponse};
#[doc(inline)]
pub use v202309::uncombine_packages::{UncombinePackages, UncombinePackagesResponse};
#[doc(inline)]
pub use v202309::update_order_shipment::UpdateOrderShipment;
#[doc(inline)]
pub use v202309::update_package_delivery_status::{
    UpdatePackageDeliveryStatus, UpdatePackageDeliveryStatusResponse,
};
#[doc(inline)]
pub use v202610::update_package_shipment::UpdatePackageShipment;
#[doc(inline)]
pub use v202609::update_tracking_status::{
    UpdateTrackingStatus, UpdateTrackingStatusResponse,
};
#[doc(inline)]
pub use v202502::upload_invoices::{UploadInvoices, UploadInvoicesResponse};
#[doc(inline)]
pub use v202309::upload_proof_of_delivery_file::{
    UploadProofOfDeliveryFile, UploadProofOfDeliveryFileResponse,
};
#[doc(inline)]
pub use v202309::upload_proof_of_delivery_image::{
    UploadProofOfDeliveryImage, UploadProofOfDeliveryImageResponse,
};
