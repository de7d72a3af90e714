// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfillment. The newest version of each operation is here too.

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

pub use v202309::batch_ship_packages::{
    self, BatchShipPackages, BatchShipPackagesResponse,
};
pub use v202508::check_tiktok_shipping_coverage::{
    self, CheckTiktokShippingCoverage, CheckTiktokShippingCoverageResponse,
};
pub use v202309::combine_packages::{self, CombinePackages, CombinePackagesResponse};
pub use v202510::create_first_mile_bundle::{
    self, CreateFirstMileBundle, CreateFirstMileBundleResponse,
};
pub use v202408::create_last_mile_bundle::{
    self, CreateLastMileBundle, CreateLastMileBundleResponse,
};
pub use v202512::create_package::{self, CreatePackage, CreatePackageResponse};
pub use v202309::get_eligible_shipping_services::{
    self, GetEligibleShippingServices, GetEligibleShippingServicesResponse,
};
pub use v202607::get_order_customs_requirements::{
    self, GetOrderCustomsRequirements, GetOrderCustomsRequirementsResponse,
};
pub use v202309::get_order_handover_time_slots::{
    self, GetOrderHandoverTimeSlots, GetOrderHandoverTimeSlotsResponse,
};
pub use v202309::get_order_split_attributes::{
    self, GetOrderSplitAttributes, GetOrderSplitAttributesResponse,
};
pub use v202309::get_order_tracking::{self, GetOrderTracking, GetOrderTrackingResponse};
pub use v202309::get_package::{self, GetPackage, GetPackageResponse};
pub use v202309::get_package_handover_time_slots::{
    self, GetPackageHandoverTimeSlots, GetPackageHandoverTimeSlotsResponse,
};
pub use v202309::get_package_shipping_document::{
    self, GetPackageShippingDocument, GetPackageShippingDocumentResponse,
};
pub use v202606::get_pod_customization_details::{
    self, GetPodCustomizationDetails, GetPodCustomizationDetailsResponse,
};
pub use v202610::mark_package_as_shipped::{
    self, MarkPackageAsShipped, MarkPackageAsShippedResponse,
};
pub use v202309::schedule_package_handover::{
    self, SchedulePackageHandover, SchedulePackageHandoverResponse,
};
pub use v202309::search_combinable_packages::{
    self, SearchCombinablePackages, SearchCombinablePackagesResponse,
};
pub use v202309::search_packages::{self, SearchPackages, SearchPackagesResponse};
pub use v202309::ship_package::{self, ShipPackage};
pub use v202309::split_order::{self, SplitOrder, SplitOrderResponse};
pub use v202607::submit_customs_clearance::{self, SubmitCustomsClearance};
pub use v202601::submit_redemptions::{
    self, SubmitRedemptions, SubmitRedemptionsResponse,
};
pub use v202309::uncombine_packages::{
    self, UncombinePackages, UncombinePackagesResponse,
};
pub use v202309::update_order_shipment::{self, UpdateOrderShipment};
pub use v202309::update_package_delivery_status::{
    self, UpdatePackageDeliveryStatus, UpdatePackageDeliveryStatusResponse,
};
pub use v202610::update_package_shipment::{self, UpdatePackageShipment};
pub use v202609::update_tracking_status::{
    self, UpdateTrackingStatus, UpdateTrackingStatusResponse,
};
pub use v202502::upload_invoices::{self, UploadInvoices, UploadInvoicesResponse};
pub use v202309::upload_proof_of_delivery_file::{
    self, UploadProofOfDeliveryFile, UploadProofOfDeliveryFileResponse,
};
pub use v202309::upload_proof_of_delivery_image::{
    self, UploadProofOfDeliveryImage, UploadProofOfDeliveryImageResponse,
};
