// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202509 of these operations.

pub mod get_open_collaboration_product_list_by_product_ids;
pub mod get_shop_products;
pub mod get_shoppable_video_status;

pub use get_open_collaboration_product_list_by_product_ids::{
    GetOpenCollaborationProductListByProductIds,
    GetOpenCollaborationProductListByProductIdsResponse,
};
pub use get_shop_products::{GetShopProducts, GetShopProductsResponse};
pub use get_shoppable_video_status::{
    GetShoppableVideoStatus, GetShoppableVideoStatusResponse,
};
