// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202607.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`CreateGoods`] | Creates goods of Fulfilled by TikTok and binds each to a SKU; [`GetGoodsHazmatAndExpirationRules`](crate::fbt::GetGoodsHazmatAndExpirationRules) shows what they require. Some goods may fail, so match the results by SKU ID, and check `is_success`. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/create_goods</code> |
//! | [`CreateMcfOrder`] | Creates a multi-channel fulfillment (MCF) order, which makes Fulfilled by TikTok ship an order of another sales channel within the US; [`GetMerchantMcfStatus`](crate::fbt::GetMerchantMcfStatus) shows whether the seller takes part in MCF. A second request with the `external_order_id` of an active MCF order fails instead of returning that order. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/mcf_outbound_orders</code> |
//! | [`SearchGoods`] | Searches the goods of the merchant by goods ID, SKU, product or reference code. Goods must match all filters that are given; without a filter, all goods are returned, the newest first. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/search</code> |
//! | [`UpdateGoods`] | Updates the name, image, measurements, hazmat documents, shelf life and return handling of goods. Check `is_success` of the result. | 202607, <code>POST <wbr>/fbt<wbr>/202607<wbr>/goods<wbr>/update_goods_info</code> |

pub mod create_goods;
pub mod create_mcf_order;
pub mod search_goods;
pub mod update_goods;

pub use create_goods::{CreateGoods, CreateGoodsResponse};
pub use create_mcf_order::{CreateMcfOrder, CreateMcfOrderResponse};
pub use search_goods::{SearchGoods, SearchGoodsResponse};
pub use update_goods::{UpdateGoods, UpdateGoodsResponse};
