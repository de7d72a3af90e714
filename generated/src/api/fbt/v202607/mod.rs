// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Version 202607 of these operations.

pub mod create_goods;
pub mod create_mcf_order;
pub mod search_goods;
pub mod update_goods;

pub use create_goods::{CreateGoods, CreateGoodsResponse};
pub use create_mcf_order::{CreateMcfOrder, CreateMcfOrderResponse};
pub use search_goods::{SearchGoods, SearchGoodsResponse};
pub use update_goods::{UpdateGoods, UpdateGoodsResponse};
