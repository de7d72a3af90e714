// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202602 of these operations.

pub mod cancel_inbound_order;
pub mod create_or_update_inbound_plan;
pub mod get_available_inbound_methods;
pub mod get_inbound_orders;
pub mod get_inbound_placement_options;
pub mod print_inbound_order_labels;
pub mod update_inbound_order_tracking;

pub use cancel_inbound_order::CancelInboundOrder;
pub use create_or_update_inbound_plan::{
    CreateOrUpdateInboundPlan, CreateOrUpdateInboundPlanResponse,
};
pub use get_available_inbound_methods::{
    GetAvailableInboundMethods, GetAvailableInboundMethodsResponse,
};
pub use get_inbound_orders::{GetInboundOrders, GetInboundOrdersResponse};
pub use get_inbound_placement_options::{
    GetInboundPlacementOptions, GetInboundPlacementOptionsResponse,
};
pub use print_inbound_order_labels::{
    PrintInboundOrderLabels, PrintInboundOrderLabelsResponse,
};
pub use update_inbound_order_tracking::UpdateInboundOrderTracking;
