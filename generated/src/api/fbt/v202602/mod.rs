// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202602 of these operations.

pub mod cancel_inbound_order;
pub mod create_or_update_inbound_plan;
pub mod get_inbound_method_detail;
pub mod get_inbound_order_details;
pub mod list_available_inbound_methods;
pub mod print_inbound_order_labels;
pub mod update_inbound_order_tracking;

pub use cancel_inbound_order::CancelInboundOrder;
pub use create_or_update_inbound_plan::{
    CreateOrUpdateInboundPlan, CreateOrUpdateInboundPlanResponse,
};
pub use get_inbound_method_detail::{
    GetInboundMethodDetail, GetInboundMethodDetailResponse,
};
pub use get_inbound_order_details::{
    GetInboundOrderDetails, GetInboundOrderDetailsResponse,
};
pub use list_available_inbound_methods::{
    ListAvailableInboundMethods, ListAvailableInboundMethodsResponse,
};
pub use print_inbound_order_labels::{
    PrintInboundOrderLabels, PrintInboundOrderLabelsResponse,
};
pub use update_inbound_order_tracking::UpdateInboundOrderTracking;
