// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment.
//!
//! Packages: shipping services, labels, tracking, splitting, combining and delivery status.
//!
//! How an order ships depends on its `shipping_type`, its market and whether its line items have a `package_id`. If the seller ships (`SELLER`) in a
//! market where [`MarkPackageAsShipped`] is available, call it, even if the line items already have a `package_id`: it reports the tracking number and returns the
//! package ID.
//!
//! In all other cases, decide by `package_id` and not by the market. If the line items have one, use [`ShipPackage`] or [`BatchShipPackages`]: in Southeast
//! Asia and Latin America, and with TikTok Shipping in the EU, they have one from payment on. Combined orders share a package, so ship each package
//! once. If the line items of an order with TikTok Shipping have none, as those of local US and UK sellers, [`CreatePackage`] creates the package, buys
//! its label and so ships the order; [`ShipPackage`] is not called then. [`GetEligibleShippingServices`] lists the services in the US and Japan.
//!
//! Orders that are `ON_HOLD` and orders of Fulfilled by TikTok cannot be shipped. Neither can orders with an open after-sales request or, outside
//! the US, an open cancellation request (error 21011007): decide on it first, see the group `return_refund`. In the US, shipping an order rejects
//! its open cancellation request. `order::GetOrderList` leaves out orders with an open cancellation request if `is_buyer_request_cancel` is `false`.
//!
//! [`GetPackageHandoverTimeSlots`] lists pickup times before shipping. For orders without `package_id`, [`GetOrderHandoverTimeSlots`] lists them and
//! [`SchedulePackageHandover`] books one; TikTok does not document whether before or after [`CreatePackage`]. [`GetPackageShippingDocument`] returns the
//! label after shipping. In Brazil, [`UploadInvoices`] comes first. [`SplitOrder`] regroups line items before shipping; how far depends on the market.
//! [`CombinePackages`] combines orders in Southeast Asia and Latin America. In the US, UK, EU and Japan you can also name the line items when you
//! ship. [`UpdateOrderShipment`] and [`UpdatePackageShipment`] correct a tracking number.
//!
//! # Operations
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`BatchShipPackages`] | Ships several packages, as [`ShipPackage`] does for one, with TikTok Shipping or by the seller, or notifies the buyers that the packages are ready for pickup in a store. Packages can fail although the call succeeds, for example because of an open after-sales request or, outside the US, an open cancellation request (21011007), so check `errors`. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/ship</code> |
//! | [`CheckTiktokShippingCoverage`] | Returns for a tracking number whether TikTok Shipping (TTS) and Collection by TikTok (CBT) cover the package. | 202508, <code>GET <wbr>/fulfillment<wbr>/202508<wbr>/tts_tracking_validation</code> |
//! | [`CombinePackages`] | Creates packages that each combine orders of one buyer, as [`SearchCombinablePackages`] suggests; only in Southeast Asia and Latin America. Packages can fail although the call succeeds, so check `errors`; [`UncombinePackages`] undoes a combination. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/combine</code> |
//! | [`CreateFirstMileBundle`] | Bundles packages of a seller that are sent together to a warehouse of TikTok Shop, and returns the ID and waybill of the bundle. Orders can fail although the call succeeds, so check `errors` and `first_mile_bundle_id`. | 202510, <code>POST <wbr>/fulfillment<wbr>/202510<wbr>/first_mile_bundle</code> |
//! | [`CreateLastMileBundle`] | Announces a last-mile bundle, which consists of packages that are sent together to a warehouse of TikTok Shop, and returns its ID. | 202408, <code>POST <wbr>/fulfillment<wbr>/202408<wbr>/last_mile_bundles</code> |
//! | [`CreatePackage`] | Creates a package from one order, part of an order or several orders, and buys its label; only for TikTok Shipping in the US, UK, EU and Japan. Not idempotent: a second call may buy a second label. | 202512, <code>POST <wbr>/fulfillment<wbr>/202512<wbr>/packages</code> |
//! | [`GetEligibleShippingServices`] | Lists the shipping services that can take a package of an order, with estimated prices and delivery times. The estimates and the available services depend on the size and weight of the package. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/shipping_services<wbr>/query</code> |
//! | [`GetOrderCustomsRequirements`] | Returns for each order whether customs requires additional information, and what was submitted. Missing information must be submitted with [`SubmitCustomsClearance`] before the order can ship. | 202607, <code>POST <wbr>/fulfillment<wbr>/202607<wbr>/orders<wbr>/customs_info<wbr>/query</code> |
//! | [`GetOrderHandoverTimeSlots`] | Lists when and how the package of an order can be handed to TikTok's shipping provider, for [`SchedulePackageHandover`]. If the package already has an ID, use [`GetPackageHandoverTimeSlots`]. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/handover_time_slots</code> |
//! | [`GetOrderSplitAttributes`] | Returns whether orders can or must be split into several packages, with the reasons. Call it before [`SplitOrder`]. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/split_attributes</code> |
//! | [`GetOrderTracking`] | Returns the tracking events of an order. For cross-border orders, `logistics::GetOrderTracking` lists them for each package. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/tracking</code> |
//! | [`GetPackage`] | Returns a package with its orders, addresses, status, pickup time slot, shipping provider and tracking number. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}</code> |
//! | [`GetPackageHandoverTimeSlots`] | Lists when and how a package can be handed to TikTok's shipping provider. Call it before [`ShipPackage`] or [`BatchShipPackages`]. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/handover_time_slots</code> |
//! | [`GetPackageShippingDocument`] | Returns a link to a label or another document of a package with TikTok Shipping, after [`ShipPackage`] or [`CreatePackage`] and before pickup. While the document is being made, usually for a few seconds, the call fails with error 11034037, 11034023 or 21023022, which the client retries, or succeeds without a link. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/shipping_documents</code> |
//! | [`GetPodCustomizationDetails`] | Returns the customizations that the buyer chose for print-on-demand (POD) line items of an order. | 202606, <code>POST <wbr>/fulfillment<wbr>/202606<wbr>/pod_details<wbr>/get</code> |
//! | [`MarkPackageAsShipped`] | Reports line items as shipped with a shipping provider of the seller's choice, and returns the ID of their package. Only for orders that the seller ships, whether or not their line items have a `package_id`; for TikTok Shipping, use [`CreatePackage`] or [`ShipPackage`]. | 202610, <code>POST <wbr>/fulfillment<wbr>/202610<wbr>/orders<wbr>/{order_id}<wbr>/packages</code> |
//! | [`SchedulePackageHandover`] | Schedules the pickup or drop-off of an order's package with TikTok Shipping, and returns the package. Time slots come from [`GetOrderHandoverTimeSlots`]. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/schedule</code> |
//! | [`SearchCombinablePackages`] | Lists orders that could ship in one package, as suggested packages for [`CombinePackages`]. Only in Southeast Asia and Latin America. | 202309, <code>GET <wbr>/fulfillment<wbr>/202309<wbr>/combinable_packages<wbr>/search</code> |
//! | [`SearchPackages`] | Searches the packages of the shop by status, creation time and update time. Packages of local sellers in the US and UK appear only after shipping; until then, search their orders with `order::GetOrderList`. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/search</code> |
//! | [`ShipPackage`] | Ships a package with TikTok Shipping or by the seller, or notifies the buyer that it is ready for pickup in a store; fails with 21011007 if a line item has an open after-sales request or, outside the US, an open cancellation request. If the line items have no `package_id`, as is the case for local US and UK sellers, use [`CreatePackage`] for TikTok Shipping, or [`MarkPackageAsShipped`] if the seller ships. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/ship</code> |
//! | [`SplitOrder`] | Splits the line items of an order into several packages before shipping. In Southeast Asia, Brazil and Mexico (local sellers), all units of a SKU must stay together; in the EU, UK, US, Japan and Mexico (global sellers), they can be separated. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/split</code> |
//! | [`SubmitCustomsClearance`] | Declares to customs which SKUs line items actually contain, if that differs from the listing. [`GetOrderCustomsRequirements`] shows which orders need this before they ship. | 202607, <code>POST <wbr>/fulfillment<wbr>/202607<wbr>/orders<wbr>/customs_info<wbr>/submit</code> |
//! | [`SubmitRedemptions`] | Delivers the codes or links with which buyers redeem digital goods, and so fulfills the line items. Line items can fail although the call succeeds, so check `order_statuses`. | 202601, <code>POST <wbr>/fulfillment<wbr>/202601<wbr>/redeem_info<wbr>/callback</code> |
//! | [`UncombinePackages`] | Removes orders from a combined package and creates separate packages for them. Only in Southeast Asia and Latin America. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/{package_id}<wbr>/uncombine</code> |
//! | [`UpdateOrderShipment`] | Corrects the shipping provider and tracking number of a shipped order once; in the US, the UK and Southeast Asia, within 72 hours after shipping. Only for orders that the seller ships; if the order is split, use [`UpdatePackageShipment`]. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/orders<wbr>/{order_id}<wbr>/shipping_info<wbr>/update</code> |
//! | [`UpdatePackageDeliveryStatus`] | Reports whether packages were delivered by the seller's own fleet (SOF), or that buyers collected packages in a store (O2O); only for sellers who use one of the two. Packages can fail although the call succeeds, so check `errors`. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/packages<wbr>/deliver</code> |
//! | [`UpdatePackageShipment`] | Corrects the shipping providers and tracking numbers of a shipped package once; in the US, the UK and Southeast Asia, within 72 hours after shipping. Only for packages that the seller ships. | 202610, <code>POST <wbr>/fulfillment<wbr>/202610<wbr>/packages<wbr>/{package_id}<wbr>/shipping_info<wbr>/update</code> |
//! | [`UpdateTrackingStatus`] | Reports up to 50 tracking events of an order that the seller delivers without a third-party shipping provider. Each event is accepted or rejected on its own, so check the results. | 202609, <code>POST <wbr>/fulfillment<wbr>/202609<wbr>/order<wbr>/sof<wbr>/track<wbr>/update</code> |
//! | [`UploadInvoices`] | Uploads the invoices of packages of a local seller in Brazil, where packages cannot ship without an accepted invoice. The webhook `InvoiceStatusChange` reports the result; check `errors` too, even if the call succeeds. | 202502, <code>POST <wbr>/fulfillment<wbr>/202502<wbr>/invoice<wbr>/upload</code> |
//! | [`UploadProofOfDeliveryFile`] | Uploads a PDF that proves a delivery, for [`UpdatePackageDeliveryStatus`]. Only for sellers who deliver with their own fleet (SOF). | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/files<wbr>/upload</code> |
//! | [`UploadProofOfDeliveryImage`] | Uploads an image that proves a delivery, for [`UpdatePackageDeliveryStatus`]. | 202309, <code>POST <wbr>/fulfillment<wbr>/202309<wbr>/images<wbr>/upload</code> |
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
