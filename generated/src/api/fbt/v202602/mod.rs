// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelInboundOrder`] | Cancels one inbound order before it arrives at the warehouse. If it belongs to a plan with the inbound method `D2FC`, cancel every order of the plan, each with a separate request; otherwise, TikTok may charge non-compliance fees. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/cancel</code> |
//! | [`CreateOrUpdateInboundPlan`] | Creates an inbound plan with either goods or cartons, or replaces all contents of an existing one. Continue with [`GetAvailableInboundMethods`], [`GetInboundPlacementOptions`], [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod) and [`ShipInboundOrder`](crate::fbt::ShipInboundOrder). | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/create_update_inbound_plan</code> |
//! | [`GetAvailableInboundMethods`] | Lists the inbound methods that a plan may use, with weeks of arrival, warehouses and estimated fees. Use a method and one of its weeks in [`GetInboundPlacementOptions`]. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/list_available_inbound_method</code> |
//! | [`GetInboundOrders`] | Returns inbound orders by their IDs, with their history and the planned and received units of each lot. | 202602, <code>GET <wbr>/fbt<wbr>/202602<wbr>/inbound_orders</code> |
//! | [`GetInboundPlacementOptions`] | Computes placement options, which split an inbound plan into shipments to warehouses. Repeat the same request while `placement_task_status` is `Executing`; after `Succeed`, confirm an option with [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod) before `expiration_timestamp`. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_method_detail</code> |
//! | [`PrintInboundOrderLabels`] | Creates label files of an inbound order that was shipped and has not been cancelled. Repeat the request with the same values every 3 to 5 seconds until `task_status` is `SUCCESS`. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/label_print</code> |
//! | [`UpdateInboundOrderTracking`] | Replaces all tracking numbers of an inbound order that was shipped, but is not yet `DELIVERED` or `RECEIVED`; either all of them are saved or none. The tracking number of each carton can be changed five times, not counting the first one and unchanged ones. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/tracking_update</code> |

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
