// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202309 of these operations.

pub mod get_order_detail;
pub mod get_order_list;
pub mod get_privileged_order_detail;

pub use get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
pub use get_order_list::{GetOrderList, GetOrderListResponse};
pub use get_privileged_order_detail::{
    GetPrivilegedOrderDetail, GetPrivilegedOrderDetailResponse,
};
