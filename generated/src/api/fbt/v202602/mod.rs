// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelInboundOrder`] | Cancels an inbound order before it arrives. If it belongs to a D2FC plan, cancel every order of the plan; otherwise TikTok may charge fees. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/cancel</code> |
//! | [`CreateOrUpdateInboundPlan`] | Creates an inbound plan, or replaces all contents of one, with either goods or cartons. Continue with [`GetAvailableInboundMethods`], [`GetInboundPlacementOptions`], [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod) and [`ShipInboundOrder`](crate::fbt::ShipInboundOrder). | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/create_update_inbound_plan</code> |
//! | [`GetAvailableInboundMethods`] | Lists the inbound methods that a plan may use, with weeks of arrival, warehouses and estimated fees. Use a method and a week of the reply in [`GetInboundPlacementOptions`]. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/list_available_inbound_method</code> |
//! | [`GetInboundOrders`] | Returns inbound orders by their IDs, with the planned and the received goods of each lot. | 202602, <code>GET <wbr>/fbt<wbr>/202602<wbr>/inbound_orders</code> |
//! | [`GetInboundPlacementOptions`] | Computes the warehouses to which the goods of a plan would go. Repeat the request while `placement_task_status` is `Executing`, then confirm an option within 24 hours with [`ConfirmInboundMethod`](crate::fbt::ConfirmInboundMethod). | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_method_detail</code> |
//! | [`PrintInboundOrderLabels`] | Creates label files of a shipped inbound order. Repeat the same request every 3 to 5 seconds until `task_status` is `SUCCESS`. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/label_print</code> |
//! | [`UpdateInboundOrderTracking`] | Replaces all tracking numbers of a shipped inbound order before its delivery. The number of each carton can be changed five times. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/tracking_update</code> |

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
