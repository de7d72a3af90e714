// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

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
