// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetInboundOrders`] | Returns inbound orders by their IDs, with their history and the planned and received goods. | 202409, <code>GET <wbr>/fbt<wbr>/202409<wbr>/inbound_orders</code> |
//! | [`GetMerchantOnboardedRegions`] | Lists the regions in which the seller is a merchant of Fulfilled by TikTok, if any. | 202409, <code>GET <wbr>/fbt<wbr>/202409<wbr>/merchants<wbr>/onboarded_regions</code> |
//! | [`SearchGoods`] | Searches the goods of the merchant by goods ID, SKU, product or reference code. Goods must match all filters that are given; without a filter, all goods are returned, the newest first. | 202409, <code>POST <wbr>/fbt<wbr>/202409<wbr>/goods<wbr>/search</code> |

pub mod get_inbound_orders;
pub mod get_merchant_onboarded_regions;
pub mod search_goods;

pub use get_inbound_orders::{GetInboundOrders, GetInboundOrdersResponse};
pub use get_merchant_onboarded_regions::{
    GetMerchantOnboardedRegions, GetMerchantOnboardedRegionsResponse,
};
pub use search_goods::{SearchGoods, SearchGoodsResponse};
