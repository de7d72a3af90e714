// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202606 of these operations.

pub mod get_product_skpp_detail;
pub mod get_shop_skpp_summary;
pub mod list_product_skpp_statuses;

pub use get_product_skpp_detail::{GetProductSkppDetail, GetProductSkppDetailResponse};
pub use get_shop_skpp_summary::{GetShopSkppSummary, GetShopSkppSummaryResponse};
pub use list_product_skpp_statuses::{
    ListProductSkppStatuses, ListProductSkppStatusesResponse,
};
