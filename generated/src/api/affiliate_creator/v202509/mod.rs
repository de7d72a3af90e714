// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202509 of these operations.

pub mod get_open_collaboration_products;
pub mod get_shop_products;
pub mod get_shoppable_video_status;

pub use get_open_collaboration_products::{
    GetOpenCollaborationProducts, GetOpenCollaborationProductsResponse,
};
pub use get_shop_products::{GetShopProducts, GetShopProductsResponse};
pub use get_shoppable_video_status::{
    GetShoppableVideoStatus, GetShoppableVideoStatusResponse,
};
