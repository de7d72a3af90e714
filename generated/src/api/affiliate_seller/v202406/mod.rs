// @generated from the folders of specs/ by `cargo xtask generate`; edit the spec instead.

//! Affiliate Seller, version 202406.
//!
//! | operation | what it does | version, method and path |
//! |---|---|---|
//! | [`GetMarketplaceCreatorPerformance`] | Returns the profile of a creator and figures of the last 30 days. | 202406, <code>GET <wbr>/affiliate_seller<wbr>/202406<wbr>/marketplace_creators<wbr>/{creator_user_id}</code> |
//! | [`SearchMarketplaceCreators`] | Searches the creator marketplace by keyword, sales and followers; figures cover the last 30 days, unless stated otherwise. | 202406, <code>POST <wbr>/affiliate_seller<wbr>/202406<wbr>/marketplace_creators<wbr>/search</code> |

pub mod get_marketplace_creator_performance;
pub mod search_marketplace_creators;

pub use get_marketplace_creator_performance::{
    GetMarketplaceCreatorPerformance, GetMarketplaceCreatorPerformanceResponse,
};
pub use search_marketplace_creators::{
    SearchMarketplaceCreators, SearchMarketplaceCreatorsResponse,
};
