// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Fulfilled by TikTok, version 202409.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetInboundOrders`] | Returns inbound orders by their ids, with what was planned and what was received. | 202409, <code>GET <wbr>/fbt<wbr>/202409<wbr>/inbound_orders</code> |
//! | [`GetMerchantOnboardedRegions`] | Lists the regions where the seller is a merchant of Fulfilled by TikTok, none when not onboarded. | 202409, <code>GET <wbr>/fbt<wbr>/202409<wbr>/merchants<wbr>/onboarded_regions</code> |
//! | [`SearchGoods`] | Searches goods by ids, SKUs, products or reference codes; those that match all of the filters are returned. | 202409, <code>POST <wbr>/fbt<wbr>/202409<wbr>/goods<wbr>/search</code> |

pub mod get_inbound_orders;
pub mod get_merchant_onboarded_regions;
pub mod search_goods;

pub use get_inbound_orders::{GetInboundOrders, GetInboundOrdersResponse};
pub use get_merchant_onboarded_regions::{
    GetMerchantOnboardedRegions, GetMerchantOnboardedRegionsResponse,
};
pub use search_goods::{SearchGoods, SearchGoodsResponse};
