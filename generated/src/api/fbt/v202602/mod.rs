// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202602.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CancelInboundOrder`] | Cancels an inbound order before it arrives; of a D2FC plan, each order is to be cancelled, or fees may follow. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/cancel</code> |
//! | [`CreateOrUpdateInboundPlan`] | Creates an inbound plan, or replaces the whole contents of one, from either goods or cartons. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/create_update_inbound_plan</code> |
//! | [`GetAvailableInboundMethods`] | Lists the inbound methods that a plan may use, with arrival windows, warehouses and estimated fees. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/list_available_inbound_method</code> |
//! | [`GetInboundOrders`] | Returns inbound orders by their ids, with what was planned and what was received, lot by lot. | 202602, <code>GET <wbr>/fbt<wbr>/202602<wbr>/inbound_orders</code> |
//! | [`GetInboundPlacementOptions`] | Works out where an inbound plan's goods would go; ask again while it executes, and confirm an option within 24 hours. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_method_detail</code> |
//! | [`PrintInboundOrderLabels`] | Makes label files for a shipped inbound order; repeat the same request every 3 to 5 seconds until it succeeds. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/label_print</code> |
//! | [`UpdateInboundOrderTracking`] | Replaces all tracking numbers of a shipped inbound order before it is delivered; each carton's may change five times. | 202602, <code>POST <wbr>/fbt<wbr>/202602<wbr>/inbound_orders<wbr>/tracking_update</code> |

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
