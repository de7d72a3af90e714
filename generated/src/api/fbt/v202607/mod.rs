// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202607 of these operations.

pub mod create_fbt_goods;
pub mod create_fbt_mcf_order;
pub mod search_goods_info;
pub mod update_fbt_goods_info;

pub use create_fbt_goods::{CreateFbtGoods, CreateFbtGoodsResponse};
pub use create_fbt_mcf_order::{CreateFbtMcfOrder, CreateFbtMcfOrderResponse};
pub use search_goods_info::{SearchGoodsInfo, SearchGoodsInfoResponse};
pub use update_fbt_goods_info::{UpdateFbtGoodsInfo, UpdateFbtGoodsInfoResponse};
