// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateGoods`] | Registers goods and binds each to a SKU, and reports how each went. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/create_goods</code> |
//! | [`CreateMcfOrder`] | Has an order of up to 50 units from another sales channel fulfilled by TikTok (MCF) within the US. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/mcf_outbound_orders</code> |
//! | [`SearchGoods`] | Searches goods by ids, SKUs, products or reference codes; those that match all of the filters are returned. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/search</code> |
//! | [`UpdateGoods`] | Changes name, measurements, hazmat papers, shelf life and return handling of goods. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/update_goods_info</code> |

pub mod create_goods;
pub mod create_mcf_order;
pub mod search_goods;
pub mod update_goods;

pub use create_goods::{CreateGoods, CreateGoodsResponse};
pub use create_mcf_order::{CreateMcfOrder, CreateMcfOrderResponse};
pub use search_goods::{SearchGoods, SearchGoodsResponse};
pub use update_goods::{UpdateGoods, UpdateGoodsResponse};
