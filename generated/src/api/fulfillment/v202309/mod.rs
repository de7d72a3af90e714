// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod batch_ship_packages;
pub mod combine_packages;
pub mod confirm_order_split;
pub mod create_packages;
pub mod get_eligible_shipping_services;
pub mod get_order_handover_time_slots;
pub mod get_order_split_attributes;
pub mod get_order_tracking;
pub mod get_package_detail;
pub mod get_package_handover_time_slots;
pub mod get_package_shipping_document;
pub mod mark_package_as_shipped;
pub mod schedule_package_handover;
pub mod search_combinable_packages;
pub mod search_packages;
pub mod ship_package;
pub mod uncombine_packages;
pub mod update_order_shipping_info;
pub mod update_package_delivery_status;
pub mod update_package_shipping_info;
pub mod upload_proof_of_delivery_file;
pub mod upload_proof_of_delivery_image;

pub use batch_ship_packages::{BatchShipPackages, BatchShipPackagesResponse};
pub use combine_packages::{CombinePackages, CombinePackagesResponse};
pub use confirm_order_split::{ConfirmOrderSplit, ConfirmOrderSplitResponse};
pub use create_packages::{CreatePackages, CreatePackagesResponse};
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
pub use get_package_detail::{GetPackageDetail, GetPackageDetailResponse};
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
pub use uncombine_packages::{UncombinePackages, UncombinePackagesResponse};
pub use update_order_shipping_info::UpdateOrderShippingInfo;
pub use update_package_delivery_status::{
    UpdatePackageDeliveryStatus, UpdatePackageDeliveryStatusResponse,
};
pub use update_package_shipping_info::UpdatePackageShippingInfo;
pub use upload_proof_of_delivery_file::{
    UploadProofOfDeliveryFile, UploadProofOfDeliveryFileResponse,
};
pub use upload_proof_of_delivery_image::{
    UploadProofOfDeliveryImage, UploadProofOfDeliveryImageResponse,
};
